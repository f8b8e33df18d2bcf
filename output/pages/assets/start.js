// Tabs, keyboard, and the first picture.
let readingOrder = null;

function step(by) {
  readingOrder ??= [...view.nodes].sort((a, b) => a.y - b.y || a.x - b.x).map((node) => node.id);
  const shown = readingOrder.filter((id) => nodeOn.has(id));
  if (!shown.length) return;
  const at = selected?.node === undefined ? -1 : shown.indexOf(selected.node);
  const next = at === -1 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
  select({ node: shown[next] }, { move: true });
}

const keys = {
  ArrowRight: () => step(1),
  ArrowDown: () => step(1),
  ArrowLeft: () => step(-1),
  ArrowUp: () => step(-1),
  Enter: () => byId("panel").focus(),
  "+": () => engine.zoom(1.3),
  "=": () => engine.zoom(1.3),
  "-": () => engine.zoom(1 / 1.3),
  "0": () => fitAll(true),
  Escape: () => select(null),
};
byId("canvas").addEventListener("keydown", (event) => {
  if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  keys[event.key]();
});
const opened = () => (byId("canvas").hidden ? byId("board") : byId("canvas"));
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape" && !typing && event.target.closest("#panel, #board")) {
    const back = event.target.closest("#panel");
    select(null);
    if (back) (opened().querySelector("[aria-current]") ?? opened()).focus();
  }
});
byId("zoom-in").addEventListener("click", () => engine.zoom(1.3));
byId("zoom-out").addEventListener("click", () => engine.zoom(1 / 1.3));
byId("fit").addEventListener("click", () => fitAll(true));
for (const [name, other] of [["board", "canvas"], ["canvas", "board"]]) {
  byId(`tab-${name}`).addEventListener("click", () => openTab(name));
  byId(`tab-${name}`).addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    openTab(other);
    byId(`tab-${other}`).focus();
  });
}

// Day or night: what the system says, until the button says otherwise.
const systemNight = window.matchMedia("(prefers-color-scheme: dark)");
const isNight = () => (document.documentElement.dataset.theme ?? (systemNight.matches ? "dark" : "light")) === "dark";
function repaint() {
  byId("theme").setAttribute("aria-pressed", String(isNight()));
  readTones();
  paint();
}
byId("theme").addEventListener("click", () => {
  document.documentElement.dataset.theme = isNight() ? "light" : "dark";
  repaint();
});
systemNight.addEventListener("change", repaint);

// First what the first picture needs, then, when it stands, the rest.
chooseLanguage();
sift();
drawLegend();
drawControls();
resetTime();
drawTime();
drawTally();
const asked = readAddress();
selected = asked ?? (view.focus === null ? null : { node: view.focus });
byId("tabs").hidden = !boardOf();
byId("theme").setAttribute("aria-pressed", String(isNight()));
openTab(boardOf() && view.kind !== "network" ? "board" : "canvas");
if (asked !== null && engine !== null) engine.focus(asked.node, false);
requestAnimationFrame(() => setTimeout(() => {
  document.documentElement.dataset.drawn = "yes";
  drawBars();
  drawTime();
  if (byId("panel").childElementCount === 0) showPanel(selected);
  watchWidth();
  document.documentElement.dataset.ready = "yes";
}));
function watchWidth() {
  let wideBefore = byId("stage").clientWidth;
  new ResizeObserver(() => {
    const now = byId("stage").clientWidth;
    if (Math.abs(now - wideBefore) <= 40) return;
    wideBefore = now;
    drawBoard();
    if (engine === null || byId("canvas").hidden) return;
    engine.resize();
    fitAll(false);
  }).observe(byId("stage"));
}
window.renzhi = Object.freeze({
  select,
  openTab,
  setTime,
  speak,
  state: () => ({
    selected,
    hiddenKinds: [...hiddenKinds],
    hiddenRelations: [...hiddenRelations],
    nodes: [...nodeOn],
    edges: [...edgeOn.keys()].filter((index) => edgeOn[index]),
    facts: shownFacts().map((fact) => fact.id),
    steps: timeline?.steps ?? [],
    lang: view.lang,
  }),
  said: () => ({ facts: view.facts.map((fact) => fact.summary), details: view.nodes.map((node) => node.detail), lines: view.edges.map((line) => line.label) }),
  files: { table, turtle, picture },
  get network() {
    openTab("canvas");
    return engine.network ?? engine.renderer;
  },
  get engine() {
    return engine;
  },
});
