import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { site, until } from "../support/browser.mjs";
import {
  LATER,
  button, choose, flat, layer, mark, marks, notice, queryIs, radio, reading, show, slider, statusSays, tab, yearIs,
} from "../support/contract.mjs";

const test = site();
const entries = (page) => page.evaluate(() => history.length);

test("an untouched default page writes nothing into its address", async (open) => {
  const page = await open();
  assert.equal(new URL(page.url()).search, "");
});

test("only what differs from the default is written", async (open) => {
  const page = await open();
  await choose(page, "Drug", "Opium");
  await queryIs(page, { drug: "opium" });
  await show(page, "Table");
  await queryIs(page, { view: "table", drug: "opium" });
  await choose(page, "Drug", "Heroin");
  await queryIs(page, { view: "table" });
  await show(page, "Map");
  await queryIs(page, {});
});

test("layers are written as a list and none as none", async (open) => {
  const page = await open("?layers=seizures,rivers");
  await layer(page, "Rivers").focus();
  await page.keyboard.press("Space");
  await queryIs(page, { layers: "seizures" });
  await layer(page, "Seizures").focus();
  await page.keyboard.press("Space");
  await queryIs(page, { layers: "none" });
});

test("everything an address says is shown", async (open) => {
  const page = await open("?view=chart&time=1999..2003&drug=opiates&measure=equivalent&ratio=7.5&country=UZB&layers=rivers,provinces&theme=dark");
  assert.equal(await tab(page, "Chart").getAttribute("aria-selected"), "true");
  assert.equal(await reading(slider(page, "From year")), 1999);
  assert.equal(await reading(slider(page, "To year")), 2003);
  assert.equal(await reading(slider(page, "Ratio")), 7.5);
  assert.ok(await radio(page, "Drug", "Opiates").isChecked());
  assert.ok(await radio(page, "Measure", "Heroin equivalent").isChecked());
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  await statusSays(page, /Uzbekistan/);
  assert.equal(await notice(page).count(), 0);
  await show(page, "Map");
  assert.deepEqual(
    [await layer(page, "Rivers").isChecked(), await layer(page, "Provinces").isChecked(), await layer(page, "Corridors").isChecked()],
    [true, true, false],
  );
});

test("a span of one year is that year", async (open) => {
  const page = await open("?time=2010..2010");
  await yearIs(page, 2010);
  assert.equal(await notice(page).count(), 0);
});

test("scrubbing replaces the entry of the history", async (open) => {
  const page = await open();
  const at = await entries(page);
  await slider(page).focus();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press("ArrowRight");
  await queryIs(page, { time: "2010" });
  assert.equal(await entries(page), at);
});

test("stepping and selecting push one entry each, and back and forward restore them", async (open) => {
  const page = await open();
  const at = await entries(page);
  await button(page, "Next year").click();
  await queryIs(page, { time: "2007" });
  await mark(page, "Tajikistan, 1,549.7 kg of heroin in 2007").focus();
  await page.keyboard.press("Enter");
  await queryIs(page, { time: "2007", country: "TJK" });
  assert.equal(await entries(page), at + 2);
  await page.goBack();
  await queryIs(page, { time: "2007" });
  await statusSays(page, /2007.*five republics/);
  await page.goBack();
  await queryIs(page, {});
  await yearIs(page, 2006);
  await page.goForward();
  await page.goForward();
  await queryIs(page, { time: "2007", country: "TJK" });
  await yearIs(page, 2007);
  await statusSays(page, /Tajikistan/);
});

test("the heroin of 2010 is 2,602.6 kg for the five and 985.1 kg for Tajikistan", async (open) => {
  const page = await open("?time=2010&drug=heroin");
  const sentence = await statusSays(page, /2010/);
  assert.match(sentence, /five republics/);
  assert.match(sentence, /2,602\.6 kg|2,603 kg/);
  assert.equal(await mark(page, "Tajikistan, 985.1 kg of heroin in 2010").count(), 1);
  await show(page, "Table");
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Tajikistan/ }) }).first();
  assert.match(await row.innerText(), /985\.1/);
});

test("the default year names its share of the estimated flow", async (open) => {
  const page = await open();
  const sentence = await statusSays(page, /2006/);
  assert.match(sentence, /3,651(\.\d)? kg of heroin/);
  assert.match(sentence, /3\.1 ?%/);
  assert.match(sentence, /118 t/);
});

test("Tajikistan’s opium of 2002 to 2006 is one total and no yearly point", async (open) => {
  const page = await open("?time=2002..2006&drug=opium&country=TJK");
  assert.match(await statusSays(page, /Tajikistan/), /8,801\.8 kg|8,801\.9 kg|8,802 kg/);
  assert.equal(await mark(page, "Tajikistan, 8,801.8 kg of opium, 2002–2006").count(), 1);
  const names = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  for (const name of names) assert.match(name, /2002–2006/);
});

test("1995 tells no data from numbers", async (open) => {
  const page = await open("?time=1995&drug=heroin");
  const sentence = await statusSays(page, /1995/);
  assert.match(sentence, /no data/i);
  for (const absent of ["Kazakhstan", "Tajikistan", "Turkmenistan"]) {
    assert.ok(sentence.includes(absent), absent);
    assert.equal(await mark(page, `${absent}, no data on heroin in 1995`).count(), 1, absent);
  }
  assert.equal(await mark(page, "Uzbekistan, 10.1 kg of heroin in 1995").count(), 1);
});

test("2019 names Turkmenistan as missing", async (open) => {
  const page = await open("?time=2019");
  const sentence = await statusSays(page, /2019/);
  assert.match(sentence, /four of the five republics/i);
  assert.match(sentence, /1,745\.8 kg|1,746 kg/);
  assert.match(sentence, /no data[^.]*Turkmenistan|Turkmenistan[^.]*no data/i);
});

test("2021 says that the table used here ends in 2019", async (open) => {
  const page = await open("?time=2021");
  const sentence = await statusSays(page, /2021/);
  assert.match(sentence, /^The table used here ends in 2019 and has no figure for 2021\.$/);
  assert.doesNotMatch(sentence, /\d kg/);
});

for (const later of LATER) {
  test(`${later} is accepted in silence`, async (open) => {
    const page = await open(`?${later}`);
    assert.equal(await button(page, "Dismiss notice").count(), 0);
  });
}

test("a broken value brings a notice that names it and can be dismissed for good", async (open) => {
  const page = await open("?time=1800&drug=opium");
  assert.match(flat(await notice(page).innerText()), /time/);
  await yearIs(page, 2006);
  assert.ok(await radio(page, "Drug", "Opium").isChecked());
  await button(page, "Dismiss notice").click();
  await until(() => button(page, "Dismiss notice").count(), 0, "notices");
  await button(page, "Next year").click();
  await yearIs(page, 2007);
  assert.equal(await button(page, "Dismiss notice").count(), 0);
});

test("the known members of a list are kept", async (open) => {
  const page = await open("?layers=rivers,dragons");
  assert.ok(await layer(page, "Rivers").isChecked());
  assert.equal(await layer(page, "Seizures").isChecked(), false);
  assert.match(flat(await notice(page).innerText()), /dragons|layers/);
});

test("the camera of an address is shown, and Reset view takes it out", async (open) => {
  const page = await open("?at=70.00,40.00,3");
  assert.equal(await notice(page).count(), 0);
  await button(page, "Reset view").click();
  await queryIs(page, {});
});

test("zooming in writes the camera with two decimals", async (open) => {
  const page = await open();
  await button(page, "Zoom in").click();
  await until(() => new URL(page.url()).searchParams.get("at"), (at) => /^-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?,\d+(\.\d+)?$/.test(at ?? ""), "at");
});

test("what is open is in the address, and opens from it", async (open) => {
  const page = await open("?open=claims");
  await page.getByRole("region", { name: "What this rests on" }).waitFor();
  await page.getByRole("button", { name: /Afghanistan to Tajikistan/ }).focus();
  await page.keyboard.press("Enter");
  await queryIs(page, { corridor: "AFG-TJK", open: "claims" });
  const there = await open("?corridor=AFG-TJK");
  await there.getByRole("region", { name: "Corridor, as published" }).waitFor();
  await button(there, "Close corridor").click();
  await queryIs(there, {});
});

test("Share gives the exact view with its language and the version of the data", async (open) => {
  const { version: dataVersion } = JSON.parse(await readFile(join(process.env.SITE_DIR, "data/datapackage.json"), "utf8"));
  const page = await open("?time=2010&country=TJK", { permissions: ["clipboard-read", "clipboard-write"] });
  await button(page, "Share").click();
  const shared = await until(
    async () => {
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll("input, textarea, a[href], output, code")].map((node) => node.value ?? node.href ?? node.textContent),
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      return [copied, ...shown].find((text) => /lang=en/.test(text ?? ""));
    },
    (text) => text !== undefined,
    "shared link",
  );
  const link = new URL(shared);
  assert.deepEqual(Object.fromEntries(link.searchParams), { time: "2010", country: "TJK", lang: "en", v: dataVersion });
  assert.equal(link.pathname, new URL(page.url()).pathname);
});
