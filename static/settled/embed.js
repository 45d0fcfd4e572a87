// What begins once the page is ready. `site/src/offline.rs` writes words and style in the places of WORDS and STYLE.
// In the page of another, `embed=1`: what stands under the map there, the height for the page around, and nothing taken
// from that page before the visitor has come in.
const words = WORDS;
const style = new CSSStyleSheet();
style.replaceSync(STYLE);
document.adoptedStyleSheets.push(style);

if (document.documentElement.classList.contains("embedded")) {
  const foot = document.createElement("p");
  const link = document.createElement("a");
  foot.className = "embed";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = words.whole;
  foot.append(`${words.caveat} `, link);
  document.getElementById("app").after(foot);
  // The view as it is when the link is followed.
  const lead = () => {
    const whole = new URL(location.href);
    whole.searchParams.delete("embed");
    link.href = whole.href;
  };
  lead();
  for (const type of ["pointerdown", "focus", "pointerenter"]) link.addEventListener(type, lead);
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "northern-route:height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  // A wheel over the frame is the host's until the frame has the focus.
  const hold = (event) => document.hasFocus() || event.stopImmediatePropagation();
  addEventListener("wheel", hold, { capture: true });
}
