// Views under paths of their own: read without scripts, and gone on with at the root of the site with them.
import assert from "node:assert/strict";
import { site, until, untilReady } from "../support/browser.mjs";
import { button, flat, query, statusSays, tab } from "../support/contract.mjs";

const test = site();
const at = (page) => page.evaluate(() => location.pathname + location.search + location.hash);

test("a path opens its view, with what the query says besides, and goes on at the root", async (open) => {
  for (const [path, address, view] of [
    ["chart/", "?view=chart", "Chart"],
    ["table/?time=2010", "?view=table&time=2010", "Table"],
    ["evidence/x01/", "?view=evidence&claim=X01", "Evidence"],
    ["chart/?view=evidence", "?view=evidence", "Evidence"],
    ["embed/?time=2008", "?time=2008&embed=1", "Map"],
  ]) {
    const page = await open(path);
    const root = new URL(page.url()).pathname;
    assert.ok(root.endsWith("/") && !/chart|table|evidence|embed/.test(root), `${path} went on at ${root}`);
    await until(() => at(page), root + address, path);
    if (view !== "Map") assert.equal(await tab(page, view).getAttribute("aria-selected"), "true", path);
    // What loads later is found from there.
    if (view === "Chart") {
      await page.getByRole("radio", { name: "Rank" }).check();
      await until(() => query(page).form, "rank", "form");
    }
  }
});

test("what a path says stands in its page without scripts, and asks for no file that is not there", async (open) => {
  for (const [path, said] of [
    ["chart/", /5,600 in 2003/],
    ["table/", /2,097\.5/],
    ["evidence/", /X01/],
    ["evidence/x01/", /Ten of eleven yearly values under wrong years/],
  ]) {
    const page = await open(path, { javaScriptEnabled: false });
    assert.match(flat(await page.locator("body").innerText()), said, path);
    assert.match(await page.title(), /Northern Route/);
  }
});

test("Share gives the path with the query behind it, and it leads back", async (open) => {
  const page = await open("?view=chart&form=rank&time=2010", { permissions: ["clipboard-read", "clipboard-write"] });
  await button(page, "Share").click();
  await until(() => page.evaluate(() => navigator.clipboard.readText().then((text) => /chart\//.test(text))), true, "copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, searchParams } = new URL(link);
  assert.ok(pathname.endsWith("/chart/"), link);
  assert.deepEqual([searchParams.get("form"), searchParams.get("time")], ["rank", "2010"]);
  await page.goto(link);
  await untilReady(page);
  await statusSays(page, /2010/);
  assert.equal(await page.getByRole("radio", { name: "Rank" }).isChecked(), true);
});
