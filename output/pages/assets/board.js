// The board: the view that answers the page's question at a glance; the network is the tab beside it.
const boards = {};
const boardOf = () => boards[view.kind];

// A name that can be pressed. `fact` selects that one fact, else the node's facts are shown.
function entry(id, { fact = null, text = null, extra = null, className = "entry" } = {}) {
  const node = nodes.get(id);
  const press = () => select(fact ? { fact } : { node: id });
  return element("button", { type: "button", class: className, "data-node": fact ? null : id, "data-fact": fact, onclick: press },
    node ? kindIcon(node.kind) : null, element("span", { class: "clip" }, text ?? nameOf(id)), extra);
}

const postsOf = (() => {
  let known = null;
  return (id) => {
    if (known === null) {
      known = new Map();
      for (const fact of view.facts) {
        if (fact.relation === "holds" && fact.role) known.set(fact.agent, (known.get(fact.agent) ?? new Set()).add((fact.target ? nameOf(fact.target) : "") + fact.role));
      }
    }
    return [...(known.get(id) ?? [])];
  };
})();

function drawBoard() {
  const draw = boardOf();
  if (!draw || byId("board").hidden) return;
  const board = byId("board");
  const [top, held] = [board.scrollTop, document.activeElement?.closest?.("#board") ? document.activeElement : null];
  const again = held && (held.dataset.node ? `[data-node="${CSS.escape(held.dataset.node)}"]` : held.dataset.fact ? `[data-fact="${CSS.escape(held.dataset.fact)}"]` : null);
  board.replaceChildren(...[draw()].flat().filter(Boolean));
  board.scrollTop = top;
  if (again) board.querySelector(again)?.focus();
  markBoard();
}

function markBoard() {
  for (const one of byId("board").querySelectorAll("[data-node],[data-fact]")) {
    const here = selected !== null && ((one.dataset.node && one.dataset.node === selected.node) || (one.dataset.fact && one.dataset.fact === selected.fact));
    if (here) one.setAttribute("aria-current", "true");
    else one.removeAttribute("aria-current");
  }
}

function openTab(name) {
  for (const tab of ["board", "canvas"]) {
    byId(tab).hidden = tab !== name;
    byId(`tab-${tab}`).setAttribute("aria-selected", String(tab === name));
    byId(`tab-${tab}`).tabIndex = tab === name ? 0 : -1;
  }
  byId("zoom").hidden = name !== "canvas";
  byId("left-out").hidden = name !== "canvas" || view.left_out <= 0;
  if (name === "board") drawBoard();
  else if (!openNetwork()) paint();
}

function section(title, count, ...content) {
  return element("section", { class: "part" }, element("h2", {}, title, count === null ? null : element("span", { class: "n" }, String(count))), ...content.filter(Boolean));
}

// Bars of names and counts, the most first.
function barList(rows, className = "") {
  const most = Math.max(...rows.map((row) => row.count), 1);
  return element("ol", { class: `bars ${className}` }, rows.map((row) => {
    const bar = drawing(120, 8, shape("rect", { x: 0, y: 0, width: Math.max((120 * row.count) / most, 2), height: 8, rx: 1, class: `bar ${row.tone ?? ""}` }));
    const name = row.node && nodes.has(row.node) ? entry(row.node) : element("span", { class: "entry plain" }, row.kind ? kindIcon(row.kind) : null, element("span", { class: "clip" }, row.label));
    return element("li", {}, name, bar, element("span", { class: "n" }, String(row.count)));
  }));
}
