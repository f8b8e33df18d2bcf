// A person: posts on a time line, events along it, and the people most met.
boards.person = () => {
  const shown = shownFacts();
  const own = shown.filter((fact) => fact.agent === view.focus);
  const posts = own.filter((fact) => ["holds", "appointed", "removed"].includes(fact.relation));
  const events = own.filter((fact) => MANNER_ORDER.slice(0, 4).includes(fact.relation));
  // With more events than are drawn, the whole is counted beforehand; filters count what is drawn.
  const whole = view.all_events > 0 && !narrowed() && !hiddenRelations.size && !hiddenKinds.size;
  const along = whole ? view.along.map(([relation, date]) => ({ relation, date })) : events;
  const axis = axisOf(whole ? [...posts.flatMap((fact) => [fact.date, fact.start, fact.end, ...(fact.seen ?? [])]), ...along.map((one) => one.date)] : own.flatMap((fact) => [fact.date, fact.start, fact.end, ...(fact.seen ?? [])]), boardWidth());
  const parts = [];
  if (axis !== null && posts.length) {
    const groups = new Map();
    for (const fact of posts) {
      const key = `${fact.target}|${fact.role}`;
      groups.set(key, [...(groups.get(key) ?? []), fact]);
    }
    const rows = [...groups.values()].map((group) => ({
      label: group[0].role || words.relations[group[0].relation],
      note: group[0].target ? nameOf(group[0].target) : "",
      items: group.map((fact) => ({ fact, from: fact.start ?? (fact.relation === "appointed" ? fact.date : null), to: fact.end ?? (fact.relation === "removed" ? fact.date : null), seen: fact.seen,
        text: fact.relation === "holds" ? "" : words.relations[fact.relation] })),
    }));
    const dates = (row) => row.items.flatMap((item) => [item.from, ...(item.seen ?? []), item.to].filter(Boolean));
    rows.sort((a, b) => (dates(a).sort()[0] ?? "9").localeCompare(dates(b).sort()[0] ?? "9") || (a.label < b.label ? -1 : 1));
    const dated = rows.filter((row) => dates(row).length);
    if (dated.length) parts.push(section(words.page.posts, groups.size, lanes(dated.slice(0, 40), axis)));
    const undated = rows.filter((row) => !dates(row).length);
    if (undated.length) parts.push(element("p", { class: "links undated" }, undated.slice(0, 30).map((row) => entry(view.focus, { fact: row.items[0].fact.id, text: row.note + row.label, className: "link" }))));
  }
  if (axis !== null && along.some((fact) => fact.date)) parts.push(section(words.page.along, along.length, eventLanes(along, axis, whole)));
  const met = new Map();
  const mine = new Set(events.map((fact) => fact.target));
  for (const fact of shown) {
    if (fact.agent !== view.focus && mine.has(fact.target) && nodes.get(fact.agent)?.kind === "person") met.set(fact.agent, (met.get(fact.agent) ?? new Set()).add(fact.target));
  }
  const [list, many] = eventList(events);
  const counted = [...met].map(([id, at]) => ({ node: id, label: nameOf(id), count: at.size })).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const company = (whole ? view.company : counted).map((row) => ({ ...row, kind: "person" }));
  const note = whole ? element("p", { class: "hint" }, words.page.listed.replace("{all}", view.all_events).replace("{n}", many)) : null;
  parts.push(element("div", { class: "columns" },
    many ? section(words.page.events, whole ? null : many, note, list) : null,
    company.length ? section(words.page.company, whole ? null : company.length, barList(company.slice(0, 20))) : null));
  return parts;
};
