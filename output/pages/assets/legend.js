// The legend: one button a kind and one a relation, each with its sign, its name and how often it occurs.
function chip(icon, name, count, off, toggle, key) {
  return element("button", { type: "button", class: "chip", "aria-pressed": String(!off), "data-key": key, onclick: toggle },
    icon, element("span", {}, name), element("span", { class: "n" }, String(count)));
}

function drawLegend() {
  const legend = byId("legend");
  const held = document.activeElement?.dataset?.key;
  const flip = (set, value) => () => {
    if (!set.delete(value)) set.add(value);
    drawLegend();
    paint();
  };
  const count = (list, field, value) => list.filter((item) => item[field] === value).length;
  const kinds = Object.keys(style.kinds).filter((kind) => count(view.nodes, "kind", kind));
  const relations = Object.keys(style.relations).filter((relation) => count(view.edges, "relation", relation));
  legend.replaceChildren(
    ...kinds.map((kind) => chip(kindIcon(kind), words.kinds[kind], count(view.nodes, "kind", kind), hiddenKinds.has(kind),
      flip(hiddenKinds, kind), kind)),
    ...(relations.length && kinds.length ? [element("span", { class: "gap" })] : []),
    ...relations.map((relation) => chip(relationIcon(relation), words.relations[relation], count(view.edges, "relation", relation),
      hiddenRelations.has(relation), flip(hiddenRelations, relation), relation)));
  if (held) legend.querySelector(`[data-key="${held}"]`)?.focus();
}

function drawCounts() {
  const parts = Object.keys(style.kinds).map((kind) => [view.nodes.filter((node) => node.kind === kind).length, words.kinds[kind]]);
  byId("counts").append(...parts.filter(([n]) => n).map(([n, name]) => element("span", {}, element("b", {}, String(n)), name)),
    element("span", {}, say("facts", view.facts.length)));
  if (view.left_out > 0) {
    byId("left-out").textContent = say("left_out", view.left_out);
    byId("left-out").hidden = false;
  }
}
