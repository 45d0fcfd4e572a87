// What translators, highlighters and extensions do to a page, again and again.

/** Each changes the page's texts or elements once; `start` runs one now and after whatever changes. */
export const FOREIGN = {
  "a translator that wraps each text": () => {
    for (const text of fresh()) {
      const outer = document.createElement("font");
      text.replaceWith(outer);
      outer.append(Object.assign(document.createElement("font"), { textContent: ` ${text.data}` }));
    }
  },
  "a translator that joins neighbouring texts": () => {
    for (const text of fresh()) {
      if (!text.parentNode || text.parentElement.closest("font")) continue;
      const font = document.createElement("font");
      text.replaceWith(font);
      let all = text.data;
      while (font.nextSibling?.nodeType === Node.TEXT_NODE) {
        all += font.nextSibling.data;
        font.nextSibling.remove();
      }
      font.textContent = ` ${all}`;
    }
  },
  "a translator that takes a sentence with all in it into one element": () => {
    for (const holder of document.querySelectorAll("#app :is(p, h2, h3, li, td, th, label, summary)")) {
      if (holder.querySelector("font, svg, input, select, button") || holder.closest("font") || !holder.textContent.trim()) continue;
      const font = document.createElement("font");
      font.append(...holder.childNodes);
      holder.append(font);
    }
  },
  "a highlighter that splits texts": () => {
    for (const text of fresh()) {
      const at = text.data.search(/\d/);
      if (at < 1 || text.parentElement.closest("mark")) continue;
      const rest = text.splitText(at);
      const mark = document.createElement("mark");
      rest.replaceWith(mark);
      mark.append(rest);
    }
  },
  "a translator that changes texts in place": () => {
    for (const text of fresh()) if (!text.data.startsWith("  ")) text.data = `  ${text.data}`;
  },
  "a script that joins neighbouring texts in place": () => document.body.normalize(),
  "a dictionary that puts elements around elements": () => {
    for (const one of document.querySelectorAll("#app :is(strong, td, .lead__sentence, .ranked__row, .disc, tbody, h2)")) {
      if (one.parentElement.localName === "x-word") continue;
      const word = document.createElement("x-word");
      one.replaceWith(word);
      word.append(one);
    }
  },
  "a password manager with boxes everywhere": () => {
    for (const one of document.querySelectorAll("#app :is(input, select, button, li, p, g, tr)")) {
      if (one.firstElementChild?.localName === "x-box" || one.localName === "x-box") continue;
      if (one.nextElementSibling?.localName !== "x-box") one.after(document.createElement("x-box"));
      if (one.matches("li, p, g")) one.prepend(document.createElement("x-box"));
    }
  },
};

/** Runs one now, and a moment after each change of the page. */
export async function change(page, what) {
  await page.evaluate((what) => {
    globalThis.fresh = () => {
      const walk = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT, (node) =>
        node.data.trim() && !node.parentElement.closest("font, mark, svg") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      );
      const all = [];
      while (walk.nextNode()) all.push(walk.currentNode);
      return all;
    };
    let waiting;
    const observer = new MutationObserver(() => (waiting ??= setTimeout(run, 30)));
    function run() {
      waiting = undefined;
      globalThis.changes[what]();
      observer.takeRecords();
    }
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    run();
  }, what);
}

/** Puts the changes at hand in the page. */
export const bring = (page) =>
  page.addInitScript(`globalThis.changes = {${Object.entries(FOREIGN).map(([name, change]) => `${JSON.stringify(name)}: ${change}`).join(", ")}}`);

/** What each part of the page says, letter by letter; a translation here is the same words with more space. */
export const said = (page) =>
  page.evaluate(() =>
    [".masthead", ".lead", ".view", ".legend", ".margin", ".timeline"].map((part) => {
      const text = document.querySelector(`#app ${part}`)?.textContent ?? "";
      return `${part}: ${text.replace(/\s+/g, "")}`;
    }),
  );
