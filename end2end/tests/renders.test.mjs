import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { choose, mark, slider, yearIs } from "../support/contract.mjs";

// A build that leaves a mark "render:<Component>" for each component that renders, and
// "render:static:<Component>" for those which a year has nothing to say to.
const test = site({ folder: "COUNTED_DIR" });

const marksSince = async (page, act) => {
  await page.evaluate(() => performance.clearMarks());
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const names = await page.evaluate(() => performance.getEntriesByType("mark").map((entry) => entry.name));
  return {
    still: names.filter((name) => name.startsWith("render:static:")),
    moved: names.filter((name) => name.startsWith("render:") && !name.startsWith("render:static:")),
  };
};

const marks = (page) => page.evaluate(() => performance.getEntriesByType("mark").map((entry) => entry.name));

/** While `holding`, whatever waits for the clock waits for the test. The test's own clock would take the marks away. */
function holdTimers() {
  const { setTimeout } = globalThis;
  globalThis.holding = false;
  globalThis.held = [];
  globalThis.setTimeout = (run, ...rest) => (globalThis.holding ? globalThis.held.push(run) : setTimeout(run, ...rest));
}

async function step(page, year) {
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await yearIs(page, year);
}

test("the count itself works: at the start everything renders", async (open) => {
  const page = await open();
  const names = await page.evaluate(() => performance.getEntriesByType("mark").map((entry) => entry.name));
  assert.ok(names.some((name) => name.startsWith("render:static:")), String(names));
  assert.ok(names.some((name) => name.startsWith("render:") && !name.startsWith("render:static:")), String(names));
});

test("a year step renders what shows the year and no unchanged layer", async (open) => {
  const page = await open();
  const { still, moved } = await marksSince(page, () => step(page, 2007));
  assert.deepEqual(still, []);
  assert.ok(moved.length >= 1, "nothing rendered, so nothing was counted");
});

test("choosing a drug renders no unchanged layer", async (open) => {
  const page = await open();
  const { still, moved } = await marksSince(page, () => choose(page, "Drug", "Opium"));
  // The controls line is where the drug is chosen, and the legend has a sample of it.
  const shows = ["render:static:Legend", "render:static:ControlsLine"];
  assert.deepEqual(still.filter((name) => !shows.includes(name)), []);
  assert.ok(moved.length >= 1);
});

test("twenty year steps touch no path of the base map", async (open) => {
  const page = await open("?time=1995");
  await page.evaluate(() => {
    const maps = [...document.querySelectorAll("svg")];
    const shapes = (svg) => svg.querySelectorAll("path, use").length;
    const map = maps.reduce((most, one) => (shapes(one) > shapes(most) ? one : most));
    globalThis.touched = [];
    globalThis.seen = 0;
    const name = (node) => `${node.tagName}${node.id ? `#${node.id}` : ""} in ${node.parentNode?.tagName ?? "nothing"}`;
    new MutationObserver((records) => {
      for (const record of records) {
        globalThis.seen += 1;
        const element = record.target.nodeType === 1 ? record.target : record.target.parentElement;
        // The line from a disc to its name goes with the disc.
        if (!map.contains(element) || element?.closest('[role="button"], .mark-figures')) continue;
        if (record.type === "attributes" && record.attributeName === "d" && !record.target.id.startsWith("name-")) globalThis.touched.push(`d of ${name(record.target)}`);
        for (const node of [...record.addedNodes, ...record.removedNodes]) {
          // A name steps aside for a growing disc; the map's own paths stay.
          if (node.id?.startsWith("name-") || node.querySelector?.('[id^="name-"]')) continue;
          if (node.nodeName === "path" || node.nodeName === "use") globalThis.touched.push(`${name(node)} came or went`);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (let year = 1996; year <= 2015; year += 1) await step(page, year);
  assert.ok((await page.evaluate(() => globalThis.seen)) >= 20, "the observer saw too little");
  assert.deepEqual(await page.evaluate(() => globalThis.touched), []);
});

test("zooming builds no path anew", async (open) => {
  const page = await open();
  const paths = () => page.evaluate(() => [...document.querySelectorAll("svg g[role='button']")].length);
  const before = await paths();
  const { still } = await marksSince(page, async () => {
    await mark(page, "Tajikistan, 2,097.5 kg of heroin in 2006").focus();
    await page.keyboard.press("+");
  });
  assert.equal(await paths(), before);
  assert.deepEqual(still.filter((name) => ["render:static:Lands", "render:static:Lines", "render:static:Rivers"].includes(name)), []);
});

const ALL = "?layers=seizures,corridors,cooperation,borders,precursors,eradication,transport,places,provinces,rivers,relief&near=1&time=2013";

test("the count sees what loads later as well", async (open) => {
  const page = await open(`${ALL}&kinds=ban,transport`);
  const names = await marks(page);
  for (const name of ["render:Overlay", "render:Card", "render:Events", "render:static:Keys", "render:static:Supply"]) assert.ok(names.includes(name), `${name} among ${names}`);
});

test("with all layers and neighbours on, a year step renders no layer that it leaves unchanged", async (open) => {
  const page = await open(ALL);
  await page.locator("#overlay a").first().waitFor({ state: "attached" });
  await page.locator("#keys .key").first().waitFor({ state: "attached" });
  const { still, moved } = await marksSince(page, async () => {
    await step(page, 2014);
    await until(() => new URL(page.url()).searchParams.get("time"), "2014", "the year has come to rest");
  });
  assert.deepEqual(still, []);
  for (const name of ["render:Overlay", "render:Card"]) assert.ok(moved.includes(name), `${name} among ${moved}`);
});

test("while years are scrubbed the number follows, the further layers wait, and follow once they rest", async (open) => {
  const page = await open("?layers=seizures,cooperation,borders,precursors,eradication,transport&time=2006", {
    before: (it) => it.addInitScript(holdTimers),
  });
  await page.locator("#overlay a").first().waitFor({ state: "attached" });
  const waits = ["render:Overlay", "render:Card", "render:Margin", "render:Status"];
  await page.evaluate(() => {
    globalThis.holding = true;
    performance.clearMarks();
  });
  await step(page, 2007);
  await step(page, 2008);
  const scrubbed = await marks(page);
  for (const name of ["render:Timeline", "render:Lead", "render:RegionPanel"]) assert.ok(scrubbed.includes(name), `${name} among ${scrubbed}`);
  assert.deepEqual(scrubbed.filter((name) => waits.includes(name)), []);
  await page.evaluate(() => {
    globalThis.holding = false;
    for (const run of globalThis.held.splice(0)) run();
  });
  await until(
    async () => {
      const seen = await marks(page);
      return waits.filter((name) => !seen.includes(name));
    },
    [],
    "layers that still wait",
  );
});
