import assert from "node:assert/strict";
import { violations } from "../support/axe.mjs";
import { PHONE, hold, site, untilReady } from "../support/browser.mjs";
import { button } from "../support/contract.mjs";

const test = site();

const STATES = [
  "view=map", "view=chart", "view=table", "view=evidence",
  "country=TJK", "time=2002..2006&drug=opium", "time=1995", "time=2009&drug=morphine", "time=2021", "drug=opiates&measure=equivalent", "measure=share",
  "view=chart&country=TKM&time=1996", "view=table&time=2002..2006&drug=opiates",
];

for (const colorScheme of ["light", "dark"]) {
  for (const state of STATES) {
    test(`axe finds nothing on ${state}, ${colorScheme}`, async (open) => {
      // So tall that the timeline at the window's foot lies over no control of the margin.
      const viewport = { width: 1280, height: 2400 };
      const page = await open(`?${state}`, { bypassCSP: true, viewport, colorScheme, reducedMotion: "reduce" });
      assert.deepEqual(await violations(page), []);
    });
  }
}

for (const state of ["view=map", "view=chart", "view=table", "view=evidence"]) {
  test(`axe finds nothing on ${state} on a phone`, async (open) => {
    const page = await open(`?${state}`, { bypassCSP: true, viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
    assert.deepEqual(await violations(page), []);
  });
}

test("axe finds nothing with a notice and after Share", async (open) => {
  const page = await open("?time=1800&dragons=1", { bypassCSP: true, reducedMotion: "reduce" });
  assert.deepEqual(await violations(page), []);
  await button(page, "Share").click();
  assert.deepEqual(await violations(page), []);
});

test("axe finds nothing on the page as it was prerendered", async (open) => {
  let release;
  const page = await open("", { bypassCSP: true, ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  assert.deepEqual(await violations(page), []);
  release();
  await untilReady(page);
});
