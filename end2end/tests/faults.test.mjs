import assert from "node:assert/strict";
import { PHONE, site, until } from "../support/browser.mjs";
import { FAULTS } from "../support/faults.mjs";
import { button, combobox, layer, map, query, reading, show, slider, statusSays, tab, yearIs } from "../support/contract.mjs";
import { again, complaint } from "../support/retries.mjs";

// Whatever becomes of a file that loads later, and whatever the browser refuses: the page says what is missing, shows
// nothing false, and has it as soon as it can be had.
const test = site({ forgiving: true });

const chart = (page) => page.getByRole("tabpanel").locator("#further > *").first();
const FILES = {
  "the program of the further views": { pattern: "**/further-*.wasm", come: (page) => show(page, "Chart"), shown: chart },
  "the program that views share": { pattern: "**/shared-*.wasm", come: (page) => show(page, "Table"), shown: chart },
  "the program of what can be taken away": {
    pattern: "**/download-*.wasm", come: (page) => button(page, "Download").click(), shown: (page) => page.locator("#sheet > dialog"),
  },
  "the program of the evidence": { pattern: "**/evidence-*.wasm", come: (page) => show(page, "Evidence"), shown: chart },
  "the stylesheet": { pattern: "**/further-*.css", come: (page) => show(page, "Chart"), shown: chart },
  "the fine outlines": {
    pattern: "**/detail-*.txt",
    come: (page) => layer(page, "Provinces").check(),
    shown: (page) => page.locator(".province").first(),
    words: /could not be fetched/,
  },
};
for (const [file, { pattern, come, shown, words = /could not be fetched/ }] of Object.entries(FILES)) {
  for (const [fault, cause] of Object.entries(FAULTS)) {
    test(`${file} ${fault}: the page says so and goes on, and has it once it can be had`, async (open) => {
      const page = await open("", { before: (it) => it.route(pattern, cause) });
      await come(page);
      const said = complaint(page, words).first();
      await said.waitFor();
      await button(page, "Next year").click();
      await statusSays(page, /2007/);
      await page.unroute(pattern);
      await again(said).click();
      await until(() => complaint(page, words).count(), 0, "complaints");
      await shown(page).waitFor({ state: "attached" });
    });
  }
}

for (const [fault, cause] of Object.entries(FAULTS)) {
  test(`the relief ${fault}: the map is there without it`, async (open) => {
    const page = await open("", { before: (it) => it.route("**/relief-*.webp", cause) });
    await button(page, "Next year").click();
    await statusSays(page, /2007/);
    assert.ok(await map(page).isVisible());
  });
  test(`the outlines ${fault} where the page has lost its own: the map says so`, async (open) => {
    const page = await open("", {
      before: async (it) => {
        await it.route("**/outlines-*.txt", cause);
        await it.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.getElementById("land-TJK").remove()));
      },
    });
    const said = complaint(page, /could not be fetched/).first();
    await said.waitFor();
    await page.unroute("**/outlines-*.txt");
    await again(said).click();
    await page.locator("#app #land-TJK").waitFor({ state: "attached" });
  });
}

test("a part that is late by half a minute is said to be loading, and comes", async (open) => {
  let release;
  const gate = new Promise((done) => (release = done));
  const page = await open("", {
    clock: true,
    before: (it) =>
      it.route("**/further-*.wasm", async (route) => {
        await gate;
        await route.continue();
      }),
  });
  await tab(page, "Chart").click();
  await page.getByRole("tabpanel").getByText("Fetching…").first().waitFor();
  await page.clock.fastForward(30_000);
  assert.ok(await page.getByRole("tabpanel").getByText("Fetching…").first().isVisible());
  release();
  await chart(page).waitFor();
});

test("what a refused history call left behind is in the address as soon as the browser allows it", async (open) => {
  const page = await open("?time=2008");
  await page.evaluate(() => {
    const { pushState, replaceState } = History.prototype;
    globalThis.allow = () => Object.assign(History.prototype, { pushState, replaceState });
    History.prototype.pushState = History.prototype.replaceState = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  await button(page, "Next year").click();
  await button(page, "Next year").click();
  await statusSays(page, /In 2010/);
  assert.equal(query(page).time, "2008");
  await page.evaluate(() => globalThis.allow());
  await until(() => query(page).time, "2010", "time in the address");
});

test("a history that lets calls fall without a word is caught up as well", async (open) => {
  const page = await open("?time=2008");
  await page.evaluate(() => {
    const { pushState, replaceState } = History.prototype;
    globalThis.allow = () => Object.assign(History.prototype, { pushState, replaceState });
    History.prototype.pushState = History.prototype.replaceState = () => {};
  });
  await tab(page, "Table").click();
  await page.evaluate(() => globalThis.allow());
  await until(() => query(page), { view: "table", time: "2008" }, "address");
});

test("with storage refused the page starts and answers", async (open) => {
  const page = await open("?time=2008", {
    forgiving: false,
    before: (it) =>
      it.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException("Access is denied for this document.", "SecurityError");
            },
          });
        }
      }),
  });
  await button(page, "Next year").click();
  await yearIs(page, 2009);
});

test("with the clipboard refused the link is there to be copied by hand", async (open) => {
  const page = await open("?time=2008", {
    before: (it) =>
      it.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
      }),
  });
  await button(page, "Share").click();
  const link = page.getByRole("dialog", { name: "Download and share" }).getByRole("textbox", { name: "Link" });
  await link.waitFor();
  assert.match(await link.inputValue(), /\?time=2008/);
});

test("a tab that slept for an hour while it played goes on where it was, a year at a time", async (open) => {
  const page = await open("?time=1995", { clock: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page, "Play").click();
  await page.clock.runFor(2_050);
  await yearIs(page, 1997);
  await page.clock.fastForward(3_600_000);
  const year = await reading(slider(page));
  assert.ok(year === 1997 || year === 1998, `${year}`);
  await page.clock.runFor(2_050);
  await yearIs(page, year + 2);
});

test("a clock that jumps back and forth moves no year", async (open) => {
  const page = await open("?time=1995", { clock: true });
  await page.clock.pauseAt(Date.now() + 60_000);
  await button(page, "Play").click();
  for (const jump of [-86_400_000, 86_400_000, -3_600_000, 31_536_000_000]) {
    const year = await reading(slider(page));
    await page.clock.setSystemTime(Date.now() + jump);
    await page.clock.runFor(1_000);
    await yearIs(page, year + 1);
  }
});

test("a storm of resizes ends as a page that was opened in the last size", async (open) => {
  const page = await open("?time=2008&country=TJK");
  for (let turn = 0; turn < 60; turn += 1) {
    await page.setViewportSize({ width: 320 + ((turn * 397) % 1300), height: 400 + ((turn * 211) % 700) });
  }
  await page.setViewportSize(PHONE);
  const same = await open("?time=2008&country=TJK", { viewport: PHONE });
  const text = (it) => it.evaluate(() => document.getElementById("app").textContent);
  await until(() => text(page), await text(same), "text");
  const discs = (it) => it.locator(".discs").evaluate((node) => node.outerHTML);
  await until(() => discs(page), await discs(same), "discs");
});

test("speeds, boxes and sliders that a browser keeps over a reload show what is so", async (open) => {
  const page = await open("");
  const speeds = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.map((one) => one.value));
  await combobox(page, "Speed").selectOption(speeds.at(-1));
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor({ state: "attached" });
  const chosen = await combobox(page, "Speed").inputValue();
  const kept = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.find((one) => one.hasAttribute("selected") || one.defaultSelected)?.value);
  assert.equal(chosen, kept ?? speeds[1]);
});
