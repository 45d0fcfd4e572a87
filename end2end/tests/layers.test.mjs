import assert from "node:assert/strict";
import { NARROW, site, until } from "../support/browser.mjs";
import { flat, layer, LAYERS, mark, query, slider, yearIs } from "../support/contract.mjs";
import { violations } from "../support/axe.mjs";

const test = site();

/** Tall enough that the timeline at its foot covers no part of the margin. */
const TALL = { viewport: { width: 1280, height: 4000 }, bypassCSP: true };

const FURTHER = ["Cooperation", "Borders", "Precursors", "Eradication", "Transport"];
const ALL = `layers=${LAYERS.map((name) => name.toLowerCase()).join(",")}`;
const block = (page, name) => page.getByRole("complementary").getByRole("region", { name, exact: true });
const signs = (page) => page.locator("#overlay a");

for (const name of FURTHER) {
  test(`${name} is switched on by its name: sentence, table, sources, claims and legend`, async (open) => {
    const page = await open("?time=2012");
    await layer(page, name).check();
    const own = block(page, name);
    await own.waitFor();
    assert.ok(query(page).layers.split(",").includes(name.toLowerCase()));
    assert.match(await own.locator(".layer__sentence").innerText(), /\.\)?$/);
    await own.getByText("As a table", { exact: true }).click();
    const table = own.getByRole("table").last();
    assert.ok((await table.getByRole("row").count()) > 3);
    assert.ok((await table.getByRole("columnheader").count()) > 2);
    assert.ok((await own.getByText("Who published it").count()) === 1);
    assert.ok((await own.getByRole("link", { name: /^C\d{3}$/ }).count()) > 0 || (await own.locator("a.ledger__id").count()) > 0);
    assert.ok((await page.getByRole("complementary", { name: "Legend and layers" }).locator("summary").getByText(name, { exact: true }).count()) === 1);
    await layer(page, name).uncheck();
    await until(() => own.count(), 0, "the block goes with the layer");
  });

  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on ${name}, ${theme}`, async (open) => {
      const page = await open(`?layers=seizures,${name.toLowerCase()},places&time=2012&theme=${theme}`, TALL);
      await block(page, name).waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }
}

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing with all layers on, ${theme}`, async (open) => {
    const page = await open(`?${ALL}&theme=${theme}`, TALL);
    await block(page, "Transport").waitFor();
    assert.deepEqual(await violations(page), []);
  });
}

test("every sign of every layer is named, and those with a claim open it by keyboard", async (open) => {
  const page = await open(`?${ALL}&time=2012`);
  await block(page, "Transport").waitFor();
  const names = await signs(page).evaluateAll((all) => all.map((sign) => sign.getAttribute("aria-label")));
  assert.ok(names.length > 30, `${names.length} signs`);
  assert.deepEqual(names.filter((name) => !name || name.length < 12), []);
  const missing = signs(page).and(page.getByRole("link", { name: /Afghanistan.*Turkmenistan/ })).first();
  await missing.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Evidence C025/ }).waitFor();
});

test("a year without precursors says so and leads to years that have some", async (open) => {
  const page = await open("?layers=precursors&time=1995");
  const own = block(page, "Precursors");
  await own.getByRole("link", { name: "2008", exact: true }).click();
  await until(() => query(page).time, "2008", "a year with precursors");
  assert.match(flat(await own.locator(".layer__sentence").innerText()), /TARCET/);
});

test("membership follows the year: Uzbekistan in the CSTO in 2005, 2006 and 2012", async (open) => {
  const page = await open("?layers=cooperation&time=2005");
  const cell = () => page.getByRole("table", { name: /^Who belonged to what/ }).getByRole("row", { name: /^Uzbekistan/ }).getByRole("cell").nth(3).innerText();
  assert.match(flat(await cell()), /left/i);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await until(cell, (text) => /member/i.test(text) && /change/i.test(text), "back in 2006");
  await page.goto(new URL("?layers=cooperation&time=2012", page.url()).href);
  await until(cell, (text) => /suspended/i.test(text), "suspended in 2012");
});

test("a bridge is begun in 2005 and open in 2007", async (open) => {
  const page = await open("?layers=transport&time=2006");
  const bridge = () => signs(page).evaluateAll((all) => all.map((sign) => sign.getAttribute("aria-label")).find((name) => /Panji Poyon/.test(name)) ?? "");
  assert.doesNotMatch(await bridge(), /\bopen\b(?! )/);
  await page.goto(new URL("?layers=transport&time=2008", page.url()).href);
  await until(bridge, (name) => /inaugurated|open/.test(name), "open");
});

test("all events are switched on, filtered by kind, and one leads to its year and place", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: /^All 76 events/ }).click();
  const own = page.getByRole("region", { name: "Events", exact: true });
  await own.waitFor();
  assert.equal(await own.locator("ol > li, ul.happenings__list > li, li:has(> .happenings__title)").count() >= 76 || (await page.locator("#events a").count()) >= 60, true);
  assert.equal(await page.locator("#events a").count(), 74, "all but the undated two");
  await page.goto(new URL("?kinds=transport", page.url()).href);
  await page.locator("#events").getByRole("link", { name: /2007.*bridge/i }).first().focus();
  await page.keyboard.press("Enter");
  await yearIs(page, 2007);
  assert.equal(query(page).country, "TJK");
});

test("neighbours bring Afghan supply and their proportion", async (open) => {
  const page = await open("?near=1");
  await page.getByText("In 2006 Iran alone seized 2.9 times as much heroin as the five republics together.").waitFor();
  assert.ok((await page.locator("#supply rect, #supply path").count()) > 20);
});

test("with all layers on a year step draws no unchanged layer anew", async (open) => {
  const page = await open(`?${ALL}&time=2006`);
  await block(page, "Transport").waitFor();
  await mark(page, "Tajikistan, 2,097.5 kg of heroin in 2006").waitFor();
  await page.evaluate(() => {
    globalThis.changed = [];
    new MutationObserver((records) => {
      for (const record of records) globalThis.changed.push(record.target.nodeName);
    }).observe(document.querySelector("#keys"), { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await yearIs(page, 2007);
  await until(() => query(page).time, "2007", "the year rests");
  assert.deepEqual(await page.evaluate(() => globalThis.changed), []);
});

test("all layers do not scroll sideways at 320 px", async (open) => {
  const page = await open(`?${ALL}&time=2012&kinds=cooperation,ban&near=1`, { viewport: NARROW });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});
