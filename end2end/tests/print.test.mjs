import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { button, combobox, group, layers, map, slider, status } from "../support/contract.mjs";

const pages = site();

/** A page whose stylesheet for paper has come: it is fetched once the page is ready. */
const test = (what, run) =>
  pages(what, (open) =>
    run(async (...how) => {
      const page = await open(...how);
      await page.waitForFunction(() => [...document.styleSheets].some(({ href }) => href?.includes("/further-")));
      return page;
    }),
  );
const A4 = { width: 794, height: 1123 };

test("print keeps the map, the headline, the caveat and the credits and hides the controls", async (open) => {
  const page = await open("", { viewport: A4 });
  await page.emulateMedia({ media: "print" });
  for (const one of [map(page), status(page), page.locator("h1")]) assert.ok(await one.isVisible());
  const text = await page.locator("body").innerText();
  assert.match(text, /enforcement/i);
  assert.match(text, /Natural Earth/);
  const controls = [
    button(page, "Play"), button(page, "Next year"), button(page, "Zoom in"), button(page, "Reset view"), button(page, "Share"),
    combobox(page, "Speed"), combobox(page, "Theme"), page.getByRole("tablist"), group(page, "Time"), group(page, "Measure"), layers(page), slider(page),
  ];
  for (const one of controls) assert.equal(await one.filter({ visible: true }).count(), 0, String(one));
});

test("print is drawn on white in either theme", async (open) => {
  for (const theme of ["light", "dark"]) {
    const page = await open(`?theme=${theme}`, { viewport: A4 });
    await page.emulateMedia({ media: "print" });
    const shades = await page.evaluate(() =>
      [document.documentElement, document.body].map((node) => getComputedStyle(node).backgroundColor.match(/[\d.]+/g).map(Number)),
    );
    for (const [red, green, blue, alpha = 1] of shades) assert.ok(alpha === 0 || Math.min(red, green, blue) >= 235, `${theme}: ${shades}`);
  }
});

test("the printed map fits the width of the sheet", async (open) => {
  const page = await open("", { viewport: A4 });
  await page.emulateMedia({ media: "print" });
  const box = await map(page).boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= A4.width, JSON.stringify(box));
  assert.ok(box.width >= 400, `the map is ${box.width} wide`);
  assert.ok(box.y + box.height <= A4.height, "the map does not fit on the first sheet");
});

test("the table prints whole", async (open) => {
  const page = await open("?view=table", { viewport: A4 });
  await page.emulateMedia({ media: "print" });
  const table = page.getByRole("table");
  assert.ok(await table.isVisible());
  const { x, width } = await table.boundingBox();
  assert.ok(x >= 0 && x + width <= A4.width + 1, `${x} + ${width}`);
});

const ON = "?layers=seizures,corridors,cooperation,borders,precursors,eradication,transport,places,provinces,rivers,relief";

test("print has the legends of every layer that is on, and no switch", async (open) => {
  const page = await open(ON, { viewport: A4 });
  const keys = page.locator("#keys");
  await until(() => keys.locator("*").count(), (count) => count > 10, "keys");
  await page.emulateMedia({ media: "print" });
  assert.ok(await keys.isVisible());
  // On the screen one key is open; paper cannot open another.
  const entries = keys.locator(".key");
  assert.ok((await entries.count()) > 10);
  assert.equal(await entries.filter({ visible: true }).count(), await entries.count());
  for (const role of ["checkbox", "radio", "tab", "combobox", "searchbox"]) assert.equal(await page.getByRole(role).count(), 0, role);
});

test("what is printed carries its address and the day", async (open) => {
  const page = await open("?time=2010&country=TJK", { viewport: A4 });
  const printed = page.locator(".printed");
  assert.equal(await printed.isVisible(), false);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.ok(await printed.isVisible());
  const text = await printed.textContent();
  assert.ok(text.startsWith(`${page.url()}, `), text);
  assert.match(text, /, \d{4}-\d\d-\d\d$/);
});

for (const [what, address] of Object.entries({ "the map": "", "the map with every layer": ON, "the table": "?view=table" })) {
  test(`${what} on paper is less than two megabytes`, async (open) => {
    const page = await open(address, { viewport: A4 });
    await page.waitForLoadState("networkidle");
    const { length } = await page.pdf({ format: "A4", printBackground: true });
    assert.ok(length < 2 * 1024 ** 2, `${length} bytes`);
  });
}
