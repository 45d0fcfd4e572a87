import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { button, isFocused, mark, notice, query, radio, statusSays, tab, yearIs } from "../support/contract.mjs";

// Hands as they are: keys that are the browser's, releases that are lost, two quick presses, a second finger.
const test = site();
const TAJIKISTAN = "Tajikistan, 2,097.5 kg of heroin in 2006";

/** What a key event did: whether the page took it. */
const taken = (page, key, modifier) =>
  page.evaluate(
    ([key, modifier]) => !document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, [modifier]: true, bubbles: true, cancelable: true })),
    [key, modifier],
  );

test("no key with Ctrl, Alt or the command key is ours", async (open) => {
  const page = await open();
  for (const [control, keys] of [
    [mark(page, TAJIKISTAN), ["+", "-", "0", "ArrowLeft", "Enter"]],
    [page.getByRole("slider", { name: "Year", exact: true }), ["ArrowLeft", "ArrowRight", "Home", "End", "PageUp"]],
    [radio(page, "Drug", "Heroin"), ["ArrowLeft", "ArrowRight", "Home"]],
    [tab(page, "Map"), ["ArrowLeft", "ArrowRight", "End"]],
  ]) {
    await control.focus();
    for (const key of keys) {
      for (const modifier of ["ctrlKey", "altKey", "metaKey"]) assert.equal(await taken(page, key, modifier), false, `${modifier} ${key}`);
    }
  }
  await statusSays(page, /2006/);
  assert.deepEqual(query(page), {});
});

test("two quick presses on a zoom button are two presses and no double click on the map", async (open) => {
  const page = await open("?at=68,42,6");
  await button(page, "Zoom out").dblclick();
  const at = await until(() => query(page).at?.split(",").map(Number), (at) => at?.[2] < 3, "zoom");
  assert.ok(Math.abs(at[2] - 6 / 2.25) < 0.02, `${at}`);
  assert.ok(Math.abs(at[0] - 68) < 0.02 && Math.abs(at[1] - 42) < 0.02, `still over the same place: ${at}`);
});

test("a press on a button of the plate does not take hold of the map", async (open) => {
  const page = await open("?at=68,42,4");
  const { x, y, width, height } = await button(page, "Zoom in").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 200, y + 150, { steps: 4 });
  await page.mouse.up();
  await button(page, "Next year").click();
  await yearIs(page, 2007);
  assert.equal(query(page).at, "68,42,4");
});

test("where a release is lost nothing follows a pointer without a button", async (open) => {
  const page = await open("?at=68,42,4");
  const lose = (selector, moves) =>
    page.locator(selector).evaluate((node, moves) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const send = (type, part, buttons) =>
        node.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7, button: 0, buttons, clientX: x + width * part, clientY: y + height / 2 }));
      send("pointerdown", 0.5, 1);
      for (const part of moves) send("pointermove", part, 0);
    }, moves);
  await lose(".plate", [0.6, 0.7, 0.8]);
  await button(page, "Next year").click();
  await yearIs(page, 2007);
  assert.equal(query(page).at, "68,42,4");
  await lose(".timeline__track", [0.2, 0.1]);
  const pressed = await page.evaluate(() => Number(document.querySelector("#thumb-year").getAttribute("aria-valuenow")));
  assert.equal(pressed, 2007, "the press in the middle, and no move after it");
});

test("a second finger does not take the timeline over", async (open) => {
  const page = await open("", { viewport: PHONE, hasTouch: true, isMobile: true });
  const track = page.locator(".timeline__track");
  await track.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await track.boundingBox();
  const touch = await page.context().newCDPSession(page);
  const at = (id, part) => ({ id, x: x + width * part, y: y + height / 2 });
  const send = (type, ...touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", at(0, 0.3));
  await send("touchMove", at(0, 0.4));
  const year = await until(() => page.evaluate(() => Number(document.querySelector("#thumb-year").getAttribute("aria-valuenow"))), (year) => year < 2006, "year under the first finger");
  await send("touchStart", at(0, 0.4), at(1, 0.9));
  await send("touchMove", at(0, 0.4), at(1, 0.95));
  await yearIs(page, year);
  await send("touchMove", at(0, 0.45), at(1, 0.95));
  await until(() => page.evaluate(() => Number(document.querySelector("#thumb-year").getAttribute("aria-valuenow"))), (now) => now > year && now < 2010, "the first finger still leads");
  await send("touchEnd");
});

test("whoever takes the focused control away says where the focus goes", async (open) => {
  const page = await open("?colour=red&country=TJK&corridor=AFG-TJK", { viewport: DESKTOP });
  const held = async (what) => {
    await until(() => page.evaluate(() => document.activeElement.localName !== "body" && document.activeElement.isConnected), true, `focus after ${what}`);
  };
  await button(page, "Dismiss notice").click();
  await until(() => notice(page).count(), 0, "notice");
  await held("Dismiss notice");
  await button(page, "Close corridor").click();
  await held("Close corridor");
  await page.getByRole("button", { name: /All five republics/ }).click();
  await held("All five republics");
  await button(page, "Share").click();
  await button(page, "Close").click();
  await held("Share, Close");
  await page.getByRole("button", { name: /^X06/ }).click();
  await page.getByRole("heading", { name: /X06/ }).waitFor();
  await held("a contradiction");
  assert.ok(await isFocused(page.getByRole("tabpanel")), "the focus is in the view that has opened");
  const follow = async (link, what) => {
    await link.focus();
    await page.keyboard.press("Enter");
    await until(() => link.count(), 0, what);
    await held(what);
  };
  await follow(page.getByRole("link", { name: /All contradictions/ }), "All contradictions");
  await page.goto(new URL("?vs=2005", page.url()).href);
  await follow(page.getByRole("link", { name: "End the comparison", exact: true }), "End the comparison");
});

test("in a frame steps replace the entry and do not fill the history of the page around", async (open) => {
  const page = await open("", { forgiving: true });
  const host = new URL("host.html", page.url()).href;
  const body = '<!doctype html><title>Host</title><iframe src="./" width="900" height="700" title="Atlas"></iframe>';
  await page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host);
  const atlas = page.frameLocator("iframe");
  await atlas.locator('html[data-ready="true"]').waitFor({ state: "attached" });
  const before = await page.evaluate(() => history.length);
  for (let step = 0; step < 3; step += 1) await atlas.getByRole("button", { name: "Next year", exact: true }).click();
  const inside = page.frames()[1];
  await until(() => new URL(inside.url()).search, "?time=2009", "the address in the frame");
  assert.equal(await page.evaluate(() => history.length), before);
});
