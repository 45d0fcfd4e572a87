import assert from "node:assert/strict";
import { DESKTOP, PHONE, site, until } from "../support/browser.mjs";
import { button, flat, map, status, statusSays, tab, yearIs } from "../support/contract.mjs";
import { held } from "../support/start.mjs";

// Whoever visits, and whatever others have made of the page: it starts in silence and answers.
const test = site();

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
