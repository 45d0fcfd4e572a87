// Before the first paint: the theme that the address asks for, so that the page does not flash.
// The map first, and in one piece: half a map is laid out and painted for nothing while the page is being read.
// What stands beside and below it is laid out once the map has been painted.
// In the page of another nothing stands around the view.
// What is printed carries its address and the day.
// The page says that it does not show yet what its address asks for; and if the interactive part cannot start, or has
// broken down too often, the page stays as it is and says so.
(function () {
  var root = document.documentElement;
  var theme = new URLSearchParams(location.search).get("theme");
  var works = false;
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  root.classList.add("scripted", "reading", "arriving");
  if (/[?&]embed=1/.test(location.search)) root.classList.add("embedded");
  if (location.search.replace(/[?&](theme|lang|embed|v|fbclid|gclid|utm_\w+)=[^&]*/g, "")) root.classList.add("waiting");
  // What nothing answers is not offered: the page comes with its controls off (site/src/page.rs), for readers without
  // scripts; they go off again if the program fails.
  function offer(on) {
    document.querySelectorAll("#app :is(button:not([popovertarget]), input, select, g[role=button], g[role=slider])").forEach(function (one) {
      if ("disabled" in one) one.disabled = !on;
      else {
        one.setAttribute("tabindex", on ? 0 : -1);
        one.setAttribute("aria-disabled", !on);
      }
    });
  }
  function arrived() {
    root.classList.remove("arriving");
  }
  // The page has been read: the next frame paints the map, the task after it may lay out the rest.
  document.addEventListener(
    "readystatechange",
    function () {
      root.classList.remove("reading");
      if (document.getElementById("failed").hidden) offer(true);
      requestAnimationFrame(function () {
        setTimeout(arrived);
      });
    },
    { once: true },
  );
  function fail() {
    var banner = document.getElementById("failed");
    root.classList.remove("scripted", "waiting");
    if (!banner || !banner.hidden) return;
    var words = banner.dataset;
    banner.hidden = false;
    // What stood here before may yet come back (handover.js).
    setTimeout(offer, 0, false);
    banner.textContent = (works ? words.broken : words.start) + " ";
    button(words.reload, function () {
      location.reload();
    });
    button(words.dismiss, function () {
      banner.hidden = true;
    });
    function button(name, press) {
      var one = banner.appendChild(document.createElement("button"));
      one.textContent = name;
      one.onclick = press;
    }
  }
  window.addEventListener("beforeprint", function () {
    document.querySelector(".printed").textContent = location.href + ", " + new Date().toISOString().slice(0, 10);
  });
  // The state of the address is on screen, perhaps after all.
  document.addEventListener("northern-route:act", function () {
    works = true;
    root.classList.remove("waiting");
    root.classList.add("scripted");
    document.getElementById("failed").hidden = true;
  });
  document.addEventListener("northern-route:fail", fail);
  // The program's own script is missing, cut short or something else; what others do wrong is not ours to say.
  window.addEventListener(
    "error",
    function (event) {
      if (!works && /\/northern-route-[^/]+$/.test(event.filename || event.target.src)) fail();
    },
    true,
  );
  if (typeof WebAssembly === "undefined" || !("noModule" in HTMLScriptElement.prototype)) document.addEventListener("DOMContentLoaded", fail);
})();
