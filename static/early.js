// Before the first paint: the theme that the address asks for, so that the page does not flash.
// The map first, and in one piece: half a map is laid out and painted for nothing while the page is being read.
// What stands beside and below it is laid out once the map has been painted.
// And if the interactive part cannot start, the prerendered page stays and says so.
(function () {
  var root = document.documentElement;
  var theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  root.classList.add("scripted", "reading", "arriving");
  function arrived() {
    root.classList.remove("arriving");
  }
  // The page has been read: the next frame paints the map, the task after it may lay out the rest.
  document.addEventListener(
    "readystatechange",
    function () {
      root.classList.remove("reading");
      requestAnimationFrame(function () {
        setTimeout(arrived);
      });
    },
    { once: true },
  );
  function fail(event) {
    if (root.getAttribute("data-ready")) return;
    // The banner says it; the console need not.
    if (event.type === "unhandledrejection") event.preventDefault();
    root.classList.add("failed");
    var banner = document.getElementById("failed");
    if (banner && banner.hidden) {
      banner.hidden = false;
      banner.textContent =
        "The interactive part could not start, so this page shows the year 2006 only. Reload it, or use a browser with WebAssembly.";
    }
  }
  // A stranger's error may have raised it over a page that starts all the same.
  document.addEventListener("northern-route:act", function () {
    root.classList.remove("failed");
    var banner = document.getElementById("failed");
    if (banner) banner.hidden = true;
  });
  window.addEventListener("error", fail);
  window.addEventListener("unhandledrejection", fail);
  if (typeof WebAssembly === "undefined") window.addEventListener("DOMContentLoaded", fail);
})();
