// A visitor without a plan: seeded acts of every kind that the page offers, and what must hold after each rest.

import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { flat, query, status } from "./contract.mjs";

/** Numbers from a seed, the same each time. */
export function dice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Does one act; returns what it was. */
export async function act(page, roll) {
  const kind = roll(12);
  if (kind === 0) return page.evaluate(travel, roll(2) === 0);
  if (kind === 1) {
    const viewport = [{ width: 1280, height: 800 }, { width: 360, height: 740 }, { width: 900, height: 600 }][roll(3)];
    await page.setViewportSize(viewport);
    return `size ${viewport.width}`;
  }
  return page.evaluate(onPage, { kind, numbers: [roll(10_000), roll(10_000), roll(10_000)] });
}

/** In the page: back, but not out of the site, or forth. */
function travel(back) {
  globalThis.firstEntry ??= navigation.currentEntry.index;
  if (!back) history.forward();
  else if (navigation.currentEntry.index > globalThis.firstEntry) history.back();
  return back ? "back" : "forth";
}

/** In the page: an act on a control that can be seen, on the plate, or on the timeline. */
function onPage({ kind, numbers: [first, second, third] }) {
  const part = (number) => (number % 1000) / 1000;
  const box = (one) => one.getBoundingClientRect();
  const pointer = (target, type, x, y, more) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, isPrimary: true, button: 0, buttons: type === "pointerup" ? 0 : 1, clientX: x, clientY: y, ...more }));
  const plate = document.querySelector(".plate");
  const track = document.querySelector(".timeline__track");
  if (kind === 2 && plate) {
    const { x, y, width, height } = box(plate);
    const at = { bubbles: true, cancelable: true, clientX: x + width * part(first), clientY: y + height * part(second) };
    if (third % 3 === 0) plate.dispatchEvent(new MouseEvent("dblclick", at));
    else plate.dispatchEvent(new WheelEvent("wheel", { ...at, ctrlKey: true, deltaY: (third % 200) - 100 }));
    return "plate";
  }
  if ((kind === 3 || kind === 4) && (kind === 3 ? plate : track)) {
    const target = kind === 3 ? plate : track;
    const { x, y, width, height } = box(target);
    pointer(target, "pointerdown", x + width * part(first), y + height * 0.5);
    for (let step = 1; step <= 3; step += 1) pointer(target, "pointermove", x + width * (part(first) + ((part(second) - part(first)) * step) / 3), y + height * 0.5);
    pointer(target, "pointerup", x + width * part(second), y + height * 0.5);
    return kind === 3 ? "drag of the plate" : "drag of the timeline";
  }
  const controls = [...document.querySelectorAll("#app :is(button, [role=button], input, select, summary, a[href])")].filter(
    (one) => one.checkVisibility() && !one.disabled && (one.localName !== "a" || /^[?#]/.test(one.getAttribute("href"))),
  );
  const one = controls[first % controls.length];
  const name = `${one.localName} ${one.getAttribute("aria-label") ?? one.textContent.slice(0, 40)}`;
  if (kind === 5) {
    const key = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", "+", "-", "0", "Enter", "Escape"][second % 13];
    one.focus();
    one.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    return `${key} on ${name}`;
  }
  if (one.localName === "select") {
    one.selectedIndex = second % one.options.length;
    one.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (one.type === "range" || one.type === "search") {
    const value = one.type === "range" ? Number(one.min) + (second % (Number(one.max) - Number(one.min) + 1)) : ["", "UNODC", "zzz"][second % 3];
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(one, value);
    one.dispatchEvent(new InputEvent("input", { bubbles: true }));
    one.dispatchEvent(new Event("change", { bubbles: true }));
  } else {
    one.focus({ preventScroll: true });
    one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
  return name;
}

/** Lets the page come to rest, paused, and without what no address holds: a copied link, words in a finder. */
export async function rest(page) {
  await page.evaluate(() => {
    document.querySelector(".transport__button--play[aria-label=Pause]")?.click();
    document.querySelector(".shared button")?.click();
    for (const finder of document.querySelectorAll("input[type=search]")) {
      finder.value = "";
      finder.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await pause(350);
}

const [HEAD, ...SEIZURES] = readFileSync(new URL("../../facts/tables/seizures.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const [COUNTRY, DRUG, YEAR, KG] = ["country", "drug", "year", "kg"].map((name) => HEAD.indexOf(name));
const FIVE = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

/** The weight that the table gives for a view of the five republics, in kilograms, worked out from the CSV file. */
export function weight({ time = "2006", drug = "heroin", country }) {
  const [from, to = from] = time.split("..").map(Number);
  const drugs = drug === "opiates" ? ["heroin", "opium"] : [drug];
  return SEIZURES.filter((row) => FIVE.includes(row[COUNTRY]) && (!country || row[COUNTRY] === country))
    .filter((row) => drugs.includes(row[DRUG]) && row[YEAR] >= from && row[YEAR] <= to)
    .reduce((sum, row) => sum + Number(row[KG]), 0);
}

/** What is wrong with a page at rest; nothing, if nothing is. */
export async function wrong(page) {
  const asked = query(page);
  const found = [];
  const counts = await page.evaluate(() => ["#app", "#app h1", "[role=status]", ".timeline"].map((one) => document.querySelectorAll(one).length));
  if (counts.some((count) => count !== 1)) found.push(`there are ${counts} of app, title, headline, timeline`);
  const headline = flat(await status(page).innerText());
  const [from, to = from] = (asked.time ?? "2006").split("..");
  if (!headline.includes(from) || !headline.includes(to)) found.push(`the address asks for ${from} to ${to}, the headline says: ${headline}`);
  const years = await page.evaluate(() => [...document.querySelectorAll(".timeline [role=slider]")].map((one) => one.getAttribute("aria-valuenow")));
  if (!years.includes(from) || !years.includes(to)) found.push(`the address asks for ${from} to ${to}, the sliders say ${years}`);
  if ((!asked.country || FIVE.includes(asked.country)) && (asked.measure ?? "weight") === "weight") {
    const expected = weight(asked);
    const [said = NaN, second = NaN] = [...headline.matchAll(/([\d,]+(?:\.\d+)?) kg/g)].map(([, number]) => Number(number.replaceAll(",", "")));
    // Of two drugs a country's weights stand one by one.
    const is = (sum) => Math.abs(sum - expected) <= 0.1001;
    if (expected >= 0.1 && !is(said) && !(asked.drug === "opiates" && is(said + second))) found.push(`the table has ${expected} kg, the headline says: ${headline}`);
  }
  return found;
}
