// The data of the page, indexed, and small helpers to build elements out of text (never out of markup).
// Nodes, lines and facts stand in columns and name each other by number; what the first picture does not need, the words
// of the articles and what names are found by, is read when it is asked for.
const block = (name) => JSON.parse(document.getElementById(name).textContent);
const { view, network: drawn, engine: engineName, words: said, style } = block("data");
const words = { ...said[view.lang] };
const say = (key, n) => words.page[key].replace("{n}", n);
const byId = (id) => document.getElementById(id);
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

class Thing {
  get detail() {
    return (view.lang === view.spoken ? null : this.translated) ?? this.said ?? "";
  }
  get rows() {
    return this.broken ?? [this.label];
  }
  get keys() {
    return searchKeys()[this.at];
  }
}
class Line {
  get facts() {
    return this.at.map((number) => view.facts[number].id);
  }
  get label() {
    return this.own ?? lineWords(this);
  }
}
class Fact {
  get summary() {
    return this.told ?? sentence(this);
  }
  get quotes() {
    return quotesOf(this.place);
  }
}

function rows(table, kind, absent) {
  const made = Array.from({ length: table.length }, () => Object.assign(new kind(), absent));
  for (const [name, cells] of Object.entries(table.columns)) {
    for (let at = 0; at < cells.length; at += 1) if (cells[at] !== null) made[at][name] = cells[at];
  }
  return made;
}
view.spoken = view.lang;
view.nodes = rows(view.nodes, Thing, { id: "", kind: "", label: "", at: 0, weight: 0, x: 0, y: 0, size: 0, font: 0 });
view.facts = rows(view.facts, Fact, { id: "", relation: "", at: 0, agent: "", target: "", role: "", date: null, sure: 0, place: 0, ends: null });
view.edges = rows(view.edges, Line, { source: 0, target: 0, relation: "", at: null, weight: 1 });

const nodes = new Map(view.nodes.map((node) => [node.id, node]));
const facts = new Map();
const edgesOf = new Map();
const factsOf = new Map();
view.nodes.forEach((node, at) => {
  node.at = at;
  edgesOf.set(node.id, []);
  factsOf.set(node.id, []);
});
view.facts.forEach((fact, at) => {
  fact.at = at;
  fact.ends = [];
  facts.set(fact.id, fact);
  for (const id of fact.nodes ?? []) if (nodes.has(id)) touch(fact, id);
});
function touch(fact, id) {
  if (fact.ends.includes(id)) return;
  fact.ends.push(id);
  factsOf.get(id).push(fact);
}
view.edges.forEach((edge, index) => {
  [edge.source, edge.target] = [view.nodes[edge.source].id, view.nodes[edge.target].id];
  edge.at ??= [];
  edgesOf.get(edge.source).push(index);
  if (edge.target !== edge.source) edgesOf.get(edge.target).push(index);
  if (edge.relation === "met") return;
  for (const number of edge.at) {
    touch(view.facts[number], edge.source);
    touch(view.facts[number], edge.target);
  }
});
for (const fact of view.facts) {
  for (const end of [fact.agent, fact.target]) if (nodes.has(end)) touch(fact, end);
}

// The quotes of the facts, a block at a time, the newest facts first.
const blocksRead = new Map();
function quotesOf(place) {
  const number = Math.floor(place / view.facts_a_block);
  if (!blocksRead.has(number)) blocksRead.set(number, block(`quotes-${number}`));
  const { articles, sentences, rules, quotes } = blocksRead.get(number);
  return quotes[place % view.facts_a_block].map(([from, which, at, length, rule, confidence, start]) => {
    const [article, headline, published, source, url] = articles[from];
    const text = sentences[which];
    return { article, headline, published, source, url, rule: rules[rule], confidence, start,
      before: text.slice(0, at), exact: text.slice(at, at + length), after: text.slice(at + length) };
  });
}
let keysRead = null;
function searchKeys() {
  keysRead ??= block("keys").map((line) => line.split(" "));
  return keysRead;
}

// What a line is called, as output/pages/sentences.py calls it.
function lineWords(edge) {
  if (edge.relation === "met") return say("shared_events", edge.weight);
  if (edge.relation === "became") return words.relations.became;
  const roles = [...new Set(edge.at.map((number) => view.facts[number].role).filter(Boolean))];
  return roles.length ? roles.slice(0, 2).join(words.page.comma) + (roles.length > 2 ? words.page.and_more : "") : words.relations[edge.relation];
}

// The sentence of a fact, as output/pages/sentences.py says it.
function sentence(fact) {
  const former = fact.relation === "holds" && style.former.some((word) => fact.role.startsWith(word));
  const key = former ? "held" : fact.relation === "became" ? `became_${fact.role}` : fact.relation;
  const [agent, target] = [nameOf(fact.agent), nameOf(fact.target)];
  let form = (target ? null : words.sentences[`${key}_nowhere`]) ?? words.sentences[key] ?? "";
  if (fact.relation === "holds" && (fact.start || fact.end)) form += words.sentences.span;
  const parts = { agent, target, role: fact.role, span: `${fact.start ?? ""}—${fact.end ?? ""}` };
  return form.replace(/\{(agent|target|role|span)\}/g, (_, name) => parts[name]);
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
