// What the page does while the part that loads later cannot be had, and once it can: tests for whichever browser.

import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { layer, mark, map, show, tab } from "./contract.mjs";

export const MISSING = /^This part could not be fetched\./;

/** What says that something could not be fetched. */
export const complaint = (within, words = MISSING) => within.getByRole("alert").filter({ hasText: words });

/** The button of a complaint. */
export const again = (said) => said.getByRole("button", { name: "Try again", exact: true });

const margin = (page) => page.locator("#margin");
const rests = (page) => page.getByRole("region", { name: "What this rests on", exact: true });
const lead = (page) => page.locator(".lead");

/**
 * Where what loads later shows: how a visitor comes there, where its place is, and what stands there then; which file
 * of the program it needs, if not the further one.
 */
const PLACES = {
  "the chart": {
    come: (page) => show(page, "Chart"),
    place: (page) => page.getByRole("tabpanel"),
    shown: (page) => page.getByRole("tabpanel").locator("#further > *").first(),
  },
  "the evidence": {
    file: "evidence",
    come: (page) => show(page, "Evidence"),
    place: (page) => page.getByRole("tabpanel"),
    shown: (page) => page.getByRole("tabpanel").locator("#further > *").first(),
  },
  "a further layer": {
    come: (page) => layer(page, "Cooperation").check(),
    place: margin,
    shown: (page) => margin(page).getByRole("region", { name: "Cooperation", exact: true }),
    drawn: (page) => page.locator("#overlay a").first(),
  },
  "a selected country": {
    come: (page) => mark(page, "Tajikistan, 2,097.5 kg of heroin in 2006").press("Enter"),
    place: margin,
    shown: rests,
  },
  "a comparison": {
    address: "?vs=2005",
    come: () => {},
    place: lead,
    shown: (page) => page.getByRole("region", { name: "Comparison", exact: true }),
  },
};

/** Cuts the line to what matches a pattern until the returned function is called. */
export async function cut(page, pattern) {
  const refuse = (route) => route.abort();
  await page.route(pattern, refuse);
  return () => page.unroute(pattern, refuse);
}

/** Opens a page whose line to a pattern is cut from the start; the second value mends it. */
export async function openCut(open, query, pattern) {
  let mend;
  const page = await open(query, { before: async (it) => (mend = await cut(it, pattern)), forgiving: true });
  return [page, mend];
}

/** Declares the tests. */
export function retries(test) {
  for (const kind of ["wasm", "css"]) {
    for (const [what, { address = "", file = "further", come, place, shown, drawn }] of Object.entries(PLACES)) {
      test(`${what} whose .${kind} fails once says so, and comes when it is asked for again`, async (open) => {
        const [page, mend] = await openCut(open, address, `**/${kind === "css" ? "further" : file}-*.${kind}`);
        await come(page);
        const said = complaint(place(page));
        await said.waitFor();
        assert.equal(await shown(page).count(), 0, "nothing of it stands there yet");
        assert.ok(await map(page).or(tab(page, "Map")).first().isVisible(), "the page goes on");
        await again(said).click();
        await said.waitFor();
        assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body", "the focus is held");
        await mend();
        await again(said).click();
        await shown(page).waitFor();
        await drawn?.(page).waitFor();
        await until(() => complaint(page).count(), 0, "complaints");
        assert.equal(await page.locator('link[rel="stylesheet"][href*="further-"]').count(), 1, "one stylesheet");
      });
    }
  }

  test("when the line comes back what is missing comes without a press", async (open) => {
    const page = await open("", { forgiving: true });
    await page.context().setOffline(true);
    await show(page, "Chart");
    await complaint(page).waitFor();
    await page.context().setOffline(false);
    await PLACES["the chart"].shown(page).waitFor();
    assert.equal(await complaint(page).count(), 0);
  });
}
