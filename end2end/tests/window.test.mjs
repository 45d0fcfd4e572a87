import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until, untilReady } from "../support/browser.mjs";
import { button, choose, isFocused, mark, queryIs, show, slider, statusSays, tab, yearIs } from "../support/contract.mjs";
import { held } from "../support/start.mjs";

// The title of the window, and the tabs of the views as links.
const test = site();

const titleIs = (page, wanted) => until(() => page.title(), `${wanted} – Northern Route`, "title");

test("the title follows years, drugs, countries and views, and back leads through the titles", async (open) => {
  const page = await open();
  await titleIs(page, "Heroin seized in 2006 – Map");
  await button(page, "Next year").click();
  await titleIs(page, "Heroin seized in 2007 – Map");
  await choose(page, "Drug", "Opium");
  await titleIs(page, "Opium seized in 2007 – Map");
  await mark(page, "Tajikistan, 2,542.4 kg of opium in 2007").click();
  await titleIs(page, "Tajikistan – Opium seized in 2007 – Map");
  await show(page, "Chart");
  await titleIs(page, "Tajikistan – Opium seized in 2007 – Chart");
  for (const title of ["Tajikistan – Opium seized in 2007 – Map", "Opium seized in 2007 – Map", "Heroin seized in 2007 – Map", "Heroin seized in 2006 – Map"]) {
    await page.goBack();
    await titleIs(page, title);
  }
  await page.goForward();
  await titleIs(page, "Heroin seized in 2007 – Map");
});

test("the title names the page of the evidence, the contradiction and the claim", async (open) => {
  const page = await open("?view=evidence&time=2010");
  await titleIs(page, "Contradictions – Heroin seized in 2010 – Evidence");
  await page.getByRole("link", { name: "Methods", exact: true }).click();
  await titleIs(page, "Methods – Heroin seized in 2010 – Evidence");
  await page.goBack();
  await page.getByRole("link", { name: "Four times as much as whom?" }).click();
  await titleIs(page, "X04 Four times as much as whom? – Heroin seized in 2010 – Evidence");
  const other = await open("?claim=C082");
  await titleIs(other, "C082 – Heroin seized in 2006 – Map");
});

test("the title waits while years are dragged and says the year at rest", async (open) => {
  const page = await open();
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await titleIs(page, "Heroin seized in 2009 – Map");
});

const ADDRESS = "?time=2010&drug=opium&country=TJK";
const VIEWS = { Map: undefined, Chart: "chart", Table: "table", Evidence: "evidence" };

test("each tab is a link to the same state in its view", async (open) => {
  const page = await open(ADDRESS);
  for (const [name, view] of Object.entries(VIEWS)) {
    const href = await tab(page, name).evaluate((link) => link.href);
    const there = await open(new URL(href).search);
    await queryIs(there, { ...(view ? { view } : {}), time: "2010", drug: "opium", country: "TJK" });
    assert.equal(await tab(there, name).getAttribute("aria-selected"), "true", name);
  }
});

test("the links of the tabs follow the years once they rest", async (open) => {
  const page = await open();
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await yearIs(page, 2007);
  await until(() => tab(page, "Table").getAttribute("href"), "?view=table&time=2007", "link");
});

for (const [what, press] of Object.entries({
  "Ctrl and a click": (page) => tab(page, "Chart").click({ modifiers: ["ControlOrMeta"] }),
  "the middle button": (page) => tab(page, "Chart").click({ button: "middle" }),
})) {
  test(`${what} on a tab opens its view in another tab and leaves this page alone`, async (open) => {
    const page = await open(ADDRESS);
    const [there] = await Promise.all([page.context().waitForEvent("page"), press(page)]);
    await untilReady(there);
    await queryIs(there, { view: "chart", time: "2010", drug: "opium", country: "TJK" });
    await queryIs(page, { time: "2010", drug: "opium", country: "TJK" });
    assert.equal(await tab(page, "Map").getAttribute("aria-selected"), "true");
  });
}

test("a plain click on a tab stays in the page and makes one entry of the history", async (open) => {
  const page = await open(ADDRESS);
  const before = await page.evaluate(() => {
    globalThis.same = true;
    return history.length;
  });
  await tab(page, "Table").click();
  await queryIs(page, { view: "table", time: "2010", drug: "opium", country: "TJK" });
  assert.ok(await page.evaluate(() => globalThis.same), "the page was loaded anew");
  assert.equal(await page.evaluate(() => history.length), before + 1);
});

test("the keys of the tabs are those of tabs, and the space bar does not scroll", async (open) => {
  const page = await open("", { viewport: PHONE });
  await tab(page, "Map").focus();
  for (const [key, name] of [["ArrowRight", "Chart"], ["End", "Evidence"], ["ArrowRight", "Map"], ["ArrowLeft", "Evidence"], ["Home", "Map"]]) {
    await page.keyboard.press(key);
    await until(() => isFocused(tab(page, name)), true, `focus on ${name} after ${key}`);
    assert.equal(await tab(page, name).getAttribute("aria-selected"), "true", name);
    assert.deepEqual(await page.getByRole("tab").evaluateAll((all) => all.filter((one) => one.tabIndex === 0).map((one) => one.textContent)), [name]);
  }
  for (const key of ["Space", "Enter"]) {
    await page.keyboard.press(key);
    await queryIs(page, {});
    assert.equal(await page.evaluate(() => scrollY), 0, key);
  }
});

test("before the start, another tab of the browser gets the view of this address", async (open) => {
  const { page, start } = await held(open, ADDRESS, { viewport: DESKTOP });
  const [there] = await Promise.all([
    page.context().waitForEvent("page"),
    tab(page, "Chart").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await until(() => new URL(there.url()).search, "?time=2010&drug=opium&country=TJK&view=chart", "address");
  await there.close();
  await start();
  await queryIs(page, { time: "2010", drug: "opium", country: "TJK" });
  await statusSays(page, /2010/);
});
