import assert from "node:assert/strict";
import { after, before, test as nodeTest } from "node:test";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, until, untilReady } from "../support/browser.mjs";
import { LAYERS, VIEWS, button, layer, show, status, statusSays, tab } from "../support/contract.mjs";
import { serve } from "../support/server.mjs";

// What the worker keeps: each test has a site of its own under a deep path, which it can cut off and replace.
let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const test = (name, body) =>
  nodeTest(name, { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "northern-route-offline-"));
    const dir = join(folder, "site");
    await cp(process.env.SITE_DIR, dir, { recursive: true });
    const server = await serve(dir, { base: "/a/b/" });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: "allow" });
    const errors = [];
    context.on("weberror", (error) => errors.push(String(error.error())));
    try {
      await body({ context, dir, url: server.url, visit: (query = "", page) => visit(context, server.url + query, page) });
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  });

async function visit(context, address, page) {
  page ??= await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await untilReady(page);
  return page;
}

const offline = (page) => page.locator("html").getAttribute("data-offline");
const kept = (page) => until(() => offline(page), "kept", "what is said of keeping");
const caches = (page) => page.evaluate(() => caches.keys());
const sheet = (page) => page.getByRole("dialog", { name: "Download and share" });
const version = async (dir) => (await readFile(join(dir, "index.html"), "utf8")).match(/data-version="(\w+)"/)[1];
const shown = (page) => page.locator("#app").getAttribute("data-version");

/** Puts another version in the place of the site: other names for the program and its parts, and an own version. */
async function deploy(dir, mark) {
  const names = (await readdir(dir)).filter((name) => /^(northern-route|further|shared|evidence|download|settled)[-_].*\.(js|wasm|css)$/.test(name));
  const page = join(dir, "index.html");
  const old = await version(dir);
  const changed = names.map((name) => [name, name.replace(/-([0-9a-f]{12})\./, (_, hash) => `-${mark}${hash.slice(mark.length)}.`)]);
  const fill = (text) => changed.reduce((all, [from, to]) => all.replaceAll(from, to), text).replaceAll(old, `${mark}${old.slice(mark.length)}`);
  for (const name of [...names.filter((one) => one.endsWith(".js")), "worker.js", "index.html"]) {
    const path = join(dir, name);
    await writeFile(path, fill(await readFile(path, "utf8")));
  }
  for (const [from, to] of changed) await rename(join(dir, from), join(dir, to));
  // The scripts say other names now, so they are other files.
  const { createHash } = await import("node:crypto");
  const worker = join(dir, "worker.js");
  let text = await readFile(worker, "utf8");
  for (const [, name] of changed) {
    const hash = createHash("sha256").update(await readFile(join(dir, name))).digest("base64");
    text = text.replace(new RegExp(`"${name}":"sha256-[^"]+"`), `"${name}":"sha256-${hash}"`);
  }
  await writeFile(worker, text);
  assert.notEqual(await version(dir), old, page);
}

test("once it says so, every view and layer opens without a network", async ({ context, visit }) => {
  const page = await visit();
  await kept(page);
  await button(page, "Download").click();
  await sheet(page).getByText(/^Ready for offline use/).waitFor();
  await page.keyboard.press("Escape");
  await context.setOffline(true);
  await page.reload({ waitUntil: "domcontentloaded" });
  await untilReady(page);
  for (const view of VIEWS) await show(page, view);
  for (const one of ["Contradictions", "Scrambled list"]) await page.getByRole("link", { name: one }).count();
  await show(page, "Map");
  for (const name of LAYERS) await layer(page, name).setChecked(true);
  await page.locator("#overlay > *").first().waitFor({ state: "attached" });
  await page.locator(".province").first().waitFor({ state: "attached" });
  assert.equal(await page.getByRole("alert").filter({ visible: true }).count(), 0);
  await button(page, "Download").click();
  await sheet(page).getByRole("button", { name: "CSV of this view" }).waitFor();
  const deep = await visit("?view=evidence&page=puzzle");
  assert.match(await deep.getByRole("tabpanel").innerText(), /order/i);
  const embedded = await visit("?embed=1&time=2010");
  await statusSays(embedded, /2010/);
  const path = await visit("evidence/x01/?time=2010");
  await path.getByRole("heading", { name: /Ten of eleven yearly values/ }).waitFor();
});

test("where the visitor saves data nothing is fetched beyond the first load until it is asked for", async ({ context, visit }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const page = await visit();
  await until(() => offline(page), "saving", "what is said of keeping");
  const files = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((a, b) => a + b, 0));
  const few = await files();
  assert.ok(few > 0 && few < 8, `${few} files`);
  await button(page, "Download").click();
  await sheet(page).getByRole("button", { name: "Keep for offline use" }).click();
  await kept(page);
  assert.ok((await files()) > few + 5);
});

test("the kept files are removed on the sheet, and nothing of the visitor is stored", async ({ context, visit }) => {
  const page = await visit();
  await kept(page);
  const addresses = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url)))).flat());
  assert.ok(addresses.every((address) => !address.includes("?")), `${addresses}`);
  const stored = () => page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie]);
  assert.deepEqual(await stored(), [0, 0, 0, ""]);
  await button(page, "Download").click();
  await sheet(page).getByRole("button", { name: "Remove the kept files" }).click();
  await until(() => offline(page), "removed", "what is said of keeping");
  assert.deepEqual(await caches(page), []);
  await context.setOffline(true);
  await assert.rejects(page.reload());
});

test("two deploys in a row: the old page runs on as it was, the new one is offered, taken, and the old files go", async ({ context, dir, visit }) => {
  const lesson = await visit("?time=2003");
  await kept(lesson);
  const first = await version(dir);
  await deploy(dir, "aaa");
  await deploy(dir, "bbb");
  // A second page is of the new version at once; the first keeps its own, also what it has not asked for yet.
  const other = await visit("");
  const second = await version(dir);
  assert.equal(await shown(other), second);
  await kept(other);
  assert.equal(await shown(lesson), first);
  await tab(lesson, "Evidence").click();
  await lesson.getByRole("tabpanel").locator("#further > *").first().waitFor();
  await show(lesson, "Chart");
  assert.deepEqual(new Set((await caches(other)).map((name) => name.split(" ").at(-1))), new Set([first, second]));
  await lesson.close();
  await visit("", other);
  await kept(other);
  await until(async () => (await caches(other)).map((name) => name.split(" ").at(-1)), [second], "versions that are kept");
  await context.setOffline(true);
  await visit("?view=evidence", other);
  assert.equal(await shown(other), second);
});

test("a newer version is offered to an open page and taken by a button, with its view", async ({ dir, visit }) => {
  const page = await visit("?time=2003");
  await kept(page);
  await deploy(dir, "ccc");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const offered = page.getByRole("region", { name: "A newer version of the atlas is here." });
  await offered.waitFor();
  await statusSays(page, /2003/);
  await Promise.all([page.waitForEvent("load"), offered.getByRole("button", { name: "Load it" }).click()]);
  await untilReady(page);
  assert.equal(await shown(page), await version(dir));
  await statusSays(page, /2003/);
  await until(() => offered.count(), 0, "offers");
});

test("a full device is said, and nothing else changes", async ({ context, visit }) => {
  await context.route("**/worker.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("await cache.put(address,answer)", "if(file.startsWith('relief'))throw new DOMException('full','QuotaExceededError');await cache.put(address,answer)") });
  });
  const page = await visit();
  await until(() => offline(page), "full", "what is said of keeping");
  await button(page, "Next year").click();
  await statusSays(page, /2007/);
  await button(page, "Download").click();
  await sheet(page).getByText(/no room left/).waitFor();
});

test("the atlas can be installed: manifest, icons and shortcuts are there under the path", async ({ url, visit }) => {
  const page = await visit();
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
  assert.equal(manifest.start_url, "./");
  const files = await page.evaluate((icons) => Promise.all(icons.map(async ({ src, sizes }) => {
    const image = await createImageBitmap(await (await fetch(src)).blob());
    return [`${image.width}x${image.height}`, sizes];
  })), manifest.icons);
  assert.ok(files.length >= 3);
  for (const [size, named] of files) assert.equal(size, named);
  for (const { url: to, name } of manifest.shortcuts) {
    await page.goto(new URL(to, url).href, { waitUntil: "domcontentloaded" });
    await untilReady(page);
    assert.equal(await tab(page, name).getAttribute("aria-selected"), "true");
  }
  assert.equal(await status(page).count(), 1);
});
