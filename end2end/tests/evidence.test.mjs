import assert from "node:assert/strict";
import { NARROW, site, until } from "../support/browser.mjs";
import { query, slider, tab } from "../support/contract.mjs";
import { violations } from "../support/axe.mjs";

const test = site();

const heading = (page, name) => page.getByRole("heading", { name });
const link = (page, name) => page.getByRole("link", { name });
const main = (page) => page.getByRole("tabpanel");
const orders = (page) => page.locator(".puzzle__orders");

test("the ledger lists 31 contradictions, each a link", async (open) => {
  const page = await open("?view=evidence");
  await heading(page, /^Where the sources disagree/).waitFor();
  assert.equal(await main(page).getByRole("heading", { level: 3 }).getByRole("link").count(), 31);
});

const listed = (page) => main(page).getByRole("heading", { level: 3 }).getByRole("link").count();

test("the ledger is filtered by year, country, subject and verdict, and back leads through the filters", async (open) => {
  const page = await open("?view=evidence");
  const offer = (group, name) => page.getByRole("group", { name: group, exact: true }).getByRole("link", { name });
  await offer("Year", "2006 18").click();
  await until(() => query(page).about, "2006", "about in the address");
  await until(() => listed(page), 18, "the contradictions of 2006");
  await offer("Country", /^Turkmenistan/).focus();
  await page.keyboard.press("Enter");
  await until(() => query(page).about, "2006,TKM", "two sorts in the address");
  assert.equal(await offer("Country", /^Turkmenistan/).getAttribute("aria-current"), "true");
  assert.ok(await offer("Country", /^Turkmenistan/).evaluate((node) => node === document.activeElement), "the link keeps the focus");
  const both = await listed(page);
  assert.ok(both > 0 && both < 18, `${both} of 2006 and Turkmenistan`);
  assert.ok(await page.getByText(`${both} of 31: 2006; Turkmenistan`).isVisible());
  await offer("Verdict", /^open/).click();
  await offer("Subject", /^arithmetic/).click();
  await until(() => listed(page), 0, "nothing is about all of this");
  assert.ok(await page.getByText("No contradiction is about all of this.").isVisible());
  await page.goBack();
  await page.goBack();
  await until(() => listed(page), both, "back leads through the filters");
  await link(page, "Show all 31").click();
  await until(() => listed(page), 31, "all of them");
  await until(() => query(page).about, undefined, "no filter in the address");
});

test("a filter of the address is read, what is unknown in it is named, and it stays while a contradiction is read", async (open) => {
  const page = await open("?view=evidence&about=2010,UZB,Mars");
  await until(() => listed(page), 4, "2010 and Uzbekistan");
  assert.match(await page.getByText(/Ignored in the link/).textContent(), /about \(Mars\)/);
  await link(page, "Is Tajikistan always first?").click();
  await heading(page, /X28/).waitFor();
  await link(page, "All contradictions").click();
  await until(() => listed(page), 4, "the same filter");
});

test("on a phone a button opens the filter, with targets for a finger", async (open) => {
  const page = await open("?view=evidence", { viewport: { width: 360, height: 740 }, hasTouch: true });
  const years = page.getByRole("group", { name: "Year", exact: true });
  assert.ok(!(await years.isVisible()), "closed at first");
  await page.getByRole("button", { name: "Filter the contradictions", exact: true }).click();
  await years.waitFor();
  const sizes = await page.locator(".filter__offer").evaluateAll((all) => all.map((one) => { const box = one.getBoundingClientRect(); return [box.width, box.height]; }));
  assert.deepEqual(sizes.filter(([width, height]) => width < 24 || height < 44), []);
  await years.getByRole("link", { name: /^2010/ }).click();
  await until(() => query(page).about, "2010", "about in the address");
  assert.ok(await years.isVisible(), "it stays open for more");
  await page.keyboard.press("Escape");
  await until(() => years.isVisible(), false, "it closes");
});

test("a contradiction opens, goes on to the next, and back leads through them", async (open) => {
  const page = await open("?view=evidence");
  await link(page, "Four times as much as whom?").click();
  await heading(page, /X04/).waitFor();
  assert.equal(query(page).claim, "X04");
  await link(page, /^Next: X05/).click();
  await heading(page, /X05/).waitFor();
  await page.goBack();
  await heading(page, /X04/).waitFor();
  await page.goBack();
  await heading(page, /^Where the sources disagree/).waitFor();
});

test("a page of the ledger does its sums and leads to claims and to the chart", async (open) => {
  const page = await open("?claim=X04");
  const row = page.getByRole("row", { name: /Tajikistan against all four/ });
  assert.match(await row.textContent(), /1\.35 times/);
  await link(page, "C088").click();
  await heading(page, /Evidence C088/).waitFor();
  await page.goto(new URL("?claim=X02", page.url()).href);
  await link(page, "Tajikistan, heroin, 2002–2006").click();
  await until(() => query(page), (now) => now.view === "chart" && now.time === "2002..2006" && now.country === "TJK", "the chart's link");
});

test("a contradiction is drawn to scale beside its words, with the value in question as a line", async (open) => {
  const page = await open("?claim=X04");
  const figure = page.getByRole("img", { name: "The values against each other, drawn to scale" });
  await figure.waitFor();
  await until(() => figure.locator(".against__value").allTextContents(), ["1.35 times", "3.78 times", "5.40 times", "4 times"], "three comparisons and the claim");
  const box = (node) => node.evaluate((element) => { const { x, y, width, height, right } = element.getBoundingClientRect(); return { x, y, width, height, right }; });
  const line = await box(figure.locator(".against__line").first());
  const bars = await figure.locator(".against__bar").evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().right));
  const [all, second, mean, said] = bars.map((right) => right - line.x);
  assert.ok(all < -20 && Math.abs(second) < 40 && mean > 20 && Math.abs(said) < 2, `${bars} beside ${line.x}`);
  const [words, sums] = [await box(page.locator(".contradiction__text").first()), await box(figure)];
  assert.ok(sums.x > words.right && sums.right > 1200, "the sheet is used in its whole width");
  await page.setViewportSize({ width: 360, height: 740 });
  await until(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "no scrolling sideways");
  const narrow = await box(figure);
  assert.ok(narrow.x >= 0 && narrow.right <= 360 && narrow.width > 300, "whole on a phone");
});

test("a claim opens in the margin with its statement, value, chain, disagreements and citations", async (open) => {
  const page = await open("?claim=C082");
  await heading(page, /Evidence C082/).waitFor();
  const card = page.getByRole("region", { name: /Evidence C082/ });
  assert.match(await card.textContent(), /3\.1 %/);
  assert.match(await card.textContent(), /named report/);
  assert.equal(await card.getByRole("link", { name: /X06/ }).count(), 1);
  await card.getByText("Cite", { exact: true }).click();
  for (const form of ["Text", "BibTeX", "RIS"]) assert.ok(await card.getByRole("button", { name: `Copy ${form}`, exact: true }).isVisible());
  assert.match(await card.textContent(), /Text\s*UNODC/, "the producer comes first");
  assert.equal(await tab(page, "Map").getAttribute("aria-selected"), "true");
  await card.getByRole("link", { name: "Close" }).click();
  await until(() => query(page).claim, undefined, "no claim in the address");
});

test("a mark on the map leads to its row, claims and disagreements in one action", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: "Tajikistan, 2,097.5 kg of heroin in 2006", exact: true }).click();
  const card = page.getByRole("region", { name: "What this rests on" });
  await card.waitFor();
  assert.match(await card.textContent(), /2006: 2,097\.492 kg/);
  assert.ok(await card.getByRole("link", { name: "C088" }).or(card.getByRole("link", { name: /^C\d{3}$/ })).first().isVisible());
  assert.ok(await card.getByRole("link", { name: /X02/ }).isVisible());
});

test("the card follows the year once it rests", async (open) => {
  const page = await open("?country=TJK");
  const card = page.getByRole("region", { name: "What this rests on" });
  await card.waitFor();
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await until(() => card.textContent(), (text) => /2005: [\d,.]+ kg/.test(text), "the row of 2005");
});

test("the puzzle opens with the article's own text alone, counts as its switches say, and the link carries them", async (open) => {
  const page = await open("?view=evidence&page=puzzle");
  await until(() => orders(page).textContent(), "5,040", "prose alone, so that there is something to solve");
  const argument = (name) => page.getByRole("checkbox", { name, exact: true });
  await argument("Its two five-year tables").check();
  await until(() => orders(page).textContent(), "144", "prose and tables");
  await argument("UNODC’s yearly series").check();
  await until(() => orders(page).textContent(), "2", "and the series");
  await argument("Half of 2005").check();
  await until(() => orders(page).textContent(), "1", "and the half-year");
  await argument("The list’s direction").check();
  await until(() => orders(page).textContent(), "1", "all five arguments");
  await until(() => query(page).args, "prose,tables,series,half,direction", "args in the address");
  for (const name of ["Half of 2005", "UNODC’s yearly series", "Its two five-year tables", "The list’s direction"]) await argument(name).uncheck();
  await until(() => orders(page).textContent(), "5,040", "prose alone again");
  await until(() => query(page).args, undefined, "args in the address");
  await argument("The article’s own text").uncheck();
  await until(() => orders(page).textContent(), "39,916,800", "no argument");
  await until(() => query(page).args, "none", "args in the address");
  await page.reload();
  await until(() => orders(page).textContent(), "39,916,800", "after a reload");
});

test("the puzzle is put in order by stages, with heads on its threads and the two that may change places named", async (open) => {
  const page = await open("?view=evidence&page=puzzle");
  await until(() => orders(page).textContent(), "5,040", "it opens unsolved");
  const threads = (form) => page.locator(`.columns__threads .thread${form}`).count();
  assert.equal(await threads("--text"), 4);
  assert.equal(await page.getByText("these two may change places").count(), 0);
  await link(page, "Put in order").click();
  await until(() => orders(page).textContent(), "2", "two orders");
  await until(() => query(page).args, "prose,tables,series", "args in the address");
  assert.ok(await page.getByText("these two may change places").isVisible());
  assert.equal(await threads("--two"), 4, "two numbers, two years each");
  assert.equal(await page.locator(".thread__head").count(), await page.locator(".columns__threads .thread").count(), "every thread has a head");
  await page.getByRole("checkbox", { name: "Half of 2005", exact: true }).check();
  await until(() => threads("--likely"), 2, "likely");
  const table = page.getByRole("table", { name: "The list year by year, kilograms" });
  assert.deepEqual(await table.getByRole("row", { name: /^Difference/ }).getByRole("cell").allTextContents(), ["–", "0.0 %", "+1.4 %", "0.0 %", "0.0 %", "−0.6 %", "+21.8 %", "+0.2 %", "+0.1 %", "−4.4 %", "0.0 %"]);
  await link(page, "As printed").click();
  await until(() => orders(page).textContent(), "39,916,800", "no argument");
});

test("the puzzle's table stands under its columns and in sight, and on a phone scrolls by itself", async (open) => {
  const page = await open("?view=evidence&page=puzzle&args=prose,tables,series");
  await until(() => orders(page).textContent(), "2", "two orders");
  const middles = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => { const { left, right } = one.getBoundingClientRect(); return (left + right) / 2; }));
  const [columns, cells] = [await middles(".column--printed"), await middles(".strip thead .strip__cell")];
  assert.equal(columns.length, 11);
  columns.forEach((middle, at) => assert.ok(Math.abs(middle - cells[at]) < 3, `column ${at}: ${middle} over ${cells[at]}`));
  const table = page.getByRole("table", { name: "The list year by year, kilograms" });
  assert.ok(await table.evaluate((node) => node.getBoundingClientRect().top) < 760, "the table begins on the first screen");
  await page.setViewportSize({ width: 360, height: 740 });
  await until(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "the page does not scroll sideways");
  const count = page.locator(".puzzle__count");
  await page.getByRole("checkbox", { name: "Half of 2005", exact: true }).check();
  await until(() => orders(page).textContent(), "1", "one order");
  assert.ok(await count.evaluate((node) => { const { top, bottom } = node.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), "the count stays in sight");
});

test("from 68 kg of tolerance the page says in words that the order turns", async (open) => {
  const page = await open("?view=evidence&page=puzzle&args=prose,tables,series&tol=67");
  const tolerance = page.getByRole("slider", { name: "Tolerance", exact: true });
  await until(() => orders(page).textContent(), "2", "67 kg");
  assert.equal(await page.getByText(/picks the opposite order/).count(), 0);
  await tolerance.focus();
  await page.keyboard.press("ArrowRight");
  await until(() => orders(page).textContent(), "1", "68 kg");
  assert.ok(await page.getByText(/picks the opposite order/).isVisible());
  await until(() => query(page).tol, "68", "tol in the address");
  assert.ok(await tolerance.evaluate((node) => node === document.activeElement), "the slider keeps the focus");
});

test("with all five arguments at 68 kg nothing is left, and the page says so", async (open) => {
  const page = await open("?view=evidence&page=puzzle&args=prose,tables,series,half,direction&tol=68");
  await until(() => orders(page).textContent(), "0", "all five at 68 kg");
  assert.ok(await page.getByText(/No order agrees/).isVisible());
});

test("every check of the audit passes in the browser", async (open) => {
  const page = await open("?view=evidence&page=audit");
  await heading(page, /^The checks/).waitFor();
  const rows = page.getByRole("table").getByRole("row");
  const [all, passed] = [(await rows.count()) - 1, await page.getByRole("cell", { name: "passed", exact: true }).count()];
  assert.ok(all > 70, `${all} checks`);
  assert.equal(passed, all);
});

test("the methods say each rule with an example, and lead to where it is at work", async (open) => {
  const page = await open("?view=evidence");
  await link(page, "Methods").click();
  await heading(page, "How the figures are made").waitFor();
  await until(() => query(page).page, "methods", "page in the address");
  const rules = main(page).getByRole("heading", { level: 3 });
  assert.equal(await rules.count(), 7);
  assert.ok(await page.getByText("3,651.2 kg ÷ 118,000 kg = 3.09 %, printed as 3.1 %.").isVisible());
  await link(page, "See the open contradictions").click();
  await until(() => query(page).about, "open", "the ledger of open verdicts");
  await page.goBack();
  await link(page, "See this span on the map").click();
  await until(() => query(page).time, "2015..2021", "the span of the example");
  await page.goBack();
  await heading(page, "How the figures are made").waitFor();
  await link(page, "C082").focus();
  await page.keyboard.press("Enter");
  await heading(page, /Evidence C082/).waitFor();
});

test("a claim's head has one rule under it, and its statement keeps clear of it", async (open) => {
  for (const state of ["?claim=C082", "?view=evidence&claim=C082"]) {
    const page = await open(state);
    const head = page.locator(".card .country__head");
    await head.waitFor();
    const drawn = await head.evaluate((node) => [node, ...node.querySelectorAll("*")].filter((one) => !one.matches("a") && parseFloat(getComputedStyle(one).borderBottomWidth) > 0).length);
    assert.equal(drawn, 1, state);
    const below = (node) => node.evaluate((one) => one.getBoundingClientRect().bottom);
    const above = (node) => node.evaluate((one) => one.getBoundingClientRect().top);
    assert.ok((await above(page.locator(".card__statement"))) - (await below(head)) >= 5, `${state}: room under the rule`);
  }
});

test("all sources are listed with their terms", async (open) => {
  const page = await open("?view=evidence&page=sources");
  await heading(page, /^All sources/).waitFor();
  assert.ok((await main(page).getByRole("listitem").count()) > 100);
});

test("an unknown claim is named and the ledger opens", async (open) => {
  const page = await open("?claim=C999");
  await heading(page, /^Where the sources disagree/).waitFor();
  assert.match(await page.getByText(/Ignored in the link/).textContent(), /claim/);
});

test("the pages of the evidence are reached by keyboard", async (open) => {
  const page = await open("?view=evidence");
  await heading(page, /^Where the sources disagree/).waitFor();
  await link(page, "The scrambled list").focus();
  await page.keyboard.press("Enter");
  await heading(page, /^Eleven right numbers, ten under wrong years/).waitFor();
  await page.getByRole("checkbox", { name: "Half of 2005", exact: true }).focus();
  await page.keyboard.press("Space");
  await until(() => orders(page).textContent(), "720", "switched by the space bar");
});

for (const state of ["view=evidence", "view=evidence&about=2006,TJK,UZB,open", "view=evidence&about=RUS,label", "claim=X01", "claim=X04", "claim=X19", "claim=X22", "view=evidence&page=puzzle", "view=evidence&page=puzzle&args=prose", "view=evidence&page=puzzle&args=prose,tables,series", "view=evidence&page=audit", "view=evidence&page=methods", "view=evidence&page=sources", "claim=C082", "country=TJK&time=2002..2006&drug=opiates"]) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on ${state}, ${theme}`, async (open) => {
      const page = await open(`?${state}&theme=${theme}`, { bypassCSP: true });
      await page.locator("#further > *, #card > *").first().waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }
}

for (const state of ["view=evidence", "claim=X02", "view=evidence&page=puzzle&args=prose,tables,series", "view=evidence&page=audit", "view=evidence&page=methods", "claim=X22"]) {
  test(`${state} does not scroll sideways at 320 px`, async (open) => {
    const page = await open(`?${state}`, { viewport: NARROW });
    await page.locator("#further > *").first().waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}

test("a share is spelled out with numerator, denominator and a thousand dots", async (open) => {
  const page = await open("?measure=share");
  const lens = page.getByRole("region", { name: "The share, spelled out" });
  await lens.waitFor();
  const text = await lens.textContent();
  for (const part of [/3\.09 %/, /3,651\.2 kg of heroin, 2006/, /118 t of heroin through the region/, /31 of them were seized/, /3\.58 %/, /5\.37 : 1/, /may be counted pure/, /70 % purity/]) assert.match(text, part);
  const ratio = lens.getByRole("slider", { name: "Kilograms of opium for one of heroin" });
  await ratio.fill("7");
  await until(() => lens.textContent(), (now) => /3\.79 %/.test(now), "7 to 1");
  await ratio.fill("5.3");
  await until(() => lens.textContent(), (now) => /no longer under/.test(now), "beyond the break point");
  await page.goto(new URL("?measure=share&time=2010", page.url()).href);
  await until(() => lens.textContent(), (now) => /2\.89 %/.test(now) && /into the region/.test(now), "2010");
});

test("a year without an estimate says so and leads to one that has it", async (open) => {
  const page = await open("?measure=share&time=2004");
  const lens = page.getByRole("region", { name: "The share, spelled out" });
  await lens.getByText(/^No estimate/).waitFor();
  await lens.getByRole("link", { name: "2011–2015, of heroin" }).click();
  await until(() => query(page).time, "2011..2015", "the time of the estimate");
});

test("a span over several estimates names them and leads to each", async (open) => {
  const page = await open("?measure=share&time=2009..2012");
  const lens = page.getByRole("region", { name: "The share, spelled out" });
  await lens.getByText(/^No single estimate/).waitFor();
  await until(() => lens.getByRole("link").allTextContents(), ["2009, of heroin", "2010, of heroin", "2011–2015, of heroin"], "its estimates");
});

test("the margin marks disputed figures and leads to the ledger", async (open) => {
  const page = await open("?time=2016");
  await page.getByRole("button", { name: "X20 Months that outweigh their year", exact: true }).click();
  await heading(page, /X20/).waitFor();
});

test("two vintages and three estimates are drawn side by side", async (open) => {
  const page = await open("?claim=X18");
  await page.getByRole("figure", { name: /totals of 2002 to 2006/ }).waitFor();
  assert.equal(await page.locator(".vintage").count(), 6);
  await page.goto(new URL("?claim=X25", page.url()).href);
  await until(() => page.locator(".against__value").allTextContents(), ["18–20 t", "30–35 t", "35–40 t"], "three ranges");
});

test("a span asks for claims in three ways, and the link says which", async (open) => {
  const page = await open("?time=2002..2006&country=TJK");
  const card = page.getByRole("region", { name: "What this rests on" });
  await card.waitFor();
  await card.getByRole("link", { name: "within it" }).click();
  await until(() => query(page).rel, "within", "rel in the address");
  assert.equal(await card.getByRole("link", { name: "within it" }).getAttribute("aria-current"), "true");
});

test("sources are found by their words", async (open) => {
  const page = await open("?view=evidence&page=sources");
  await page.getByRole("searchbox", { name: "Find a source" }).fill("annual drug seizures");
  await until(() => main(page).getByRole("listitem").count(), (count) => count >= 5 && count < 12, "few sources and the pages");
  await page.getByRole("searchbox", { name: "Find a source" }).fill("no such words");
  await page.getByText("No source has these words.").waitFor();
});

const headings = (page) => main(page).getByRole("heading").allTextContents();

test("the ledger and the puzzle read in their order", async (open) => {
  const page = await open("?claim=X01");
  await heading(page, /X01/).waitFor();
  assert.deepEqual((await headings(page)).slice(1), ["What disagrees", "The sums", "Verdict", "Claims it touches", "Figures it touches"]);
  await link(page, /^Put the list back in order/).click();
  await heading(page, /^Eleven right numbers, ten under wrong years/).waitFor();
  const order = await main(page).evaluate((panel) => [...panel.querySelectorAll("h2, .puzzle__orders, input, [role=img], table, h3")].map((node) => node.localName));
  assert.deepEqual(order, ["h2", "strong", "figure", "table", "input", "input", "input", "input", "input", "input", "h3", "h3", "h3"]);
  const described = page.getByRole("checkbox", { name: "Half of 2005", exact: true });
  const rule = await described.evaluate((node) => document.getElementById(node.getAttribute("aria-describedby")).textContent);
  assert.match(rule, /^Weak\./, "the rule is read with its switch");
});

test("without a selection the margin opens the claims about the five republics", async (open) => {
  const page = await open();
  await page.getByRole("button", { name: "Claims about these figures ›", exact: true }).click();
  const card = page.getByRole("region", { name: "What this rests on" });
  await card.waitFor();
  assert.ok((await card.getByRole("link", { name: /^C\d{3}$/ }).count()) > 3);
  assert.equal(await card.getByRole("link", { name: /X18/ }).count(), 1);
});

test("an event leads to who published it", async (open) => {
  const page = await open("?time=2007");
  await page.getByRole("button", { name: "Sources of these events ›", exact: true }).click();
  const card = page.getByRole("region", { name: "What this rests on" });
  await card.getByRole("listitem").filter({ hasText: "Panj bridge inaugurated" }).waitFor();
  assert.match(await card.getByRole("listitem").filter({ hasText: "Panj bridge inaugurated" }).textContent(), /\d{4}/);
});
