import assert from "node:assert/strict";
import { NARROW, site, until } from "../support/browser.mjs";
import { button, choose, flat, query, radio, slider, status } from "../support/contract.mjs";
import { violations } from "../support/axe.mjs";

const test = site();

const comparison = (page) => page.getByRole("region", { name: "Comparison", exact: true });
const other = (page) => page.getByRole("combobox", { name: "Compare with", exact: true });
const said = (page) => comparison(page).locator(".versus__words").innerText().then(flat);

test("Compare sets the year against the one before, with the difference in a sentence", async (open) => {
  const page = await open();
  await choose(page, "Time", "Compare");
  await comparison(page).waitFor();
  assert.equal(query(page).vs, "2005");
  assert.match(await said(page), /3,651\.2 kg in 2006, .* in 2005\. That is .* less for 2006 than for 2005\./);
  assert.equal(await status(page).count(), 1);
});

test("the other side is chosen among years, countries and drugs", async (open) => {
  const page = await open("?vs=2005");
  await other(page).selectOption({ label: "2000" });
  await until(() => said(page), (text) => /3,237\.1 kg in 2000/.test(text), "the year 2000");
  await other(page).selectOption({ label: "Tajikistan" });
  await until(() => query(page).vs, "TJK", "a country");
  assert.match(await said(page), /the five republics 3,651\.2 kg, Tajikistan 2,097\.5 kg/);
  await other(page).selectOption({ label: "Opium" });
  await until(() => said(page), (text) => /3,651\.2 kg of heroin, 5,740\.8 kg of opium/.test(text), "a drug");
});

test("the sides swap, the year moves alone, and Year ends the comparison", async (open) => {
  const page = await open("?vs=2000");
  await comparison(page).getByRole("link", { name: "Swap sides" }).click();
  await until(() => query(page), (now) => now.time === "2000" && now.vs === "2006", "swapped");
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await until(() => query(page), (now) => now.time === "2001" && now.vs === "2006", "the year moved");
  await choose(page, "Time", "Year");
  await until(() => query(page).vs, undefined, "ended");
  assert.equal(await comparison(page).count(), 0);
});

test("a year that was not covered gives no difference", async (open) => {
  const page = await open("?vs=2021");
  assert.match(await said(page), /not covered in 2021\. No difference can be given\./);
});

test("the map shows the other side as rings, and the margin as a table", async (open) => {
  const page = await open("?vs=2000");
  await until(() => page.locator(".versus__ring").count(), 5, "a ring a republic");
  const table = page.getByRole("table", { name: "The comparison by country" });
  assert.match(await table.getByRole("row", { name: /^Tajikistan/ }).innerText().then(flat), /2,097\.5 kg 1,882\.9 kg 214\.6 kg more/);
});

test("the table and the chart follow", async (open) => {
  const page = await open("?vs=2000&view=table");
  const row = page.getByRole("row", { name: /^Tajikistan/ }).first();
  assert.match(await row.innerText().then(flat), /2,097\.5 1,882\.9 214\.6 kg more/);
  await page.goto(new URL("?vs=opium&view=chart", page.url()).href);
  await page.getByRole("button", { name: "2001 · Tajikistan · heroin 4,239 kg · opium 3,664.3 kg", exact: true }).waitFor();
});

test("a comparison with a neighbour needs the neighbours", async (open) => {
  const page = await open("?vs=IRN");
  assert.match(await page.getByRole("region", { name: "Notice about the link" }).innerText(), /vs/);
  const shown = await open("?vs=IRN&near=1");
  assert.match(await said(shown), /Iran 10,664\.9 kg|Iran 10,665/);
});

for (const state of ["vs=2000", "vs=KGZ&country=TJK", "vs=2000&view=table", "vs=morphine&drug=opiates&view=chart"]) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on ${state}, ${theme}`, async (open) => {
      const page = await open(`?${state}&theme=${theme}`, { viewport: { width: 1280, height: 2400 }, bypassCSP: true });
      assert.deepEqual(await violations(page), []);
    });
  }
}

test("vs=2000 does not scroll sideways at 320 px", async (open) => {
  const page = await open("?vs=2000&drug=opiates", { viewport: NARROW });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  await button(page, "Span, comparison, speed").click();
  assert.equal(await radio(page, "Time", "Compare").isChecked(), true);
});
