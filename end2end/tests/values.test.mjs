import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { mark, query } from "../support/contract.mjs";

// Values under pointer and focus: one line at one place, for marks, corridors, symbols, events, years.
const test = site();
const TAJIKISTAN = "Tajikistan, 2,097.5 kg of heroin in 2006";
const said = (page, text) => until(() => page.locator("#value").textContent(), text instanceof RegExp ? (now) => text.test(now) : text, "the value");
const bottom = (page) => page.locator("#value").evaluate((line) => Math.round(line.getBoundingClientRect().bottom));
const settled = async (open, address, options) => {
  const page = await open(address, options);
  await page.locator("#value").waitFor({ state: "attached" });
  return page;
};

test("marks, corridors, symbols, events and years say their value in one line at one place", async (open) => {
  const page = await settled(open, "?layers=seizures,corridors,borders", { viewport: DESKTOP });
  await page.locator(".note__hit").first().waitFor();
  const places = new Set();
  const label = page.locator(".note__label", { hasText: "1,765 km" });
  for (const [place, text] of [
    [mark(page, TAJIKISTAN), TAJIKISTAN],
    [page.locator(".corridor[role]").first(), /^Corridor from /],
    [label, /1,765 km/],
    [page.locator(".event__text").first(), /2000 Taliban ban/],
  ]) {
    await place.hover({ force: true });
    await said(page, text);
    places.add(await bottom(page));
  }
  const track = await page.locator(".timeline__track").boundingBox();
  await page.mouse.move(track.x + (track.width * 16.5) / 34, track.y + 20);
  await said(page, "2006 · Five republics · heroin 3,651.2 kg (5 of 5) · opium 5,740.8 kg (5 of 5)");
  places.add(await bottom(page));
  const series = await page.locator(".multiple .series").first().boundingBox();
  await page.mouse.move(series.x + (series.width * 13.5) / 34, series.y + 20);
  await said(page, /^2003 · Tajikistan · heroin 5,600.3 kg · opium /);
  places.add(await bottom(page));
  assert.equal(places.size, 1, [...places].join());
  assert.equal([...places][0], Math.round((await page.locator(".timeline").boundingBox()).y));
  await page.mouse.move(5, 5);
  await said(page, "");
});

test("the focus says as much as the pointer, and follows the years", async (open) => {
  const page = await settled(open, "", { viewport: DESKTOP });
  await mark(page, TAJIKISTAN).focus();
  await page.keyboard.press("Shift");
  await said(page, TAJIKISTAN);
  await page.getByRole("slider", { name: "Year", exact: true }).focus();
  await page.keyboard.press("ArrowLeft");
  await said(page, /^2005 · Five republics · heroin /);
  await page.keyboard.press("Tab");
  await said(page, /^(?!2005)/);
});

test("names and figures on a phone choose the country that they belong to", async (open) => {
  const page = await open("", { viewport: PHONE, hasTouch: true, isMobile: true });
  const figure = await page.locator(".mark__name", { hasText: "Tajikistan" }).boundingBox();
  await page.touchscreen.tap(figure.x + figure.width / 2, figure.y + figure.height / 2);
  await until(() => query(page).country, "TJK", "country");
  const sizes = await page.locator(".mark").evaluateAll((marks) =>
    marks.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [one.id, Math.min(width, height)];
    }),
  );
  assert.deepEqual(sizes.filter(([, size]) => Math.round(size) < 44), []);
});
