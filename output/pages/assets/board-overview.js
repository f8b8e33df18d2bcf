// The whole: counts, coverage in time, the busiest, and what was not understood.
boards.overview = () => {
  const told = view.summary;
  if (!told) return [element("p", { class: "hint" }, words.page.hint)];
  const parts = [element("dl", { class: "tiles" }, told.counts.map(([name, n]) => element("div", {}, element("dt", {}, words.page[`count_${name}`] ?? name), element("dd", {}, n.toLocaleString("en-US")))))];
  if (told.coverage.length > 1) parts.push(section(words.page.coverage, null, coverage(told.coverage)));
  parts.push(element("div", { class: "columns even" },
    told.people.length ? section(words.page.busiest_people, null, barList(told.people.map((row) => ({ ...row, kind: "person" })))) : null,
    told.organisations.length ? section(words.page.busiest_bodies, null, barList(told.organisations.map((row) => ({ ...row, tone: "organisation", kind: "organisation" })))) : null));
  if (told.misses.length) {
    parts.push(section(words.page.misses, told.misses.reduce((sum, miss) => sum + miss.count, 0), element("p", { class: "hint" }, words.page.misses_hint),
      element("ol", { class: "misses" }, told.misses.map((miss) => element("li", {}, element("span", { class: "words" }, miss.words || "—"), element("span", { class: "n" }, `× ${miss.count}`),
        element("span", { class: "kind" }, words.page[`miss_${miss.kind}`] ?? miss.kind), element("q", {}, clip(miss.example, 120)))))));
  }
  return parts;
};

function coverage(months) {
  const [width, height] = [boardWidth(), 150];
  const most = Math.max(...months.map(([, articles, , facts_]) => Math.max(articles, facts_)), 1);
  const step = (width - 50) / months.length;
  const picture = shape("svg", { class: "coverage", width, height: height + 26, viewBox: `0 0 ${width} ${height + 26}`, role: "img", "aria-label": `${words.page.coverage}: ${months[0][0]} – ${months.at(-1)[0]}` });
  for (const share of [0.5, 1]) {
    picture.append(shape("line", { x1: 44, y1: height - share * (height - 12), x2: width, y2: height - share * (height - 12), class: "tick" }),
      shape("text", { x: 38, y: height - share * (height - 12) + 4, class: "tick-text", "text-anchor": "end" }, Math.round(most * share).toLocaleString("en-US")));
  }
  let year = "";
  months.forEach(([month, articles, events, facts_], at) => {
    const x = 46 + at * step;
    const bar = (value, kind, part) => shape("rect", { x: x + part * step * 0.42, y: height - ((height - 12) * value) / most, width: Math.max(step * 0.4, 0.8), height: ((height - 12) * value) / most, class: `bar ${kind}` });
    const within = filters.from === null || (lastDay(month) >= filters.from && firstDay(month) <= filters.to);
    const group = shape("g", { class: within ? "in" : "out" }, shape("title"), bar(articles, "articles", 0), bar(facts_, "person", 1));
    group.firstChild.textContent = `${month}: ${articles} / ${events} / ${facts_}`;
    picture.append(group);
    if (month.slice(0, 4) !== year) {
      year = month.slice(0, 4);
      picture.append(shape("text", { x, y: height + 18, class: "tick-text" }, year));
    }
  });
  picture.append(shape("line", { x1: 44, y1: height, x2: width, y2: height, class: "rule" }));
  const key = (kind, name) => element("span", {}, drawing(12, 12, shape("rect", { width: 12, height: 12, rx: 2, class: `bar ${kind}` })), name);
  return element("div", {}, element("p", { class: "key" }, key("articles", words.page.count_articles), key("person", words.page.count_facts)), picture);
}
