import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { button, tab } from "../support/contract.mjs";

const test = site();

const card = (page) => page.locator("#card");
const named = (page) => card(page).evaluate((node) => [...new Set([...node.querySelectorAll("a")].map((link) => link.textContent.trim()).filter((text) => /^C\d{3}$/.test(text)))].sort());

test("every claim of the article is reached from the headline's figure", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: /: what this rests on$/ }).click();
  await card(page).getByRole("heading", { name: "Every claim, by subject" }).waitFor();
  // C132 is retired: it said the same as C042.
  const all = Array.from({ length: 171 }, (_, index) => `C${String(index + 1).padStart(3, "0")}`).filter((claim) => claim !== "C132");
  const reached = await named(page);
  assert.deepEqual(all.filter((claim) => !reached.includes(claim)), [], "claims that cannot be reached");
});

test("a claim opens from its subject", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: /: what this rests on$/ }).click();
  await card(page).getByText("Means and integrity of the services").click();
  await card(page).getByRole("region", { name: "What this rests on" }).getByRole("link", { name: "C007", exact: true }).click();
  await page.getByRole("heading", { name: /Evidence C007/ }).waitFor();
});

test("the headline's figure of a country leads to what it rests on", async (open) => {
  const page = await open("?country=TJK");
  await page.getByRole("button", { name: /^57 % *: what this rests on$/ }).click();
  await until(() => page.evaluate(() => document.activeElement.id), "margin", "the margin has the focus");
});

test("a corridor leads to the claims about it, and says so where there is none", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: /Afghanistan to Tajikistan/ }).focus();
  await page.keyboard.press("Enter");
  await card(page).getByRole("link", { name: "C033", exact: true }).waitFor();
  await button(page, "Close corridor").click();
  await page.getByRole("button", { name: /Afghanistan to Turkmenistan/ }).focus();
  await page.keyboard.press("Enter");
  await card(page).getByText(/makes no claim about this corridor/).waitFor();
});

test("a corridor with a figure says it beside its line, in its year alone", async (open) => {
  const page = await open("?time=2010");
  const figures = page.locator(".corridor__figure");
  assert.deepEqual(await figures.allTextContents(), ["75–80 t", "70–75 t"]);
  await page.goto(new URL("?time=2011", page.url()).href);
  await until(() => figures.count(), 0, "no figure in another year");
});

test("the figure of the headline rests on its own claims first", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: /: what this rests on$/ }).click();
  const region = page.getByRole("region", { name: "What this rests on" });
  await region.waitFor();
  const links = await region.getByRole("link").allTextContents();
  assert.match(links[0], /^C082/);
  assert.match(links[1], /^C081/);
});

test("the chart draws the article's five-year totals over the years that they dispute", async (open) => {
  const page = await open("?view=chart&time=2004&country=TKM&drug=opium");
  assert.equal(await tab(page, "Chart").getAttribute("aria-selected"), "true");
  const figure = page.getByRole("figure");
  assert.match(await figure.innerText(), /Turkmenistan, opium/);
  assert.match(await figure.innerText(), /derived/);
  await page.goto(new URL("?view=chart&time=2003&drug=opiates", page.url()).href);
  await until(() => figure.locator(".vintage").count(), 10, "ten totals, two a country");
});

test("a cell of the table leads to its country, its year and what it rests on", async (open) => {
  const page = await open("?view=table");
  const row = page.getByRole("row", { name: /^Tajikistan/ });
  await row.getByRole("cell", { name: "5,600.3", exact: true }).click();
  await until(() => new URL(page.url()).search, (search) => /country=TJK/.test(search) && /time=2003/.test(search), "the cell's state");
  await card(page).getByText("2003: 5,600.309 kg").waitFor();
});
