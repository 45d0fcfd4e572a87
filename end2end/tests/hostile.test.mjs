import assert from "node:assert/strict";
import { site } from "../support/browser.mjs";
import { button, flat, notice, slider, statusSays, yearIs } from "../support/contract.mjs";

const test = site();

// What an unfriendly address says, and what the notice has to name (nothing, where the first of
// two keys is good).
const CASES = [
  ["an unknown key", "hacked=1", /hacked/],
  ["ten unknown keys", Array.from({ length: 10 }, (_, n) => `hacked${n}=1`).join("&"), /hacked0/],
  ["a year out of all range", "time=99999999999999999999999", /time/],
  ["a negative year", "time=-2006", /time/],
  ["a reversed span", "time=2006..2002", /time/],
  ["a half-open span", "time=2006..", /time/],
  ["not a number", "time=NaN&ratio=NaN&at=NaN,NaN,NaN", /time|ratio|at/],
  ["infinity", "ratio=Infinity", /ratio/],
  ["an overflowing ratio", "ratio=1e309", /ratio/],
  ["a camera beyond the world", "at=999,999,99", /\bat\b/],
  ["percent garbage", "drug=%E0%A4%A", /drug/],
  ["a lone percent sign", "%=%&drug=%", /drug|%/],
  ["a null byte", "country=%00TJK", /country/],
  ["a script", "drug=%3Cscript%3Ewindow.hacked%3D1%3C/script%3E", /drug/],
  ["a script as a key", "%3Cscript%3Ewindow.hacked%3D1%3C/script%3E=1", /script/],
  ["a picture that fails", "country=%22%3E%3Cimg%20src=x%20onerror=window.hacked=1%3E", /country/],
  ["ten thousand characters", `time=${"9".repeat(10_000)}`, /time/],
  ["a key of ten thousand characters", `${"k".repeat(10_000)}=1`, /kkk/],
  ["an emoji", "measure=%F0%9F%9A%80&theme=🚀", /measure|theme/],
  ["the name of a prototype", "__proto__=1&constructor=2", /__proto__/],
  ["equals signs within", "drug=a=b=c", /drug/],
  ["empty members of a list", "layers=,,,,x", /layers|\bx\b/],
  ["a path for a country", "country=../..", /country/],
  ["an address for a view", "view=javascript:window.hacked=1", /view/],
  ["line breaks and direction marks", "theme=%0A%0D%E2%80%AEdark", /theme/],
];

for (const [what, query, named] of CASES) {
  test(`${what}: the page works, names it and runs nothing`, async (open) => {
    const page = await open(`?${query}`);
    await slider(page).waitFor();
    await statusSays(page, /2006/);
    assert.ok(await notice(page).isVisible());
    const words = await notice(page).evaluate((node) => {
      const copy = node.cloneNode(true);
      for (const one of copy.querySelectorAll("button")) one.remove();
      return copy.textContent;
    });
    assert.match(flat(words), named);
    assert.ok([...flat(words)].length <= 200, `${[...flat(words)].length} characters: ${flat(words)}`);
    const names = new Set(words.match(/hacked\d/g) ?? []);
    assert.ok(names.size <= 5, `${names.size} names: ${words}`);
    assert.deepEqual(await injected(page), []);
    await button(page, "Dismiss notice").click();
    await notice(page).waitFor({ state: "detached" });
  });
}

test("of a repeated key the first wins", async (open) => {
  const page = await open("?time=2010&time=2011&drug=heroin&drug=%3Cscript%3E");
  await yearIs(page, 2010);
  assert.deepEqual(await injected(page), []);
});

test("broken values leave the good ones beside them alone", async (open) => {
  const page = await open("?time=2010&drug=%3Cb%3E&country=TJK&ratio=1e309");
  await statusSays(page, /2010.*Tajikistan|Tajikistan.*2010/);
  assert.match(flat(await notice(page).innerText()), /drug/);
  assert.match(flat(await notice(page).innerText()), /ratio/);
});

function injected(page) {
  return page.evaluate(() => [
    ...(globalThis.hacked === undefined ? [] : ["a script of the query ran"]),
    ...[...document.querySelectorAll("script, img, iframe, object, embed, image, link, style, [onerror], [onload], a")]
      .map((node) => node.cloneNode(false).outerHTML + (node.matches("script, style") ? node.textContent : ""))
      .filter((markup) => /window\.hacked|onerror=|javascript:/.test(markup)),
  ]);
}
