// The legend: one button a kind and one a relation, each with its sign, its name and how often it occurs.
function chip(icon, name, count, off, toggle, key) {
  return element("button", { type: "button", class: "chip", "aria-pressed": String(!off), "data-key": key, onclick: toggle },
    icon, element("span", {}, name), element("span", { class: "n" }, String(count)));
}
const count = (list, field, value) => list.filter((item) => item[field] === value).length;
const relationsHere = Object.keys(style.relations)
  .map((relation) => [relation, count(view.edges, "relation", relation) || count(view.facts, "relation", relation)]).filter(([, n]) => n);

function drawLegend() {
  const legend = byId("legend");
  const held = document.activeElement?.dataset?.key;
  const flip = (set, value) => () => {
    if (!set.delete(value)) set.add(value);
    drawLegend();
    refresh();
  };
  const kinds = Object.keys(style.kinds).map((kind) => [kind, count(view.nodes, "kind", kind)]).filter(([, n]) => n);
  legend.replaceChildren(
    ...kinds.map(([kind, n]) => chip(kindIcon(kind), words.kinds[kind], n, hiddenKinds.has(kind), flip(hiddenKinds, kind), kind)),
    ...(relationsHere.length && kinds.length ? [element("span", { class: "gap" })] : []),
    ...relationsHere.map(([relation, n]) => chip(relationIcon(relation), words.relations[relation], n,
      hiddenRelations.has(relation), flip(hiddenRelations, relation), relation)));
  if (held) legend.querySelector(`[data-key="${held}"]`)?.focus();
}

if (view.left_out > 0) byId("left-out").textContent = say("left_out", view.left_out);
