import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { button, combobox, marks, radio, reading, slider, status, statusSays, yearIs } from "../support/contract.mjs";

const test = site();

/** A page whose time stands still until the test moves it. */
async function openStill(open, query = "", options = {}) {
  const page = await open(query, { ...options, clock: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
}

const year = (page) => reading(slider(page));

test("nothing starts by itself", async (open) => {
  const page = await openStill(open);
  await page.clock.runFor(5_000);
  assert.equal(await year(page), 2006);
});

test("Play steps about one year a second and Pause stops it", async (open) => {
  const page = await openStill(open);
  await button(page, "Play").click();
  await page.clock.runFor(3_400);
  const reached = await year(page);
  assert.ok(reached >= 2008 && reached <= 2010, `after 3.4 s the year is ${reached}`);
  await button(page, "Pause").click();
  await page.clock.runFor(5_000);
  assert.equal(await year(page), reached);
  assert.equal(await button(page, "Play").count(), 1);
});

test("a faster speed steps faster and a slower one slower", async (open) => {
  const after = {};
  for (const speed of ["slowest", "fastest"]) {
    const page = await openStill(open, "?time=1990");
    const choices = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.map((one) => one.value));
    await combobox(page, "Speed").selectOption(choices.at(speed === "slowest" ? 0 : -1));
    await button(page, "Play").click();
    await page.clock.runFor(4_200);
    after[speed] = (await year(page)) - 1990;
  }
  assert.ok(after.slowest >= 1 && after.slowest <= 3, `slowest: ${after.slowest} years in 4.2 s`);
  assert.ok(after.fastest >= 12 && after.fastest <= 20, `fastest: ${after.fastest} years in 4.2 s`);
});

const INTERACTIONS = {
  "moving the slider": async (page) => {
    await slider(page).focus();
    await page.keyboard.press("ArrowLeft");
  },
  "stepping": (page) => button(page, "Next year").click(),
  "choosing a drug": async (page) => {
    await radio(page, "Drug", "Opium").focus();
    await page.keyboard.press("Space");
  },
  "selecting a country": async (page) => {
    await marks(page).first().focus();
    await page.keyboard.press("Enter");
  },
  "zooming": (page) => button(page, "Zoom in").click(),
};
for (const [what, act] of Object.entries(INTERACTIONS)) {
  test(`${what} pauses`, async (open) => {
    const page = await openStill(open);
    await button(page, "Play").click();
    await page.clock.runFor(1_200);
    await act(page);
    await page.clock.runFor(100);
    assert.equal(await button(page, "Play").count(), 1);
    const reached = await year(page);
    await page.clock.runFor(5_000);
    assert.equal(await year(page), reached);
  });
}

test("the last year pauses, and Play there starts from the first", async (open) => {
  const page = await openStill(open, "?time=2022");
  await button(page, "Play").click();
  await page.clock.runFor(5_000);
  assert.equal(await year(page), 2023);
  assert.equal(await button(page, "Pause").count(), 0);
  await button(page, "Play").click();
  await page.clock.runFor(1_300);
  const reached = await year(page);
  assert.ok(reached >= 1990 && reached <= 1992, `Play at the last year led to ${reached}`);
  assert.equal(await button(page, "Pause").count(), 1);
});

test("the status is quiet while playing and speaks again after", async (open) => {
  const page = await openStill(open);
  const [said, shown] = [() => status(page).innerText(), () => page.locator("#headline").innerText()];
  const before = await said();
  await button(page, "Play").click();
  await page.clock.runFor(1_200);
  assert.match(await shown(), /In 2007 /);
  assert.equal(await said(), before);
  await button(page, "Pause").click();
  await page.clock.runFor(200);
  await until(said, await shown(), "what is said");
});

for (const viewport of [DESKTOP, PHONE, { width: 768, height: 1024 }, { width: 740, height: 360 }]) {
  for (const drug of ["heroin", "opium", "morphine", "opiates"]) {
    test(`nothing moves while ${drug} plays at ${viewport.width} px, and no sentence leaves its room`, async (open) => {
      const page = await open(`?time=1990&drug=${drug}`, { viewport });
      await page.evaluate(async () => {
        globalThis.moved = [];
        globalThis.over = [];
        // What has just come is painted first: it has moved, and nothing plays yet.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        new PerformanceObserver((list) => {
          for (const { hadRecentInput, sources } of list.getEntries()) {
            if (!hadRecentInput) globalThis.moved.push(...sources.map(({ node }) => (node?.outerHTML ?? node?.data)?.slice(0, 80)));
          }
        }).observe({ type: "layout-shift" });
        const look = () => {
          const box = (selector) => document.querySelector(selector).getBoundingClientRect();
          const [words, figure, rule] = ["#headline > span", ".lead__figure", ".flow"].map(box);
          if (words.bottom > rule.top + 1 || figure.right > words.left + 1) globalThis.over.push(document.querySelector("#headline").textContent);
          requestAnimationFrame(look);
        };
        look();
        // Not by a press: what moves within half a second of one does not count.
        const speed = document.querySelector(".select--speed");
        speed.selectedIndex = speed.options.length - 1;
        speed.dispatchEvent(new Event("change", { bubbles: true }));
        document.querySelector(".transport__button--play").click();
      });
      await until(() => year(page), (now) => now >= 2019, "year");
      assert.deepEqual(await page.evaluate(() => [globalThis.moved, [...new Set(globalThis.over)]]), [[], []]);
    });
  }
}

test("with reduced motion Play still steps", async (open) => {
  const page = await openStill(open, "", { reducedMotion: "reduce" });
  await button(page, "Play").click();
  await page.clock.runFor(2_300);
  const reached = await year(page);
  assert.ok(reached >= 2007 && reached <= 2009, `after 2.3 s the year is ${reached}`);
});

test("in real time Play moves the year, the sentence and the address together", async (open) => {
  const page = await open();
  await button(page, "Play").click();
  await until(() => year(page), (now) => now >= 2007, "year");
  await button(page, "Pause").click();
  const now = await year(page);
  await yearIs(page, now);
  await statusSays(page, new RegExp(String(now)));
  await until(() => new URL(page.url()).searchParams.get("time"), String(now), "time in the address");
});

test("playing does not fill the history", async (open) => {
  const page = await openStill(open);
  const before = await page.evaluate(() => history.length);
  await button(page, "Play").click();
  await page.clock.runFor(6_000);
  await button(page, "Pause").click();
  const after = await page.evaluate(() => history.length);
  assert.ok(after - before <= 1, `${after - before} entries`);
});
