import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { site, until, untilReady } from "../support/browser.mjs";
import { injectTrap, mends, watch } from "../support/breaks.mjs";
import { said } from "../support/foreign.mjs";
import { button, query, reading, slider } from "../support/contract.mjs";
import { act, dice, rest, wrong } from "../support/walk.mjs";

// Random use: two thousand acts in a silent page, traps in the midst of it, and ten minutes of play.
const test = site();

/** The page must say what a page that is opened at its address says. */
async function asFresh(page, open, did) {
  const fresh = await open(new URL(page.url()).search, { viewport: page.viewportSize() });
  const wanted = await said(fresh);
  await until(() => said(page), wanted, `words after ${did.slice(-12).join("; ")}`);
  await fresh.goto("about:blank");
}

for (let seed = 1; seed <= 10; seed += 1) {
  test(`two hundred acts, seed ${seed}: the console is clean, and headline, table, sliders and address agree after each rest`, async (open) => {
    const page = await open("");
    const roll = dice(seed);
    const did = [];
    for (let step = 1; step <= 200; step += 1) {
      did.push(await act(page, roll));
      if (step % 5 > 0) continue;
      await rest(page);
      await until(() => wrong(page), (found) => found.length === 0, `what is wrong after ${did.slice(-12).join("; ")}`);
      if (step % 100 === 0) await asFresh(page, open, did);
    }
  });
}

for (let seed = 1; seed <= 8; seed += 1) {
  test(`a trap at a random moment of a random walk, seed ${seed}: the page is what its address asks for, and goes on`, async (open) => {
    const page = await open("", { forgiving: true });
    await watch(page);
    const roll = dice(1000 + seed);
    const did = [];
    for (let trap = 1; trap <= 2; trap += 1) {
      for (let steps = 5 + roll(25); steps > 0; steps -= 1) did.push(await act(page, roll));
      await injectTrap(page);
      did.push("trap");
      // Not every act draws; a step of the year does.
      for (let more = 0; more < 40 && (await mends(page)).length < trap; more += 1) {
        did.push(await act(page, roll));
        // A link that is pressed between two programs is the browser's to follow.
        await pause(150);
      }
      await until(async () => (await mends(page)).length, trap, `mends after ${did.slice(-12).join("; ")}`);
      await untilReady(page);
      await rest(page);
      await until(() => wrong(page), (found) => found.length === 0, `what is wrong after ${did.slice(-12).join("; ")}`);
      await asFresh(page, open, did);
    }
    for (const took of await mends(page)) assert.ok(took < 1000, `${took} ms`);
  });
}

test("ten minutes of play by a held clock leave memory, nodes and listeners as they were", async (open) => {
  const page = await open("?layers=seizures,corridors,cooperation,places&near=1&time=1990", { clock: true });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const measured = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId, objectGroup: "memories" });
    const bytes = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: "function () { return this.reduce((sum, one) => sum + one.buffer.byteLength, 0); }",
    });
    await session.send("Runtime.releaseObjectGroup", { objectGroup: "memories" });
    return { heap: all.JSHeapUsedSize, nodes: all.Nodes, listeners: all.JSEventListeners, wasm: bytes.result.value };
  };
  const play = async (minutes) => {
    for (let second = 0; second < minutes * 60; second += 1) {
      if (second % 10 === 0 && (await button(page, "Play").count())) await button(page, "Play").click();
      await page.clock.runFor(1_000);
    }
  };
  await page.clock.pauseAt(Date.now() + 60_000);
  await play(2);
  const before = await measured();
  await play(8);
  const after = await measured();
  assert.ok((await reading(slider(page))) >= 1990 && query(page).near === "1");
  assert.equal(after.wasm, before.wasm, "WebAssembly memory");
  assert.ok(after.heap <= before.heap * 1.1, `heap ${before.heap}, then ${after.heap}`);
  assert.ok(after.nodes <= before.nodes * 1.1 + 50, `nodes ${before.nodes}, then ${after.nodes}`);
  assert.equal(after.listeners, before.listeners, "listeners");
});
