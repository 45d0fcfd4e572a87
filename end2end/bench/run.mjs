// Measures the atlas beside a hand-written D3 page and an ECharts page of the same map, on a slow
// phone's terms, and prints a table. `--json` prints JSON, `--runs=N` changes the number of runs.

import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DESKTOP, launch } from "../support/browser.mjs";
import { serve } from "../support/server.mjs";
import { buildPage } from "./pages.mjs";

const SLOW = { cpu: 4, down: 1_600_000 / 8, up: 750_000 / 8, latency: 150 };
const STEPS = 20;
const LIMITS = { painted: 0.6, usable: 1, step: 1.5 };
const asJson = process.argv.includes("--json");
const runs = Number(process.argv.find((one) => one.startsWith("--runs="))?.slice(7) ?? 5);
const say = (text) => process.stderr.write(`${text}\n`);

const temporary = await mkdtemp(join(tmpdir(), "northern-route-bench-"));
const servers = [];
const browser = await launch();
try {
  const sites = {};
  const dist = process.env.SITE_DIR ?? fileURLToPath(new URL("../../dist", import.meta.url));
  if (await exists(join(dist, "index.html"))) sites.atlas = dist;
  else say(`There is no index.html in ${dist}, so the atlas itself is left out; build it with cargo xtask build`);
  if (process.env.BEFORE_DIR) sites.before = process.env.BEFORE_DIR;
  for (const name of ["d3", "echarts"]) sites[name] = await buildPage(name, temporary);

  const samples = {};
  for (const [name, dir] of Object.entries(sites)) {
    const server = await serve(dir, { zip: true });
    servers.push(server);
    samples[name] = [];
    sites[name] = server.url;
    await measure(server.url); // compresses the files and warms the machine; not counted
  }
  for (let run = 1; run <= runs; run += 1) {
    say(`run ${run} of ${runs}`);
    for (const [name, url] of Object.entries(sites)) samples[name].push(await measure(url));
  }

  const results = Object.fromEntries(Object.entries(samples).map(([name, all]) => [name, medians(all)]));
  const ratios = results.atlas && {
    painted: round(results.atlas.painted / results.d3.painted, 2),
    usable: round(results.atlas.usable / results.echarts.usable, 2),
    step: round(results.atlas.step / results.d3.step, 2),
  };
  if (asJson) process.stdout.write(`${JSON.stringify({ profile: SLOW, runs, steps: STEPS, results, ratios, limits: LIMITS, samples }, null, 2)}\n`);
  else print(results, ratios);
} finally {
  await browser.close();
  for (const server of servers) await server.close();
  await rm(temporary, { recursive: true, force: true });
}

/** One visit on the slow profile: times in ms since the navigation, bytes over the wire. */
async function measure(url) {
  const context = await browser.newContext({ viewport: DESKTOP });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false, latency: SLOW.latency, downloadThroughput: SLOW.down, uploadThroughput: SLOW.up,
    });
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
    let bytes = 0;
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "commit" });
    const times = await page.waitForFunction(() => globalThis.watched?.usable && globalThis.watched, null, {
      polling: 50, timeout: 60_000,
    });
    const { painted, usable } = await times.jsonValue();
    const untilUsable = bytes;
    await page.waitForLoadState("networkidle");
    const all = bytes;
    return { painted, usable, untilUsable, bytes: all, ...(await steps(page, cdp)) };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page before its own scripts. The map counts as painted in the frame after the one in
 * which its shapes and its five symbols exist (a canvas says itself when it has drawn), and never
 * before the browser's own first contentful paint; usable likewise after `data-ready`.
 */
function watch() {
  const there = {
    painted: () =>
      document.documentElement.dataset.drawn === "true" ||
      [...document.querySelectorAll("svg")].some(
        (svg) => svg.querySelectorAll("path, use").length >= 30 && svg.querySelectorAll("g[role='button'], circle.disc").length >= 5,
      ),
    usable: () => document.documentElement.dataset.ready === "true",
  };
  const shown = {};
  const due = new Set();
  globalThis.watched = {};
  requestAnimationFrame(function frame(now) {
    for (const what of due) shown[what] ??= now;
    for (const what of Object.keys(there)) if (!due.has(what) && there[what]()) due.add(what);
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    if (first === undefined || shown.painted === undefined || shown.usable === undefined) requestAnimationFrame(frame);
    else globalThis.watched = { painted: Math.max(shown.painted, first), usable: Math.max(shown.usable, first) };
  });
}

/** Milliseconds of script, style and layout in a year step, over twenty steps by keyboard. */
async function steps(page, cdp) {
  await cdp.send("Performance.enable");
  await page.getByRole("slider", { name: "Year", exact: true }).focus();
  await page.keyboard.press("Home");
  await settle(page);
  const idle = await spent(cdp, () => repeat(() => settle(page)));
  const busy = await spent(cdp, () =>
    repeat(async () => {
      await page.keyboard.press("ArrowRight");
      await settle(page);
    }),
  );
  const part = (name) => Math.max(0, ((busy[name] - idle[name]) * 1000) / STEPS);
  const script = part("ScriptDuration");
  const style = part("RecalcStyleDuration");
  const layout = part("LayoutDuration");
  return { step: script + style + layout, script, style, layout };
}

async function repeat(act) {
  for (let n = 0; n < STEPS; n += 1) await act();
}

async function spent(cdp, act) {
  const read = async () => Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
  const before = await read();
  await act();
  const after = await read();
  return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
}

/** Two frames and what is left to do after them. */
function settle(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
}

function medians(all) {
  return Object.fromEntries(
    Object.keys(all[0]).map((name) => {
      const sorted = all.map((one) => one[name]).sort((a, b) => a - b);
      const middle = sorted.length >> 1;
      return [name, round(sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, 2)];
    }),
  );
}

function print(results, ratios) {
  const columns = {
    painted: "painted ms", usable: "usable ms", untilUsable: "KB until usable", bytes: "KB in all",
    step: "step ms", script: "script", style: "style", layout: "layout",
  };
  const cell = (name, value) => (/^(painted|usable)$/.test(name) ? value.toFixed(0) : /bytes|until/.test(name) ? (value / 1024).toFixed(1) : value.toFixed(2));
  const lines = [["", ...Object.values(columns)]];
  for (const [name, row] of Object.entries(results)) lines.push([name, ...Object.keys(columns).map((one) => cell(one, row[one]))]);
  const widths = lines[0].map((_, n) => Math.max(...lines.map((line) => line[n].length)));
  for (const line of lines) console.log(line.map((text, n) => (n ? text.padStart(widths[n]) : text.padEnd(widths[n]))).join("  "));
  if (!ratios) return;
  console.log(`painted: ${ratios.painted} of D3 (at most ${LIMITS.painted})`);
  console.log(`usable: ${ratios.usable} of ECharts (below ${LIMITS.usable})`);
  console.log(`year step: ${ratios.step} of D3 (at most ${LIMITS.step})`);
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}

function exists(path) {
  return access(path).then(() => true, () => false);
}
