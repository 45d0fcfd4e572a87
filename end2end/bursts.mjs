// What bursts in a language of longer words and not in English: the golden states in both, as
//   cargo run -p northern-route-site -- gallery
//   cargo run -p northern-route-site --features pseudo -- gallery
// write them, opened at a desk's width, a tablet's and a phone's. A burst is text that is wider than its element or the
// window, cut, or written over other text.
//
//   node bursts.mjs target/gallery target/gallery-pseudo [width…]
//
// It prints each burst with the states that have it, and fails where a desk has one.

import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./support/browser.mjs";

const DESK = 1280;
/** Below this width the plate is narrow, as `app::page` says. */
const COMPACT = 760;

const [english, pseudo, ...widths] = process.argv.slice(2);
const asked = widths.length ? widths.map(Number) : [DESK, 768, 320];

/** Every burst of the page that is open: what it is, and the classes of where it is. */
function bursts() {
  const found = new Set();
  const name = (element) => {
    const of = (one) => (one.getAttribute("class") || one.id || one.localName).split(" ")[0];
    const parent = element.parentElement;
    return parent ? `${of(parent)} > ${of(element)}` : of(element);
  };
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest(".visually-hidden, .skip");
  if (document.documentElement.scrollWidth > innerWidth + 1) found.add(`the page is ${document.documentElement.scrollWidth} px wide`);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);
  /** The innermost element around that scrolls. */
  const pane = (element) => {
    for (let around = element; around; around = around.parentElement) if (scrolls(around)) return around;
  };
  /** Whether a text can be seen in its pane. */
  const inside = ({ pane, left, top, right, bottom }) => {
    if (!pane) return true;
    const room = pane.getBoundingClientRect();
    return left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
  };
  /** The element around that stays when the page scrolls; what passes under it is hidden by it. */
  const stays = (element) => {
    for (let around = element; around; around = around.parentElement) if (/fixed|sticky/.test(getComputedStyle(around).position)) return around;
  };
  /** What a text takes: a rectangle a line, and on a curve one a letter. */
  const rooms = (node, element) => {
    if (element.localName !== "textPath") {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects();
    }
    const matrix = element.getScreenCTM();
    return Array.from({ length: element.getNumberOfChars() }, (_, index) => {
      const { x, y, width, height } = element.getExtentOfChar(index);
      const from = new DOMPoint(x, y).matrixTransform(matrix);
      const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
      return { left: from.x, top: from.y, right: to.x, bottom: to.y };
    });
  };
  /** Whether all of a text lies where an element cuts it, as names beyond the edge of the plate. */
  const gone = (element, { left, top, right, bottom }) => {
    for (let around = element; around; around = around.parentElement) {
      if (!/hidden|clip/.test(getComputedStyle(around).overflowX)) continue;
      const room = around.getBoundingClientRect();
      if (right < room.left || left > room.right || bottom < room.top || top > room.bottom) return true;
    }
    return false;
  };
  const texts = [];
  const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || element.closest("desc, title, option")) continue;
    if (element.closest("details:not([open])") && !element.closest("summary")) continue;
    for (const { left, top, right, bottom } of rooms(node, element)) {
      if (right - left > 1 && bottom - top > 1 && !gone(element, { left, top, right, bottom })) texts.push({ element, left, top, right, bottom, pane: pane(element), stays: stays(element) });
    }
  }
  for (const { element, left, top, right, bottom } of texts) {
    // The innermost element that cuts, and all that are not made to scroll.
    for (let around = element; around && around.id !== "app"; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (scrolls(around)) break;
      if (around.localName === "svg" && around !== element && style.overflow === "visible") continue;
      const room = around.getBoundingClientRect();
      const block = element.namespaceURI.endsWith("xhtml") && !/inline|contents|^table/.test(style.display) && around.namespaceURI.endsWith("xhtml");
      const cuts = style.overflowX === "hidden" || style.overflowX === "clip";
      if (cuts && (left < room.left - 1 || right > room.right + 1 || top < room.top - 2 || bottom > room.bottom + 2)) found.add(`cut: ${name(element)} by ${name(around)}`);
      else if (block && (left < room.left - 1.5 || right > room.right + 1.5) && style.position !== "absolute") {
        found.add(`wider than its place: ${name(element)}`);
        break;
      }
      if (cuts) break;
    }
    if ((left < -1 || right > innerWidth + 1) && !pane(element)) found.add(`outside the window: ${name(element)}`);
  }
  texts.sort((a, b) => a.top - b.top);
  for (let first = 0; first < texts.length; first++) {
    for (let other = first + 1; other < texts.length && texts[other].top < texts[first].bottom; other++) {
      const [a, b] = [texts[first], texts[other]];
      if (a.stays !== b.stays) continue;
      if (a.pane !== b.pane && !(inside(a) && inside(b))) continue;
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Lines of text share the white above and below their letters.
      const line = Math.min(a.bottom - a.top, b.bottom - b.top);
      if (wide > 2 && tall > 0.35 * line) found.add(`over each other: ${[name(a.element), name(b.element)].sort().join(" and ")}`);
    }
  }
  return [...found];
}

const browser = await launch();
let atDesk = 0;
for (const width of asked) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const suffix = width < COMPACT ? ".narrow.html" : ".wide.html";
  const states = (await readdir(english)).filter((file) => file.endsWith(suffix));
  const all = new Map();
  for (const state of states) {
    const of = async (folder) => {
      await page.goto(pathToFileURL(resolve(join(folder, state))).href);
      return page.evaluate(bursts);
    };
    const before = new Set(await of(english));
    for (const burst of await of(pseudo)) {
      if (!before.has(burst)) all.set(burst, [...(all.get(burst) ?? []), state.replace(suffix, "")]);
    }
  }
  if (width === DESK) atDesk = all.size;
  console.log(`## ${width} px: ${all.size} bursts in ${states.length} states\n`);
  for (const [burst, where] of [...all].sort()) console.log(`- ${burst} (${where.length}: ${where.slice(0, 4).join(", ")}${where.length > 4 ? ", …" : ""})`);
  console.log();
  await page.close();
}
await browser.close();
process.exitCode = atDesk ? 1 : 0;
