import assert from "node:assert/strict";
import { hold, site, until, untilReady } from "../support/browser.mjs";
import { flat, layers, map, shapesOfTheMap, slider, status } from "../support/contract.mjs";

// The browser itself reports what these tests break, so the console may speak here.
const test = site({ forgiving: true });

const SAYS_SO = /interactive (part|version|map|atlas)[^.]*(fail|could not|cannot|did not|does not|not start|not load|unavailable)/i;

const FAILURES = {
  "blocked WebAssembly": (page) => page.route("**/*.wasm", (route) => route.abort()),
  "missing WebAssembly": (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "not found" })),
  "damaged WebAssembly": (page) => page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "damaged" })),
  "a browser without WebAssembly": (page) => page.addInitScript(() => delete globalThis.WebAssembly),
};

for (const [what, cause] of Object.entries(FAILURES)) {
  test(`${what} leaves the prerendered page and a sentence that says so`, async (open) => {
    const page = await open("", { ready: false, before: cause });
    await until(async () => flat(await page.locator("body").innerText()), (words) => SAYS_SO.test(words), "text of the page");
    await stays(page);
  });
}

test("a program that breaks while it draws gives the prerendered page back and says so", async (open) => {
  const page = await open("", {
    ready: false,
    before: (it) =>
      it.addInitScript(() => {
        document.addEventListener("northern-route:leave", () => {
          Document.prototype.createElement = () => {
            throw new Error("no more elements");
          };
        });
      }),
  });
  await until(async () => flat(await page.locator("body").innerText()), (words) => SAYS_SO.test(words), "text of the page");
  await stays(page);
});

test("a script that does not arrive leaves the prerendered page", async (open) => {
  const page = await open("", { ready: false, before: (it) => it.route("**/*.js", (route) => route.abort()) });
  await page.waitForLoadState("load");
  await stays(page);
});

async function stays(page) {
  assert.match(flat(await status(page).innerText()), /2006.*3,651/);
  assert.equal(await status(page).count(), 1);
  assert.ok(await map(page).isVisible());
  const shapes = await shapesOfTheMap(page);
  assert.ok(shapes >= 30, `${shapes} shapes`);
  for (const beside of [layers(page), page.getByRole("table"), slider(page)]) await beside.waitFor();
  assert.notEqual(await page.locator("html").getAttribute("data-ready"), "true");
}

test("a stranger’s error before the start leaves no sentence over a page that works", async (open) => {
  let release;
  const page = await open("", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  await page.evaluate(() => setTimeout(() => { throw new Error("an extension's"); }));
  await until(async () => flat(await page.locator("body").innerText()), (words) => SAYS_SO.test(words), "text of the page");
  release();
  await untilReady(page);
  await until(async () => SAYS_SO.test(flat(await page.locator("body").innerText())), false, "sentence");
});

test("a page that works says nothing of a failure", async (open) => {
  const page = await open("", { forgiving: false });
  assert.doesNotMatch(flat(await page.locator("body").innerText()), SAYS_SO);
});
