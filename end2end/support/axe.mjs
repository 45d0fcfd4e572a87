// axe-core on a page that was opened with `bypassCSP: true`: the policy of the site rightly keeps
// injected scripts out, so only these pages go without it.

import axe from "axe-core";

/** What axe-core objects to, one line for each element. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    // A target that lies half under the fixed timeline is scrolled clear of it; axe judges one place of scrolling.
    const timeline = document.querySelector(".timeline");
    timeline?.style.setProperty("position", "static");
    const found = await globalThis.axe.run(document, {
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    });
    timeline?.style.removeProperty("position");
    return found;
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}: ${node.failureSummary.split("\n").slice(1).join(" ").trim()}`),
  );
}
