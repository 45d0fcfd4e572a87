import assert from "node:assert/strict";
import { DESKTOP, NARROW, PHONE, site, until } from "../support/browser.mjs";
import { VIEWS, button, combobox, map, radio, reading, slider, status, tab } from "../support/contract.mjs";

const test = site();
const TOUCH = { hasTouch: true, isMobile: true };

/** What a finger meets of a radio: a native one is pressed by its label as well. */
const target = (one) => one.locator("xpath=ancestor-or-self::*[self::label or @role='radio'][1]");

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
  const controls = [
    ...["Play", "Previous year", "Next year"].map((name) => [name, button(page, name)]),
    ...["Year", "Span"].map((name) => [name, target(radio(page, "Time", name))]),
    ["Speed", combobox(page, "Speed")],
  ];
  const small = [];
  await button(page, "Span, comparison, speed").click();
  for (const [name, one] of controls) {
    const { width, height } = await one.boundingBox();
    if (width < 44 || height < 44) small.push(`${name}: ${width} x ${height}`);
  }
  assert.deepEqual(small, []);
});

test("a finger moves the year anywhere on 44 px of the track’s height", async (open) => {
  for (const beside of [-21, 0, 21]) {
    const page = await open("", { viewport: PHONE, ...TOUCH });
    const one = slider(page);
    // The track is the slider's target: a press on it moves the thumb.
    const { x, y, width, height } = await one.evaluate((node) => (node.closest("svg") ?? node).getBoundingClientRect().toJSON());
    const foot = Math.min(y + height, PHONE.height);
    assert.ok(foot - y >= 44, `the track is ${foot - y} high`);
    await page.touchscreen.tap(x + width * 0.8, (y + foot) / 2 + beside);
    await until(() => reading(one), (year) => year > 2014 && year < 2020, `year after a touch ${beside} px beside the middle`);
  }
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
