import assert from "node:assert/strict";
import { site } from "../support/browser.mjs";
import { VIEWS, button, marks, show } from "../support/contract.mjs";

const test = site();
const styled = (page) => page.evaluate(() => [...document.querySelectorAll("[style]")].map((node) => node.cloneNode(false).outerHTML));

test("no element of any view has a style attribute", async (open) => {
  const page = await open();
  for (const view of VIEWS) {
    await show(page, view);
    assert.deepEqual(await styled(page), [], view);
  }
});

test("no style attribute appears while the page is used", async (open) => {
  const page = await open("?time=2005&drug=opiates&nonsense=1");
  for (const name of ["Zoom in", "Next year", "Share", "Play", "Pause", "Reset view"]) await button(page, name).click();
  await marks(page).first().focus();
  await page.keyboard.press("Enter");
  assert.deepEqual(await styled(page), []);
});

test("the prerendered page has no style attribute and no inline handler", async (open) => {
  const page = await open("", { javaScriptEnabled: false });
  assert.deepEqual(await styled(page), []);
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((node) => [...node.attributes].map((one) => one.name).filter((name) => name.startsWith("on"))),
  );
  assert.deepEqual(handlers, []);
});

test("the policy starts from nothing and allows nothing inline", async (open) => {
  const page = await open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy" i]').getAttribute("content");
  const rules = Object.fromEntries(
    policy.split(";").map((rule) => rule.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...values]) => [name.toLowerCase(), values]),
  );
  assert.deepEqual(rules["default-src"], ["'none'"]);
  for (const [name, values] of Object.entries(rules)) {
    for (const banned of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:"]) {
      assert.ok(!values.includes(banned), `${name} ${banned}`);
    }
  }
  assert.ok(rules["script-src"].includes("'self'"));
  assert.ok(rules["script-src"].includes("'wasm-unsafe-eval'"));
  assert.deepEqual(rules["base-uri"] ?? ["'none'"], ["'none'"]);
});

test("the policy stands before anything that it governs", async (open) => {
  const page = await open("", { javaScriptEnabled: false });
  const first = await page.evaluate(() => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
    const governed = document.querySelector("script, style, link[rel~='stylesheet'], link[rel~='modulepreload'], link[rel~='preload'], img");
    return Boolean(policy.compareDocumentPosition(governed) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  assert.ok(first);
});

test("the policy is in force: a script and a style put into the page do not run", async (open) => {
  const page = await open("", { forgiving: true });
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruded = true";
    const style = document.createElement("style");
    style.textContent = "h1 { visibility: hidden }";
    document.head.append(script, style);
    return { script: globalThis.intruded === true, style: getComputedStyle(document.querySelector("h1")).visibility === "hidden" };
  });
  assert.deepEqual(ran, { script: false, style: false });
});

test("no request leaves the site in any view", async (open) => {
  const left = [];
  const page = await open("", { before: (it) => it.on("request", (request) => left.push(new URL(request.url()))) });
  for (const view of VIEWS) await show(page, view);
  await page.waitForLoadState("networkidle");
  const { origin } = new URL(page.url());
  assert.ok(left.length >= 3);
  assert.deepEqual(left.filter((address) => address.origin !== origin && !["data:", "blob:"].includes(address.protocol)).map(String), []);
  for (const address of left) assert.ok(address.protocol !== "http:" || address.pathname.startsWith("/some/base/"), String(address));
});

test("nothing is stored and no cookie is set", async (open) => {
  const page = await open();
  await button(page, "Next year").click();
  assert.equal(await page.evaluate(() => document.cookie), "");
  assert.deepEqual(await page.context().cookies(), []);
});
