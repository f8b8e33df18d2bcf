// The data of the page, indexed, and small helpers to build elements out of text (never out of markup).
const { view, network: drawn, engine: engineName, words, style } = JSON.parse(document.getElementById("data").textContent);
const say = (key, n) => words.page[key].replace("{n}", n);
const byId = (id) => document.getElementById(id);
const zh = view.lang === "zh";
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const nodes = new Map(view.nodes.map((node) => [node.id, node]));
const facts = new Map(view.facts.map((fact, at) => [fact.id, Object.assign(fact, { at })]));
const edgesOf = new Map(view.nodes.map((node) => [node.id, []]));
const endsOf = new Map(view.facts.map((fact) => [fact.id, new Set(fact.nodes.filter((id) => nodes.has(id)))]));
const factsOf = new Map(view.nodes.map((node) => [node.id, new Set()]));

view.edges.forEach((edge, index) => {
  edgesOf.get(edge.source).push(index);
  if (edge.target !== edge.source) edgesOf.get(edge.target).push(index);
  if (edge.relation !== "met") for (const fact of edge.facts) endsOf.get(fact).add(edge.source).add(edge.target);
});
for (const fact of view.facts) {
  for (const end of [fact.agent, fact.target]) if (nodes.has(end)) endsOf.get(fact.id).add(end);
  for (const end of endsOf.get(fact.id)) factsOf.get(end).add(fact.id);
}

// Whom a node came with where only the facts say so: the event of a meeting is no node of a network of people.
const nameOf = (id) => nodes.get(id)?.label ?? view.names?.[id] ?? "";

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const SVG = "http://www.w3.org/2000/svg";
function shape(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
const drawing = (width, height, ...shapes) => shape("svg", { width, height, "aria-hidden": "true" }, ...shapes);

// Colours live in the style sheet, by day and by night; a canvas must ask for them.
let tones = {};
function readTones() {
  const computed = getComputedStyle(document.documentElement);
  tones = Object.fromEntries(style.tones.map((name) => [name, computed.getPropertyValue(`--${name}`).trim()]));
}
readTones();
const kindTone = (kind) => ({ background: tones[`k-${kind}`], border: tones[`kb-${kind}`] });
const relationTone = (relation) => tones[`r-${relation}`];
const groupTone = (group) => tones[`g-${group % style.groups}`];

function sign(kind, x, y, size) {
  const paint = { class: `sign k-${kind}` };
  const look = style.kinds[kind].shape;
  if (look === "dot") return shape("circle", { cx: x, cy: y, r: size, ...paint });
  if (look === "square") return shape("rect", { x: x - size * 0.92, y: y - size * 0.92, width: size * 1.84, height: size * 1.84, ...paint });
  const d = size * 1.2;
  return shape("path", { d: `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`, ...paint });
}
const kindIcon = (kind) => drawing(16, 16, sign(kind, 8, 8, 6));

function relationIcon(relation) {
  const look = style.relations[relation];
  const line = shape("line", { x1: 1, y1: 6, x2: look.arrow ? 21 : 27, y2: 6, class: `line r-${relation}`,
    "stroke-width": Math.max(look.width, 1.6), "stroke-dasharray": look.dash.length ? look.dash.join(" ") : null });
  return drawing(28, 12, line, look.arrow ? shape("path", { d: "M20 2 27 6 20 10Z", class: `head r-${relation}` }) : null);
}

const clip = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const newestFirst = (a, b) => (b.date ?? "").localeCompare(a.date ?? "");
