import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DESKTOP, NARROW, PHONE, site, until } from "../support/browser.mjs";
import { violations } from "../support/axe.mjs";
import { button, isFocused, queryIs, slider, statusSays } from "../support/contract.mjs";

const test = site();
const sheet = (page) => page.getByRole("dialog", { name: "Download and share" });
const within = (page, name) => sheet(page).getByRole("button", { name, exact: true });

async function opened(open, query, options) {
  const page = await open(query, options);
  await button(page, "Download").click();
  await sheet(page).waitFor();
  return page;
}

async function saved(page, press) {
  const waits = page.waitForEvent("download");
  await press();
  const file = await waits;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("Download opens a sheet that keeps the focus, and Escape gives it back", async (open) => {
  const page = await opened(open, "?time=2010");
  await until(() => page.evaluate(() => document.getElementById("take").contains(document.activeElement)), true, "focus in the sheet");
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press("Tab");
    const away = await page.evaluate(() => document.activeElement !== document.body && !document.getElementById("take").contains(document.activeElement));
    assert.ok(!away, `the focus left after ${press + 1}`);
  }
  await page.keyboard.press("Escape");
  await until(() => sheet(page).count(), 0, "sheets");
  assert.ok(await isFocused(button(page, "Download")));
  await queryIs(page, { time: "2010" });
  await button(page, "Download").click();
  await sheet(page).waitFor();
  await sheet(page).getByRole("button", { name: /^Back to the map/ }).click();
  await until(() => sheet(page).count(), 0, "sheets");
  assert.ok(await isFocused(button(page, "Download")));
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await statusSays(page, /2011/);
});

test("what is saved of a view has its figures and the contract's names", async (open) => {
  const page = await opened(open, "?time=2010");
  const csv = await saved(page, () => within(page, "CSV of this view").click());
  assert.equal(csv.name, "northern-route-map-heroin-2010.csv");
  const lines = csv.text.split("\r\n");
  assert.equal(lines[0], "place,drug,measure,from,to,value,value_min,value_max,unit,state,claim,source");
  assert.ok(csv.text.includes("XCA,heroin,weight,2010,2010,2602.633,,,kg,value,"), csv.text);
  const json = await saved(page, () => within(page, "JSON of this view").click());
  assert.equal(json.name, "northern-route-map-heroin-2010.json");
  const { title, address, version, rows } = JSON.parse(json.text);
  assert.match(title, /^In 2010 the five republics seized 2,602.6 kg/);
  assert.match(address, /\?time=2010&lang=en&v=/);
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.equal(rows.length, lines.length - 2);
  assert.equal(rows.find((row) => row.place === "TJK").value, 985.108);
  await page.goto(new URL("?view=table&time=2002..2006&drug=opiates", page.url()).href);
  await button(page, "Download").click();
  const span = await saved(page, () => within(page, "CSV of this view").click());
  assert.equal(span.name, "northern-route-table-opiates-2002-2006.csv");
});

test("a figure is saved as a drawing that stands alone, and as a picture of the size that is said", async (open) => {
  const page = await opened(open, "?time=2010");
  const preview = sheet(page).getByRole("img", { name: /^In 2010/ });
  await preview.waitFor();
  await until(() => preview.evaluate((image) => image.complete && image.naturalWidth), 1600, "width of the preview");
  const svg = await saved(page, () => within(page, "Download figure").click());
  assert.equal(svg.name, "northern-route-map-heroin-2010.svg");
  const words = svg.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  for (const said of ["2,602.6 kg of heroin", "Seizures measure enforcement", "UNODC", "985.1", "do not imply endorsement"]) assert.ok(words.includes(said), said);
  assert.ok(svg.text.includes(new URL(page.url()).host) && !/<(style|script|image)/.test(svg.text));
  const parsed = await page.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.localName, svg.text);
  assert.equal(parsed, "svg");
  const plate = await page.evaluate(() => [...document.querySelectorAll("#view .mark")].map((mark) => [mark.id.slice(5), parseFloat(mark.querySelector("svg").getAttribute("x")), parseFloat(mark.querySelector("svg").getAttribute("y"))]));
  const figure = [...svg.text.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)"><path d="M-[\d.]+ 0A/g)].map(([, x, y]) => [x / 6, y / ((6 * 480) / 690)]);
  assert.equal(plate.length, 5);
  for (const [country, x, y] of plate) assert.ok(figure.some(([fx, fy]) => Math.abs(fx - x) < 0.5 && Math.abs(fy - y) < 0.5), `${country} at ${x}, ${y}: ${figure}`);
  await sheet(page).getByRole("radio", { name: "PNG" }).check();
  for (const [label, ground, width, corner] of [["1,600 × 1,200", "night", 1600, [0x14, 0x18, 0x1e]], ["3,200 × 2,400", "white, for print", 3200, [255, 255, 255]]]) {
    await sheet(page).getByRole("radio", { name: label }).check();
    await sheet(page).getByRole("radio", { name: ground }).check();
    const waits = page.waitForEvent("download");
    await within(page, "Download figure").click();
    const file = await waits;
    assert.equal(file.suggestedFilename(), "northern-route-map-heroin-2010.png");
    const bytes = (await readFile(await file.path())).toString("base64");
    const seen = await page.evaluate(async (data) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type: "image/png" }));
      const context = new OffscreenCanvas(160, 120).getContext("2d");
      context.drawImage(image, 0, 0, 160, 120);
      const { data: pixels } = context.getImageData(0, 0, 160, 120);
      const colours = new Set();
      for (let at = 0; at < pixels.length; at += 4) colours.add(`${pixels[at] >> 4},${pixels[at + 1] >> 4},${pixels[at + 2] >> 4}`);
      return { width: image.width, height: image.height, colours: colours.size, corner: [...pixels.slice(0, 3)] };
    }, bytes);
    assert.deepEqual([seen.width, seen.height], [width, (width * 3) / 4]);
    assert.ok(seen.colours > 30, `${seen.colours} colours`);
    assert.deepEqual(seen.corner, corner);
  }
});

test("the chart is saved as a figure in the form that is shown", async (open) => {
  for (const [form, title, word] of [["", /^Heroin seizures peaked in 2003 in Tajikistan/, "5,600 in 2003"], ["&form=share", /^Tajikistan made more than half/, "Rank by weight"]]) {
    const page = await opened(open, `?view=chart&time=2010${form}`);
    await sheet(page).getByRole("img", { name: title }).waitFor();
    const svg = await saved(page, () => within(page, "Download figure").click());
    assert.equal(svg.name, "northern-route-chart-heroin-2010.svg");
    for (const said of [word, "Seizures measure enforcement", "UNODC", "Nothing is corrected or interpolated"]) assert.ok(svg.text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").includes(said), said);
  }
});

test("a picture that the device cannot make is said, with what to do", async (open) => {
  const page = await opened(open, "?time=2010", {
    before: (it) => it.addInitScript(() => (HTMLCanvasElement.prototype.toBlob = (done) => done(null))),
  });
  await sheet(page).getByRole("radio", { name: "PNG" }).check();
  await within(page, "Download figure").click();
  await sheet(page).getByText(/cannot make a picture of this size/).waitFor();
  await sheet(page).getByRole("radio", { name: "SVG" }).check();
  const svg = await saved(page, () => within(page, "Download figure").click());
  assert.match(svg.name, /\.svg$/);
});

test("what a view cannot be composed as is not offered", async (open) => {
  for (const query of ["?view=table", "?layers=seizures,borders", "?vs=2001"]) {
    const page = await opened(open, query);
    await sheet(page).getByRole("link", { name: "All data, as a package" }).waitFor();
    assert.equal(await within(page, "Download figure").count(), 0, query);
  }
});

test("the package and each table are offered with their sizes, and are there", async (open) => {
  const page = await opened(open, "");
  const dist = process.env.SITE_DIR;
  const link = sheet(page).getByRole("link", { name: "All data, as a package" });
  await link.waitFor();
  const { size } = await stat(join(dist, "northern-route-data.zip"));
  const { version, resources } = JSON.parse(await readFile(join(dist, "data/datapackage.json"), "utf8"));
  const text = await sheet(page).innerText();
  assert.ok(text.includes(`${resources.length} tables, ${Math.round(size / 1000)} KB, version ${version}.`), text);
  await sheet(page).getByText("Single tables").click();
  const tables = sheet(page).getByRole("listitem").getByRole("link");
  assert.equal(await tables.count(), resources.length);
  const seizures = await saved(page, () => sheet(page).getByRole("link", { name: "seizures.csv" }).click());
  assert.equal(seizures.name, "seizures.csv");
  assert.equal(seizures.text, await readFile(join(dist, "data/seizures.csv"), "utf8"));
});

test("links and citations are copied, and the button says so", async (open) => {
  const page = await opened(open, "?time=2010", { permissions: ["clipboard-read", "clipboard-write"] });
  const copied = async (name) => {
    await within(page, name).click();
    await within(page, "Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text;
  };
  const link = await copied("Copy link");
  await until(() => within(page, "Copy link").count(), 1, "the button's own name");
  assert.equal(await sheet(page).getByRole("textbox", { name: "Link" }).inputValue(), link);
  const text = await copied("Copy");
  const day = new Date();
  assert.ok(text.includes(link) && text.includes(String(day.getFullYear())) && text.includes("UNODC"), text);
  const bibtex = await copied("BibTeX");
  assert.ok(bibtex.startsWith("@misc{northern-route,") && bibtex.includes(`url = {${link}}`), bibtex);
  assert.match(await copied("RIS"), /^TY {2}- DATA\n/);
});

test("a refused clipboard leaves each text marked, to be copied by hand", async (open) => {
  const page = await opened(open, "?time=2010", {
    before: (it) => it.addInitScript(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")))),
  });
  await within(page, "Copy link").click();
  await sheet(page).getByRole("alert").waitFor();
  const marked = () => page.evaluate(() => {
    const field = document.activeElement;
    return field.matches("input") ? field.value.slice(field.selectionStart, field.selectionEnd) : getSelection().toString();
  });
  const field = sheet(page).getByRole("textbox", { name: "Link" });
  const whole = await field.evaluate((input) => [input.selectionStart, input.selectionEnd, input.value.length]);
  assert.deepEqual(whole, [0, whole[2], whole[2]]);
  await within(page, "BibTeX").click();
  await until(marked, (text) => text.startsWith("@misc{northern-route"), "marked text");
});

test("a phone's own sheet is given the link", async (open) => {
  const page = await opened(open, "?time=2010", {
    viewport: PHONE,
    before: (it) => it.addInitScript(() => (navigator.share = (what) => Promise.resolve((globalThis.sent = what)))),
  });
  await within(page, "Send").click();
  const sent = await page.evaluate(() => ({ ...globalThis.sent }));
  assert.match(sent.url, /\?time=2010&lang=en&v=/);
  assert.match(sent.title, /^In 2010/);
});

for (const viewport of [DESKTOP, PHONE, NARROW]) {
  test(`the sheet fits a window of ${viewport.width}, and axe finds nothing`, async (open) => {
    const page = await opened(open, "?view=chart&drug=opiates", { viewport, bypassCSP: true });
    await sheet(page).getByRole("link", { name: "All data, as a package" }).waitFor();
    const wide = await page.evaluate(() => [...document.querySelectorAll("#take, #take *")].filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5).map((node) => node.outerHTML.slice(0, 80)));
    assert.deepEqual(wide, []);
    assert.deepEqual(await violations(page), []);
  });
}
