// The side panel: what is known of the selected node or line, each fact with the words that say it.
const PAGE = 30;

function nodeLink(id) {
  const node = nodes.get(id);
  if (!node) return null;
  return element("button", { type: "button", class: "link", "data-node": id, onclick: () => select({ node: id }, { move: true }) },
    kindIcon(node.kind), element("span", { class: "clip" }, node.label));
}

function quoteFigure(quote) {
  const colon = words.page.colon;
  const where = [quote.published, quote.source].filter(Boolean).join(words.page.separator);
  const headline = quote.headline || words.page.untitled;
  const safe = quote.url !== null && /^https?:\/\//i.test(quote.url);
  return element("figure", { class: "quote" },
    element("blockquote", {}, quote.before, element("mark", {}, quote.exact), quote.after),
    element("figcaption", {},
      safe
        ? element("a", { href: quote.url, target: "_blank", rel: "noopener noreferrer", title: words.page.open }, headline)
        : element("span", {}, headline),
      where ? words.page.separator + where : "",
      element("div", { class: "how" },
        `${words.page.rule}${colon}${quote.rule}${words.page.separator}${words.page.confidence}${colon}${quote.confidence}`)));
}

function factCard(fact, here) {
  const others = fact.ends.filter((id) => id !== here);
  const [first, ...rest] = fact.quotes;
  return element("article", { class: "fact", "data-fact": fact.id },
    element("p", { class: "summary" }, fact.summary, fact.date ? element("span", { class: "date" }, fact.date) : null),
    others.length ? element("div", { class: "links" }, ...others.map(nodeLink)) : null,
    first ? quoteFigure(first) : null,
    rest.length
      ? element("details", {}, element("summary", {}, say("other_quotes", rest.length)), ...rest.map(quoteFigure))
      : null);
}

// Append `items` a page at a time, so that ten thousand facts do not stall the browser.
function listInPages(parent, items, draw) {
  let shown = 0;
  const more = element("button", { type: "button", class: "more", onclick: () => grow() });
  const grow = () => {
    for (const item of items.slice(shown, shown + PAGE)) parent.insertBefore(draw(item), more);
    shown = Math.min(shown + PAGE, items.length);
    more.textContent = say("more", Math.min(PAGE, items.length - shown));
    more.hidden = shown >= items.length;
  };
  parent.append(more);
  grow();
}

function factsByRelation(panel, all, here) {
  const chosen = all.filter((fact) => factOn[fact.at]).sort((a, b) => a.at - b.at);
  for (const relation of Object.keys(style.relations)) {
    const group = chosen.filter((fact) => fact.relation === relation).sort(newestFirst);
    if (!group.length) continue;
    panel.append(element("h3", {}, relationIcon(relation), `${words.relations[relation]}${words.page.separator}${group.length}`));
    const section = element("div", { class: "facts" });
    panel.append(section);
    listInPages(section, group, (fact) => factCard(fact, here));
  }
  if (chosen.length < all.length) panel.append(element("p", { class: "hint" }, say("filtered", all.length - chosen.length)));
}

function backButton() {
  return element("button", { type: "button", class: "back", id: "back", onclick: () => select(null) }, words.page.back);
}

// Lines without facts of their own (a department and its parent) are still worth following.
function bareLines(panel, indices, here) {
  const bare = indices.filter((index) => view.edges[index].at.length === 0);
  for (const relation of new Set(bare.map((index) => view.edges[index].relation))) {
    const ends = new Set(bare.filter((index) => view.edges[index].relation === relation)
      .flatMap((index) => [view.edges[index].source, view.edges[index].target]).filter((id) => id !== here));
    panel.append(element("h3", {}, relationIcon(relation), words.relations[relation]),
      element("div", { class: "links" }, ...[...ends].map(nodeLink)));
  }
}

// In a network of people: whom somebody met, most often first.
function meetings(panel, id) {
  const met = edgesOf.get(id).filter((index) => view.edges[index].relation === "met" && edgeOn[index])
    .sort((a, b) => view.edges[b].weight - view.edges[a].weight);
  if (!met.length) return;
  panel.append(element("h3", {}, relationIcon("met"), `${words.relations.met}${words.page.separator}${met.length}`));
  const list = element("ol", { class: "met" });
  for (const index of met.slice(0, 40)) {
    const edge = view.edges[index];
    const other = edge.source === id ? edge.target : edge.source;
    list.append(element("li", {}, element("button", { type: "button", class: "link", "data-edge": index, onclick: () => select({ edge: index }) },
      kindIcon("person"), element("span", { class: "clip" }, nameOf(other)), element("span", { class: "n" }, `${edge.weight}`))));
  }
  panel.append(list);
}

function showNode(panel, id) {
  const node = nodes.get(id);
  panel.append(backButton(),
    element("div", { class: "head" }, kindIcon(node.kind), element("h2", {}, node.label)),
    node.detail ? element("p", { class: "detail" }, node.detail) : "");
  const traits = view.traits[id] ?? [];
  if (traits.length) panel.append(element("h3", {}, words.page.traits), ...traits.map(quoteFigure));
  if (view.pages?.[id]) panel.append(element("p", {}, element("a", { href: view.pages[id] }, words.page.dossier)));
  meetings(panel, id);
  bareLines(panel, edgesOf.get(id), id);
  factsByRelation(panel, factsOf.get(id), id);
  if (!factsOf.get(id).length && !edgesOf.get(id).length) panel.append(element("p", { class: "hint" }, words.page.no_facts));
}

// A line between two people opens to the events where both were.
function showMeeting(panel, edge) {
  const events = new Map();
  for (const fact of edge.at.map((number) => view.facts[number])) {
    if (factOn[fact.at]) events.set(fact.target, [...(events.get(fact.target) ?? []), fact]);
  }
  panel.append(element("p", { class: "hint" }, say("shared_events", edge.weight)));
  const order = [...events].sort(([, a], [, b]) => newestFirst(a[0], b[0]));
  const section = element("div", { class: "facts" });
  panel.append(section);
  listInPages(section, order, ([event, both]) => element("section", { class: "event" },
    element("h3", {}, kindIcon("event"), element("span", {}, nameOf(event)), both[0].date ? element("span", { class: "date" }, both[0].date) : null),
    ...both.map((fact) => factCard(fact, null))));
}

function showEdge(panel, index) {
  const edge = view.edges[index];
  const heading = edge.relation === "met" ? `${nameOf(edge.source)} — ${nameOf(edge.target)}` : edge.label || words.relations[edge.relation];
  panel.append(backButton(),
    element("div", { class: "head" }, relationIcon(edge.relation), element("h2", {}, heading)),
    element("div", { class: "links" }, nodeLink(edge.source), nodeLink(edge.target)));
  if (edge.relation === "met") showMeeting(panel, edge);
  else factsByRelation(panel, edge.at.map((number) => view.facts[number]), null);
}

function showFact(panel, id) {
  const fact = facts.get(id);
  panel.append(backButton(),
    element("div", { class: "head" }, relationIcon(fact.relation), element("h2", {}, words.relations[fact.relation])),
    factCard(fact, null), ...fact.quotes.slice(1).map(quoteFigure));
  panel.querySelector("details")?.remove();
}

function showStart(panel) {
  if (!view.nodes.length) {
    panel.append(element("p", { class: "hint" }, words.page.empty));
    return;
  }
  panel.append(element("p", { class: "hint" }, words.page.hint));
  if (view.kind !== "appointments") {
    const heavy = [...view.nodes].filter((node) => nodeOn.has(node.id)).sort((a, b) => b.weight - a.weight).slice(0, 14);
    panel.append(element("h3", {}, words.page.nodes), element("div", { class: "links" }, ...heavy.map((node) => nodeLink(node.id))));
  }
  const shown = shownFacts().sort(newestFirst);
  if (!shown.length) return;
  panel.append(element("h3", {}, `${words.page.all_facts}${words.page.separator}${shown.length}`));
  const section = element("div", { class: "facts" });
  panel.append(section);
  listInPages(section, shown, (fact) => factCard(fact, null));
}

function showPanel(pointer) {
  const panel = byId("panel");
  panel.replaceChildren();
  panel.scrollTop = 0;
  if (pointer === null) showStart(panel);
  else if (pointer.node !== undefined) showNode(panel, pointer.node);
  else if (pointer.fact !== undefined) showFact(panel, pointer.fact);
  else showEdge(panel, pointer.edge);
  byId("status").textContent = (panel.querySelector("h2")?.textContent ?? "").slice(0, 200);
}
