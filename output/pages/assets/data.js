// The data of the page, indexed, and small helpers to build elements out of text (never out of markup).
const { view, network: drawn, words, style } = JSON.parse(document.getElementById("data").textContent);
const say = (key, n) => words.page[key].replace("{n}", n);
const byId = (id) => document.getElementById(id);

const nodes = new Map(view.nodes.map((node) => [node.id, node]));
const facts = new Map(view.facts.map((fact) => [fact.id, fact]));
const edgesOf = new Map(view.nodes.map((node) => [node.id, []]));
const endsOf = new Map(view.facts.map((fact) => [fact.id, new Set(fact.nodes.filter((id) => nodes.has(id)))]));
const factsOf = new Map(view.nodes.map((node) => [node.id, new Set()]));

view.edges.forEach((edge, index) => {
  for (const end of new Set([edge.source, edge.target])) edgesOf.get(end).push(index);
  for (const fact of edge.facts) endsOf.get(fact).add(edge.source).add(edge.target);
});
for (const fact of view.facts) for (const end of endsOf.get(fact.id)) factsOf.get(end).add(fact.id);

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function drawing(width, height, ...shapes) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("width", width);
  picture.setAttribute("height", height);
  picture.setAttribute("aria-hidden", "true");
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    picture.append(shape);
  }
  return picture;
}

function kindIcon(kind) {
  const look = style.kinds[kind];
  const paint = { fill: look.fill, stroke: look.border, "stroke-width": 1.5 };
  if (look.shape === "dot") return drawing(16, 16, ["circle", { cx: 8, cy: 8, r: 6, ...paint }]);
  if (look.shape === "square") return drawing(16, 16, ["rect", { x: 2.5, y: 2.5, width: 11, height: 11, ...paint }]);
  return drawing(16, 16, ["path", { d: "M8 1 15 8 8 15 1 8Z", ...paint }]);
}

function relationIcon(relation) {
  const look = style.relations[relation];
  const line = { x1: 1, y1: 6, x2: look.arrow ? 22 : 27, y2: 6, stroke: look.colour, "stroke-width": look.width };
  if (look.dash.length) line["stroke-dasharray"] = look.dash.join(" ");
  const head = ["path", { d: "M20 2 27 6 20 10Z", fill: look.colour }];
  return look.arrow ? drawing(28, 12, ["line", line], head) : drawing(28, 12, ["line", line]);
}
