// Keyboard, address (#node-id) and the first picture.
const readingOrder = [...view.nodes].sort((a, b) => a.y - b.y || a.x - b.x).map((node) => node.id);

function step(by) {
  const shown = readingOrder.filter(nodeVisible);
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
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  "0": () => fitAll(true),
  Escape: () => select(null),
};
byId("canvas").addEventListener("keydown", (event) => {
  if (!(event.key in keys) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  keys[event.key]();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape" && !typing && event.target.closest("#panel")) {
    select(null);
    byId("canvas").focus();
  }
});
byId("zoom-in").addEventListener("click", () => zoomBy(1.3));
byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.3));
byId("fit").addEventListener("click", () => fitAll(true));

let written = null;
function writeAddress(pointer) {
  const wanted = pointer?.node === undefined ? "" : `#${encodeURIComponent(pointer.node)}`;
  if (wanted.length > 300 || wanted === location.hash || (wanted === "" && location.hash === "")) return;
  written = wanted;
  location.hash = wanted;
}
function readAddress() {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return null;
  }
  return nodes.has(id) ? { node: id } : null;
}
window.addEventListener("hashchange", () => {
  if (written === location.hash || (written === "" && location.hash === "")) {
    written = null;
    return;
  }
  const pointer = readAddress();
  if (pointer !== null) select(pointer, { move: true });
});

drawCounts();
drawLegend();
const asked = readAddress();
selected = asked ?? (view.focus === null ? null : { node: view.focus });
paint();
showPanel(selected);
fitAll(false);
if (asked !== null) bringIntoView(asked.node);
let wide = byId("canvas").clientWidth;
new ResizeObserver(() => {
  const now = byId("canvas").clientWidth;
  if (Math.abs(now - wide) > 40) {
    wide = now;
    network.redraw();
    fitAll(false);
  }
}).observe(byId("canvas"));
document.documentElement.dataset.ready = "yes";
window.renzhi = Object.freeze({ select, state: () => ({ selected, hiddenKinds: [...hiddenKinds], hiddenRelations: [...hiddenRelations] }), network });
