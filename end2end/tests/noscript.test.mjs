import assert from "node:assert/strict";
import { PHONE, site } from "../support/browser.mjs";
import { HEROIN_2006, button, flat, map, numbers, shapesOfTheMap, status, tabbed } from "../support/contract.mjs";

const test = site();
const OFF = { javaScriptEnabled: false };

test("without scripts the map is there, each country and mark a shape of its own", async (open) => {
  const page = await open("", OFF);
  assert.ok(await map(page).isVisible());
  const shapes = await shapesOfTheMap(page);
  assert.ok(shapes >= 30, `${shapes} shapes`);
});

test("without scripts the headline states the default year", async (open) => {
  const page = await open("", OFF);
  assert.equal(await status(page).count(), 1);
  assert.match(flat(await status(page).innerText()), /2006.*3,651/);
});

test("without scripts the legend names the four states", async (open) => {
  const page = await open("", OFF);
  const text = flat(await page.locator("body").innerText());
  for (const words of [/no data/i, /not covered/i, /none/i, /3,000 kg|1,000/]) assert.match(text, words);
});

test("without scripts exactly one table gives the five republics’ figures of 2006", async (open) => {
  const page = await open("", OFF);
  const table = page.getByRole("table");
  assert.equal(await table.count(), 1);
  assert.match(await table.locator("caption").innerText(), /2006/);
  for (const [name, kg] of Object.entries(HEROIN_2006)) {
    const row = table.getByRole("row").filter({ hasText: name });
    const found = numbers(await row.first().innerText());
    assert.ok(found.some((number) => Math.abs(number - kg) < 0.6), `${name}: ${found}`);
  }
});

test("without scripts the sources and what scripting adds are said", async (open) => {
  const page = await open("", OFF);
  const text = flat(await page.locator("body").innerText());
  assert.match(text, /UNODC/);
  assert.match(text, /Natural Earth/);
  assert.match(text, /[Ss]cript/);
});

test("without scripts a phone does not scroll sideways", async (open) => {
  const page = await open("", { ...OFF, viewport: PHONE });
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(needed <= given, `${needed} > ${given}`);
});

test("without scripts both themes are drawn", async (open) => {
  const grounds = new Set();
  for (const colorScheme of ["light", "dark"]) {
    const page = await open("", { ...OFF, colorScheme });
    grounds.add(await page.evaluate(() => [document.body, document.documentElement].map((node) => getComputedStyle(node).backgroundColor).join()));
  }
  assert.equal(grounds.size, 2);
});

test("with scripts nothing of the stand-in is left and nothing is doubled", async (open) => {
  const bare = await open("", OFF);
  const said = flat(await bare.locator("body").innerText());
  const sentences = said.split(/(?<=[.!?]) /).filter((sentence) => /script/i.test(sentence));
  assert.ok(sentences.length >= 1);
  const page = await open();
  const text = flat(await page.locator("body").innerText());
  for (const sentence of sentences) assert.ok(!text.includes(sentence), sentence);
  assert.ok((await page.locator("table").count()) <= 1);
  assert.equal(await page.locator('[role="status"]').count(), 1);
  assert.equal(await page.locator("h1").count(), 1);
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map((node) => node.id));
  assert.equal(new Set(ids).size, ids.length, "an id stands twice");
});

test("without scripts nothing takes the focus that would not answer", async (open) => {
  const page = await open("", OFF);
  const names = await tabbed(page);
  assert.deepEqual(names.filter((name) => !/^(a|summary) |^button .*popovertarget/.test(name)), []);
  assert.ok(names.length >= 3, String(names));
  assert.ok(await button(page, "Tajikistan, 2,097.5 kg of heroin in 2006").isDisabled());
});

test("without scripts no choice is offered that nothing would answer", async (open) => {
  const page = await open("", OFF);
  for (const role of ["checkbox", "radio", "tab", "combobox"]) assert.equal(await page.getByRole(role).count(), 0, role);
});
