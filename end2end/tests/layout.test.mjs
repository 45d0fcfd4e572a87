import assert from "node:assert/strict";
import { DESKTOP, NARROW, PHONE, site } from "../support/browser.mjs";
import { VIEWS, button, combobox, map, radio, slider, status, tab } from "../support/contract.mjs";

const test = site();
const TOUCH = { hasTouch: true, isMobile: true };

/** How far the page can be pushed sideways, hidden overflow included. */
function sideways(page) {
  return page.evaluate(() => {
    window.scrollTo(10_000, 0);
    const pushed = window.scrollX;
    window.scrollTo(0, 0);
    return Math.max(pushed, document.documentElement.scrollWidth - document.documentElement.clientWidth);
  });
}

for (const view of VIEWS) {
  test(`${view} does not scroll sideways at 320 px`, async (open) => {
    const page = await open(`?view=${view.toLowerCase()}`, { viewport: NARROW });
    assert.equal(await sideways(page), 0);
  });
}

for (const state of ["country=TJK", "time=2002..2006&drug=opiates", "measure=equivalent", "time=1800&dragons=1", "time=2021"]) {
  test(`${state} does not scroll sideways at 320 px`, async (open) => {
    const page = await open(`?${state}`, { viewport: NARROW, ...TOUCH });
    assert.equal(await sideways(page), 0);
  });
}

test("the controls of the timeline are at least 44 px high and wide on a phone", async (open) => {
  const page = await open("", { viewport: PHONE, ...TOUCH });
  for (const name of ["Play", "Previous year", "Next year"]) {
    const box = await button(page, name).boundingBox();
    assert.ok(box.height >= 44 && box.width >= 44, `${name}: ${box.width} x ${box.height}`);
  }
  assert.ok((await slider(page).boundingBox()).height >= 44, "slider");
});

test("the timeline is fixed at the foot of a phone’s screen", async (open) => {
  const page = await open("", { viewport: PHONE, ...TOUCH });
  const at = async () => (await button(page, "Play").boundingBox()).y;
  const before = await at();
  assert.ok(before > PHONE.height / 2 && before < PHONE.height, `Play is at ${before}`);
  await page.evaluate(() => window.scrollTo(0, 200));
  assert.equal(await at(), before);
});

test("the plate comes before everything else on a phone", async (open) => {
  const page = await open("", { viewport: PHONE, ...TOUCH });
  const box = await map(page).boundingBox();
  assert.ok(box.y < PHONE.height / 2, `the map starts at ${box.y}`);
  assert.ok(box.width >= 300, `the map is ${box.width} wide`);
});

test("on a desktop the main job needs no scrolling", async (open) => {
  const page = await open("", { viewport: DESKTOP });
  const needed = {
    headline: status(page), map: map(page), play: button(page, "Play"), next: button(page, "Next year"), year: slider(page),
    drug: radio(page, "Drug", "Heroin"), tab: tab(page, "Evidence"), speed: combobox(page, "Speed"), share: button(page, "Share"),
  };
  for (const [name, one] of Object.entries(needed)) {
    const box = await one.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= DESKTOP.height + 1, `${name}: ${JSON.stringify(box)}`);
    assert.ok(box.x >= 0 && box.x + box.width <= DESKTOP.width + 1, `${name}: ${JSON.stringify(box)}`);
  }
  assert.equal(await sideways(page), 0);
});

for (const viewport of [PHONE, { width: 768, height: 1024 }, DESKTOP, { width: 1920, height: 1080 }]) {
  test(`the plate is between 3:4 and 3:2 at ${viewport.width} x ${viewport.height}`, async (open) => {
    const page = await open("", { viewport });
    const { width, height } = await map(page).boundingBox();
    assert.ok(width / height >= 0.74 && width / height <= 1.51, `${width} x ${height}`);
  });
}
