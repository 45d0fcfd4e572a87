import { site, until } from "../support/browser.mjs";
import { mark, query, show, slider, statusSays, tab, VIEWS, yearIs } from "../support/contract.mjs";
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

retries(test);
