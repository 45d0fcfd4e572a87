// What is pointed at or focused says its value in one line at one place, over the timeline: a mark, a corridor, a symbol or
// an event says its name, a year of the timeline or of a small series what YEARS has of it. A finger has the headline and
// the sheet of what it selects.
const years = YEARS;
const app = document.getElementById("app");
const line = document.createElement("p");
line.id = "value";
line.ariaHidden = "true";
app.after(line);

// What a place says, for as long as it is there: its words may change while it is looked at.
function sayer(target, x) {
  const said = target.closest?.("[id^=said-]");
  const named = (said ? document.getElementById(said.id.replace("said", "mark")) : target).closest?.(".mark, .corridor, .overlay a, .event");
  if (named) return () => named.isConnected && named.ariaLabel;
  const slider = target.closest?.(".timeline [role=slider]");
  const series = target.closest?.(".timeline__track, .series");
  if (!series) return undefined;
  const name = series.closest(".multiple")?.querySelector(".multiple__name").textContent;
  const code = new URLSearchParams(location.search).get("country");
  const drugs = series.querySelector(".bar--morphine") ? "morphine" : "both";
  const chosen = years.find((own) => (name ? own.name === name : own.code === code)) ?? years[0];
  const { left, width } = series.getBoundingClientRect();
  const at = () => (x === undefined ? slider?.ariaValueNow - 1990 : Math.floor(((x - left) / width) * 34));
  return () => series.isConnected && chosen[drugs][at()];
}

let pointed;
let focused;
function say() {
  line.textContent = (pointed ?? focused)?.() || "";
}
const changes = new MutationObserver(say);
function look() {
  changes.disconnect();
  say();
  if (pointed || focused) changes.observe(app, { subtree: true, attributeFilter: ["aria-label", "aria-valuenow"] });
}
addEventListener("pointermove", ({ target, clientX, pointerType }) => {
  if (pointerType === "touch") return;
  pointed = sayer(target, clientX);
  look();
});
document.documentElement.addEventListener("pointerleave", () => {
  pointed = undefined;
  look();
});
addEventListener("focusin", ({ target }) => {
  focused = target.matches(":focus-visible") ? sayer(target) : undefined;
  look();
});
addEventListener("focusout", () => {
  focused = undefined;
  look();
});
