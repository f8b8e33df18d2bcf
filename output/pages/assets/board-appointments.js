// Who went from where to where, by date: bodies left on the left, people by date in the middle, bodies joined on the right.
const FLOW_ROW = 44;
const FLOW_DATE = 26;
const FLOW_MOST = 60;
let flowShown = FLOW_MOST;

// One ribbon for all posts at one body that somebody got or left that day.
function ribbons(all) {
  const byBody = new Map();
  for (const fact of all) byBody.set(fact.target, [...(byBody.get(fact.target) ?? []), fact]);
  return [...byBody].map(([body, told]) => ({ body, told, roles: [...new Set(told.map((fact) => fact.role).filter(Boolean))] }));
}

function moves() {
  const byPerson = new Map();
  for (const fact of shownFacts()) {
    if (!["appointed", "removed"].includes(fact.relation)) continue;
    const key = fact.agent;
    byPerson.set(key, [...(byPerson.get(key) ?? []), fact]);
  }
  return [...byPerson].map(([person, all]) => ({
    person,
    date: all.map((fact) => fact.date ?? "").sort().at(-1),
    from: ribbons(all.filter((fact) => fact.relation === "removed").sort(inOrder)),
    to: ribbons(all.filter((fact) => fact.relation === "appointed").sort(inOrder)),
  })).sort((a, b) => b.date.localeCompare(a.date) || (nameOf(a.person) < nameOf(b.person) ? -1 : 1));
}

// A body stands once a day beside the people who left or joined it then: at their mean height, none on another.
const placeOf = (move, body) => `${move.date} ${body}`;
function flowColumn(list, side) {
  const at = new Map();
  for (const move of list) {
    for (const { body } of move[side]) if (body) at.set(placeOf(move, body), [...(at.get(placeOf(move, body)) ?? []), move.y]);
  }
  const order = [...at].map(([id, heights]) => ({ id, body: id.slice(id.indexOf(" ") + 1), y: heights.reduce((a, b) => a + b, 0) / heights.length })).sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const least = 30;
  order.forEach((body, n) => {
    if (n) body.y = Math.max(body.y, order[n - 1].y + least);
  });
  let floor = list.at(-1).y;
  for (const body of [...order].reverse()) {
    body.y = Math.min(body.y, floor);
    floor = body.y - least;
  }
  return new Map(order.map((body) => [body.id, body]));
}

// Where there is no room for three columns: a day, who, and below it what was left and joined.
const FLOW_LEAST = 560;
function flowList(list) {
  const days = new Map();
  for (const move of list) days.set(move.date, [...(days.get(move.date) ?? []), move]);
  const change = ({ body, told, roles }) => element("button", { type: "button", class: "entry", "data-fact": told[0].id, onclick: () => select({ fact: told[0].id }) },
    relationIcon(told[0].relation), element("span", {}, element("b", {}, roles.join("、")), " ", nameOf(body)));
  return [...days].map(([date, some]) => element("section", { class: "part" }, element("h2", {}, date || words.page.undated),
    element("ul", { class: "moves" }, ...some.map((move) => element("li", {}, entry(move.person), ...[...move.from, ...move.to].map(change))))));
}

boards.appointments = () => {
  const every = moves();
  const list = every.slice(0, flowShown);
  if (!list.length) return [element("p", { class: "hint" }, words.page.empty)];
  const more = every.length > flowShown ? element("button", { type: "button", class: "more", onclick: () => {
    flowShown += FLOW_MOST;
    drawBoard();
  } }, say("more", Math.min(FLOW_MOST, every.length - flowShown))) : null;
  if (boardWidth() < FLOW_LEAST) return [...flowList(list), more];
  const width = Math.max(boardWidth(), 760);
  const middle = width / 2;
  const inner = Math.min(260, width * 0.28);
  let height = 26;
  list.forEach((move, row) => {
    move.first = row === 0 || list[row - 1].date !== move.date;
    height += move.first ? FLOW_DATE : 0;
    move.y = height + FLOW_ROW / 2;
    height += FLOW_ROW;
  });
  const columns = { from: flowColumn(list, "from"), to: flowColumn(list, "to") };
  height = Math.max(height, ...Object.values(columns).flatMap((column) => [...column.values()].map((body) => body.y))) + 24;
  const picture = shape("svg", { class: "flow", width, height, viewBox: `0 0 ${width} ${height}`, role: "group" });
  for (const [x, text, anchor] of [[inner, words.page.from_where, "end"], [middle, words.page.who, "middle"], [width - inner, words.page.to_where, "start"]]) {
    picture.append(shape("text", { x, y: 14, class: "flow-head", "text-anchor": anchor }, text));
  }
  for (const move of list) {
    if (move.first) {
      const y = move.y - FLOW_ROW / 2 - 6;
      picture.append(shape("line", { x1: 0, y1: y - 5, x2: width, y2: y - 5, class: "tick" }),
        shape("text", { x: middle, y, class: "flow-date", "text-anchor": "middle" }, move.date || words.page.undated));
    }
    for (const [side, sense] of [["from", -1], ["to", 1]]) {
      move[side].forEach((ribbon, which) => picture.append(drawRibbon(move, ribbon, which, side, sense, { middle, inner, width, column: columns[side] })));
    }
    picture.append(hit({ node: move.person }, nameOf(move.person),
      shape("rect", { x: middle - 60, y: move.y - 14, width: 120, height: 28, rx: 14, class: "pill" }),
      sign("person", middle - 44, move.y, 5),
      shape("text", { x: middle - 32, y: move.y + 5, class: "flow-name" }, clip(nameOf(move.person), 6))));
  }
  for (const [side, sense] of [["from", -1], ["to", 1]]) {
    const x = sense < 0 ? inner : width - inner;
    for (const body of columns[side].values()) {
      picture.append(hit({ node: body.body }, nameOf(body.body), sign("organisation", x, body.y, 6),
        shape("rect", { x: sense < 0 ? 0 : x - 8, y: body.y - 13, width: inner + 8, height: 26, class: "catch" }),
        shape("text", { x: x + sense * 13, y: body.y + 4.5, class: "flow-body", "text-anchor": sense < 0 ? "end" : "start" }, clip(nameOf(body.body), Math.floor((inner - 14) / 13.5)))));
    }
  }
  return [element("div", { class: "lanes-frame" }, picture), more];
};

function drawRibbon(move, { body, told, roles }, which, side, sense, { middle, inner, width, column }) {
  const { relation } = told[0];
  const offset = (which - (move[side].length - 1) / 2) * 15;
  const [x1, y1] = [middle + sense * 62, move.y + offset];
  const x2 = sense < 0 ? inner + 9 : width - inner - 9;
  const y2 = column.get(placeOf(move, body))?.y ?? y1;
  // Level beside the person, where the post is named, and level again where it arrives.
  const plain = Math.min(150, (Math.abs(x2 - x1) * 2) / 3) * sense;
  const bend = (x2 - x1 - plain) * 0.55;
  const d = `M${x1} ${y1}H${x1 + plain}C${x1 + plain + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const tip = sense < 0 ? [x1, y1] : [x2, y2];
  const label = told.map((fact) => fact.summary).join("；");
  const edge = told.length > 1 ? view.edges.findIndex((line) => line.at.includes(told[0].at)) : -1;
  const group = hit({ fact: told[0].id }, `${label}${move.date ? ` ${move.date}` : ""}`,
    shape("path", { d, class: `ribbon line r-${relation}`, "stroke-dasharray": style.relations[relation].dash.join(" ") || null }),
    shape("path", { d, class: "catch-line" }),
    shape("path", { d: `M${tip[0] - 8} ${tip[1] - 4.5}L${tip[0]} ${tip[1]}L${tip[0] - 8} ${tip[1] + 4.5}Z`, class: `head r-${relation}` }),
    shape("text", { x: x1 + sense * (sense < 0 ? 14 : 8), y: y1 - 4, class: "flow-role", "text-anchor": sense < 0 ? "end" : "start" }, clip(roles.join("、"), 12)));
  if (told.length > 1 && edge >= 0) {
    const open = () => select({ edge });
    const fresh = group.cloneNode(true);
    fresh.addEventListener("click", open);
    fresh.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open();
    });
    return fresh;
  }
  return group;
}
