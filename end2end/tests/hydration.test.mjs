import assert from "node:assert/strict";
import { DESKTOP, PHONE, hold, site, untilReady } from "../support/browser.mjs";
import { statusSays, yearIs } from "../support/contract.mjs";

const test = site();

const VISITORS = {
  "a light desktop": { viewport: DESKTOP, colorScheme: "light" },
  "a dark desktop": { viewport: DESKTOP, colorScheme: "dark" },
  "a light phone": { viewport: PHONE, colorScheme: "light", hasTouch: true, isMobile: true },
  "a dark phone": { viewport: PHONE, colorScheme: "dark", hasTouch: true, isMobile: true },
  "a visitor who wants less motion": { reducedMotion: "reduce" },
  "forced colours": { forcedColors: "active" },
  "more contrast": { contrast: "more" },
  "a Russian browser": { locale: "ru-RU", timezoneId: "Asia/Dushanbe" },
  "a sharp screen": { deviceScaleFactor: 3 },
};
for (const [who, options] of Object.entries(VISITORS)) {
  test(`${who} hydrates in silence`, async (open) => {
    const page = await open("", options);
    await statusSays(page, /2006/);
  });
}

for (const state of ["theme=dark", "theme=light", "theme=dark&view=table", "view=chart&country=KGZ", "time=1990", "time=2002..2006", "time=2021&drug=morphine", "lang=ru", "embed=1", "at=70,40,5"]) {
  test(`?${state} hydrates in silence and ends in its own state`, async (open) => {
    const page = await open(`?${state}`);
    await statusSays(page, new RegExp(state.match(/time=(\d+)/)?.[1] ?? "2006"));
  });
}

test("the prerendered nodes of the page are the ones that live on", async (open) => {
  let release;
  const page = await open("", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  const before = await page.evaluate(() => {
    globalThis.kept = [...document.querySelectorAll("svg path, svg use, svg g[role='button'], [role='status'], h1")];
    globalThis.shapes = globalThis.kept.map((node) => node.getAttribute("d"));
    return globalThis.kept.length;
  });
  assert.ok(before >= 30, `${before} nodes`);
  release();
  await untilReady(page);
  const after = await page.evaluate(() => ({
    alive: globalThis.kept.filter((node) => node.isConnected).length,
    same: globalThis.kept.filter((node, n) => node.getAttribute("d") === globalThis.shapes[n]).length,
  }));
  assert.deepEqual(after, { alive: before, same: before });
});

test("the map stands where it was painted before the page came alive", async (open) => {
  let release;
  const page = await open("", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  const places = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll("path[id^='land-'], path[id^='river-'], svg g[role='button']")].map((shape) => {
          const { x, y, width, height } = shape.getBoundingClientRect();
          return [shape.id || shape.getAttribute("aria-label"), [x, y, width, height].map(Math.round)];
        }),
      ),
    );
  const painted = await places();
  release();
  await untilReady(page);
  assert.ok(Object.keys(painted).length > 30, `${Object.keys(painted).length} shapes`);
  assert.deepEqual(await places(), painted);
});

for (const [who, viewport] of Object.entries({ "a desktop": DESKTOP, "a phone": PHONE })) {
  test(`nothing that ${who} shows moves as the page arrives`, async (open) => {
    const page = await open("", {
      viewport,
      before: (it) =>
        it.addInitScript(() => {
          globalThis.moved = [];
          new PerformanceObserver((list) => {
            for (const { sources } of list.getEntries()) globalThis.moved.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80)));
          }).observe({ type: "layout-shift", buffered: true });
        }),
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
  });
}

const MUTATIONS = {
  "every text was translated": () => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.data.trim() && !node.parentElement.closest("script, style, noscript") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    let count = 0;
    while (walk.nextNode()) {
      walk.currentNode.data = `перевод ${walk.currentNode.data}`;
      count += 1;
    }
    document.documentElement.lang = "ru";
    return count;
  },
  "an extension gave every element attributes": () => {
    const all = document.querySelectorAll("body *");
    for (const one of all) one.setAttribute("data-extension", "1");
    return all.length;
  },
  "attributes were taken away and classes added": () => {
    const all = document.querySelectorAll("body, body *");
    for (const one of all) {
      for (const name of ["aria-label", "aria-describedby", "title", "tabindex", "lang"]) one.removeAttribute(name);
      one.classList.add("extension");
    }
    return all.length;
  },
  "an extension added elements to the page": () => {
    const extra = document.createElement("div");
    extra.textContent = "extension";
    document.body.append(extra, extra.cloneNode(true));
    document.body.prepend(extra.cloneNode(true));
    document.head.append(document.createElement("meta"));
    return 4;
  },
  "a control was already used": () => {
    const all = document.querySelectorAll("input, select");
    for (const one of all) {
      if (one.type === "checkbox" || one.type === "radio") one.checked = !one.checked;
      else if (one.type === "range") one.value = one.max;
    }
    return all.length;
  },
};
for (const [what, mutate] of Object.entries(MUTATIONS)) {
  test(`nothing panics when ${what} before hydration`, async (open) => {
    let release;
    const page = await open("?time=2010", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
    assert.ok((await page.evaluate(mutate)) >= 1);
    release();
    await untilReady(page);
    await statusSays(page, /2010/);
  });
}

test("a key pressed before hydration does not break it", async (open) => {
  let release;
  const page = await open("", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  release();
  await untilReady(page);
  await yearIs(page, 2006);
});
