// The network: what is hidden, what is dimmed, what is selected.
const EDGE_NAMES_UP_TO = 70;
const FAINT = 0.12;
const ASIDE = 0.5;
const EDGE_NAME = 11;
const LEAST_EDGE_NAME = 10;
const namesAlways = view.edges.length <= EDGE_NAMES_UP_TO;
const hiddenRelations = new Set();
const hiddenKinds = new Set();
let selected = null;
let hovered = null;

const nodeSet = new vis.DataSet(drawn.nodes);
const edgeSet = new vis.DataSet(drawn.edges.map((edge) => ({ ...edge, label: " " })));
const network = new vis.Network(byId("network"), { nodes: nodeSet, edges: edgeSet }, drawn.options);
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
const motion = () => (calm ? false : { duration: 350, easingFunction: "easeInOutQuad" });

const nodeShown = (id) => !hiddenKinds.has(nodes.get(id).kind);
const edgeShown = (index) => {
  const edge = view.edges[index];
  return !hiddenRelations.has(edge.relation) && nodeShown(edge.source) && nodeShown(edge.target);
};
// A node that only hidden relations hold goes with them; the node the page is about stays.
const nodeVisible = (id) =>
  nodeShown(id) && (id === view.focus || edgesOf.get(id).length === 0 || edgesOf.get(id).some(edgeShown));

function lit(pointer) {
  if (pointer === null) return null;
  if (pointer.edge !== undefined) {
    const edge = view.edges[pointer.edge];
    return { nodes: new Set([edge.source, edge.target]), edges: new Set([pointer.edge]) };
  }
  const edges = new Set(edgesOf.get(pointer.node).filter(edgeShown));
  const near = new Set([pointer.node]);
  for (const index of edges) near.add(view.edges[index].source).add(view.edges[index].target);
  return { nodes: near, edges };
}

// Labels keep a readable size on the screen: zoomed out, they grow against the drawing, and where they would cover
// each other the heavier node keeps its label.
const LEAST = 11.5;
const lines = new Map(drawn.nodes.map((node) => {
  const rows = node.label.split("\n");
  const wide = (row) => [...row].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 1 : 0.56), 0);
  return [node.id, { rows: rows.length, width: Math.max(...rows.map(wide)) }];
}));
const byWeight = drawn.nodes.map((node, index) => index)
  .sort((a, b) => (view.nodes[b].id === view.focus) - (view.nodes[a].id === view.focus) || view.nodes[b].weight - view.nodes[a].weight || a - b);

// Whether a label would hide a heavier node's symbol, or several.
function coversOthers(index, [left, top, right, bottom]) {
  let covered = 0;
  for (const [place, node] of drawn.nodes.entries()) {
    if (place === index || node.x < left || node.x > right || node.y < top || node.y > bottom || !nodeVisible(node.id)) continue;
    covered += view.nodes[place].weight > view.nodes[index].weight ? 2 : 1;
    if (covered > 1) return true;
  }
  return false;
}

function labelSizes(light) {
  const scale = network.getScale();
  const taken = [];
  const sizes = new Map();
  const first = (index) => (light !== null && light.nodes.has(drawn.nodes[index].id) ? 0 : 1);
  const order = light === null ? byWeight : [...byWeight].sort((a, b) => first(a) - first(b));
  for (const index of order) {
    const node = drawn.nodes[index];
    if (!nodeVisible(node.id)) continue;
    const size = Math.max(node.font.size, LEAST / scale);
    if (size === node.font.size && view.nodes.length <= 400) {
      sizes.set(node.id, size);
      continue;
    }
    const { rows, width } = lines.get(node.id);
    const half = (width * size) / 2;
    const box = [node.x - half, node.y + node.size, node.x + half, node.y + node.size + rows * size * 1.25];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
    if (light === null && coversOthers(index, box)) continue;
    taken.push(box);
    sizes.set(node.id, size);
  }
  return sizes;
}

function paint() {
  const light = lit(hovered ?? selected);
  // On a page about one node that node's neighbourhood is the page: no dimming by default.
  const quiet = light === null || (hovered === null && selected.node === view.focus && view.focus !== null);
  const sizes = labelSizes(quiet ? null : light);
  nodeSet.update(drawn.nodes.map((node) => {
    const bright = quiet || light.nodes.has(node.id);
    const chosen = selected !== null && selected.node === node.id;
    return {
      id: node.id,
      hidden: !nodeVisible(node.id),
      opacity: bright ? 1 : FAINT,
      borderWidth: chosen ? 5 : node.borderWidth,
      color: chosen ? { ...node.color, border: "#14181d" } : node.color,
      label: sizes.has(node.id) ? node.label : " ",
      font: {
        size: sizes.get(node.id) ?? node.font.size,
        color: bright ? drawn.options.nodes.font.color : "rgba(31,41,51,.16)",
        strokeWidth: bright ? (node.id === view.focus ? 7 : 4) : 0,
      },
    };
  }));
  edgeSet.update(drawn.edges.map((edge) => {
    const bright = quiet || light.edges.has(edge.id);
    // Lines that do not touch the node the page is about stand back.
    const aside = quiet && view.focus !== null && edge.from !== view.focus && edge.to !== view.focus;
    const named = light === null || quiet ? namesAlways && !(aside && view.edges.length > 40) : bright && light.edges.size <= EDGE_NAMES_UP_TO;
    return {
      id: edge.id,
      hidden: !edgeShown(edge.id),
      color: { color: edge.color, highlight: edge.color, hover: edge.color, opacity: bright ? (aside ? ASIDE : 1) : FAINT },
      label: named ? edge.label : " ",
      font: { size: Math.max(EDGE_NAME, LEAST_EDGE_NAME / network.getScale()) },
    };
  }));
}

let settling = 0;
let paintedAt = 0;
network.on("afterDrawing", () => {
  if (Math.abs(network.getScale() / (paintedAt || 1) - 1) < 0.08) return;
  clearTimeout(settling);
  settling = setTimeout(() => {
    paintedAt = network.getScale();
    paint();
  }, 90);
});

function fitAll(animated) {
  const shown = view.nodes.map((node) => node.id).filter(nodeVisible);
  if (shown.length) network.fit({ nodes: shown, maxZoomLevel: 1.15, animation: animated ? motion() : false });
}

function bringIntoView(id) {
  network.focus(id, { scale: Math.max(network.getScale(), 0.85), animation: motion() });
}

// `pointer` is {node: id}, {edge: index} or null.
function select(pointer, { move = false } = {}) {
  selected = pointer;
  if (pointer !== null && pointer.node !== undefined) {
    if (hiddenKinds.delete(nodes.get(pointer.node).kind)) drawLegend();
    if (!nodeVisible(pointer.node)) {
      for (const index of edgesOf.get(pointer.node)) hiddenRelations.delete(view.edges[index].relation);
      drawLegend();
    }
  }
  paint();
  showPanel(pointer);
  writeAddress(pointer);
  if (move && pointer !== null && pointer.node !== undefined) bringIntoView(pointer.node);
}

network.on("click", ({ nodes: hit, edges: lines }) => {
  if (hit.length) select({ node: hit[0] });
  else if (lines.length) select({ edge: lines[0] });
  else select(null);
});
function hover(pointer) {
  hovered = pointer;
  byId("network").classList.toggle("pointing", pointer !== null);
  paint();
}
network.on("hoverNode", ({ node }) => hover({ node }));
network.on("blurNode", () => hover(null));
network.on("hoverEdge", ({ edge }) => hover({ edge }));
network.on("blurEdge", () => hover(null));

const zoomBy = (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: motion() });
