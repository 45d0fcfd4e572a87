import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { FOREIGN, bring, change, said } from "../support/foreign.mjs";
import { button, combobox, isFocused, layer, query, radio, reading, slider, statusSays, tab, yearIs } from "../support/contract.mjs";

// Translators, highlighters and extensions change the page while it is used: what it says stays true after every act.
const test = site();

const ACTS = {
  "a year on": (page) => button(page, "Next year").click(),
  "and one more": (page) => button(page, "Next year").click(),
  opium: (page) => radio(page, "Drug", "Opium").click(),
  "the table": (page) => tab(page, "Table").click(),
  "a year back": (page) => button(page, "Previous year").click(),
  "the chart": (page) => tab(page, "Chart").click(),
  "a year on in the chart": (page) => button(page, "Next year").click(),
  "the evidence": (page) => tab(page, "Evidence").click(),
  "the map again": (page) => tab(page, "Map").click(),
  "a country": (page) => page.locator(".ranked__name").nth(1).click(),
  "a layer less": (page) => layer(page, "Rivers").click(),
  "a further layer": (page) => layer(page, "Cooperation").click(),
  "a year on with it": (page) => button(page, "Next year").click(),
  "the neighbours": (page) => page.getByText("Neighbours").click(),
  shares: (page) => radio(page, "Measure", "Share of flow").click(),
  "back in the history": (page) => page.goBack(),
};

let plain;
/** What a page that nobody changes says after each act. */
async function walked(open) {
  plain ??= (async () => {
    const page = await open("?time=2008");
    const all = [];
    for (const act of Object.values(ACTS)) {
      await act(page);
      await page.waitForTimeout(400);
      all.push([query(page), await said(page)]);
    }
    return all;
  })();
  return plain;
}

for (const what of Object.keys(FOREIGN)) {
  test(`${what}: after every act the page says what it says to others`, async (open) => {
    const expected = await walked(open);
    const page = await open("?time=2008", { before: bring });
    await change(page, what);
    for (const [at, [name, act]] of Object.entries(ACTS).entries()) {
      await act(page);
      await until(() => query(page), expected[at][0], `address after ${name}`);
      await until(() => said(page), expected[at][1], `words after ${name}`);
    }
    assert.equal(await page.evaluate(() => document.querySelectorAll("#app").length), 1);
  });
}

const WRAPPED = "a translator that wraps each text";

test("in a translated page the focus stays on what has it, and choices keep their values", async (open) => {
  const page = await open("?time=2008", { before: bring });
  await change(page, WRAPPED);
  for (const control of [button(page, "Next year"), tab(page, "Map"), radio(page, "Drug", "Heroin"), page.locator(".ranked__name", { hasText: "Tajikistan" }), slider(page)]) {
    await control.focus();
    await page.evaluate(() => document.querySelector(".transport__buttons button:last-child").click());
    await page.waitForTimeout(300);
    assert.ok(await isFocused(control), `${control}: ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 100))}`);
  }
  const speeds = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.map((one) => one.value));
  await combobox(page, "Speed").selectOption(speeds.at(-1));
  await button(page, "Next year").click();
  assert.equal(await combobox(page, "Speed").inputValue(), speeds.at(-1));
});

test("a translated page plays, and ends with the words of the year it stops at", async (open) => {
  const page = await open("?time=2012", { before: bring });
  await change(page, WRAPPED);
  await button(page, "Play").click();
  await until(() => reading(slider(page)), (year) => year >= 2014, "year");
  await page.locator(".transport__button--play").click();
  const year = await until(async () => [await reading(slider(page)), Number(query(page).time)], ([now, written]) => now === written, "year");
  await statusSays(page, new RegExp(String(year[0])));
});

test("what is typed into the source finder of a translated page finds", async (open) => {
  const page = await open("?view=evidence&page=sources", { before: bring });
  await change(page, WRAPPED);
  const finder = page.getByRole("searchbox");
  await finder.pressSequentially("UNODC", { delay: 40 });
  assert.equal(await finder.inputValue(), "UNODC");
});

for (const part of ["main", ".timeline", "#app", "body"]) {
  test(`a page whose ${part} another program wrote anew answers again from the second press on, and nothing stands twice`, async (open) => {
    const page = await open("?time=2008");
    await page.locator(part).first().evaluate((one) => (one.innerHTML = String(one.innerHTML)));
    await button(page, "Next year").click();
    if (query(page).time === "2008") await button(page, "Next year").click();
    await statusSays(page, /In 2009/);
    await yearIs(page, 2009);
    for (const one of ["#app", "h1", ".timeline", "[role=status]"]) assert.equal(await page.locator(one).count(), 1, one);
  });
}

test("what a blocker takes away stays away, and the rest is right", async (open) => {
  const page = await open("?time=2008");
  await page.locator(".legend").evaluate((one) => one.remove());
  await button(page, "Next year").click();
  await statusSays(page, /In 2009/);
  assert.equal(await page.locator(".legend").count(), 0);
});

test("a row that moves to another rank keeps the focus", async (open) => {
  const page = await open("?time=2005");
  const row = (name) => page.locator(".ranked__name", { hasText: name });
  for (const name of ["Kazakhstan", "Kyrgyzstan", "Uzbekistan"]) {
    await row(name).focus();
    for (let step = 0; step < 4; step += 1) {
      await page.evaluate(() => document.querySelector(".transport__buttons button:last-child").click());
      await page.waitForTimeout(250);
      assert.ok(await isFocused(row(name)), `${name}, step ${step}`);
    }
  }
});

test("a page that a translator turns from right to left keeps the words of its drawings in their places", async (open) => {
  const page = await open("?country=TJK");
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("#app :is(.plate, .timeline__track) text")].map((word) => {
        const [at, around] = [word, word.closest(".plate, .timeline__track")].map((one) => one.getBoundingClientRect());
        return `${word.textContent} ${Math.round(at.left - around.left)} ${Math.round(at.top - around.top)}`;
      }),
    );
  const before = await places();
  assert.ok(before.length > 50, `${before.length} words`);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  assert.deepEqual(await places(), before);
});
