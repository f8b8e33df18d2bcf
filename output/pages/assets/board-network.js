// A network of people as lists: who stands in the middle of it, and which circles hang together.
boards.network = () => {
  const people = view.nodes.filter((node) => nodeOn.has(node.id));
  const ranked = people.filter((node) => node.rank).sort((a, b) => a.rank - b.rank).slice(0, 30);
  const groups = new Map();
  for (const node of people) if (node.group !== undefined) groups.set(node.group, [...(groups.get(node.group) ?? []), node]);
  const circles = [...groups].filter(([, members]) => members.length > 1).sort(([a, x], [b, y]) => y.length - x.length || a - b);
  const pairs = view.edges.map((edge, index) => [edge, index]).filter(([, index]) => edgeOn[index]).sort(([a, i], [b, j]) => b.weight - a.weight || i - j).slice(0, 20);
  return [
    element("div", { class: "columns even" },
      section(words.page.central, ranked.length, element("ol", { class: "ranks" }, ranked.map((node) => element("li", {}, element("span", { class: "number" }, String(node.rank)), entry(node.id), element("span", { class: "n" }, say("met_n", edgesOf.get(node.id).filter((index) => edgeOn[index]).length)))))),
      section(words.page.pairs, pairs.length, element("ol", { class: "ranks" }, pairs.map(([edge, index]) => element("li", {},
        element("button", { type: "button", class: "entry", onclick: () => select({ edge: index }) }, element("span", { class: "clip" }, `${nameOf(edge.source)} — ${nameOf(edge.target)}`)), element("span", { class: "n" }, String(edge.weight))))))),
    section(words.page.circles, circles.length, element("div", { class: "circles" }, circles.slice(0, 24).map(([group, members]) => element("article", { class: "circle" },
      element("h3", {}, drawing(14, 14, shape("circle", { cx: 7, cy: 7, r: 6, class: `g-${group % style.groups}` })), element("span", {}, `${words.page.circle} ${group + 1}`), element("span", { class: "n" }, String(members.length))),
      element("div", { class: "links" }, members.sort((a, b) => b.weight - a.weight).slice(0, 12).map((node) => entry(node.id, { className: "link" }))))))),
  ];
};
