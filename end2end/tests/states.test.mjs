import { site, untilReady } from "../support/browser.mjs";
import { LAYERS } from "../support/contract.mjs";

// The build that counts renders keeps debug assertions, such as those on keys of lists: many states are
// opened in it, and each must leave the console clean.
const test = site({ folder: "COUNTED_DIR" });

const ALL = `layers=${LAYERS.map((name) => name.toLowerCase()).join(",")}`;
const KINDS = "kinds=supply,cooperation,border,transport,seizure,publication,ban";

const STATES = {
  "every layer, year by year": Array.from({ length: 34 }, (_, index) => `?${ALL}&time=${1990 + index}`),
  "every layer over spans, with neighbours and all events": ["1990..2023", "2002..2006", "2010..2012", "2018..2022"].map((time) => `?${ALL}&time=${time}&near=1&${KINDS}`),
  "comparisons in every view": ["2000", "2002..2006", "2021", "TKM", "morphine", "opiates"].flatMap((vs) => ["map", "chart", "table"].map((view) => `?vs=${vs}&view=${view}&near=1`)),
  "countries with claims, shares and corridors": ["KAZ", "KGZ", "TJK", "TKM", "UZB"].flatMap((country) => [`?country=${country}&time=2012`, `?country=${country}&time=2006&measure=share&drug=opiates&${KINDS}`]),
  "neighbours one by one": ["AFG", "IRN", "PAK", "RUS", "CHN"].map((country) => `?near=1&country=${country}&time=2001`),
};

for (const [name, states] of Object.entries(STATES)) {
  test(`no state trips an assertion: ${name}`, async (open) => {
    const page = await open(states[0]);
    for (const state of states.slice(1)) {
      await page.goto(new URL(state, page.url()).href, { waitUntil: "domcontentloaded" });
      await untilReady(page);
    }
  });
}
