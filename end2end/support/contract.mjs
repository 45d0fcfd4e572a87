// The roles and names that bookmarks, embeds and tests rely on, and the few gestures made of them.

import assert from "node:assert/strict";
import { until } from "./browser.mjs";

export const REPUBLICS = ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"];
export const DRUGS = ["Heroin", "Opium", "Morphine", "Opiates"];
export const MEASURES = ["Weight", "Heroin equivalent", "Share of flow"];
export const LAYERS = ["Seizures", "Corridors", "Cooperation", "Borders", "Precursors", "Eradication", "Transport", "Places", "Provinces", "Rivers", "Relief"];
export const VIEWS = ["Map", "Chart", "Table", "Evidence"];
export const BUTTONS = ["Play", "Previous year", "Next year", "Zoom in", "Zoom out", "Reset view", "Share", "Download"];

/** Seizures of heroin in 2006 as UNODC gives them, in kilograms. */
export const HEROIN_2006 = {
  Kazakhstan: 554.647,
  Kyrgyzstan: 260.752,
  Tajikistan: 2097.492,
  Turkmenistan: 201.1,
  Uzbekistan: 537.241,
};

/** Values of the contract whose features may be there or not: never a reason for a notice. */
export const LATER = [
  "vs=2005",
  "vs=2002..2004",
  "vs=TJK",
  "vs=opium",
  "kinds=ban,transport",
  "view=table&sort=country",
  "view=table&sort=-country",
  "step=3",
  "seed=42",
  "names=local",
  "lang=ru",
  "lang=en",
  "near=1",
  "embed=1",
  "layers=cooperation,borders,precursors,eradication,transport",
  "layers=none",
];

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const tab = (page, name) => page.getByRole("tab", { name, exact: true });
export const slider = (page, name = "Year") => page.getByRole("slider", { name, exact: true });
export const combobox = (page, name) => page.getByRole("combobox", { name, exact: true });
export const status = (page) => page.getByRole("status");
export const group = (page, name) => page.getByRole("radiogroup", { name, exact: true });
export const radio = (page, of, name) => group(page, of).getByRole("radio", { name, exact: true });
export const layers = (page) => page.getByRole("group", { name: "Layers", exact: true });
export const layer = (page, name) => layers(page).getByRole("checkbox", { name, exact: true });

/** The map: the svg with the most shapes in it. */
export const map = (page) => page.locator("svg").filter({ has: page.locator("path:nth-of-type(5)") }).first();

/** The mark of the map with exactly this name. */
export const mark = (page, name) => page.locator('svg g[role="button"]').and(button(page, name));

/** The marks of the map that speak of one of the five republics. */
export const marks = (page) =>
  page.locator(REPUBLICS.map((name) => `svg g[role="button"][aria-label^="${name}, "]`).join(", "));

/** The notice: the innermost labelled region or alert around its button. */
export const notice = (page) =>
  page.getByRole("alert").or(page.getByRole("region")).filter({ has: button(page, "Dismiss notice") }).last();

/** What a slider says, be it native or not. */
export const reading = (handle) => handle.evaluate((node) => Number(node.getAttribute("aria-valuenow") ?? node.value));

export async function yearIs(page, year, name = "Year") {
  await until(() => reading(slider(page, name)), year, `slider ${name}`);
}

export async function statusSays(page, pattern) {
  return until(() => status(page).innerText(), (text) => pattern.test(flat(text)), `status (${pattern})`).then(flat);
}

/** One line, plain spaces: what a sentence says, not how it is broken. */
export const flat = (text) => text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();

export const query = (page) => Object.fromEntries(new URL(page.url()).searchParams);

export async function queryIs(page, wanted) {
  await until(() => query(page), wanted, "query");
}

/** Chooses a radio the way a keyboard does: focus and space. */
export async function choose(page, of, name) {
  const one = radio(page, of, name);
  await one.focus();
  await page.keyboard.press("Space");
  await until(() => one.isChecked(), true, `${of} ${name}`);
}

export async function show(page, view) {
  await tab(page, view).click();
  await until(() => tab(page, view).getAttribute("aria-selected"), "true", `tab ${view}`);
}

export const isFocused = (one) => one.evaluate((node) => node === document.activeElement);

/** Presses Tab until the element has the focus; keyboard users have no other way to it. */
export async function tabTo(page, one, { most = 150, key = "Tab" } = {}) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    if ((await one.count()) && (await isFocused(one.first()))) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${most} times ${key} did not reach ${one}`);
}

/** Counts the shapes of the svg that has most of them. */
export const shapesOfTheMap = (page) =>
  page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll("svg")].map((svg) => svg.querySelectorAll("path, use").length)),
  );

/** The numbers that a text holds, thousands put back together. */
export const numbers = (text) => (flat(text).match(/\d[\d,]*(\.\d+)?/g) ?? []).map((one) => Number(one.replaceAll(",", "")));

/** What Tab reaches, in its order: name of the element and its attributes. */
export async function tabbed(page, most = 80) {
  const found = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const one = await page.evaluate(() => {
      const { activeElement: it, body } = document;
      return it && it !== body ? `${it.localName} ${it.getAttributeNames().map((name) => `${name}=${it.getAttribute(name)}`).join(" ")}` : null;
    });
    if (!one || one === found[0]) break;
    found.push(one);
  }
  return found;
}
