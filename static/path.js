// On the page of a path, before all else: the page goes on at the root of the site, with what its path says in the query;
// what the query says wins. `site/src/paths/paths.rs` writes ROOT, QUERY, LINKS and SCRIPT.
(function () {
  var asked = new URLSearchParams(location.search);
  var named = QUERY.split("&").filter(function (pair) {
    return !asked.has(pair.split("=")[0]);
  });
  var query = named.concat(location.search.slice(1) || []).join("&");
  var address = new URL(ROOT + (query && "?" + query) + location.hash, location.href).href;
  try {
    history.replaceState(history.state, "", address);
  } catch (error) {
    // A sandboxed frame may refuse.
    location.replace(address);
    return;
  }
  LINKS.forEach(function (link) {
    var element = document.createElement("link");
    Object.keys(link).forEach(function (name) {
      element.setAttribute(name, link[name]);
    });
    document.head.appendChild(element);
  });
  document.addEventListener("DOMContentLoaded", function () {
    var script = document.createElement("script");
    script.type = "module";
    script.crossOrigin = "anonymous";
    script.src = SCRIPT;
    document.body.appendChild(script);
  });
})();
