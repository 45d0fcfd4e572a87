// The chart: its forms, its scale, the figures under pointer and focus, years and countries chosen in it, paper.

import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { button, combobox, flat, group, isFocused, query, radio } from "../support/contract.mjs";
import { violations } from "../support/axe.mjs";

const test = site();
const chart = (page) => page.getByRole("tabpanel");
const panel = (page, name) => chart(page).getByRole("group", { name });
const year = (page, name) => button(page, name);

/** What stands in the line of figures. */
const line = (one) => one.evaluate((node) => getComputedStyle(node, "::after").content.replaceAll('"', ""));

test("the radiogroups Show and Scale offer the forms and scales, and the address follows", async (open) => {
  const page = await open("?view=chart");
  const names = async (name) => (await group(page, name).getByRole("radio").allInnerTexts()).map(flat);
  assert.deepEqual(await names("Show"), ["Kilograms", "Share of the five", "Rank", "Peak = 100"]);
  assert.deepEqual(await names("Scale"), ["Each its own", "One for all"]);
  await radio(page, "Scale", "One for all").click();
  await until(() => query(page), { view: "chart", scale: "shared" }, "scale");
  for (const [name, form, heading] of [
    ["Share of the five", "share", /^Tajikistan made more than half/],
    ["Rank", "rank", /rank among the five$/],
    ["Peak = 100", "index", /= 100$/],
  ]) {
    await radio(page, "Show", name).click();
    await until(() => query(page).form, form, "form");
    await page.getByRole("heading", { name: heading }).waitFor();
    assert.equal(await group(page, "Scale").count(), 0, "a scale with weights alone");
  }
  await page.goBack();
  await until(() => query(page).form, "rank", "back");
  await radio(page, "Show", "Rank").and(page.locator("[aria-checked=true]")).waitFor();
});

test("the forms are chosen by arrow keys", async (open) => {
  const page = await open("?view=chart");
  await radio(page, "Show", "Kilograms").focus();
  await page.keyboard.press("ArrowRight");
  await until(() => query(page).form, "share", "form");
  assert.ok(await isFocused(radio(page, "Show", "Share of the five")));
  await page.keyboard.press("End");
  await until(() => query(page).form, "index", "form");
});

test("a link opens the form, the scale and the comparison that it names", async (open) => {
  const page = await open("?view=chart&scale=shared&vs=opium");
  assert.equal(await radio(page, "Scale", "One for all").getAttribute("aria-checked"), "true");
  await year(page, "2001 · Tajikistan · heroin 4,239 kg · opium 3,664.3 kg").waitFor({ state: "attached" });
  assert.equal(await combobox(page, "Compare with").count(), 1);
  const alone = await open("?view=chart&form=index");
  await combobox(alone, "Compare with").selectOption("2001");
  await until(() => query(alone), { view: "chart", form: "index", vs: "2001" }, "a comparison");
  assert.equal(await combobox(alone, "Compare with").count(), 1);
});

test("a panel says what it shows, and its figures stand in one line under the pointer", async (open) => {
  const page = await open("?view=chart");
  const tajikistan = panel(page, /^Tajikistan, scale up to 6,000 kg; heroin in 24 of 34 years, most in 2003: 5,600\.3 kg/);
  await tajikistan.waitFor();
  const before = await chart(page).boundingBox();
  const one = year(page, "2001 · Tajikistan · heroin 4,239 kg");
  await one.hover();
  assert.equal(await line(one), "2001 · Tajikistan · heroin 4,239 kg");
  const other = year(page, "1990 · Uzbekistan · heroin no data");
  await other.hover();
  assert.equal(await line(other), "1990 · Uzbekistan · heroin no data");
  assert.deepEqual(await chart(page).boundingBox(), before, "nothing moves");
});

test("arrow keys go through the years of a panel and to the panel below; Enter chooses", async (open) => {
  const page = await open("?view=chart");
  const peak = year(page, "2003 · Tajikistan · heroin 5,600.3 kg");
  assert.equal(await peak.getAttribute("tabindex"), "0");
  await peak.focus();
  await page.keyboard.press("ArrowLeft");
  const before = year(page, "2002 · Tajikistan · heroin 3,958.2 kg");
  assert.ok(await isFocused(before));
  assert.equal(await line(before), "2002 · Tajikistan · heroin 3,958.2 kg");
  await page.keyboard.press("ArrowDown");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^200[123] · Kyrgyzstan/);
  await page.keyboard.press("ArrowUp");
  await before.focus();
  await page.keyboard.press("Enter");
  await until(() => query(page), { view: "chart", time: "2002" }, "the year");
  // One stop for the tab key a plot: five countries, the shares, the sum.
  assert.equal(await page.locator(".hit[tabindex='0']").count(), 7);
});

test("a click on a year chooses it, one on a name the country", async (open) => {
  const page = await open("?view=chart");
  await year(page, /^2010 · Kazakhstan/).click();
  await until(() => query(page).time, "2010", "time");
  assert.match(flat(await panel(page, /^Kazakhstan/).innerText()), /2010 323 kg/);
  await panel(page, /^Kazakhstan/).getByRole("button", { name: "Kazakhstan", exact: true }).click();
  await until(() => query(page).country, "KAZ", "country");
  await page.getByRole("heading", { name: "Kazakhstan" }).waitFor();
});

test("neighbours join without a change of the five's scales", async (open) => {
  const page = await open("?view=chart");
  const names = async () => (await page.locator(".panel").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")))).slice(0, 5);
  const before = await names();
  await page.getByRole("checkbox", { name: /eighbours/ }).check();
  await panel(page, /^Iran/).waitFor();
  assert.deepEqual(await names(), before);
});

for (const viewport of [DESKTOP, PHONE]) {
  test(`nothing in the chart moves from year to year at ${viewport.width}`, async (open) => {
    const page = await open("?view=chart&time=1994", { viewport });
    const places = () => page.locator(".panel, .plot, .chart__controls").evaluateAll((all) =>
      all.map((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x, y + scrollY, width, height].map(Math.round); }));
    const top = (all) => all.map(([x, y, ...size]) => [x, y - all[0][1], ...size]);
    const before = top(await places());
    for (let step = 1995; step < 2022; step += 1) {
      await button(page, "Next year").click();
      await until(() => query(page).time ?? "2006", String(step), "time");
      assert.deepEqual(top(await places()), before, String(step));
    }
  });
}

test("paper has the panels and no control", async (open) => {
  const page = await open("?view=chart", { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".panel").first().isVisible());
  for (const one of [group(page, "Show"), group(page, "Scale"), combobox(page, "Compare with")]) assert.equal(await one.count(), 0);
});

for (const [width, height] of [[1280, 800], [360, 740]]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe has nothing to say of the chart at ${width}, ${colorScheme}`, async (open) => {
      for (const state of ["", "&drug=opiates&near=1", "&form=share&vs=2001", "&form=rank", "&form=index&country=KAZ"]) {
        const page = await open(`?view=chart${state}`, { viewport: { width, height }, colorScheme, bypassCSP: true });
        assert.deepEqual(await violations(page), [], state);
      }
    });
  }
}
