// An event as a programme: who chaired, who spoke in which order, who attended, who organised; sessions under it.
const whenSaid = (fact) => {
  const quote = fact.quotes[0];
  if (!quote) return [Infinity, 0];
  const inside = quote.exact.indexOf(nameOf(fact.agent));
  return [quote.start, inside < 0 ? 9999 : inside];
};
const inOrder = (a, b) => {
  const [x, y] = [whenSaid(a), whenSaid(b)];
  return x[0] - y[0] || x[1] - y[1] || (a.id < b.id ? -1 : 1);
};

function rosterEntry(fact, number = null) {
  const posts = postsOf(fact.agent);
  return element("li", { class: "person" },
    number === null ? null : element("span", { class: "number", "aria-hidden": "true" }, String(number)),
    entry(fact.agent, { fact: fact.id, className: "entry who", extra: posts.length ? element("span", { class: "post" }, clip(posts[0], 34)) : null }));
}

function roster(event, all) {
  const at = all.filter((fact) => fact.target === event);
  const did = (relation) => {
    const seen = new Set();
    return at.filter((fact) => fact.relation === relation).sort(inOrder).filter((fact) => !seen.has(fact.agent) && seen.add(fact.agent));
  };
  const [chaired, spoke, organised] = ["chaired", "spoke", "organised"].map(did);
  const before = new Set([...chaired, ...spoke, ...organised].map((fact) => fact.agent));
  const attended = did("attended").filter((fact) => !before.has(fact.agent));
  const people = attended.filter((fact) => nodes.get(fact.agent)?.kind !== "organisation");
  const bodies = attended.filter((fact) => nodes.get(fact.agent)?.kind === "organisation");
  const block = (relation, name, list) => list && element("div", { class: `block b-${relation}` },
    element("h3", {}, relationIcon(relation), name), list);
  const several = (facts_, numbered) => facts_.length ? element(numbered ? "ol" : "ul", { class: facts_.some((fact) => postsOf(fact.agent).length) ? "people posted" : "people" }, facts_.map((fact, n) => rosterEntry(fact, numbered && facts_.length > 1 ? n + 1 : null))) : null;
  return [
    organised.length ? block("organised", words.relations.organised, several(organised, false)) : null,
    chaired.length ? block("chaired", words.relations.chaired, several(chaired, false)) : null,
    spoke.length ? block("spoke", words.page.spoke_in_order, several(spoke, true)) : null,
    people.length ? block("attended", `${words.relations.attended} · ${people.length}`, several(people, false)) : null,
    bodies.length ? block("attended", `${words.page.bodies} · ${bodies.length}`, several(bodies, false)) : null,
  ].filter(Boolean);
}

boards.event = () => {
  const all = shownFacts();
  const event = nodes.get(view.focus);
  const sessions = view.nodes.filter((node) => node.kind === "event" && node.parent && node.id !== view.focus)
    .sort((a, b) => firstSaid(a.id, all) - firstSaid(b.id, all) || (a.label < b.label ? -1 : 1));
  const date = [event.date, event.end_date && event.end_date !== event.date ? event.end_date : null].filter(Boolean).join(" — ");
  const facts_ = [[words.page.when, date], [words.page.where, event.place], [words.page.what, words.types[event.type ?? "other"]]].filter(([, value]) => value);
  const main = roster(view.focus, all);
  const appointments = all.filter((fact) => ["appointed", "removed"].includes(fact.relation) && fact.date && fact.date === event.date);
  return [
    element("dl", { class: "facts-line" }, facts_.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value)))),
    main.length ? element("div", { class: "programme" }, main) : null,
    sessions.length ? section(words.page.sessions, sessions.length, element("div", { class: "sessions" }, sessions.map((session) => {
      const inner = roster(session.id, all);
      return element("article", { class: "session" }, element("h3", {}, entry(session.id, { className: "entry session-name" })),
        inner.length ? inner : element("p", { class: "hint" }, words.page.no_roster));
    }))) : null,
    appointments.length ? section(words.page.decided, appointments.length, element("ul", { class: "decisions" }, appointments.map((fact) => element("li", {},
      relationIcon(fact.relation), entry(fact.agent, { fact: fact.id }), element("span", { class: "post" }, `${words.relations[fact.relation]} ${fact.target ? nameOf(fact.target) : ""}${fact.role}`))))) : null,
  ];
};
const firstSaid = (event, all) => Math.min(...all.filter((fact) => fact.target === event).map((fact) => whenSaid(fact)[0]), 1e9);
