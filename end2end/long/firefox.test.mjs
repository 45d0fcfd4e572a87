import assert from "node:assert/strict";
import { breakDown, mends, watch } from "../support/breaks.mjs";
import { site, until } from "../support/browser.mjs";
import { FOREIGN, bring, change } from "../support/foreign.mjs";
import { button, mark, query, show, slider, statusSays, tab, VIEWS, yearIs } from "../support/contract.mjs";
import { retries } from "../support/retries.mjs";

// A walk through the site in a second browser, and what it does there where the line fails.
const test = site({ kind: "firefox" });

test("a walk in silence: the page starts, a year on, every tab, and back", async (open) => {
  const page = await open();
  await statusSays(page, /2006.*3,651/);
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await yearIs(page, 2007);
  await statusSays(page, /2007/);
  await until(() => query(page).time, "2007", "the year in the address");
  const others = VIEWS.filter((view) => view !== "Map");
  for (const view of others) {
    await show(page, view);
    await page.locator("#further > *").first().waitFor();
    await until(() => query(page).view, view.toLowerCase(), "the view in the address");
  }
  for (const view of [...others.slice(0, -1).reverse(), "Map"]) {
    await page.goBack();
    await until(() => tab(page, view).getAttribute("aria-selected"), "true", `tab ${view}`);
  }
  await mark(page, /^Tajikistan, /).waitFor();
  await yearIs(page, 2007);
});

test("a trap is mended, a translated page stays true, and the timeline is scrubbed", async (open) => {
  const page = await open("?time=2008", { before: bring, forgiving: true });
  await watch(page);
  await breakDown(page);
  const [took] = await mends(page);
  assert.ok(took < 1000, `${took} ms`);
  await statusSays(page, /In 2008/);
  await change(page, Object.keys(FOREIGN)[0]);
  await button(page, "Next year").click();
  await statusSays(page, /In 2009/);
  const { x, y, width, height } = await page.locator(".timeline__track").boundingBox();
  await page.mouse.move(x + width * 0.5, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.75, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await yearIs(page, 2015);
  await statusSays(page, /In 2015/);
  await mark(page, /^Tajikistan, /).press("Enter");
  await until(() => query(page).country, "TJK", "country");
  await statusSays(page, /In 2015 Tajikistan/);
});

test("without a line a trap is mended with what had been loaded", async (open) => {
  const page = await open("?view=table&time=2010", { forgiving: true });
  await watch(page);
  await page.context().setOffline(true);
  await breakDown(page);
  await page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor();
  await statusSays(page, /In 2010/);
});

retries(test);
