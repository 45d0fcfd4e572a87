import assert from "node:assert/strict";
import { PHONE, site, until, untilReady } from "../support/browser.mjs";
import { breakDown, injectTrap, mends, watch } from "../support/breaks.mjs";
import { button, flat, isFocused, layer, mark, query, reading, slider, status, statusSays, tab, yearIs } from "../support/contract.mjs";
import { FOREIGN, bring, change } from "../support/foreign.mjs";

// A program that breaks down starts anew from the address, and nobody notices. What it breaks by is made here.
const test = site({ forgiving: true });

const TAJIKISTAN = "Tajikistan, 2,097.5 kg of heroin in 2006";
const WITHIN_MS = 1000;

async function broken(open, address, options) {
  const page = await open(address, options);
  await watch(page);
  return page;
}

/** The listeners of the window that the page has set; the tests' own instrument sets others. */
async function listeners(page) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "window" });
  const found = await session.send("DOMDebugger.getEventListeners", { objectId: result.objectId });
  return found.listeners.map((one) => one.type).filter((type) => /^(error|online|pagehide|popstate|scroll|keydown|wheel)$/.test(type)).sort();
}

/** How many objects of a kind are alive after the garbage has been collected. */
async function alive(page, kind) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { result } = await session.send("Runtime.evaluate", { expression: `${kind}.prototype` });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const { result: length } = await session.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: "function () { return this.length; }" });
  // What was found would be held by the session.
  await session.detach();
  return length.value;
}

const STATES = {
  "the map": ["?time=2010", (page) => tab(page, "Map")],
  "the map with a country and a further layer": ["?country=TJK&layers=seizures,cooperation", (page) => layer(page, "Cooperation")],
  "an enlarged map": ["?at=68,42,4", (page) => mark(page, TAJIKISTAN)],
  "the chart": ["?view=chart&drug=opium", (page) => button(page, "Next year")],
  "the table": ["?view=table", (page) => page.getByRole("tabpanel").getByRole("button").nth(4)],
  "a comparison": ["?vs=2005", (page) => slider(page)],
};
for (const [what, [address, focused]] of Object.entries(STATES)) {
  test(`${what} is back within a second after a trap, as it was, with the focus where it was`, async (open) => {
    const page = await broken(open, address);
    const before = [query(page), flat(await page.locator("#app main").textContent()), await status(page).innerText()];
    await focused(page).focus();
    await breakDown(page);
    const [took] = await mends(page);
    assert.ok(took < WITHIN_MS, `${took} ms`);
    await until(async () => [query(page), flat(await page.locator("#app main").textContent()), await status(page).innerText()], before, "page");
    assert.ok(await isFocused(focused(page)), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 160)));
    assert.equal(await page.locator("#failed").isVisible(), false);
    assert.equal(await page.evaluate(() => globalThis.frames_without), 0, "frames without the page");
    const year = await reading(slider(page));
    await button(page, "Next year").click();
    await yearIs(page, year + 1);
    await until(() => query(page).time, String(year + 1), "time");
  });
}

for (const address of ["", "?view=table&time=2010", "?view=chart"]) {
  test(`a phone stays scrolled where it was over a trap (${address})`, async (open) => {
    const page = await broken(open, address, { viewport: PHONE });
    await page.evaluate(() => scrollTo(0, 420));
    await until(() => page.evaluate(() => scrollY), 420, "scroll");
    await breakDown(page);
    assert.equal(await page.evaluate(() => scrollY), 420);
  });
}

test("an error of the browser in the midst of the program is mended as well", async (open) => {
  const page = await broken(open, "?at=68,42,4");
  await page.evaluate(() => {
    const { getBoundingClientRect } = Element.prototype;
    Element.prototype.getBoundingClientRect = () => {
      Element.prototype.getBoundingClientRect = getBoundingClientRect;
      throw new Error("injected");
    };
    document.querySelector(".plate__map").dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: 300, clientY: 300 }));
  });
  await until(async () => (await mends(page)).length, 1, "mends");
  assert.equal(query(page).at, "68,42,4");
});

test("a trap while it plays stops the clock, and there is no second one", async (open) => {
  const page = await broken(open, "?time=1995", { clock: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page, "Play").click();
  await page.clock.runFor(2_100);
  await yearIs(page, 1997);
  await page.clock.runFor(300);
  await until(() => query(page).time, "1997", "time");
  await injectTrap(page);
  await page.clock.runFor(1_000);
  await until(() => mends(page), (all) => all.length === 1, "mends");
  await page.clock.runFor(5_000);
  await yearIs(page, 1997);
  await button(page, "Play").click();
  await page.clock.runFor(3_050);
  await yearIs(page, 2000);
});

test("without a line it is mended all the same, with what had been loaded", async (open) => {
  const page = await broken(open, "?view=table&time=2010");
  await page.context().setOffline(true);
  await breakDown(page);
  await page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor();
  await statusSays(page, /In 2010/);
  await button(page, "Next year").click();
  await statusSays(page, /In 2011/);
  assert.equal(await page.getByText("could not be fetched").count(), 0);
});

test("the broken program leaves no listener and no memory behind", async (open) => {
  const page = await broken(open, "?view=chart");
  const before = [await listeners(page), await alive(page, "WebAssembly.Memory"), await alive(page, "WebAssembly.Instance")];
  for (let time = 0; time < 3; time += 1) await breakDown(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await page.evaluate(() => (globalThis.mends = []));
  assert.deepEqual(await listeners(page), before[0]);
  await until(() => alive(page, "WebAssembly.Memory"), before[1], "memories");
  await until(() => alive(page, "WebAssembly.Instance"), before[2], "instances");
});

test("Back after a trap leads where it led before, once", async (open) => {
  const page = await broken(open, "?time=2010");
  await tab(page, "Table").click();
  await until(() => query(page).view, "table", "view");
  // What breaks is the step of the year, not the table as it arrives.
  await page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor();
  await breakDown(page);
  await page.goBack();
  await until(() => query(page), { time: "2010" }, "query");
  await until(() => tab(page, "Map").getAttribute("aria-selected"), "true", "tab");
});

test("the fourth time in a minute the page stops, says so, and offers to reload it; the address is right", async (open) => {
  const page = await broken(open, "?time=2010&drug=opium");
  for (let time = 0; time < 3; time += 1) {
    await breakDown(page);
    assert.equal(await page.locator("#failed").isVisible(), false, `time ${time}`);
  }
  await page.evaluate(() => {
    Element.prototype.setAttribute = () => {
      throw new Error("injected");
    };
  });
  await button(page, "Next year").click();
  const banner = page.getByRole("alert").filter({ hasText: "broken down" });
  await banner.waitFor();
  assert.match(await banner.textContent(), /may be out of date; its address is right/);
  assert.deepEqual(query(page), { time: "2010", drug: "opium" });
  for (const role of ["checkbox", "radio", "tab", "combobox"]) assert.equal(await page.getByRole(role).count(), 0, role);
  await button(page, "Reload").click();
  await untilReady(page);
  await statusSays(page, /In 2010 .* opium/);
});

test("a minute later it may break again", async (open) => {
  const page = await broken(open, "?time=2010", { clock: true });
  for (let time = 0; time < 3; time += 1) await breakDown(page);
  await page.clock.fastForward(61_000);
  await breakDown(page);
  assert.equal((await mends(page)).length, 4);
  assert.equal(await page.locator("#failed").isVisible(), false);
});

test("a translated page is mended as well", async (open) => {
  const page = await broken(open, "?time=2010", { before: bring });
  await change(page, Object.keys(FOREIGN)[0]);
  await breakDown(page);
  await statusSays(page, /In 2010/);
  await button(page, "Next year").click();
  await statusSays(page, /In 2011/);
});

test("a page without its outlines is mended with those that were fetched", async (open) => {
  const page = await broken(open, "");
  await page.locator("#app path[id^='land-']").evaluateAll((all) => all.forEach((one) => one.remove()));
  await breakDown(page);
  assert.equal(await page.locator("#app path[id^='land-']").count(), 27);
});
