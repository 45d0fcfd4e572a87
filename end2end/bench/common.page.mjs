// What both pages of comparison know: the table, the anchors of the symbols, the words.

import facts from "facts";

export const FIRST = facts.first;
export const LAST = facts.last;
export const NAMES = { KAZ: "Kazakhstan", KGZ: "Kyrgyzstan", TJK: "Tajikistan", TKM: "Turkmenistan", UZB: "Uzbekistan" };
export const FIVE = Object.keys(NAMES);
export const ANCHORS = { KAZ: [70.3, 47.25], KGZ: [75.4, 41.6], TJK: [72.4, 38.3], TKM: [59.3, 38.95], UZB: [63.6, 41.5] };
export const PLACES = [
  ["Astana", 71.446, 51.18], ["Almaty", 76.912, 43.252], ["Bishkek", 74.59, 42.87], ["Tashkent", 69.216, 41.265],
  ["Dushanbe", 68.779, 38.536], ["Ashgabat", 58.383, 37.95], ["Kabul", 69.172, 34.528], ["Osh", 72.79, 40.53],
];

export const kg = (drug, a3, year) => facts[drug][a3][year - FIRST];
export const years = Array.from({ length: LAST - FIRST + 1 }, (_, n) => FIRST + n);
export const total = (drug, year) => FIVE.reduce((sum, a3) => sum + (kg(drug, a3, year) ?? 0), 0);

const rounded = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
export const weight = (value) => (value === null ? "no data" : `${rounded.format(value)} kg`);

export function ranked(year) {
  return FIVE.map((a3) => ({ a3, value: kg("heroin", a3, year) })).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

export function headline(year) {
  const absent = FIVE.filter((a3) => kg("heroin", a3, year) === null);
  const who = absent.length ? `${FIVE.length - absent.length} of the five republics reported` : "the five republics seized";
  const missing = absent.length ? `; no data: ${absent.map((a3) => NAMES[a3]).join(", ")}` : "";
  return `In ${year} ${who} ${weight(total("heroin", year))} of heroin${missing}.`;
}
