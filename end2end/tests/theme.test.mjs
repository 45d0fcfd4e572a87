import assert from "node:assert/strict";
import { site, until } from "../support/browser.mjs";
import { combobox, map, mark, queryIs } from "../support/contract.mjs";

const test = site();

const lightness = (page) =>
  page.evaluate(() => {
    for (const node of [document.body, document.documentElement]) {
      const [red, green, blue, alpha = 1] = getComputedStyle(node).backgroundColor.match(/[\d.]+/g).map(Number);
      if (alpha > 0) return (red + green + blue) / 765;
    }
    return 1;
  });

test("Theme offers System, Light and Dark", async (open) => {
  const page = await open();
  const options = await combobox(page, "Theme").locator("option").allInnerTexts();
  assert.deepEqual(options.map((text) => text.trim()), ["System", "Light", "Dark"]);
});

test("Theme sets the page and the address, and System takes it out again", async (open) => {
  const page = await open("", { reducedMotion: "reduce" });
  await combobox(page, "Theme").selectOption({ label: "Dark" });
  await page.locator('html[data-theme="dark"]').waitFor();
  await queryIs(page, { theme: "dark" });
  assert.ok((await lightness(page)) < 0.4);
  await combobox(page, "Theme").selectOption({ label: "Light" });
  await page.locator('html[data-theme="light"]').waitFor();
  await queryIs(page, { theme: "light" });
  assert.ok((await lightness(page)) > 0.7);
  await combobox(page, "Theme").selectOption({ label: "System" });
  await queryIs(page, {});
  assert.ok((await lightness(page)) > 0.7);
});

test("System follows the system, also when it changes", async (open) => {
  const page = await open("", { colorScheme: "dark", reducedMotion: "reduce" });
  assert.ok((await lightness(page)) < 0.4);
  await page.emulateMedia({ colorScheme: "light" });
  await until(() => lightness(page), (value) => value > 0.7, "lightness");
});

for (const [theme, colorScheme] of [["dark", "light"], ["light", "dark"]]) {
  test(`?theme=${theme} wins over a ${colorScheme} system`, async (open) => {
    const page = await open(`?theme=${theme}`, { colorScheme });
    assert.equal(await page.locator("html").getAttribute("data-theme"), theme);
    const shade = await lightness(page);
    assert.ok(theme === "dark" ? shade < 0.4 : shade > 0.7, String(shade));
  });
}

test("forced colours take over the ground and leave the marks visible", async (open) => {
  const page = await open("", { forcedColors: "active", colorScheme: "dark" });
  assert.ok((await lightness(page)) < 0.1);
  assert.ok(await map(page).isVisible());
  const one = mark(page, "Tajikistan, 2,097.5 kg of heroin in 2006");
  const { x, y, width, height } = await one.boundingBox();
  const shown = await page.screenshot({ clip: { x, y, width, height } });
  await one.evaluate((node) => node.setAttribute("visibility", "hidden"));
  const hidden = await page.screenshot({ clip: { x, y, width, height } });
  assert.ok(!shown.equals(hidden), "the mark cannot be seen");
});

test("no theme is made by a filter", async (open) => {
  const page = await open("?theme=dark");
  const filtered = await page.evaluate(() =>
    [...document.querySelectorAll("html, body, main, svg, svg > g")].filter((node) => /invert|hue-rotate/.test(getComputedStyle(node).filter)).length,
  );
  assert.equal(filtered, 0);
});

test("forced colours keep what is chosen apart from what is not", async (open) => {
  const page = await open("", { forcedColors: "active" });
  const looks = (role, name) =>
    page.getByRole(role, { name, exact: true }).evaluate((one) => {
      const looks = (node) => {
        const style = getComputedStyle(node);
        return [style.borderBottomColor, style.backgroundColor, style.backgroundImage].join(" ");
      };
      return [one, ...one.querySelectorAll("*")].map(looks).join("; ");
    });
  assert.notEqual(await looks("tab", "Map"), await looks("tab", "Chart"));
  assert.notEqual(await looks("radio", "Heroin"), await looks("radio", "Opium"));
  const empty = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const isEmpty = (one) => {
      const { backgroundColor, backgroundImage, fill } = getComputedStyle(one);
      if (one instanceof SVGElement) return fill === paper || fill === "none";
      return backgroundImage === "none" && [paper, "rgba(0, 0, 0, 0)"].includes(backgroundColor);
    };
    const seen = [...document.querySelectorAll(".swatch, .bar")].filter((one) => one.checkVisibility());
    return seen.filter(isEmpty).map((one) => one.getAttribute("class"));
  });
  assert.deepEqual(empty, []);
});
