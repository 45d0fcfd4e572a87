import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { button, mark, notice, query, statusSays, yearIs } from "../support/contract.mjs";

// What is published after the table, what happened to the largest figures in it, and names that have gone.
const test = site();

test("each year after the table has an open mark on the axis that says its figures, and leads to the list", async (open) => {
  const page = await open();
  const marks = page.getByRole("button", { name: /, figures outside the table: / });
  assert.equal(await marks.count(), 4);
  const year = page.getByRole("button", { name: /^2021, figures outside the table: .*Tajikistan, 251 kg of heroin \(Azda TV\)/ });
  const card = page.locator(".later__card").nth(1);
  assert.equal(await card.isVisible(), false);
  await year.focus();
  await until(() => card.isVisible(), true, "the figures in words");
  assert.match(await card.textContent(), /Uzbekistan, 103 kg of heroin \(Qalampir\.uz\)/);
  await page.keyboard.press("Enter");
  await yearIs(page, 2021);
  await statusSays(page, /ends in 2019 and has no figure for 2021\.$/);
  const list = page.getByRole("region", { name: "Published after the table", exact: true });
  await list.getByText("2021, Tajikistan: 251 kg of heroin (Azda TV)", { exact: true }).waitFor();
  assert.equal(await page.locator(".disc, .histogram .bar").count(), await page.locator(".histogram .bar").count(), "no disc for what is not covered");
});

test("a mark that is not covered keeps its name and tells the figure after it", async (open) => {
  const page = await open("?time=2021");
  const told = (name) => mark(page, name).locator("desc").allTextContents();
  assert.deepEqual(await told("Tajikistan, heroin not covered in 2021"), ["Published elsewhere: 251 kg of heroin (Azda TV)"]);
  assert.deepEqual(await told("Kazakhstan, heroin not covered in 2021"), []);
});

test("a span with both ends of the fall says it over the same republics, with its readings", async (open) => {
  const page = await open("?time=2005..2019");
  const fall = page.getByRole("region", { name: "Heroin: the fall after 2008", exact: true });
  await fall.waitFor();
  const text = await fall.textContent();
  assert.match(text, /5,046\.1 kg and 370\.7 kg, 93 % less/);
  assert.match(text, /Turkmenistan reported in 2008, when the five seized 5,290\.6 kg, and has no figure for 2017/);
  assert.match(text, /1,745\.8 kg again, 66 % of it from Kazakhstan/);
  assert.equal(await fall.getByRole("listitem").count(), 3, "readings");
});

test("the name of a retired claim opens the one that says the same, and says so", async (open) => {
  const page = await open("?claim=C132");
  await page.getByRole("region", { name: "C042", exact: false }).first().waitFor();
  assert.match(await notice(page).textContent(), /C132 says the same as C042 and is retired: C042 is shown\./);
  await button(page, "Dismiss notice").click();
  await until(() => notice(page).count(), 0, "notice");
  assert.equal(query(page).claim, "C042");
});
