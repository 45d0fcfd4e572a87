// Starts the program, fetches what loads later, and starts the program anew from the address when it has broken down.
// `site/src/program/program.rs` puts what wasm-bindgen writes in the place of `glue`, and the names of the files in that of
// BUILD, START, PARTS and SETTLED, and what other files must be in that of HASHES.
const root = document.documentElement;
// The outlines as they were delivered: each start reads them.
const outlines = [...document.querySelectorAll("#app path[id]")];
const files = {};
let breaks = [];

const say = (what) => document.dispatchEvent(new Event(`northern-route:${what}`));

/** A file of the program, compiled. It is fetched once; one that could not be had is asked for again. */
function compiled(name) {
  files[name] ??= fetch(new URL(name, import.meta.url)).then(compile);
  files[name].catch(() => delete files[name]);
  return files[name];
}

/** A text of the site, or nothing where it has become something else on the way; so with a stylesheet. */
const sound = (address) => fetch(address, { integrity: HASHES[address] });
function sealed(link) {
  link.integrity = HASHES[link.getAttribute("href").slice(2)] || "";
  // In a sandboxed frame the site is another origin.
  link.crossOrigin = "";
  return link;
}

async function compile(response) {
  // Some hosts send another type; what is no program of this build is none, whatever its name.
  const typed = response.headers.get("Content-Type") === "application/wasm";
  const module = await (typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
  if (!WebAssembly.Module.customSections(module, BUILD).length) throw new Error(`${response.url} is of another build`);
  return module;
}

/** A program that is ready to start; all that it has set up ends with it. */
async function program() {
  const ends = new AbortController();
  const { signal } = ends;
  const own = tree();
  const placed = {};
  let over;
  let timer;
  let wasm;
  for (const type of ["pointerdown", "keydown"]) document.addEventListener(type, own.press, { capture: true, signal });

  /** Enters the program. An error that comes out of it has broken it; once all that is under way has returned, it ends. */
  function enter(call) {
    if (over) return;
    try {
      return call();
    } catch (error) {
      over = true;
      console.error(error);
      queueMicrotask(end);
    }
  }
  function end() {
    ends.abort();
    clearInterval(timer);
    wasm = { __wbindgen_destroy_closure() {} };
    cachedDataViewMemory0 = cachedUint8ArrayMemory0 = null;
    mend();
  }

  const loads = {};
  for (const [point, names] of Object.entries(PARTS)) {
    loads[`__wasm_split_load_${point}`] = async (done, data) => {
      let here = true;
      const place = async (name) => {
        const module = await compiled(name);
        await (placed[name] ??= WebAssembly.instantiate(module, { __wasm_split: wasm }));
      };
      await Promise.all(names.map(place)).catch(() => (here = false));
      enter(() => wasm.__indirect_function_table.get(done)(data, here));
    };
  }

  // glue

  wasm = (await WebAssembly.instantiate(await compiled(START), __wbg_get_imports())).exports;
  return () => enter(wasm.__wbindgen_start);
}

/** Starts the program, in a place of its own where it has broken down before. */
async function start(again) {
  const run = await program();
  if (again) {
    say("leave");
    root.removeAttribute("data-ready");
    const old = document.getElementById("app");
    const app = old.cloneNode();
    app.append(...outlines.map((path) => path.cloneNode()));
    old.replaceWith(app);
  }
  run();
}

function mend() {
  const now = performance.now();
  breaks = breaks.filter((time) => now - time < 60000);
  if (breaks.push(now) > 3) say("fail");
  else start(true).catch(fail);
}
function fail(error) {
  console.error(error);
  say("fail");
}

// What may begin once the page is ready: see offline.js and embed.js.
document.addEventListener("northern-route:ready", () => import(SETTLED).catch(() => {}), { once: true });

start().catch(fail);
