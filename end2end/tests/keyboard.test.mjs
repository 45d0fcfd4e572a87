import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import {
  button, group, isFocused, layer, marks, query, queryIs, radio, reading, slider, statusSays, tab, tabTo, yearIs,
} from "../support/contract.mjs";

const test = site();
const checked = (page, of) => group(page, of).locator('input:checked, [role="radio"][aria-checked="true"]');

test("the keyboard reaches the year and changes it", async (open) => {
  const page = await open();
  await tabTo(page, slider(page));
  await page.keyboard.press("ArrowRight");
  await yearIs(page, 2007);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await yearIs(page, 2005);
  await page.keyboard.press("ArrowUp");
  await yearIs(page, 2006);
  await page.keyboard.press("Home");
  await yearIs(page, 1990);
  await page.keyboard.press("PageUp");
  const big = await until(() => reading(slider(page)), (year) => year > 1991, "year after PageUp");
  await page.keyboard.press("PageDown");
  await yearIs(page, 1990);
  assert.ok(big <= 2000, `PageUp went to ${big}`);
  await page.keyboard.press("End");
  await yearIs(page, 2023);
  await statusSays(page, /2023/);
});

test("the ends of a span move by keyboard and never cross", async (open) => {
  // Both ends in one reading, so that they are of the same moment.
  const span = (page) =>
    page.evaluate(() => ["From year", "To year"].map((name) => Number(document.querySelector(`[role="slider"][aria-label="${name}"]`)?.getAttribute("aria-valuenow"))));
  for (const [end, name, key, moved] of [[0, "From year", "ArrowRight", (from) => from > 2002], [1, "To year", "ArrowLeft", (to, before) => to < before]]) {
    const page = await open("?time=2002..2004");
    const before = (await span(page))[end];
    await tabTo(page, slider(page, name));
    for (let pressed = 0; pressed < 4; pressed += 1) {
      await page.keyboard.press(key);
      const [from, to] = await until(() => span(page), (both) => pressed > 0 || moved(both[end], before), "span");
      assert.ok(from < to, `${from}..${to} after ${key} on ${name}`);
    }
  }
});

test("the keyboard turns a year into a span and back", async (open) => {
  const page = await open();
  await tabTo(page, checked(page, "Time"));
  await page.keyboard.press("ArrowRight");
  await slider(page, "From year").waitFor();
  await page.keyboard.press("ArrowLeft");
  await slider(page).waitFor();
});

test("the keyboard reaches the drug and changes it with the arrows", async (open) => {
  const page = await open();
  await tabTo(page, checked(page, "Drug"));
  await page.keyboard.press("ArrowRight");
  await until(() => radio(page, "Drug", "Opium").isChecked(), true, "Opium");
  await queryIs(page, { drug: "opium" });
  assert.ok(await isFocused(radio(page, "Drug", "Opium")));
  await page.keyboard.press("ArrowUp");
  await until(() => radio(page, "Drug", "Heroin").isChecked(), true, "Heroin");
  await page.keyboard.press("ArrowLeft");
  await until(() => radio(page, "Drug", "Opiates").isChecked(), true, "Opiates");
});

test("the keyboard reaches the measure and changes it", async (open) => {
  const page = await open();
  await tabTo(page, checked(page, "Measure"));
  await page.keyboard.press("ArrowRight");
  await queryIs(page, { measure: "equivalent" });
});

test("the keyboard reaches a country, moves between the marks and selects one", async (open) => {
  const page = await open();
  const focused = page.locator('svg g[role="button"]:focus');
  const country = marks(page).and(focused);
  await tabTo(page, country);
  const seen = new Set([await focused.getAttribute("aria-label")]);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    assert.equal(await focused.count(), 1, `${key} lost the focus`);
    seen.add(await focused.getAttribute("aria-label"));
  }
  assert.ok(seen.size >= 3, `the arrows reached only ${[...seen].join("; ")}`);
  // The arrows may have gone to another kind of mark.
  await tabTo(page, country);
  const name = (await focused.getAttribute("aria-label")).split(",")[0];
  await page.keyboard.press("Enter");
  await until(() => query(page).country ?? "", (code) => /^[A-Z]{3}$/.test(code), "country");
  await statusSays(page, new RegExp(name));
});

test("Space selects a mark as well and the focus stays on it", async (open) => {
  const page = await open();
  await marks(page).first().focus();
  const name = (await marks(page).first().getAttribute("aria-label")).split(",")[0];
  await page.keyboard.press("Space");
  await until(() => "country" in query(page), true, "a country in the address");
  const now = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  assert.ok(now?.startsWith(name), `focus went to ${now}`);
});

test("the keyboard reaches a layer and switches it with Space", async (open) => {
  const page = await open();
  await tabTo(page, layer(page, "Rivers"));
  await page.keyboard.press("Space");
  await until(() => layer(page, "Rivers").isChecked(), false, "Rivers");
  await queryIs(page, { layers: "seizures,corridors,places,relief" });
  await page.keyboard.press("Space");
  await queryIs(page, {});
});

test("the keyboard reaches the views and changes them with the arrows", async (open) => {
  const page = await open();
  await tabTo(page, tab(page, "Map"));
  for (const [name, key] of [["Chart", "ArrowRight"], ["Table", "ArrowRight"], ["Evidence", "End"], ["Map", "Home"]]) {
    await page.keyboard.press(key);
    await until(() => isFocused(tab(page, name)), true, `focus on ${name}`);
    await page.keyboard.press("Enter");
    await until(() => tab(page, name).getAttribute("aria-selected"), "true", name);
    await page.getByRole("tabpanel", { name, exact: true }).waitFor();
  }
});

test("plus, minus and nought zoom the map", async (open) => {
  const page = await open();
  await marks(page).first().focus();
  const zoom = () => Number((query(page).at ?? "0,0,1").split(",")[2]);
  await page.keyboard.press("+");
  const once = await until(zoom, (value) => value > 1, "zoom");
  await page.keyboard.press("+");
  const twice = await until(zoom, (value) => value > once, "zoom");
  await page.keyboard.press("-");
  await until(zoom, (value) => value < twice, "zoom");
  await page.keyboard.press("0");
  await queryIs(page, {});
});

test("every control of the timeline and the map is reached by Tab and by Shift+Tab", async (open) => {
  const page = await open();
  const wanted = ["Play", "Previous year", "Next year", "Zoom in", "Zoom out", "Reset view", "Share", "Download"];
  for (const key of ["Tab", "Shift+Tab"]) {
    const seen = new Set();
    for (let n = 0; n < 150 && !wanted.every((name) => seen.has(name)); n += 1) {
      await page.keyboard.press(key);
      seen.add(await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent.trim()));
    }
    assert.deepEqual(wanted.filter((name) => !seen.has(name)), [], key);
  }
});

test("the focus is visible on each kind of control", async (open) => {
  const page = await open("", { reducedMotion: "reduce" });
  const kinds = {
    button: button(page, "Zoom in"),
    play: button(page, "Play"),
    tab: tab(page, "Map"),
    slider: slider(page),
    radio: checked(page, "Drug"),
    checkbox: layer(page, "Places"),
    combobox: page.getByRole("combobox", { name: "Speed", exact: true }),
    mark: page.locator('svg g[role="button"][tabindex="0"]').first(),
  };
  for (const [kind, one] of Object.entries(kinds)) {
    await page.evaluate(() => document.activeElement.blur());
    await tabTo(page, one);
    const box = await one.boundingBox();
    const clip = { x: Math.max(0, box.x - 12), y: Math.max(0, box.y - 12), width: box.width + 24, height: box.height + 24 };
    const withFocus = await page.screenshot({ clip, caret: "hide" });
    await one.evaluate((node) => node.blur());
    const without = await page.screenshot({ clip, caret: "hide" });
    assert.ok(!withFocus.equals(without), `${kind} looks the same with and without the focus`);
  }
});
