// What a visitor does before the program has started is not lost: where the focus is, how far the page was scrolled,
// and what was pressed. The program draws its page in the place of the prerendered one and says when
// (src/platform/page.rs): "leave" before, "enter" when the same page stands again, "act" when the state of the address
// is on screen.
//
// A program that has broken down and starts anew (static/program.js) goes the same way: what has the focus, and how far
// the page was scrolled, is given back, the latest when all parts are there ("ready"). If the program breaks between
// "leave" and "enter" for good ("fail"), what stood there before comes back.
//
// An element is found again by its id, or by its kind (name and first class) and its place among those of its kind;
// where others have added or taken away some of the kind, by its markup.
(function () {
  var PRESSED = ["click", "dblclick", "change", "keydown", "pointerdown", "pointermove", "pointerup", "pointercancel"];
  var NATIVE = "a, button, input, select, summary, textarea";
  var acts = [];
  var scrolled = [];
  var scrolls = [];
  var focused;
  var active;
  var window_at;
  var painted;
  var mending = false;

  function app() {
    return document.getElementById("app");
  }
  function kind(element) {
    var name = (element.getAttribute("class") || "").trim().split(/\s+/)[0];
    return element.localName + (name ? "." + CSS.escape(name) : "");
  }
  function same(element) {
    var wanted = kind(element);
    return Array.prototype.filter.call(app().querySelectorAll(wanted), function (other) {
      return kind(other) === wanted;
    });
  }
  /** Where an element stands, in words that hold for the page drawn anew. */
  function place(element) {
    var all = same(element);
    return { id: element.id, like: element, markup: element.outerHTML, index: all.indexOf(element), count: all.length };
  }
  function again(place) {
    if (place.id) return document.getElementById(place.id);
    var all = same(place.like);
    if (all.length === place.count) return all[place.index];
    return all.filter(function (other) {
      return other.outerHTML === place.markup;
    })[0];
  }

  function note(event) {
    var target = event.target instanceof Element && event.target.closest("[class], [id], " + NATIVE);
    if (!target || !app() || !app().contains(target)) return;
    var type = event.type;
    var last = acts[acts.length - 1];
    if (type === "keydown") {
      // A browser's own keys, and those which a native control turns into a click or a change.
      if (event.ctrlKey || event.altKey || event.metaKey || event.key === "Tab") return;
      if (target.closest("input, select, textarea")) return;
      if ((event.key === "Enter" || event.key === " ") && target.closest(NATIVE)) return;
    }
    // The browser itself follows a link; that to another view is followed in the page, as far as the click is plain.
    if (target.getAttribute("role") === "tab") {
      if (type === "pointerdown") {
        // Opened in a tab of its own, it is the view of this address.
        target.search = location.search.replace(/\bview=\w*/, "") + "&" + (target.search.match(/view=\w+/) || "");
      }
      if (type === "click") {
        if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
      }
    } else if (type === "click" && target.closest("a[href]")) return;
    // A press on a label is followed by the press on its control.
    if (type === "click" && target.closest("label") && !target.matches("input, select")) return;
    if (type === "change" && !target.matches("select")) return;
    if (type === "pointermove") {
      if (!event.buttons) return;
      if (last && last.event.type === type && last.event.pointerId === event.pointerId) acts.pop();
    }
    acts.push({ event: event, target: target, value: target.value });
  }
  function note_scroll(event) {
    if (event.target instanceof Element && scrolled.indexOf(event.target) < 0) scrolled.push(event.target);
  }
  function perform(act) {
    if (!act.target || !act.target.isConnected) return;
    if (act.event.type === "change") act.target.value = act.value;
    act.target.dispatchEvent(new act.event.constructor(act.event.type, act.event));
  }

  PRESSED.forEach(function (type) {
    document.addEventListener(type, note, { capture: true, passive: type !== "click" });
  });
  document.addEventListener("scroll", note_scroll, { capture: true, passive: true });

  function focus() {
    if (active && active.isConnected) active.focus({ preventScroll: true });
  }
  function settle() {
    active = focused && again(focused);
    focus();
    if (window_at[0] || window_at[1]) window.scrollTo(window_at[0], window_at[1]);
    scrolls.forEach(function (one) {
      var element = again(one.place);
      if (element) element.scrollTo(one.left, one.top);
    });
  }

  document.addEventListener("northern-route:leave", function () {
    // It has broken before it had drawn anything: what stood there is known.
    if (painted) return;
    painted = Array.from(app().childNodes);
    PRESSED.forEach(function (type) {
      document.removeEventListener(type, note, { capture: true });
    });
    var holder = document.activeElement;
    focused = holder && holder !== app() && app().contains(holder) ? place(holder) : undefined;
    window_at = [window.scrollX, window.scrollY];
    scrolls = scrolled
      .filter(function (element) {
        return app().contains(element);
      })
      .map(function (element) {
        return { place: place(element), left: element.scrollLeft, top: element.scrollTop };
      });
    acts.forEach(function (act) {
      act.place = place(act.target);
    });
  });

  document.addEventListener("northern-route:enter", function () {
    painted = undefined;
    settle();
    acts.forEach(function (act) {
      act.target = again(act.place);
    });
  });

  document.addEventListener("northern-route:ready", function () {
    if (mending) {
      settle();
      if (focused && !app().contains(document.activeElement)) document.getElementById("view").focus({ preventScroll: true });
    }
    mending = true;
    scrolled = [];
  });

  document.addEventListener("northern-route:fail", function () {
    if (painted) app().replaceChildren.apply(app(), painted);
    painted = undefined;
  });

  document.addEventListener("northern-route:act", function () {
    if (!acts.length) return;
    // One after another, the page drawn between them: a second press may rest on what the first has changed.
    queueMicrotask(function next() {
      var act = acts.shift();
      if (!act) return focus();
      perform(act);
      queueMicrotask(next);
    });
  });
})();
