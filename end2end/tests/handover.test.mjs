import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { button, combobox, isFocused, layer, mark, query, radio, slider, statusSays, tab, yearIs } from "../support/contract.mjs";
import { held } from "../support/start.mjs";

// The program draws its page in the place of the prerendered one. What a visitor sees, holds and has done stays.
const test = site();

const TAJIKISTAN = "Tajikistan, 2,097.5 kg of heroin in 2006";

/** Each element of the app that can be seen: what it is, and where it stands. */
const places = (page, narrow = false) =>
  page.evaluate((narrow) =>
    [...document.querySelectorAll("#app *")]
      // The relief comes after the start, and what holds it grows by it.
      .filter((one) => !one.matches("image, .plate__ground, .plate__ground > g"))
      // On narrow plates the program knows the width: fewer places, smaller discs.
      .filter((one) => !narrow || !one.closest(".plate svg, .discs"))
      .map((one) => [one, one.getBoundingClientRect()])
      .filter(([, { y, width, height }]) => width > 0 && height > 0 && y < innerHeight)
      .map(([one, { x, y, width, height }]) => `${one.localName} ${one.getAttribute("class")?.split(" ")[0] ?? one.id}: ${[x, y, width, height].map((side) => side.toFixed(1))}`),
    narrow,
  );

for (const [who, options] of Object.entries({
  "a desktop": { viewport: DESKTOP },
  "a dark desktop": { viewport: DESKTOP, colorScheme: "dark" },
  "a phone": { viewport: PHONE, hasTouch: true, isMobile: true },
  "a phone on its side": { viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true },
})) {
  test(`everything on ${who} stands after the start where it was painted before`, async (open) => {
    const { page, start } = await held(open, "", options);
    const before = await places(page, options.isMobile);
    assert.ok(before.length > 40, `${before.length} elements`);
    await start();
    const after = await places(page, options.isMobile);
    assert.deepEqual(before.filter((place) => !after.includes(place)), []);
  });
}

test("no frame is painted without the page while the program takes over", async (open) => {
  const { page, start } = await held(open);
  await page.evaluate(() => {
    globalThis.frames_without = 0;
    globalThis.frames_seen = 0;
    const look = () => {
      globalThis.frames_seen += 1;
      if (!document.querySelector("#app h1") || document.querySelectorAll("#app path[id^='land-']").length < 27) globalThis.frames_without += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await start();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [seen, without] = await page.evaluate(() => [globalThis.frames_seen, globalThis.frames_without]);
  assert.ok(seen >= 3, `${seen} frames`);
  assert.equal(without, 0);
});

const HOLDERS = {
  "a tab": (page) => tab(page, "Chart"),
  "a radio": (page) => radio(page, "Drug", "Heroin"),
  "a checkbox": (page) => layer(page, "Rivers"),
  "a mark of the map": (page) => mark(page, TAJIKISTAN),
  "the slider": (page) => slider(page),
  "a button": (page) => button(page, "Next year"),
  "a choice": (page) => combobox(page, "Speed"),
  "the way into the view": (page) => page.locator("#view"),
};
for (const [what, find] of Object.entries(HOLDERS)) {
  test(`the focus on ${what} stays over the start`, async (open) => {
    const { page, start } = await held(open);
    await find(page).focus();
    assert.ok(await isFocused(find(page)));
    await start();
    assert.ok(await isFocused(find(page)), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120)));
  });
}

test("a mark keeps the focus where the address asks for another year", async (open) => {
  const { page, start } = await held(open, "?time=2010");
  await mark(page, TAJIKISTAN).focus();
  await start();
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Tajikistan, .* in 2010$/);
});

test("the page stays scrolled where it was", async (open) => {
  const { page, start } = await held(open, "", { viewport: PHONE });
  await page.evaluate(() => scrollTo(0, 420));
  await until(() => page.evaluate(() => scrollY), 420, "scroll");
  await start();
  assert.equal(await page.evaluate(() => scrollY), 420);
});

const DONE = {
  "a press on Next year": [(page) => button(page, "Next year").click(), (page) => yearIs(page, 2007)],
  "two presses on Next year": [
    async (page) => {
      await button(page, "Next year").click();
      await button(page, "Next year").click();
    },
    (page) => yearIs(page, 2008),
  ],
  "a press on Next year and one on a country": [
    async (page) => {
      await button(page, "Next year").click();
      await mark(page, TAJIKISTAN).click();
    },
    (page) => until(() => query(page), { time: "2007", country: "TJK" }, "query"),
  ],
  "a country": [(page) => mark(page, TAJIKISTAN).click(), (page) => until(() => query(page).country, "TJK", "country")],
  "a country by keyboard": [
    async (page) => {
      await mark(page, TAJIKISTAN).focus();
      await page.keyboard.press("Enter");
    },
    (page) => until(() => query(page).country, "TJK", "country"),
  ],
  "a drug": [(page) => radio(page, "Drug", "Opium").click(), (page) => statusSays(page, /opium/)],
  "a drug by arrow key": [
    async (page) => {
      await radio(page, "Drug", "Heroin").focus();
      await page.keyboard.press("ArrowRight");
    },
    (page) => until(() => query(page).drug, "opium", "drug"),
  ],
  "a layer": [(page) => layer(page, "Rivers").click(), (page) => until(() => layer(page, "Rivers").isChecked(), false, "Rivers")],
  "a layer by its label": [(page) => page.getByText("Rivers", { exact: true }).click(), (page) => until(() => query(page).layers, "seizures,corridors,places,relief", "layers")],
  "a view": [(page) => tab(page, "Table").click(), (page) => page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor()],
  "a year by arrow key": [
    async (page) => {
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
    },
    (page) => yearIs(page, 2008),
  ],
  "a place on the timeline": [
    async (page) => {
      const { x, y, width, height } = await page.locator(".timeline__track").boundingBox();
      await page.mouse.click(x + width * 0.75, y + height / 2);
    },
    (page) => yearIs(page, 2015),
  ],
  "a speed": [
    async (page) => {
      const options = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.map((one) => one.value));
      await combobox(page, "Speed").selectOption(options.at(-1));
    },
    async (page) => {
      assert.match(await combobox(page, "Speed").locator("option:checked").textContent(), /4/);
      await page.clock.pauseAt(Date.now() + 60_000);
      await button(page, "Play").click();
      await page.clock.runFor(1_100);
      await yearIs(page, 2010);
    },
    { clock: true },
  ],
  "the terms of a source, opened": [
    (page) => page.locator("details summary").first().click(),
    (page) => until(() => page.locator("details").first().evaluate((node) => node.open), true, "details"),
  ],
  "a zoom": [(page) => button(page, "Zoom in").click(), (page) => until(() => query(page).at, (at) => /,1.5$/.test(at ?? ""), "at")],
};
for (const [what, [act, outcome, options]] of Object.entries(DONE)) {
  test(`what was done before the start is done after it: ${what}`, async (open) => {
    const { page, start } = await held(open, "", options);
    await act(page);
    await start();
    await outcome(page);
  });
}

test("what was done before the start is done on top of what the address asks for", async (open) => {
  const { page, start } = await held(open, "?time=2010&drug=opium");
  await button(page, "Next year").click();
  await start();
  await yearIs(page, 2011);
  assert.deepEqual(query(page), { time: "2011", drug: "opium" });
});

test("a drag that began before the start goes on after it", async (open) => {
  const { page, start } = await held(open);
  const { x, y, width, height } = await page.locator(".timeline__track").boundingBox();
  await page.mouse.move(x + width * 0.5, y + height / 2);
  await page.mouse.down();
  await start();
  await page.mouse.move(x + width * 0.75, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await yearIs(page, 2015);
});

test("a link pressed before the start is followed once", async (open) => {
  const { page, start } = await held(open, "", { forgiving: true });
  await page.context().route(/factsanddetails|unodc/, (route) => route.fulfill({ body: "elsewhere" }));
  const link = page.locator(".margin a[href^='http']").first();
  const opened = page.context().waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  await opened;
  await start();
  await button(page, "Next year").click();
  await yearIs(page, 2007);
  assert.equal(page.context().pages().length, 2);
});

test("the focus ends where the visitor left it, whatever was pressed before", async (open) => {
  const { page, start } = await held(open);
  await radio(page, "Drug", "Heroin").focus();
  await page.keyboard.press("ArrowRight");
  await tab(page, "Chart").click();
  await start();
  await until(() => query(page), { drug: "opium", view: "chart" }, "query");
  assert.ok(await isFocused(tab(page, "Chart")));
});

test("a pinch before the start zooms as one after it", async (open) => {
  const phone = { viewport: PHONE, hasTouch: true, isMobile: true };
  const { page, start } = await held(open, "", phone);
  await pinch(page);
  await start();
  const live = await open("", phone);
  await pinch(live);
  // How many moves a browser puts into one frame is its own affair; the last digit may differ.
  const same = ([then, now]) => then?.length === 3 && then.every((part, at) => Math.abs(part - now?.[at]) < 0.015);
  await until(() => [place(page), place(live)], same, "where the plates look");
});

/** Where the plate looks: longitude, latitude, zoom. */
const place = (page) => query(page).at?.split(",").map(Number);

/** Two fingers on the map draw apart. */
async function pinch(page) {
  const { x, y, width, height } = await page.locator(".plate").boundingBox();
  const touch = await page.context().newCDPSession(page);
  const at = (apart) => [-apart, apart].map((dx, id) => ({ x: x + width / 2 + dx, y: y + height / 2, id }));
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(20) });
  for (let apart = 25; apart <= 90; apart += 5) await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(apart) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
