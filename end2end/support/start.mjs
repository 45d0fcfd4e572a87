// A page between its first paint and its start.

import { hold, until, untilReady } from "./browser.mjs";

/** A page that is painted and waits for its program; `start` lets it come. */
export async function held(open, address = "", options = {}) {
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
