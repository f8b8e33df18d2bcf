// The network: what is dimmed and selected, and which labels there is room for. An engine draws it: vis-network for a few
// hundred nodes, sigma (WebGL) beyond. An engine has paint, fit, focus, zoom, scale, place, corners and on.
const EDGE_NAMES_UP_TO = 70;
const namesAlways = view.edges.length <= EDGE_NAMES_UP_TO;
let selected = null;
let hovered = null;
let engine = null;

function lit(pointer) {
  if (pointer === null) return null;
  if (pointer.edge !== undefined) {
    const edge = view.edges[pointer.edge];
    return { nodes: new Set([edge.source, edge.target]), edges: new Set([pointer.edge]) };
  }
  const edges = new Set(edgesOf.get(pointer.node).filter((index) => edgeOn[index]));
  const near = new Set([pointer.node]);
  for (const index of edges) near.add(view.edges[index].source).add(view.edges[index].target);
  return { nodes: near, edges };
}

// Labels keep a readable size on the screen: zoomed out, they grow against the drawing, and where they would cover
// each other the heavier node keeps its label.
const LEAST = 11.5;
const wide = (row) => [...row].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 1 : 0.56), 0);
let heaviest = null;
const byWeight = () => (heaviest ??= view.nodes.map((node, index) => index)
  .sort((a, b) => (view.nodes[b].id === view.focus) - (view.nodes[a].id === view.focus) || view.nodes[b].weight - view.nodes[a].weight || a - b));
const MOST_LABELS = 500;

// Whether a label would hide a heavier node's symbol, or several.
function coversOthers(index, [left, top, right, bottom]) {
  let covered = 0;
  for (const [place, node] of view.nodes.entries()) {
    if (place === index || node.x < left || node.x > right || node.y < top || node.y > bottom || !nodeOn.has(node.id)) continue;
    covered += node.weight > view.nodes[index].weight ? 2 : 1;
    if (covered > 1) return true;
  }
  return false;
}

function labelSizes(light, scale = engine.scale(), radius = (node) => node.size) {
  const taken = [];
  const sizes = new Map();
  const first = (index) => (light !== null && light.nodes.has(view.nodes[index].id) ? 0 : 1);
  const order = (light === null ? byWeight() : [...byWeight()].sort((a, b) => first(a) - first(b))).slice(0, MOST_LABELS);
  for (const index of order) {
    const node = view.nodes[index];
    if (!nodeOn.has(node.id)) continue;
    const size = Math.max(node.font, LEAST / scale);
    if (size === node.font && view.nodes.length <= 400) {
      sizes.set(node.id, size);
      continue;
    }
    const half = (Math.max(...node.rows.map(wide)) * size) / 2;
    const top = node.y + radius(node);
    const box = [node.x - half, top, node.x + half, top + node.rows.length * size * 1.25];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) continue;
    if (light === null && view.nodes.length <= MOST_LABELS && coversOthers(index, box)) continue;
    taken.push(box);
    sizes.set(node.id, size);
  }
  return sizes;
}

// On a page about one node that node's neighbourhood is the page: no dimming by default.
const atRest = (light) => light === null || (hovered === null && selected?.node === view.focus && view.focus !== null);
const nodeTone = (node) => (node.group === null || node.group === undefined ? kindTone(node.kind) : { background: groupTone(node.group), border: tones.ink });

function paint() {
  if (engine === null || byId("canvas").hidden) return;
  const light = lit(hovered ?? selected);
  engine.paint(light, atRest(light));
}

function fitAll(animated) {
  if (engine !== null) engine.fit([...nodeOn], animated && !calm);
}

// `pointer` is {node: id}, {edge: index}, {fact: id} or null.
function select(pointer, { move = false } = {}) {
  selected = pointer;
  hovered = null;
  if (pointer?.node !== undefined && !nodeOn.has(pointer.node)) {
    hiddenKinds.delete(nodes.get(pointer.node).kind);
    for (const index of edgesOf.get(pointer.node)) hiddenRelations.delete(view.edges[index].relation);
    sift();
    if (!nodeOn.has(pointer.node)) {
      filters.organisation = "";
      filters.confidence = 0;
      resetTime();
      drawControls();
    }
    sift();
    drawLegend();
    drawTally();
    drawBoard();
  }
  paint();
  markBoard();
  showPanel(pointer);
  writeAddress(pointer);
  if (move && pointer?.node !== undefined && engine !== null) engine.focus(pointer.node, !calm);
}

function hover(pointer) {
  hovered = pointer;
  byId("network").classList.toggle("pointing", pointer !== null);
  paint();
}

// An engine is made when its tab is first looked at: WebGL and canvas need a place of some size.
function openNetwork() {
  if (engine !== null) return false;
  engine = engineName === "webgl" ? drawWithWebGL() : drawWithVis();
  return true;
}
