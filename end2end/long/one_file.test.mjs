import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { launch, untilReady } from "../support/browser.mjs";
import { VIEWS, button, layer, show, statusSays, yearIs } from "../support/contract.mjs";

// The atlas in one file, alone in a folder, as from a stick: whatever it would ask for is recorded, and nothing is there.
for (const kind of ["chromium", "firefox"]) {
  test(`the one file opens by itself in ${kind}, asks for nothing, and does everything`, { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "northern-route-one-file-"));
    const browser = await launch(kind);
    try {
      const file = join(folder, "northern-route.html");
      await copyFile(join(process.env.SITE_DIR, "northern-route.html"), file);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true });
      const page = await context.newPage();
      const asked = [];
      const said = [];
      page.on("request", (request) => !request.url().startsWith("data:") && !request.url().startsWith("blob:") && asked.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      const address = pathToFileURL(file).href;
      await page.goto(`${address}?time=2010`);
      await untilReady(page);
      await statusSays(page, /2010/);
      for (const view of VIEWS) await show(page, view);
      await show(page, "Map");
      await layer(page, "Borders").check();
      await layer(page, "Provinces").check();
      await page.locator(".province").first().waitFor({ state: "attached" });
      await button(page, "Next year").click();
      await yearIs(page, 2011);
      await button(page, "Download").click();
      const take = page.getByRole("dialog").getByRole("button", { name: "CSV of this view" });
      // Firefox's driver tells of no download.
      const waits = kind === "chromium" ? page.waitForEvent("download") : undefined;
      await take.click();
      const saved = await waits;
      if (saved) assert.match(await readFile(await saved.path(), "utf8"), /^place,drug,measure/);
      assert.equal(await page.getByRole("alert").filter({ visible: true }).count(), 0);
      assert.deepEqual(asked.filter((url) => !url.startsWith(address)), []);
      assert.deepEqual(said, []);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  });
}
