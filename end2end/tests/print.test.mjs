import assert from "node:assert/strict";
import { site } from "../support/browser.mjs";
import { button, combobox, group, layers, map, slider, status } from "../support/contract.mjs";

const test = site();
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
