// One server and one browser for each test file, and pages that tell of any trouble: a console
// message of whatever level, an error nobody caught, a request that failed or left the site, a
// breach of the content security policy. A clean console is part of every test.

import { after, before, test as nodeTest } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual, inspect } from "node:util";
import { chromium, firefox } from "playwright-core";
import { serve } from "./server.mjs";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };
export const NARROW = { width: 320, height: 640 };

/** What Playwright says where it keeps a worker out. */
export const BLOCKED = "Service Worker registration blocked by Playwright";
/** What browsers say of a request that they gave up themselves. */
const ABORTED = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

const PATIENCE = 10_000;
const READY_PATIENCE = 30_000;

/** How each browser is started, from where the environment names it. */
const BROWSERS = {
  chromium: () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM || process.env.CHROME || "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    }),
  // The one that people have, not a build of Playwright's own, driven over WebDriver BiDi.
  firefox: () => firefox.launch({ channel: "moz-firefox", executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr" }),
};

/** Starts a browser. */
export function launch(kind = "chromium") {
  return BROWSERS[kind]();
}

/**
 * Sets up a test file and returns its `test(name, async (open) => …)`.
 *
 * `open(query, options)` opens a page of its own in a context of its own, waits until it is ready
 * and hands it over. When the test ends, each page must have been without trouble, unless it was
 * opened as `forgiving` because the test itself breaks something.
 */
export function site({ folder = "SITE_DIR", kind = "chromium", forgiving = false } = {}) {
  let server;
  let browser;

  before(async () => {
    const dir = process.env[folder];
    if (!dir) throw new Error(`Set ${folder} to the absolute path of the built site`);
    server = await serve(dir);
    browser = await launch(kind);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return (name, body) =>
    nodeTest(name, { timeout: 120_000 }, async () => {
      const visits = [];
      const open = (query = "", options = {}) => visit(browser, server, query, { forgiving, ...options }, visits);
      try {
        await body(open);
        for (const seen of visits) await mustBeQuiet(seen);
      } catch (error) {
        const trouble = visits.filter((seen) => !seen.forgiving).flatMap((seen) => seen.trouble);
        if (trouble.length && !error.isTrouble) {
          error.message += `\nthe page also said:\n  ${trouble.join("\n  ")}`;
        }
        throw error;
      } finally {
        for (const seen of visits) await seen.context.close();
      }
    });
}

async function visit(browser, server, query, options, visits) {
  const { before: prepare, ready = options.javaScriptEnabled !== false, clock = false, forgiving = false, ...rest } = options;
  // What the worker keeps would answer in the place of the network, which tests watch and cut.
  const serviceWorkers = rest.serviceWorkers ?? "block";
  const context = await browser.newContext({ viewport: DESKTOP, colorScheme: "light", ...rest, serviceWorkers });
  const seen = { context, forgiving, trouble: [], page: undefined };
  visits.push(seen);
  const page = await context.newPage();
  seen.page = page;
  page.setDefaultTimeout(PATIENCE);
  listen(page, server.origin, seen.trouble, rest.javaScriptEnabled !== false);
  await page.addInitScript(recordBreaches);
  if (clock) await page.clock.install();
  await prepare?.(page);
  await page.goto(server.url + query, { waitUntil: "domcontentloaded" });
  if (ready) await untilReady(page);
  return page;
}

/** Waits until the page is interactive and the state of its address is on screen. */
export function untilReady(page) {
  return page.locator('html[data-ready="true"]').waitFor({ state: "attached", timeout: READY_PATIENCE });
}

function listen(page, origin, trouble, scripted) {
  page.on("console", (message) => {
    if (message.text() !== BLOCKED) trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address)) trouble.push(`request left the site: ${address}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // With scripting off the browser counts the scripts that it does not fetch as blocked.
    if (!scripted && why === "csp") return;
    // A picture that is still loading when the page is left.
    if (!ABORTED.includes(why)) trouble.push(`request failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`response ${response.status()}: ${response.url()}`);
  });
}

function recordBreaches() {
  globalThis.policyBreaches = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    globalThis.policyBreaches.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

async function mustBeQuiet({ page, trouble, forgiving }) {
  if (forgiving) return;
  const breaches = await page.evaluate(() => globalThis.policyBreaches ?? []);
  const all = [...trouble, ...breaches.map((breach) => `policy breach: ${breach}`)];
  if (all.length === 0) return;
  const error = new Error(`the page must be quiet, but (${page.url().slice(0, 200)}):\n  ${all.join("\n  ")}`);
  error.isTrouble = true;
  throw error;
}

/** Reads until the value is the wanted one (or fits the wanted predicate) and returns it. */
export async function until(read, wanted, what = "value") {
  const fits = typeof wanted === "function" ? wanted : (value) => isDeepStrictEqual(value, wanted);
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > end) {
      const wish = typeof wanted === "function" ? "" : `, wanted ${inspect(wanted)}`;
      throw new Error(`${what} stayed ${inspect(value)}${wish}`);
    }
    await pause(25);
  }
}

/** Holds back whatever matches until the returned function is called. */
export async function hold(page, pattern) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}
