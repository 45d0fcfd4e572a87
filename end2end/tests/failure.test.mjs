import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { hold, site, until, untilReady } from "../support/browser.mjs";
import { serve } from "../support/server.mjs";
import { button, flat, map, shapesOfTheMap, slider, status, statusSays, tabbed } from "../support/contract.mjs";

// The browser itself reports what these tests break, so the console may speak here.
const test = site({ forgiving: true });

const SAYS_SO = /interactive (part|version|map|atlas)[^.]*(fail|could not|cannot|did not|does not|not start|not load|unavailable)/i;

const answer = (status, contentType, body) => (route) => route.fulfill({ status, contentType, body });
const SIGN_IN = answer(200, "text/html", "<!doctype html><title>Sign in</title><form><input name=user></form>");
const MISSING = answer(404, "text/plain", "not found");

/** The first part of a file, as a line that breaks leaves it. */
const cutShort = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};

/** The same program with the mark of another build. */
const ofAnotherBuild = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  body[body.length - 1] ^= 1;
  await route.fulfill({ response, body });
};

const PROGRAM = "**/northern-route_bg-*.wasm";
const SCRIPT = "**/northern-route-*.js";
const FAILURES = {
  "WebAssembly that is blocked": (page) => page.route(PROGRAM, (route) => route.abort()),
  "WebAssembly that is missing": (page) => page.route(PROGRAM, MISSING),
  "WebAssembly that is damaged": (page) => page.route(PROGRAM, answer(200, "application/wasm", "damaged")),
  "WebAssembly that is cut short": (page) => page.route(PROGRAM, cutShort),
  "WebAssembly of another build": (page) => page.route(PROGRAM, ofAnotherBuild),
  "a sign-in page in the place of WebAssembly": (page) => page.route(PROGRAM, SIGN_IN),
  "a script that is blocked": (page) => page.route(SCRIPT, (route) => route.abort()),
  "a script that is missing": (page) => page.route(SCRIPT, MISSING),
  "a script that is cut short": (page) => page.route(SCRIPT, cutShort),
  "a sign-in page in the place of the script": (page) => page.route(SCRIPT, SIGN_IN),
  "a browser without WebAssembly": (page) => page.addInitScript(() => delete globalThis.WebAssembly),
};

for (const [what, cause] of Object.entries(FAILURES)) {
  test(`${what} leaves the prerendered page, a sentence that says so, and no control that looks alive`, async (open) => {
    const page = await open("?time=2010", { ready: false, before: cause });
    await fails(page);
    await stays(page);
    await button(page, "Dismiss").click();
    await until(() => page.locator("#failed").isVisible(), false, "banner");
  });
}

test("a program that breaks while it draws gives the prerendered page back and says so", async (open) => {
  const page = await open("", {
    ready: false,
    before: (it) =>
      it.addInitScript(() => {
        document.addEventListener("northern-route:leave", () => {
          Document.prototype.createElementNS = () => {
            throw new Error("no more elements");
          };
        });
      }),
  });
  await fails(page);
  await stays(page);
});

test("Reload brings a page back that could not start", async (open) => {
  const page = await open("?time=2010", { ready: false, before: (it) => it.route(PROGRAM, MISSING) });
  await fails(page);
  await page.unroute(PROGRAM);
  await button(page, "Reload").click();
  await untilReady(page);
  await statusSays(page, /2010/);
});

test("a program that comes late by half a minute is waited for, and the page says that it is not there yet", async (open) => {
  const page = await open("?time=2010&country=TJK", { ready: false, clock: true, before: (it) => it.route(PROGRAM, () => {}) });
  const waits = page.getByText("Loading what this link asks for. Until then the page shows the year 2006.");
  await waits.waitFor();
  await page.clock.fastForward(30_000);
  assert.ok(await waits.isVisible());
  assert.equal(await page.locator("#failed").isVisible(), false);
  await page.unroute(PROGRAM);
  await page.reload();
  await untilReady(page);
  assert.equal(await waits.isVisible(), false);
});

test("a page whose address asks for nothing says nothing of waiting", async (open) => {
  for (const address of ["", "?theme=dark", "?utm_source=letter&fbclid=1"]) {
    const page = await open(address, { ready: false, before: (it) => it.route(PROGRAM, () => {}) });
    await map(page).waitFor();
    assert.equal(await page.getByText("Loading what this link asks for").isVisible(), false, address);
  }
});

test("a page without its styles says why", async (open) => {
  const page = await open("", {
    ready: false,
    before: (it) =>
      it.route("**/some/base/", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "default-src 'self'" } });
      }),
  });
  const says = page.getByText("The styles of this page are kept out here");
  assert.ok(await says.isVisible());
  const whole = await open();
  assert.equal(await whole.getByText("The styles of this page are kept out here").isVisible(), false);
});

test("in a sandboxed frame, from a host that lets no other in, the page says that it could not start", async (open) => {
  const page = await open("", { ready: false, forgiving: true });
  const shut = await serve(process.env.SITE_DIR, { shut: true });
  try {
    const host = `${shut.url}host.html`;
    const body = '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="./?time=2010" width="900" height="700" title="Atlas"></iframe>';
    await page.route(host, (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto(host);
    await page.frameLocator("iframe").getByText(/interactive part could not start/).waitFor();
  } finally {
    await shut.close();
  }
});

test("opened as a file the page says that it could not start", async (open) => {
  const page = await open("", { ready: false });
  await page.goto(pathToFileURL(`${process.env.SITE_DIR}/index.html`).href);
  await fails(page);
  await stays(page);
});

async function fails(page) {
  await until(async () => flat(await page.locator("body").innerText()), (words) => SAYS_SO.test(words), "text of the page");
}

async function stays(page) {
  assert.match(flat(await status(page).innerText()), /2006.*3,651/);
  assert.equal(await status(page).count(), 1);
  assert.ok(await map(page).isVisible());
  const shapes = await shapesOfTheMap(page);
  assert.ok(shapes >= 30, `${shapes} shapes`);
  for (const beside of [page.getByRole("table"), slider(page)]) await beside.waitFor();
  for (const role of ["checkbox", "radio", "tab", "combobox"]) assert.equal(await page.getByRole(role).count(), 0, role);
  // What nothing answers takes no focus; what the browser itself does is left, and the banner's own buttons.
  assert.deepEqual((await tabbed(page)).filter((name) => !/^(a|summary) |^button .*popovertarget|^button $/.test(name)), []);
  assert.ok(await button(page, "Tajikistan, 2,097.5 kg of heroin in 2006").isDisabled());
  assert.notEqual(await page.locator("html").getAttribute("data-ready"), "true");
  assert.equal(await page.getByText("Loading what this link asks for").isVisible(), false);
}

test("what others do wrong raises no sentence, before the start and after it", async (open) => {
  let release;
  const page = await open("", { ready: false, before: async (it) => (release = await hold(it, "**/*.wasm")) });
  const others = () =>
    page.evaluate(async () => {
      setTimeout(() => {
        throw new Error("an extension's");
      });
      Promise.reject(new Error("another's"));
      const script = document.createElement("script");
      script.src = "/elsewhere/tracker.js";
      const gone = new Promise((done) => (script.onerror = done));
      document.head.append(script, Object.assign(document.createElement("img"), { src: "/gone.png" }));
      await gone;
    });
  await others();
  assert.equal(await page.locator("#failed").isVisible(), false);
  release();
  await untilReady(page);
  await others();
  assert.equal(await page.locator("#failed").isVisible(), false);
});

test("a page that works says nothing of a failure", async (open) => {
  const page = await open("", { forgiving: false });
  assert.doesNotMatch(flat(await page.locator("body").innerText()), SAYS_SO);
});

test("a host that sends WebAssembly under another type gets no word in the console", async (open) => {
  const page = await open("?view=table", {
    forgiving: false,
    before: (it) =>
      it.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
      }),
  });
  await page.getByRole("table").getByRole("rowheader", { name: "Tajikistan" }).first().waitFor();
});
