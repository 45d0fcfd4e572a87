// The service worker: keeps the atlas's own files for use without a network, and nothing else.
// `site/src/offline.rs` writes the version, the files with what they must be, and the paths in the places of VERSION, FIRST, REST and PATHS.
// The page comes from the network first, every other file is named by its content and comes from what is kept first. Each
// version keeps its files apart, so that no page meets those of another.
const scope = registration.scope;
const mine = `northern-route ${scope} `;
const name = mine + VERSION;
const page = new URL("./", scope).href;
/** How long the network may take for the page before the kept one is shown, in milliseconds. */
const PATIENCE = 5000;
/** Files and what each must be: those without which the page does not start, and the rest. */
const first = FIRST;
const rest = REST;
const all = { ...first, ...rest };
/** What each path says in a query. */
const paths = PATHS;
/** What is named by its content. */
const NAMED = /-[0-9a-f]{12,16}\.\w+$/;

addEventListener("install", (event) => event.waitUntil(keep(first)));
addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), tidy()])));
addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data === "version") ports[0].postMessage(name);
  if (data === "take over") skipWaiting();
  if (data === "tidy") event.waitUntil(tidy());
  if (data === "keep") {
    const said = keep(all).then(
      () => "kept",
      (error) => (error.name === "QuotaExceededError" ? "full" : "cut"),
    );
    event.waitUntil(said.then((what) => ports[0].postMessage(what)));
  }
});
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const [address] = request.url.split(/[?#]/);
  if (request.mode === "navigate") {
    const path = address.slice(scope.length);
    if (address === page || address === `${page}index.html`) event.respondWith(opened(request));
    // The page of a path is not kept: what it says is shown at the root.
    else if (path in paths) event.respondWith(fetch(request).catch(() => Response.redirect(shown(request.url, paths[path]))));
  } else if (NAMED.test(address)) {
    event.respondWith(kept(request, address));
  } else if (address.slice(scope.length) in all) {
    event.respondWith(newest(request, address));
  }
});

/** Where the root shows what a path says; what the query says wins, as on the page of the path. */
function shown(url, query) {
  const { searchParams, search, hash } = new URL(url);
  const named = query.split("&").filter((pair) => !searchParams.has(pair.split("=")[0]));
  return `${page}?${named.concat(search.slice(1) || []).join("&")}${hash}`;
}

/** Keeps files that are not kept yet; fails where one cannot be had, or is not what it must be. */
async function keep(files) {
  const cache = await caches.open(name);
  const one = async ([file, integrity]) => {
    const address = new URL(file, scope).href;
    if (await cache.match(address)) return;
    // What is named by its content may come from the browser's own store.
    const answer = await fetch(address, integrity ? { integrity } : { cache: "no-cache" });
    if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
    // A page of another version, as a host may have it for a moment, would ask for files that are not kept.
    if (file === "./" && !(await answer.clone().text()).includes(VERSION)) throw new TypeError("another version");
    await cache.put(address, answer);
  };
  await Promise.all(Object.entries(files).map(one));
}

/** The page: from the network, and where that is cut, broken or slow, the kept one. */
async function opened(request) {
  const cache = await caches.open(name);
  const waiting = cache.match(page);
  const network = fetch(request).then((answer) => {
    // A redirection is the browser's to follow.
    if (answer.ok || answer.type === "opaqueredirect" || answer.status === 404) return answer;
    throw new TypeError(`${answer.status}`);
  });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const slow = late.then(async () => (await waiting) ?? network);
  return Promise.race([network, slow]).catch(async (error) => {
    const own = await waiting;
    if (own) return own;
    throw error;
  });
}

/** A file named by its content: as it is kept, by this version or another that a page still uses, or from the network. */
async function kept(request, address) {
  return (await caches.match(address)) ?? fetch(request);
}

/** Another file: from the network, and where that is cut, as this version keeps it. */
async function newest(request, address) {
  const cache = await caches.open(name);
  return fetch(request).catch(async (error) => (await cache.match(address)) ?? Promise.reject(error));
}

/** Lets go of what other versions have kept, but for those that a page still uses. */
async function tidy() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const used = held.map((lock) => lock.name);
  for (const other of await caches.keys()) {
    if (other.startsWith(mine) && other !== name && !used.includes(other)) await caches.delete(other);
  }
}
