// A program that breaks down: how a test breaks it, and what the page did then.

/** Breaks the program at its next step, once: what it cannot go on without fails until it has broken down. */
export const injectTrap = (page) =>
  page.evaluate(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = () => {
      throw new Error("injected");
    };
    const restore = () => (Element.prototype.setAttribute = setAttribute);
    // Before the page's own scripts hear of it.
    for (const end of ["leave", "fail"]) window.addEventListener(`northern-route:${end}`, restore, { capture: true, once: true });
  });

/** Notes from now on when the program was lost and when the page was whole again, and frames without a page. */
export const watch = (page) =>
  page.evaluate(() => {
    globalThis.mends = [];
    globalThis.frames_without = 0;
    document.addEventListener("northern-route:leave", () => globalThis.mends.push([performance.now()]));
    document.addEventListener("northern-route:ready", () => globalThis.mends.at(-1)?.push(performance.now()));
    const look = () => {
      if (!document.querySelector("#app h1")) globalThis.frames_without += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** How long each mending has taken so far, in milliseconds. */
export const mends = (page) => page.evaluate(() => globalThis.mends.filter((one) => one.length > 1).map((one) => one.at(-1) - one[0]));

/** Breaks the program by a step of the year, which is then lost: the address did not have it yet. */
export async function breakDown(page) {
  const before = (await mends(page)).length;
  await injectTrap(page);
  await page.locator(".transport__buttons button").last().evaluate((button) => button.click());
  await page.waitForFunction((before) => globalThis.mends.filter((one) => one.length > 1).length > before, before);
}
