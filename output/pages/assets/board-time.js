// A time axis with lanes: bars for spans, dots for dates, each one fact that can be pressed.
const LABELS = 230;
const ROW = 34;
const NARROW = 620; // on a narrow board the names stand above their lanes
const NARROW_ROW = 54;
const DAYS = 864e5;
const middleOf = (date) => (Date.parse(firstDay(date)) + Date.parse(date.length === 10 ? date : lastDay(date).replace(/-31$/, "-28"))) / 2;

function axisOf(dates, width) {
  const known = dates.filter(Boolean);
  if (!known.length) return null;
  const times = known.map(middleOf);
  let [from, to] = [Math.min(...times), Math.max(...times)];
  const room = Math.max((to - from) * 0.04, 20 * DAYS);
  [from, to] = [from - room, to + room];
  const narrow = width < NARROW;
  const margin = narrow ? 0 : LABELS;
  const inner = Math.max(width - margin - 24, 200);
  const x = (time) => margin + 8 + ((time - from) / (to - from)) * inner;
  const years = (to - from) / (365.25 * DAYS);
  const stepMonths = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((months) => (years * 12) / months <= inner / 74) ?? 600;
  const ticks = [];
  const start = new Date(from);
  for (let month = Math.floor(start.getUTCFullYear() * 12 / stepMonths) * stepMonths; month < 12 * 3000; month += stepMonths) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) break;
    if (time >= from) ticks.push([x(time), stepMonths >= 12 || month % 12 === 0 ? String(Math.floor(month / 12)) : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`]);
  }
  return { x: (date) => x(middleOf(date)), ticks, narrow, left: margin + 8, right: margin + 8 + inner, width: margin + 16 + inner };
}

function pressable(ids, label, ...shapes) {
  const act = () => select(ids);
  return shape("g", {
    class: "hit", role: "button", tabindex: 0, "aria-label": label, "data-fact": ids.fact ?? null, "data-node": ids.node ?? null, onclick: act,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    },
  }, shape("title"), ...shapes);
}
// The name a screen reader says begins with what can be read on the drawing.
function hit(ids, label, ...shapes) {
  const seen = shapes.flat().filter((one) => one?.tagName === "text").map((one) => one.textContent).join(" ");
  const made = pressable(ids, seen ? `${seen} ${label}` : label, ...shapes);
  made.querySelector("title").textContent = label;
  return made;
}

// `rows`: { label, note, rule (a line above), items: [{ fact, relation, from, to, seen, text }] }
function lanes(rows, axis, { sign: mark = null } = {}) {
  const tall = axis.narrow ? NARROW_ROW : ROW;
  const height = rows.length * tall + 30;
  const picture = shape("svg", { class: "lanes", width: axis.width, height, viewBox: `0 0 ${axis.width} ${height}`, role: "group" });
  for (const [x, text] of axis.ticks) {
    picture.append(shape("line", { x1: x, y1: 22, x2: x, y2: height, class: "tick" }), shape("text", { x, y: 14, class: "tick-text", "text-anchor": "middle" }, text));
  }
  rows.forEach((row, at) => {
    const top = 28 + at * tall;
    const y = axis.narrow ? top + tall - 16 : top + tall / 2;
    if (row.rule) picture.append(shape("line", { x1: 0, y1: top, x2: axis.right, y2: top, class: "rule" }));
    if (axis.narrow) {
      const name = shape("text", { x: row.icon ? 34 : 0, y: top + 18, class: "lane-name" }, clip(row.label, 12));
      if (row.note) name.append(shape("tspan", { dx: 8, class: "lane-note" }, clip(row.note, 15)));
      picture.append(name);
    } else {
      if (row.label) picture.append(shape("text", { x: 0, y: y + (row.note ? -2 : 4), class: "lane-name" }, clip(row.label, row.icon ? 12 : 15)));
      if (row.note) picture.append(shape("text", { x: 0, y: y + 13, class: "lane-note" }, clip(row.note, 18)));
    }
    if (row.icon) {
      const icon = relationIcon(row.icon);
      icon.setAttribute("x", axis.narrow ? 0 : LABELS - 40);
      icon.setAttribute("y", axis.narrow ? top + 8 : y - 6);
      picture.append(icon);
    }
    picture.append(shape("line", { x1: axis.left, y1: y, x2: axis.right, y2: y, class: "lane" }));
    // Appointed here and seen in the post later: one stretch.
    const known = row.items.flatMap((item) => [item.from, item.to, ...(item.seen ?? [])]).filter(Boolean).map(axis.x);
    if (!mark && row.items.length > 1 && Math.max(...known) - Math.min(...known) > 1) {
      picture.append(shape("rect", { x: Math.min(...known), y: y - 6, width: Math.max(...known) - Math.min(...known), height: 12, rx: 3, class: "span seen r-holds" }));
    }
    const sketch = sketchOf(row, axis);
    const onTop = (item) => (item.fact.relation === "holds" ? 0 : 1);
    for (const item of [...row.items].sort((a, b) => onTop(a) - onTop(b))) picture.append(...laneItem(item, axis, y, mark, sketch));
  });
  return element("div", { class: "lanes-frame" }, picture);
}

// Where the marks of a lane stand, so that they become fine strokes where there are many, and words cover none of them.
function sketchOf(row, axis) {
  const marks = [...new Set(row.items.flatMap((item) => [item.from, item.to, ...(item.seen ?? [])]).filter(Boolean).map((date) => Math.round(axis.x(date))))].sort((a, b) => a - b);
  const near = marks.filter((x, at) => at && x - marks[at - 1] < 7).length;
  return { marks, dense: near > 6 && near > marks.length / 3, words: [] };
}
function roomFor(sketch, low, high) {
  const free = !sketch.marks.some((x) => x > low && x < high) && !sketch.words.some(([a, b]) => a < high && b > low);
  if (free) sketch.words.push([low, high]);
  return free;
}

function laneItem(item, axis, y, mark, sketch) {
  const { fact } = item;
  const seen = (item.seen ?? []).map((date) => axis.x(date));
  const known = [item.from, item.to].filter(Boolean).map((date) => axis.x(date));
  const all = [...seen, ...known];
  if (!all.length) return [];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const shapes = [];
  if (high - low > 1) {
    // A started post goes on to the last we know of it; without an end the bar stays open.
    shapes.push(shape("rect", { x: low, y: y - 6, width: high - low, height: 12, rx: 3, class: `span r-${fact.relation}${item.to || !item.from ? "" : " open"}${!item.from && !item.to ? " seen" : ""}` }));
  }
  if (mark) shapes.push(...all.map((x) => sign("event", x, y, 5)));
  else {
    for (const x of new Set(all.map(Math.round))) {
      shapes.push(sketch.dense && fact.relation === "holds"
        ? shape("rect", { x: x - 0.7, y: y - 6, width: 1.4, height: 12, class: "stroke" })
        : shape("circle", { cx: x, cy: y, r: 4, class: `dot r-${fact.relation}` }));
    }
  }
  const text = clip(item.text ?? "", 14);
  if (text) {
    const long = wide(text) * 12 + 10;
    const after = high + long < axis.right && roomFor(sketch, high + 4, high + long);
    if (after || (low - long > axis.left && roomFor(sketch, low - long, low - 4))) {
      shapes.push(shape("text", { x: after ? high + 9 : low - 9, y: y + 4, class: "lane-text", "text-anchor": after ? "start" : "end" }, text));
    } else if (item.named) {
      shapes.push(shape("text", { x: high - 2, y: y - 9, class: "lane-text", "text-anchor": "end" }, text));
    }
  }
  shapes.push(shape("rect", { x: low - 8, y: y - 12, width: high - low + 16, height: 24, class: "catch" }));
  return [hit({ fact: fact.id }, `${fact.summary}${fact.date ? ` ${fact.date}` : ""}`, ...shapes)];
}

const MANNER_ORDER = ["chaired", "spoke", "organised", "attended", "appointed", "removed"];
const MOST_MARKS = 320;

// Facts at dates as lanes by what was done; where they are too many for marks, bars by time.
function eventLanes(chosen, axis, counted = false) {
  const rows = MANNER_ORDER.map((relation) => [relation, chosen.filter((fact) => fact.relation === relation && fact.date)]).filter(([, all]) => all.length);
  if (!counted && rows.reduce((sum, [, all]) => sum + all.length, 0) <= MOST_MARKS) {
    return lanes(rows.map(([relation, all]) => ({ label: words.relations[relation], icon: relation, items: all.map((fact) => ({ fact, seen: [fact.date] })) })), axis, { sign: true });
  }
  const bins = 90;
  const size = (axis.right - axis.left) / bins;
  const height = rows.length * 44 + 30;
  const picture = shape("svg", { class: "lanes", width: axis.width, height, viewBox: `0 0 ${axis.width} ${height}`, role: "group" });
  for (const [x, text] of axis.ticks) picture.append(shape("line", { x1: x, y1: 22, x2: x, y2: height, class: "tick" }), shape("text", { x, y: 14, class: "tick-text", "text-anchor": "middle" }, text));
  rows.forEach(([relation, all], at) => {
    const base = 28 + at * 44 + 38;
    const counts = new Array(bins).fill(0);
    for (const fact of all) counts[Math.min(bins - 1, Math.max(0, Math.floor((axis.x(fact.date) - axis.left) / size)))] += 1;
    const most = Math.max(...counts);
    picture.append(shape("text", { x: 0, y: base - 10, class: "lane-name" }, words.relations[relation]), shape("text", { x: axis.narrow ? 66 : 60, y: base - 10, class: "lane-note" }, String(all.length)));
    counts.forEach((count, bin) => count && picture.append(shape("rect", { x: axis.left + bin * size + 0.5, y: base - (34 * count) / most, width: size - 1, height: (34 * count) / most, class: `column r-${relation}` })));
    picture.append(shape("line", { x1: axis.left, y1: base, x2: axis.right, y2: base, class: "lane" }));
  });
  return element("div", { class: "lanes-frame" }, picture);
}

// One line an event: when, what was done there, where.
function eventList(chosen, agent) {
  const byEvent = new Map();
  for (const fact of chosen) if (fact.target && nodes.get(fact.target)?.kind === "event") byEvent.set(fact.target, [...(byEvent.get(fact.target) ?? []), fact]);
  const order = [...byEvent].sort(([a, x], [b, y]) => (y[0].date ?? "").localeCompare(x[0].date ?? "") || (nodes.get(a).label < nodes.get(b).label ? -1 : 1));
  const list = element("div", { class: "event-list" });
  listInPages(list, order, ([event, all]) => {
    const manners = MANNER_ORDER.filter((relation) => all.some((fact) => fact.relation === relation));
    return element("div", { class: "event-row" },
      element("span", { class: "when" }, all[0].date ?? "—"),
      element("span", { class: "manners" }, manners.map((relation) => element("span", { class: "manner", title: words.relations[relation] }, relationIcon(relation), element("span", {}, words.relations[relation])))),
      entry(event), element("span", { class: "where" }, nodes.get(event).place ?? ""));
  });
  return [list, order.length];
}
const boardWidth = () => {
  const inner = byId("board").clientWidth - (byId("board").clientWidth < 700 ? 28 : 56);
  return Math.max(inner, 300);
};
