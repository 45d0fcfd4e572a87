// The table: sticky heads, the chosen year in view, the navigator, the turn, paper.

import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { query, slider } from "../support/contract.mjs";
import { violations } from "../support/axe.mjs";

const test = site();
const years = (page) => page.getByRole("slider", { name: "Years in view", exact: true });
const head = (page, name) => page.getByRole("columnheader", { name, exact: true });
const turn = (page) => page.getByRole("checkbox", { name: "Years as rows", exact: true });
const region = (page) => page.getByRole("region", { name: /seized/ });

/** Where an element lies in what the sticky block leaves free, 0 at its left, 1 at its right. */
async function place(page, name) {
  const [frame, own, country] = await Promise.all([region(page).boundingBox(), head(page, name).boundingBox(), page.locator("#table-country").boundingBox()]);
  const rank = await page.locator("#table-rank").boundingBox();
  const left = Math.max(country.x + country.width, rank ? rank.x + rank.width : 0);
  return (own.x + own.width / 2 - left) / (frame.x + frame.width - left);
}

for (const viewport of [DESKTOP, PHONE]) {
  test(`the chosen year stands in the middle at ${viewport.width}, and follows the slider`, async (open) => {
    const page = await open("?view=table", { viewport });
    await until(() => place(page, "2006"), (at) => at > 0.3 && at < 0.7, "2006");
    await slider(page).focus();
    await page.keyboard.press("PageDown");
    await until(() => query(page).time, "2001", "time");
    await until(() => place(page, "2001"), (at) => at > 0.3 && at < 0.7, "2001");
    // The name of the country stays in sight.
    const [frame, row] = [await region(page).boundingBox(), await page.getByRole("rowheader", { name: /^Tajikistan/ }).first().boundingBox()];
    assert.ok(Math.abs(row.x - frame.x) < 2, `${row.x} ${frame.x}`);
  });
}

for (const width of [1280, 768, 320]) {
  test(`the years scroll in the table alone at ${width}`, async (open) => {
    for (const state of ["", "&turn=1&near=1&drug=opiates", "&vs=2001"]) {
      const page = await open(`?view=table${state}`, { viewport: { width, height: 800 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, state);
    }
  });
}

test("the navigator moves the years in view by keyboard, and says which they are", async (open) => {
  const page = await open("?view=table");
  const said = () => years(page).getAttribute("aria-valuetext");
  await until(said, (text) => /^20\d\d–20\d\d$/.test(text ?? ""), "the years in view");
  await years(page).focus();
  await page.keyboard.press("Home");
  await until(said, (text) => text.startsWith("1990–"), "from the first year on");
  await page.keyboard.press("End");
  await until(said, (text) => text.endsWith("–2023"), "up to the last year");
  assert.deepEqual(query(page), { view: "table" }, "where the table is scrolled to is no choice");
  // Scrolling moves the slider too.
  await region(page).evaluate((node) => { node.scrollLeft = 0; });
  await until(said, (text) => text.startsWith("1990–"), "the slider follows");
});

test("years become rows and columns again, and the address says so", async (open) => {
  const page = await open("?view=table");
  assert.equal(await head(page, "2006").count(), 1);
  await turn(page).check();
  await until(() => query(page), { view: "table", turn: "1" }, "turned");
  assert.equal(await page.getByRole("rowheader", { name: "2006", exact: true }).count(), 1);
  const row = page.getByRole("row", { name: /^2006 / });
  assert.match((await row.innerText()).replace(/\s+/g, " "), /^2006 2,097\.5 554\.6 537\.2 260\.8 201\.1 3,651\.2 5 of 5/);
  await page.goBack();
  await until(() => turn(page).isChecked(), false, "turned back");
  assert.equal(await page.getByRole("table").count(), 1);
});

test("a selection, an order and a time survive the way through the address", async (open) => {
  const page = await open("?view=table&drug=opiates&turn=1&sort=country&country=UZB&vs=2001");
  assert.deepEqual(query(page), { view: "table", drug: "opiates", turn: "1", sort: "country", country: "UZB", vs: "2001" });
  assert.equal(await page.getByRole("button", { name: "Uzbekistan", pressed: true }).count() > 0, true);
});

test("shares fill the table with shares, up to the total", async (open) => {
  const page = await open("?view=table&measure=share");
  const total = page.getByRole("row", { name: /^Five republics/ });
  assert.match((await total.innerText()).replace(/\s+/g, " "), /3\.1 %/);
  assert.doesNotMatch(await page.getByRole("table").innerText(), /3,651/);
});

test("paper has all years in two blocks, with the countries repeated", async (open) => {
  const page = await open("?view=table", { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
  for (const year of [1990, 2006, 2007, 2023]) assert.equal(await head(page, String(year)).filter({ visible: true }).count(), 1, year);
  assert.equal(await page.getByRole("rowheader", { name: /^Tajikistan/ }).filter({ visible: true }).count(), 2);
  const text = (await page.getByRole("table").innerText()).replace(/\s+/g, " ");
  for (const value of ["5,600.3", "1,152", "2,097.5"]) assert.ok(text.includes(value), value);
});

for (const [width, height] of [[1280, 800], [360, 740]]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe has nothing to say of the table at ${width}, ${colorScheme}`, async (open) => {
      for (const state of ["", "&turn=1&drug=opiates", "&time=2002..2006&vs=2010&near=1"]) {
        const page = await open(`?view=table${state}`, { viewport: { width, height }, colorScheme, bypassCSP: true });
        assert.deepEqual(await violations(page), [], state);
      }
    });
  }
}
