import assert from "node:assert/strict";
import { DESKTOP, PHONE, hold, site, until, untilReady } from "../support/browser.mjs";
import { button, combobox, flat, isFocused, layer, map, mark, query, radio, slider, status, statusSays, tab, yearIs } from "../support/contract.mjs";

// The program draws its page in the place of the prerendered one. What a visitor sees, holds and has done stays.
const test = site();

/** A page that is painted and waits for its program; `start` lets it come. */
async function held(open, address = "", options = {}) {
  let release;
  const page = await open(address, { ...options, ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  await until(() => page.locator("html").getAttribute("class"), (classes) => !/arriving|reading/.test(classes ?? ""), "class of the page");
  return {
    page,
    async start() {
      release();
      await untilReady(page);
    },
  };
}

const TAJIKISTAN = "Tajikistan, 2,097.5 kg of heroin in 2006";
const OUTLINES = 49;
const outlines = (page) =>
  page.evaluate(() => new Set([...document.querySelectorAll("#app path[id]")].map((path) => path.id).filter((id) => /^(land-|river-|border-|coast|lakes|graticule)/.test(id))).size);

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
  test(`${who} starts in silence`, async (open) => {
    const page = await open("", options);
    await statusSays(page, /2006/);
  });
}

for (const state of ["theme=dark", "theme=light", "theme=dark&view=table", "view=chart&country=KGZ", "time=1990", "time=2002..2006", "time=2021&drug=morphine", "lang=ru", "embed=1", "at=70,40,5"]) {
  test(`?${state} starts in silence and ends in its own state`, async (open) => {
    const page = await open(`?${state}`);
    await statusSays(page, new RegExp(state.match(/time=(\d+)/)?.[1] ?? "2006"));
  });
}

/** Each element of the app that can be seen: what it is, and where it stands. */
const places = (page, narrow = false) =>
  page.evaluate((narrow) =>
    [...document.querySelectorAll("#app *")]
      // The relief comes after the start, and what holds it grows by it.
      .filter((one) => !one.matches("image, .plate__ground, .plate__ground > g"))
      // On narrow plates the program knows the width: fewer places, smaller discs.
      .filter((one) => !narrow || !one.closest(".plate svg"))
      .map((one) => [one, one.getBoundingClientRect()])
      .filter(([, { y, width, height }]) => width > 0 && height > 0 && y < innerHeight)
      .map(([one, { x, y, width, height }]) => `${one.localName} ${one.getAttribute("class")?.split(" ")[0] ?? one.id}: ${[x, y, width, height].map((side) => side.toFixed(1))}`),
    narrow,
  );

for (const [who, options] of Object.entries({
  "a desktop": { viewport: DESKTOP },
  "a dark desktop": { viewport: DESKTOP, colorScheme: "dark" },
  "a phone": { viewport: PHONE, hasTouch: true, isMobile: true },
  "a phone on its side": { viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true },
})) {
  test(`everything on ${who} stands after the start where it was painted before`, async (open) => {
    const { page, start } = await held(open, "", options);
    const before = await places(page, options.isMobile);
    assert.ok(before.length > 40, `${before.length} elements`);
    await start();
    const after = await places(page, options.isMobile);
    assert.deepEqual(before.filter((place) => !after.includes(place)), []);
  });
}

test("no frame is painted without the page while the program takes over", async (open) => {
  const { page, start } = await held(open);
  await page.evaluate(() => {
    globalThis.frames_without = 0;
    globalThis.frames_seen = 0;
    const look = () => {
      globalThis.frames_seen += 1;
      if (!document.querySelector("#app h1") || document.querySelectorAll("#app path[id^='land-']").length < 27) globalThis.frames_without += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await start();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [seen, without] = await page.evaluate(() => [globalThis.frames_seen, globalThis.frames_without]);
  assert.ok(seen >= 3, `${seen} frames`);
  assert.equal(without, 0);
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

const HOLDERS = {
  "a tab": (page) => tab(page, "Chart"),
  "a radio": (page) => radio(page, "Drug", "Heroin"),
  "a checkbox": (page) => layer(page, "Rivers"),
  "a mark of the map": (page) => mark(page, TAJIKISTAN),
  "the slider": (page) => slider(page),
  "a button": (page) => button(page, "Next year"),
  "a choice": (page) => combobox(page, "Speed"),
  "the way into the view": (page) => page.locator("#view"),
};
for (const [what, find] of Object.entries(HOLDERS)) {
  test(`the focus on ${what} stays over the start`, async (open) => {
    const { page, start } = await held(open);
    await find(page).focus();
    assert.ok(await isFocused(find(page)));
    await start();
    assert.ok(await isFocused(find(page)), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120)));
  });
}

test("a mark keeps the focus where the address asks for another year", async (open) => {
  const { page, start } = await held(open, "?time=2010");
  await mark(page, TAJIKISTAN).focus();
  await start();
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Tajikistan, .* in 2010$/);
});

test("the page stays scrolled where it was", async (open) => {
  const { page, start } = await held(open, "", { viewport: PHONE });
  await page.evaluate(() => scrollTo(0, 420));
  await until(() => page.evaluate(() => scrollY), 420, "scroll");
  await start();
  assert.equal(await page.evaluate(() => scrollY), 420);
});

const DONE = {
  "a press on Next year": [(page) => button(page, "Next year").click(), (page) => yearIs(page, 2007)],
  "two presses on Next year": [
    async (page) => {
      await button(page, "Next year").click();
      await button(page, "Next year").click();
    },
    (page) => yearIs(page, 2008),
  ],
  "a press on Next year and one on a country": [
    async (page) => {
      await button(page, "Next year").click();
      await mark(page, TAJIKISTAN).click();
    },
    (page) => until(() => query(page), { time: "2007", country: "TJK" }, "query"),
  ],
  "a country": [(page) => mark(page, TAJIKISTAN).click(), (page) => until(() => query(page).country, "TJK", "country")],
  "a country by keyboard": [
    async (page) => {
      await mark(page, TAJIKISTAN).focus();
      await page.keyboard.press("Enter");
    },
    (page) => until(() => query(page).country, "TJK", "country"),
  ],
  "a drug": [(page) => radio(page, "Drug", "Opium").click(), (page) => statusSays(page, /opium/)],
  "a drug by arrow key": [
    async (page) => {
      await radio(page, "Drug", "Heroin").focus();
      await page.keyboard.press("ArrowRight");
    },
    (page) => until(() => query(page).drug, "opium", "drug"),
  ],
  "a layer": [(page) => layer(page, "Rivers").click(), (page) => until(() => layer(page, "Rivers").isChecked(), false, "Rivers")],
  "a layer by its label": [(page) => page.getByText("Rivers", { exact: true }).click(), (page) => until(() => query(page).layers, "seizures,corridors,places,relief", "layers")],
  "a view": [(page) => tab(page, "Table").click(), (page) => page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor()],
  "a year by arrow key": [
    async (page) => {
      await slider(page).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
    },
    (page) => yearIs(page, 2008),
  ],
  "a place on the timeline": [
    async (page) => {
      const { x, y, width, height } = await page.locator(".timeline__track").boundingBox();
      await page.mouse.click(x + width * 0.75, y + height / 2);
    },
    (page) => yearIs(page, 2015),
  ],
  "a speed": [
    async (page) => {
      const options = await combobox(page, "Speed").locator("option").evaluateAll((all) => all.map((one) => one.value));
      await combobox(page, "Speed").selectOption(options.at(-1));
    },
    async (page) => {
      assert.match(await combobox(page, "Speed").locator("option:checked").textContent(), /4/);
      await page.clock.pauseAt(Date.now() + 60_000);
      await button(page, "Play").click();
      await page.clock.runFor(1_100);
      await yearIs(page, 2010);
    },
    { clock: true },
  ],
  "the terms of a source, opened": [
    (page) => page.locator("details summary").first().click(),
    (page) => until(() => page.locator("details").first().evaluate((node) => node.open), true, "details"),
  ],
  "a zoom": [(page) => button(page, "Zoom in").click(), (page) => until(() => query(page).at, (at) => /,1.5$/.test(at ?? ""), "at")],
};
for (const [what, [act, outcome, options]] of Object.entries(DONE)) {
  test(`what was done before the start is done after it: ${what}`, async (open) => {
    const { page, start } = await held(open, "", options);
    await act(page);
    await start();
    await outcome(page);
  });
}

test("what was done before the start is done on top of what the address asks for", async (open) => {
  const { page, start } = await held(open, "?time=2010&drug=opium");
  await button(page, "Next year").click();
  await start();
  await yearIs(page, 2011);
  assert.deepEqual(query(page), { time: "2011", drug: "opium" });
});

test("a drag that began before the start goes on after it", async (open) => {
  const { page, start } = await held(open);
  const { x, y, width, height } = await page.locator(".timeline__track").boundingBox();
  await page.mouse.move(x + width * 0.5, y + height / 2);
  await page.mouse.down();
  await start();
  await page.mouse.move(x + width * 0.75, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await yearIs(page, 2015);
});

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
  "a password manager added a box after every input": () => {
    const all = document.querySelectorAll("#app input");
    for (const one of all) one.insertAdjacentHTML("afterend", "<div><button>fill</button></div>");
    return all.length;
  },
  "an extension added elements inside the app": () => {
    for (const host of document.querySelectorAll("#app, #app > div, main, .plate, .plate svg, ul, tbody")) {
      host.prepend(document.createElement("aside"));
      host.append(document.createElement("extension-root"));
    }
    return document.querySelectorAll("extension-root").length;
  },
  "a minifier took the comments out": () => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const all = [];
    while (walk.nextNode()) all.push(walk.currentNode);
    for (const one of all) one.remove();
    document.getElementById("app").append(document.createComment("minified"));
    return 1;
  },
  "a translator wrapped every text in elements": () => {
    const walk = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    const all = [];
    while (walk.nextNode()) if (walk.currentNode.data.trim()) all.push(walk.currentNode);
    for (const one of all) {
      const font = document.createElement("font");
      one.replaceWith(font);
      font.append(document.createElement("font"));
      font.firstChild.append(one);
    }
    return all.length;
  },
  "a phone made a telephone link of every number": () => {
    const all = [...document.querySelectorAll("#app td, #app strong, #app .lead__number")].filter((one) => /\d,\d{3}/.test(one.textContent));
    for (const one of all) one.innerHTML = `<a href="tel:3651">${one.textContent}</a>`;
    return all.length;
  },
  "a blocker took parts of the page away": () => {
    const all = document.querySelectorAll(".legend, .margin, .masthead, .timeline__track");
    for (const one of all) one.remove();
    return all.length;
  },
  "the map was taken away": () => {
    const all = document.querySelectorAll(".plate svg");
    for (const one of all) one.remove();
    return all.length;
  },
  "the outline of a country was taken away": () => {
    document.getElementById("land-TJK").remove();
    return 1;
  },
  "all of the page was taken away": () => {
    const app = document.getElementById("app");
    app.replaceChildren();
    return 1;
  },
  "a reader put the page into an element of its own": () => {
    const app = document.getElementById("app");
    const wrapper = document.createElement("article");
    app.replaceWith(wrapper);
    wrapper.append(app);
    return 1;
  },
  "a proxy wrote the page anew": () => {
    const app = document.getElementById("app");
    app.innerHTML = app.innerHTML.replaceAll("  ", " ");
    return 1;
  },
};
for (const [what, change] of Object.entries(MUTATIONS)) {
  test(`the page starts and answers when ${what} before the start`, async (open) => {
    const { page, start } = await held(open, "?time=2010");
    assert.ok((await page.evaluate(change)) >= 1);
    await start();
    await statusSays(page, /2010/);
    await until(() => outlines(page), OUTLINES, "outlines");
    assert.equal(await status(page).count(), 1);
    await button(page, "Next year").click();
    await yearIs(page, 2011);
    await statusSays(page, /2011/);
    await tab(page, "Table").click();
    await page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor();
    await tab(page, "Map").click();
    assert.ok(await map(page).isVisible());
    assert.doesNotMatch(flat(await page.locator("#app").innerText()), /перевод|fill/);
  });
}

test("a key pressed before the start does not break it", async (open) => {
  const { page, start } = await held(open);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await start();
  await yearIs(page, 2006);
});
