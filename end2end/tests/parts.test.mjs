import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hold, site, until, untilReady } from "../support/browser.mjs";
import { mark, show, statusSays, tab } from "../support/contract.mjs";
import { again, complaint, cut, openCut, retries } from "../support/retries.mjs";

// The files that load after the page: which and when, and what the page does where one cannot be had.
const test = site();

const OUTLINES_MISSING = /^Outlines of the map could not be fetched\./;
const PROGRAM = "**/northern-route_bg-*.wasm";
/** How many outlines the map has. */
const OUTLINES = 49;

test("when the evidence cannot be fetched the page says so and goes on", async (open) => {
  const page = await open("", { before: (page) => page.route("**/evidence-*", (route) => route.abort()), forgiving: true });
  await tab(page, "Evidence").click();
  await page.getByText(/could not be fetched/).waitFor();
  await tab(page, "Map").click();
  await page.getByRole("button", { name: "Tajikistan, 2,097.5 kg of heroin in 2006", exact: true }).waitFor();
});

test("when what chart and evidence share cannot be fetched, neither stands there, and both come when it can", async (open) => {
  const [page, mend] = await openCut(open, "?view=evidence", "**/shared-*.wasm");
  const said = complaint(page.getByRole("tabpanel"));
  await said.waitFor();
  await show(page, "Chart");
  await said.waitFor();
  await mend();
  await again(said).click();
  await chart(page).waitFor();
  await show(page, "Evidence");
  await page.getByRole("navigation", { name: "Pages of the evidence", exact: true }).waitFor();
  await until(() => complaint(page).count(), 0, "complaints");
});

retries(test);

test("a host that does not know the type of WebAssembly still gives the chart", async (open) => {
  const types = [];
  const page = await open("", {
    // The browser warns that the first part cannot be compiled while it arrives.
    forgiving: true,
    before: (it) =>
      it.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        types.push(response.headers()["content-type"]);
        await route.fulfill({ response, contentType: "text/plain" });
      }),
  });
  await show(page, "Chart");
  await chart(page).waitFor();
  const parts = (await needed("further")).filter((name) => name.endsWith(".wasm"));
  assert.deepEqual(types, Array(1 + parts.length).fill("application/wasm"), "all parts were sent as text");
});

test("a sign-in page in the place of the stylesheet is no stylesheet", async (open) => {
  let signed = false;
  const sign = (route) => (signed ? route.continue() : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }));
  const page = await open("", { before: (it) => it.route("**/further-*.css", sign), forgiving: true });
  await show(page, "Chart");
  const said = complaint(page.getByRole("tabpanel"));
  await said.waitFor();
  signed = true;
  await again(said).click();
  await chart(page).waitFor();
});

test("a part that the host no longer has is said to be missing, and the page goes on", async (open) => {
  const gone = (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>Not found</title>" });
  const page = await open("?view=chart", { before: (it) => it.route("**/further-*", gone), forgiving: true });
  await complaint(page.getByRole("tabpanel")).waitFor();
  await show(page, "Map");
  await mark(page, "Tajikistan, 2,097.5 kg of heroin in 2006").waitFor();
  await until(() => complaint(page).count(), 0, "complaints");
});

test("fine outlines that cannot be had are said to be missing, and come when they are asked for again", async (open) => {
  const [page, mend] = await openCut(open, "?at=70,40,5", "**/detail-*");
  const said = complaint(page, OUTLINES_MISSING);
  await said.waitFor();
  const coarse = await outlines(page);
  await mend();
  await again(said).click();
  await until(async () => (await outlines(page))["land-TJK"]?.length, (length) => length > coarse["land-TJK"].length, "length of an outline");
  await until(() => said.count(), 0, "complaints");
});

const LOSSES = {
  "one outline": () => document.querySelector("#land-TJK").remove(),
  "the whole ground of the map": () => document.querySelector("svg .plate__ground").remove(),
  "everything that was rendered beforehand": () => document.querySelector("#app").replaceChildren(),
};
for (const [what, lose] of Object.entries(LOSSES)) {
  test(`where ${what} is gone before the program starts, the outlines are fetched`, async (open) => {
    const { page, whole, release, asked } = await openHeld(open);
    await page.evaluate(lose);
    assert.notDeepEqual(await outlines(page), whole);
    release();
    await untilReady(page);
    await statusSays(page, /2006/);
    await until(() => outlines(page), whole, "outlines");
    assert.equal(asked.filter(isOutlines).length, 1);
  });
}

test("where the outlines are gone and cannot be fetched either, the page says so until they can", async (open) => {
  const { page, whole, release, mend } = await openHeld(open, { forgiving: true, lost: "**/outlines-*" });
  await page.evaluate(LOSSES["the whole ground of the map"]);
  release();
  await untilReady(page);
  await statusSays(page, /2006/);
  const said = complaint(page, OUTLINES_MISSING);
  await said.waitFor();
  await mend();
  await again(said).click();
  await until(() => outlines(page), whole, "outlines");
  await until(() => said.count(), 0, "complaints");
});

test("where nothing is gone no outlines are fetched", async (open) => {
  const { page, whole, release, asked } = await openHeld(open);
  release();
  await untilReady(page);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.filter(isOutlines), []);
  assert.deepEqual(await outlines(page), whole);
});

for (const [first, own] of Object.entries({ Chart: "further", Table: "further", Evidence: "evidence" })) {
  test(`the page fetches the files of the first load and the relief, and the tab ${first} those that it needs`, async (open) => {
    const asked = [];
    const page = await open("", { before: (it) => it.on("request", (request) => asked.push(request.url())) });
    const ready = asked.map(named);
    const start = [...(await listed("first")), ...(await listed("ready")), ...(await settled())].sort();
    assert.deepEqual(ready.filter((name) => !start.includes(name)), [], "until the page is ready");
    await quiet(page, asked, start);
    await show(page, first);
    await quiet(page, asked, all(start, await needed(own)));
    for (const view of ["Chart", "Table", "Evidence", "Map"]) await show(page, view);
    await quiet(page, asked, all(start, await needed("further", "evidence")));
  });
}

const chart = (page) => page.getByRole("tabpanel").locator("#further > *").first();
const isOutlines = (name) => name.startsWith("outlines-");
const named = (address) => new URL(address).pathname.split("/").at(-1) || "index.html";

test("the sheet of what can be taken away fetches its own files and the list of all", async (open) => {
  const asked = [];
  const page = await open("", { before: (it) => it.on("request", (request) => asked.push(request.url())) });
  const start = [...(await listed("first")), ...(await listed("ready")), ...(await settled())];
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await quiet(page, asked, all(start, await needed("download"), await listed("outlines"), ["files.json"]));
});

/** The files of the site that are fetched at one time, as the build has listed them. */
async function listed(load) {
  const { files } = JSON.parse(await readFile(join(process.env.SITE_DIR, "files.json"), "utf8"));
  const names = files.filter((file) => file.load === load).map((file) => file.name);
  assert.ok(names.length, `no file is listed as ${load}`);
  return names;
}

/** Each name once, in their order: the stylesheet that split points need is there once the page is ready. */
const all = (...names) => [...new Set(names.flat())].sort();

/** What begins once the page is ready. */
const settled = async () => (await listed("settled")).filter((name) => name.startsWith("settled"));

/** The files that split points need. */
async function needed(...points) {
  const { files } = JSON.parse(await readFile(join(process.env.SITE_DIR, "files.json"), "utf8"));
  const names = files.filter((file) => file.points?.some((point) => points.includes(point))).map((file) => file.name);
  assert.ok(names.some((name) => name.endsWith(".wasm")) && names.some((name) => name.endsWith(".css")), `${points}: ${names}`);
  return names;
}

/** Waits until what was asked for is what was wanted, each file once, and nothing more is on its way. */
async function quiet(page, asked, wanted) {
  // Pictures are the browser's to fetch: where it may not keep them, it does so again for each address and each map.
  const names = () => asked.map(named).filter((name, at, all) => !/^(icon|relief)-/.test(name) || all.indexOf(name) === at).sort();
  await until(names, wanted, "what was fetched");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(names(), wanted);
}

/** The paths of the base map by their ids. */
const outlines = (page) =>
  page.locator("#app path[id]").evaluateAll((paths) =>
    Object.fromEntries(
      paths
        .filter(({ id }) => /^(land-|river-|border-|coast|lakes|graticule)/.test(id))
        .map((path) => [path.id, path.getAttribute("d")]),
    ),
  );

/** Opens the page and holds the program back; `lost` cuts the line to a pattern until `mend` is called. */
async function openHeld(open, { lost, forgiving = false } = {}) {
  let release;
  let mend;
  const asked = [];
  const page = await open("", {
    ready: false,
    forgiving,
    before: async (it) => {
      release = await hold(it, PROGRAM);
      if (lost) mend = await cut(it, lost);
      it.on("request", (request) => asked.push(named(request.url())));
    },
  });
  const whole = await outlines(page);
  assert.equal(Object.keys(whole).length, OUTLINES);
  return { page, whole, release, asked, mend };
}
