// An organisation: its departments, its posts and their holders over time, its events.
boards.organisation = () => {
  const shown = shownFacts();
  const inside = new Set([view.focus, ...view.nodes.filter((node) => {
    for (let up = node, steps = 0; up?.parent && steps < 9; up = nodes.get(up.parent), steps += 1) if (up.parent === view.focus) return true;
    return false;
  }).map((node) => node.id)]);
  const posts = shown.filter((fact) => ["holds", "appointed", "removed"].includes(fact.relation) && inside.has(fact.target));
  const events = shown.filter((fact) => MANNER_ORDER.slice(0, 4).includes(fact.relation) && inside.has(fact.agent));
  const axis = axisOf([...posts, ...events].flatMap((fact) => [fact.date, fact.start, fact.end, ...(fact.seen ?? [])]), boardWidth());
  const parts = [];
  const units = [...inside].filter((id) => id !== view.focus);
  const parent = nodes.get(view.focus)?.parent;
  if (units.length || parent) {
    parts.push(section(units.length ? words.page.units : words.relations.unit_of, units.length || null, element("div", { class: "links" },
      parent ? [entry(parent, { className: "link" }), element("span", { class: "up" }, "›")] : null,
      units.sort((a, b) => nodes.get(b).weight - nodes.get(a).weight).map((id) => entry(id, { className: "link" })))));
  }
  const became = shown.filter((fact) => fact.relation === "became" && (inside.has(fact.agent) || inside.has(fact.target)))
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9") || (a.id < b.id ? -1 : 1));
  if (became.length) {
    parts.push(section(words.page.history, became.length, element("div", { class: "links" },
      became.map((fact) => entry(fact.agent, { fact: fact.id, text: (fact.date ? `${fact.date}  ` : "") + fact.summary, className: "link" })))));
  }
  if (axis !== null && posts.length) {
    const byPost = new Map();
    for (const fact of posts) {
      const key = `${fact.target}|${fact.role}`;
      if (!byPost.has(key)) byPost.set(key, new Map());
      const holders = byPost.get(key);
      holders.set(fact.agent, [...(holders.get(fact.agent) ?? []), fact]);
    }
    const first = (fact) => [fact.start, fact.date, ...(fact.seen ?? [])].filter(Boolean).sort()[0] ?? "9";
    const order = [...byPost].sort(([, a], [, b]) => b.size - a.size || ([...a.values()][0][0].role < [...b.values()][0][0].role ? -1 : 1));
    const rows = [];
    for (const [, holders] of order) {
      const sorted = [...holders].sort(([, a], [, b]) => first(a[0]).localeCompare(first(b[0])));
      sorted.forEach(([person, told], at) => rows.push({
        label: at === 0 ? told[0].role || words.relations[told[0].relation] : "",
        note: at === 0 && told[0].target !== view.focus ? nameOf(told[0].target) : "",
        rule: at === 0,
        items: told.map((fact, which) => ({
          fact, from: fact.start ?? (fact.relation === "appointed" ? fact.date : null), to: fact.end ?? (fact.relation === "removed" ? fact.date : null), seen: fact.seen,
          text: which === told.length - 1 ? nameOf(person) : "", named: true,
        })),
      }));
    }
    const dated = rows.filter((row) => row.items.some((item) => item.from || item.to || item.seen?.length));
    const frame = element("div");
    let count = 0;
    const more = element("button", { type: "button", class: "more", onclick: () => grow() });
    const grow = () => {
      count = Math.min(count + 60, dated.length);
      frame.replaceChildren(lanes(dated.slice(0, count), axis), more);
      more.hidden = count >= dated.length;
      more.textContent = say("more", Math.min(60, dated.length - count));
    };
    grow();
    parts.push(section(words.page.holders, byPost.size, frame));
  }
  const [list, many] = eventList(events);
  if (axis !== null && many) parts.push(section(words.page.along, many, eventLanes(events, axis), list));
  const people = new Map();
  for (const fact of posts) people.set(fact.agent, (people.get(fact.agent) ?? 0) + 1);
  if (people.size) {
    parts.push(section(words.page.people, people.size, element("div", { class: "links" },
      [...people.keys()].sort((a, b) => nodes.get(b).weight - nodes.get(a).weight).slice(0, 120).map((id) => entry(id, { className: "link" })))));
  }
  return parts;
};
