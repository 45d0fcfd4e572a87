// What begins once the page is ready: the atlas is kept for use without a network, unless the visitor saves data, and a newer
// version is offered. What has become of it stands in the root's `data-offline`; `northern-route:offline` says that it has
// changed. The words are the page's: see index.html.
const root = document.documentElement;
const container = navigator.serviceWorker;
const HOUR = 3_600_000;

function become(what) {
  root.dataset.offline = what;
  document.dispatchEvent(new Event("northern-route:offline"));
}

function ask(worker, what) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(what, [port2]);
  });
}

/** Once a worker has been installed, or given up. */
function installed(worker) {
  return new Promise((resolve) => {
    const look = () => !["parsed", "installing"].includes(worker.state) && resolve();
    worker.addEventListener("statechange", look);
    look();
  });
}

async function start() {
  const scope = new URL("./", location.href).href;
  const own = `northern-route ${scope} ${document.getElementById("app").dataset.version}`;
  let registration;
  let wanted;

  // As long as the page lives, what its version has kept is not let go of.
  navigator.locks?.request(own, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});

  /** A worker that waits: it takes over in silence if it is of the page's own version, and is offered otherwise. */
  async function meet() {
    const { waiting } = registration;
    if (!waiting) return;
    if ((await ask(waiting, "version")) === own) waiting.postMessage("take over");
    else offer(() => registration.waiting);
  }
  async function keep() {
    wanted = true;
    become("fetching");
    const { active } = registration;
    if (!active || (await ask(active, "version")) !== own) return;
    become(await ask(active, "keep"));
    active.postMessage("tidy");
  }
  async function register() {
    registration = await container.register("./worker.js", { updateViaCache: "none" });
    registration.addEventListener("updatefound", async () => {
      await installed(registration.installing);
      await meet();
    });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await installed(worker);
    if (worker.state === "redundant") return become("cut");
    await meet();
    const { saveData } = navigator.connection ?? {};
    if (saveData && !wanted) become("saving");
    else await keep();
  }
  async function forget() {
    wanted = false;
    await registration?.unregister();
    const mine = own.slice(0, own.lastIndexOf(" ") + 1);
    for (const name of await caches.keys()) if (name.startsWith(mine)) await caches.delete(name);
    become("removed");
  }

  // A worker of the page's own version has taken over.
  container.addEventListener("controllerchange", () => wanted && keep());
  const tried = (act) => () => act().catch(() => become("cut"));
  document.addEventListener("northern-route:keep", tried(async () => {
    wanted = true;
    await register();
  }));
  document.addEventListener("northern-route:forget", tried(forget));
  let looked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || performance.now() - looked < HOUR) return;
    looked = performance.now();
    registration?.update().catch(() => {});
  });
  setInterval(() => registration?.update().catch(() => {}), HOUR);
  await register();
}

/** Offers a newer version in a line of its own, over the page, so that nothing moves. */
function offer(waiting) {
  if (document.getElementById("newer")) return;
  const line = document.createElement("p");
  line.id = "newer";
  line.className = "banner";
  line.setAttribute("role", "region");
  line.setAttribute("aria-label", words.newer);
  const button = (name, press) => {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = name;
    one.addEventListener("click", press);
    return one;
  };
  const take = () => {
    const worker = waiting();
    container.addEventListener("controllerchange", () => location.reload());
    if (worker) worker.postMessage("take over");
    else location.reload();
  };
  line.append(`${words.newer} `, button(words.take, take), button(words.dismiss, () => line.remove()));
  document.getElementById("app").before(line);
}

// In a frame the page is a guest: it keeps nothing.
if (!container || window.top !== window) become("unable");
else start().catch(() => become("unable"));
