import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import {
  BUTTONS, DRUGS, HEROIN_2006, LAYERS, MEASURES, REPUBLICS, VIEWS,
  button, choose, combobox, group, layer, layers, mark, marks, radio, reading, show, slider, status, tab, yearIs,
} from "../support/contract.mjs";

const test = site();

async function attributes(one) {
  return one.evaluate((node) => ({
    least: Number(node.getAttribute("aria-valuemin") ?? node.min),
    most: Number(node.getAttribute("aria-valuemax") ?? node.max),
    now: Number(node.getAttribute("aria-valuenow") ?? node.value),
  }));
}

test("one slider Year runs from 1990 to 2023 and starts at 2006", async (open) => {
  const page = await open();
  assert.equal(await slider(page).count(), 1);
  assert.deepEqual(await attributes(slider(page)), { least: 1990, most: 2023, now: 2006 });
});

test("a span has the sliders From year and To year instead", async (open) => {
  const page = await open("?time=2002..2006");
  assert.equal(await slider(page).count(), 0);
  assert.equal(await reading(slider(page, "From year")), 2002);
  assert.equal(await reading(slider(page, "To year")), 2006);
});

test("the heroin equivalent has a slider Ratio from 5 to 12 that starts at 10", async (open) => {
  const page = await open("?measure=equivalent");
  assert.deepEqual(await attributes(slider(page, "Ratio")), { least: 5, most: 12, now: 10 });
  await choose(page, "Measure", "Weight");
  await until(() => slider(page, "Ratio").count(), 0, "sliders Ratio");
});

test("each button of the contract is there once", async (open) => {
  const page = await open();
  const found = {};
  for (const name of BUTTONS) found[name] = await button(page, name).count();
  assert.deepEqual(found, Object.fromEntries(BUTTONS.map((name) => [name, 1])));
  for (const name of BUTTONS) assert.ok(await button(page, name).isVisible(), name);
});

test("Play becomes Pause and back", async (open) => {
  const page = await open();
  await button(page, "Play").click();
  await button(page, "Pause").click();
  await button(page, "Play").waitFor();
  assert.equal(await button(page, "Pause").count(), 0);
});

test("Previous year and Next year step by one year", async (open) => {
  const page = await open();
  await button(page, "Next year").click();
  await yearIs(page, 2007);
  await button(page, "Previous year").click();
  await button(page, "Previous year").click();
  await yearIs(page, 2005);
});

test("radiogroup Drug offers the four drugs, heroin first chosen", async (open) => {
  const page = await open();
  for (const name of DRUGS) assert.equal(await radio(page, "Drug", name).isChecked(), name === "Heroin", name);
  assert.equal(await group(page, "Drug").getByRole("radio").count(), DRUGS.length);
  assert.equal(await group(page, "Drug").getAttribute("role"), "radiogroup");
});

test("radiogroup Measure offers three measures, weight first chosen", async (open) => {
  const page = await open();
  for (const name of MEASURES) assert.equal(await radio(page, "Measure", name).isChecked(), name === "Weight", name);
  assert.equal(await group(page, "Measure").getAttribute("role"), "radiogroup");
});

test("radiogroup Time offers a year and a span", async (open) => {
  const page = await open();
  assert.equal(await radio(page, "Time", "Year").isChecked(), true);
  assert.equal(await radio(page, "Time", "Span").isChecked(), false);
  assert.equal(await group(page, "Time").getAttribute("role"), "radiogroup");
});

test("comboboxes Speed and Theme are there once", async (open) => {
  const page = await open();
  assert.equal(await combobox(page, "Speed").count(), 1);
  assert.equal(await combobox(page, "Theme").count(), 1);
});

test("group Layers holds a checkbox for each layer, five on at first", async (open) => {
  const page = await open();
  assert.equal(await layers(page).count(), 1);
  for (const name of LAYERS) assert.equal(await layer(page, name).isChecked(), ["Seizures", "Corridors", "Places", "Rivers", "Relief"].includes(name), name);
});

test("tablist View has the tabs Map, Chart, Table and Evidence, and each shows its panel", async (open) => {
  const page = await open();
  const list = page.getByRole("tablist", { name: "View", exact: true });
  assert.deepEqual((await list.getByRole("tab").allInnerTexts()).map((text) => text.trim()), VIEWS);
  for (const name of VIEWS) {
    await show(page, name);
    const panel = page.getByRole("tabpanel", { name, exact: true });
    await panel.waitFor();
    assert.equal(await page.getByRole("tabpanel").count(), 1, name);
    assert.equal(await page.locator('[role="tab"][aria-selected="true"]').count(), 1, name);
  }
});

const MARKS = [
  ["", "Tajikistan, 2,097.5 kg of heroin in 2006"],
  ["", "Turkmenistan, 201.1 kg of heroin in 2006"],
  ["?time=2002..2006&drug=opium&country=TJK", "Tajikistan, 8,801.8 kg of opium, 2002–2006"],
  ["?time=1996", "Turkmenistan, no data on heroin in 1996"],
  ["?time=2009&drug=morphine", "Kazakhstan, morphine reported as none in 2009"],
  ["?time=2021", "Tajikistan, heroin not covered in 2021"],
];
for (const [address, name] of MARKS) {
  test(`a mark is the button “${name}”`, async (open) => {
    const page = await open(address);
    assert.equal(await mark(page, name).count(), 1);
    assert.ok(["0", "-1"].includes(await mark(page, name).getAttribute("tabindex")));
  });
}

test("the five republics keep their marks in every kind of year", async (open) => {
  for (const time of ["2006", "1990", "2019", "2021", "1994..1997"]) {
    const page = await open(`?time=${time}`);
    const names = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    assert.deepEqual(names.map((name) => name.split(",")[0]).sort(), REPUBLICS, time);
    assert.ok((await page.locator('svg g[role="button"][tabindex="0"]').count()) >= 1, time);
  }
});

test("the svg around the marks has role group or none", async (open) => {
  const page = await open();
  const roles = await marks(page).evaluateAll((all) => [...new Set(all.map((one) => one.closest("svg").getAttribute("role")))]);
  for (const role of roles) assert.ok([null, "group", "none", "presentation"].includes(role), String(role));
});

test("there is exactly one status in each view", async (open) => {
  for (const view of VIEWS) {
    const page = await open(`?view=${view.toLowerCase()}`);
    assert.equal(await status(page).count(), 1, view);
    assert.equal(await page.locator('[role="status"]').count(), 1, view);
  }
});

test("no view has more than one table", async (open) => {
  for (const view of VIEWS) {
    const page = await open(`?view=${view.toLowerCase()}`);
    assert.ok((await page.locator("table").count()) <= 1, view);
  }
});

test("the table has a caption, column headers and a row header for each republic", async (open) => {
  const page = await open("?view=table");
  const table = page.getByRole("table");
  assert.equal(await table.count(), 1);
  assert.match(await table.locator("caption").innerText(), /\S/);
  assert.ok((await table.getByRole("columnheader").count()) >= 2);
  const heads = (await table.getByRole("rowheader").allInnerTexts()).map((text) => text.trim());
  for (const name of REPUBLICS) assert.ok(heads.some((head) => head.startsWith(name)), `${name} in ${heads}`);
});

test("the table sorts by a column, says so and turns around", async (open) => {
  const page = await open("?view=table");
  const heads = page.getByRole("columnheader").filter({ has: page.getByRole("button") });
  assert.ok((await heads.count()) >= 2);
  const order = () => page.locator("tbody").getByRole("rowheader").getByRole("button").allInnerTexts();
  const sorted = page.locator('th[aria-sort="ascending"], th[aria-sort="descending"]');
  const byWeight = Object.entries(HEROIN_2006).sort(([, one], [, other]) => one - other).map(([name]) => name);
  for (const [head, ascending] of [[heads.filter({ hasText: "Country" }), REPUBLICS], [heads.filter({ hasText: "kg" }), byWeight]]) {
    const directions = new Set();
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const before = await head.getAttribute("aria-sort");
      await head.getByRole("button").click();
      const direction = await until(() => head.getAttribute("aria-sort"), (now) => now !== before && now !== "none", "aria-sort");
      directions.add(direction);
      assert.equal(await sorted.count(), 1, "sorted columns");
      await until(order, direction === "ascending" ? ascending : [...ascending].reverse(), "rows");
    }
    assert.deepEqual(directions, new Set(["ascending", "descending"]));
  }
});

test("a year that the table of seizures does not cover has no figure", async (open) => {
  const page = await open("?view=table&time=2021");
  for (const name of REPUBLICS) {
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) }).first();
    assert.match(await row.innerText(), /not covered/i);
  }
});

test("the page has a title, a language and one main heading", async (open) => {
  const page = await open();
  assert.match(await page.title(), /Northern Route/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.locator("h1").count(), 1);
});

test("the enforcement caveat, the boundary note and the credits stand beside the map", async (open) => {
  const page = await open();
  const text = await page.locator("body").innerText();
  assert.match(text, /enforcement/i);
  assert.match(text, /do(es)? not imply|no endorsement/i);
  for (const credit of ["UNODC", "Natural Earth", "GeoNames", "CC BY 4.0"]) assert.ok(text.includes(credit), credit);
});
