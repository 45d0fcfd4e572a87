import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before } from "node:test";
import { BLOCKED, site, until } from "../support/browser.mjs";
import { button, statusSays } from "../support/contract.mjs";

// The page of another, at an origin of its own, with the frames that the sheet gives out.
const test = site({ forgiving: true });
let host;
let body = "";
before(async () => {
  host = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(body));
  await new Promise((resolve) => host.listen(0, "127.0.0.1", resolve));
});
after(() => host.close());

const LISTENER = `<script>
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "northern-route:height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;

async function hosted(open, frames) {
  const page = await open("");
  const site = new URL("./", page.url()).href;
  body = `<!doctype html><title>Host</title><p id="top">A page of another.</p>${frames(site)}<div id="tail"></div><style>#tail{height:2000px}</style>${LISTENER}`;
  const errors = [];
  page.on("console", (message) => message.text() !== BLOCKED && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${host.address().port}/`);
  return { page, errors, site };
}

const frame = (site, query, more = "") => `<iframe src="${site}?${query}" title="${query}" width="600" height="560" ${more}></iframe>`;
const ready = (page, index) => page.frameLocator("iframe").nth(index).locator('html[data-ready="true"]').waitFor({ state: "attached" });

test("three frames in a page of another show sentence, map and the way to the whole, each as high as it needs", async (open) => {
  const { page, errors } = await hosted(open, (site) => frame(site, "embed=1&time=2010") + frame(site, "embed=1&view=chart") + frame(site, "embed=1&time=2003&theme=dark", 'sandbox="allow-scripts allow-same-origin"'));
  for (const index of [0, 1, 2]) {
    // What is not in sight is not laid out.
    await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
    await ready(page, index);
    const inside = await (await page.locator("iframe").nth(index).elementHandle()).contentFrame();
    const own = () => inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await until(async () => (await page.locator("iframe").nth(index).getAttribute("height")) === String(await own()), true, `height of frame ${index}`);
    assert.ok((await own()) > 200 && (await own()) < 2600);
    const view = page.frameLocator("iframe").nth(index);
    assert.equal(await view.getByRole("tablist").filter({ visible: true }).count(), 0);
    assert.equal(await view.getByRole("slider").filter({ visible: true }).count(), 0);
    await view.getByText(/Seizures measure enforcement effort/).last().waitFor();
    const whole = await view.getByRole("link", { name: /Open in Northern Route/ }).getAttribute("href");
    assert.ok(!whole.includes("embed"), whole);
  }
  await statusSays(page.frameLocator("iframe").nth(0), /2010/);
  assert.deepEqual(errors, []);
});

test("no wheel and no key of the page around is taken before the visitor has come in", async (open) => {
  const { page } = await hosted(open, (site) => frame(site, "embed=1&time=2010"));
  await ready(page, 0);
  await page.locator("#top").click();
  const box = await page.locator("iframe").boundingBox();
  await page.mouse.move(box.x + 300, box.y + 250);
  await page.mouse.wheel(0, 300);
  await until(() => page.evaluate(() => scrollY > 100), true, "the page around scrolls");
  const query = () => page.frames()[1].evaluate(() => location.search);
  const before = await query();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  assert.equal(await query(), before);
});

test("what is chosen in a frame stays in its address, and the way to the whole leads there", async (open) => {
  const { page } = await hosted(open, (site) => frame(site, "embed=1&time=2010"));
  await ready(page, 0);
  const view = page.frameLocator("iframe");
  await view.locator('svg g[role="button"]', { hasText: "" }).first().focus();
  await page.keyboard.press("Enter");
  await until(() => page.frames()[1].evaluate(() => /country=/.test(location.search) && /embed=1/.test(location.search)), true, "the frame's address");
  const link = view.getByRole("link", { name: /Open in Northern Route/ });
  await link.focus();
  const whole = await link.getAttribute("href");
  assert.match(whole, /country=/);
  assert.doesNotMatch(whole, /embed/);
});

test("in a frame of scripts alone the view works, where the host of the atlas allows it", async (open) => {
  const { page, errors } = await hosted(open, (site) => frame(site, "embed=1&time=2010", 'sandbox="allow-scripts"'));
  await ready(page, 0);
  await statusSays(page.frameLocator("iframe"), /2010/);
  const height = () => page.locator("iframe").getAttribute("height");
  await until(async () => (await height()) !== "560", true, "the height follows");
  await page.frameLocator("iframe").getByRole("button", { name: "Zoom in" }).click();
  assert.deepEqual(errors, []);
});

test("the sheet gives out a frame of exactly this view", async (open) => {
  const page = await open("?time=2010&drug=opium");
  await button(page, "Download").click();
  const sheet = page.getByRole("dialog", { name: "Download and share" });
  const snippet = await sheet.locator("#take-frame").innerText();
  const source = snippet.match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&");
  const { searchParams } = new URL(source);
  assert.equal(searchParams.get("embed"), "1");
  assert.equal(searchParams.get("time"), "2010");
  assert.equal(searchParams.get("drug"), "opium");
  assert.match(snippet, /title="[^"]*opium[^"]*"/);
  assert.match(snippet, /height="\d+" loading="lazy"/);
});
