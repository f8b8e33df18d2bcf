"use strict";
// The explorer: asks the server's own API, draws what it says, shows the words of facts. Builds elements from text only.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const $ = id => document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const font = { face: getComputedStyle(document.body).fontFamily, size: 14, color: colour("--ink"), strokeWidth: 3, strokeColor: colour("--paper") };
  const nodes = new vis.DataSet(), edges = new vis.DataSet();
  const things = new Map(), facts = new Map(), hidden = new Set(), lines = new Map();
  let selected = null, focus = null, months = [], stage = 0, drawing = 0;

  const network = new vis.Network($("network"), { nodes, edges }, {
    layout: { randomSeed: 7, improvedLayout: false },
    interaction: { hover: true, keyboard: { enabled: true, bindToWindow: false }, tooltipDelay: 200, multiselect: false },
    physics: { stabilization: { iterations: 200, fit: true }, barnesHut: { springLength: 170, gravitationalConstant: -5200, avoidOverlap: 0.8, damping: 0.5 } },
    nodes: { font, borderWidth: 2 },
    edges: { smooth: false, font: { ...font, size: 11 }, hoverWidth: 0, selectionWidth: 1 },
  });
  network.on("stabilizationIterationsDone", still);
  network.on("selectNode", ({ nodes: [iri] }) => select(iri));
  network.on("doubleClick", ({ nodes: [iri] }) => iri && draw(iri));
  network.on("deselectNode", () => select(null));

  function still() {
    network.setOptions({ physics: false });
    nameThem();
    document.documentElement.dataset.drawn = String(nodes.length);
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function make(name, text, attributes = {}) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  let waiting = 0;
  async function ask(path, parameters, signal) {
    waiting++;
    $("status").textContent = words.loading;
    try {
      const response = await fetch(`api/${path}?${new URLSearchParams([...parameters, ["lang", data.lang]])}`, { signal });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.error);
      return answer;
    } finally {
      if (--waiting === 0) $("status").textContent = "";
    }
  }

  const tell = error => {
    $("status").textContent = words.failed + error.message;
  };
  const failing = action => (...values) => action(...values).catch(tell);

  // --- drawing -----------------------------------------------------------------------------------------------------

  // An answer that comes after the picture was cleared is dropped; of several, the one asked for last is selected.
  const draw = failing(async iri => {
    const own = stage, number = ++drawing;
    delete document.documentElement.dataset.drawn;
    const answer = await ask("ego", [["iri", iri], ["limit", nodes.length ? 25 : 45], ...spanAsked()]);
    if (own !== stage) return;
    $("hint").hidden = true;
    const first = nodes.length === 0;
    if (first) focus = iri;
    for (const node of answer.nodes) if (!things.has(node.iri)) things.set(node.iri, node);
    for (const fact of answer.facts) facts.set(fact.iri, fact);
    for (const edge of answer.edges) lines.set(`${edge.source} ${edge.target} ${edge.relation}`, edge);
    const around = nodes.get(iri) && network.getPosition(iri);
    const fresh = answer.nodes.filter(node => !nodes.get(node.iri));
    nodes.add(fresh.map((node, number) => look(node, place(around, number, fresh.length))));
    if (answer.left_out) $("status").textContent = words.left_out.replace("{}", answer.left_out);
    show();
    network.setOptions({ physics: true });
    network.stabilize(first ? 200 : 80);
    if (first) network.fit({ animation: false });
    name(focus);
    if (number !== drawing) return;
    network.selectNodes([iri]);
    select(iri);
  });

  // The address names what is in the middle, for a bookmark, and for the same in the other language.
  function name(iri) {
    const asked = new URLSearchParams(location.search);
    if (iri) asked.set("iri", iri);
    else asked.delete("iri");
    history.replaceState(null, "", `${location.pathname}?${asked}`);
    const other = document.querySelector(".other");
    asked.set("lang", new URL(other.href).searchParams.get("lang"));
    other.href = `?${asked}`;
  }

  const short = node => (node.label.length > 13 ? `${node.label.slice(0, 12)}…` : node.label);

  // Names that have room, those of whom most is told first; the others show theirs under the pointer and when zoomed in.
  let namedAt = 0;
  function nameThem() {
    namedAt = network.getScale();
    const size = Math.max(14, 12 / namedAt), taken = [];
    const rank = node => (node.iri === focus || node.iri === selected ? Infinity : node.facts);
    const order = [...things.values()].filter(node => nodes.get(node.iri)).sort((a, b) => rank(b) - rank(a) || (a.iri < b.iri ? -1 : 1));
    nodes.update(order.map(node => {
      const { x, y } = network.getPosition(node.iri);
      const text = short(node);
      const half = ([...text].reduce((sum, mark) => sum + (mark.codePointAt(0) > 0x2e7f ? 1 : 0.56), 0) * size) / 2;
      const top = y + nodes.get(node.iri).size + 2;
      const box = [x - half, top, x + half, top + size * 1.3];
      const free = !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
      if (free) taken.push(box);
      return { id: node.iri, label: free ? text : " ", font: { ...font, size } };
    }));
  }
  let settling = 0;
  network.on("afterDrawing", () => {
    if (!nodes.length || Math.abs(network.getScale() / (namedAt || 1e-9) - 1) < 0.08) return;
    clearTimeout(settling);
    settling = setTimeout(nameThem, 90);
  });
  network.on("dragEnd", () => nodes.length && nameThem());

  function paint(kind) {
    const background = colour(`--k-${kind}`), border = colour(`--kb-${kind}`);
    return { background, border, highlight: { background, border: colour("--focus") }, hover: { background, border } };
  }

  function place(around, number, count) {
    const angle = (2 * Math.PI * number) / Math.max(count, 1);
    const radius = number === 0 && !around ? 0 : 180 + 20 * (number % 3);
    const centre = around || { x: 0, y: 0 };
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  }

  function look(node, at) {
    const style = data.kinds[node.kind];
    const size = Math.min(7 + 1.1 * Math.log2(1 + node.facts), 17) * style.scale + (node.iri === focus ? 6 : 0);
    const title = node.label;
    return { id: node.iri, label: short(node), title, shape: style.shape, size, color: paint(node.kind), ...at };
  }

  function show() {
    const kept = [];
    for (const [id, edge] of lines) {
      if (hidden.has(edge.relation) || !nodes.get(edge.source) || !nodes.get(edge.target)) continue;
      if (edge.facts.length && !edge.facts.some(iri => inSpan(facts.get(iri)))) continue;
      const style = data.relations[edge.relation], tint = colour(`--r-${edge.relation}`);
      kept.push({
        id, from: edge.source, to: edge.target, width: style.width, dashes: style.dash.length ? style.dash : false,
        color: { color: tint, highlight: tint, hover: tint },
        arrows: style.arrow ? "to" : "",
      });
    }
    const ids = new Set(kept.map(edge => edge.id));
    edges.remove(edges.getIds().filter(id => !ids.has(id)));
    edges.update(kept);
    document.documentElement.dataset.edges = String(kept.length);
    if (selected) panel(selected);
  }

  // --- time --------------------------------------------------------------------------------------------------------

  function span() {
    return [months[Number($("from").value)] || "", months[Number($("to").value)] || ""];
  }

  function whole() {
    return Number($("from").value) === 0 && Number($("to").value) === months.length - 1;
  }

  function spanAsked() {
    if (whole()) return [];
    const [first, last] = span();
    return [["from", first], ["to", last]];
  }

  function inSpan(fact) {
    if (!fact || whole()) return true;
    const [first, last] = span();
    if (!fact.first) return false;
    const end = fact.last || fact.first;
    return fact.first.slice(0, 7) <= last && end.slice(0, 7) >= first.slice(0, end.length);
  }

  const prepare = failing(async () => {
    const { first, last, entities, facts: count, busiest } = await ask("summary", []);
    const counts = Object.entries(data.kinds).filter(([kind]) => entities[kind]).map(([kind, { word }]) => `${word} ${entities[kind].toLocaleString("en")}`);
    $("counts").textContent = [...counts, `${words.facts} ${count.toLocaleString("en")}`, [first, last].filter(Boolean).join(" — ")].filter(Boolean).join(" · ");
    for (const thing of busiest) {
      const button = make("button", "", { type: "button", class: `thing ${thing.kind}` });
      button.append(thing.label, make("small", String(thing.facts)));
      button.addEventListener("click", () => draw(thing.iri));
      $("busiest").append(button);
    }
    if (first) {
      for (let [year, month] = first.split("-").map(Number); ; month === 12 ? (year++, month = 1) : month++) {
        const name = `${year}-${String(month).padStart(2, "0")}`;
        months.push(name);
        if (name >= last || months.length > 6000) break;
      }
    }
    for (const id of ["from", "to"]) {
      $(id).max = String(Math.max(months.length - 1, 0));
      $(id).value = id === "to" ? $(id).max : "0";
      $(id).addEventListener("input", () => {
        if (Number($("from").value) > Number($("to").value)) $(id === "from" ? "to" : "from").value = $(id).value;
        told();
        show();
      });
    }
    told();
    document.documentElement.dataset.ready = "yes";
    const iri = new URLSearchParams(location.search).get("iri");
    if (iri) draw(iri);
  });

  function told() {
    $("span").textContent = whole() ? words.all_time : span().join(" — ");
  }

  // --- legend ------------------------------------------------------------------------------------------------------

  for (const [name, style] of Object.entries(data.relations)) {
    const button = make("button", "", { type: "button", "aria-pressed": "true", "data-relation": name });
    const line = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    line.setAttribute("width", "28");
    line.setAttribute("height", "8");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", "M0 4 H28");
    path.setAttribute("class", `line r-${name}`);
    path.setAttribute("stroke-width", style.width);
    path.setAttribute("stroke-dasharray", style.dash.join(" "));
    line.append(path);
    button.append(line, style.word);
    button.addEventListener("click", () => {
      if (!hidden.delete(name)) hidden.add(name);
      button.setAttribute("aria-pressed", String(!hidden.has(name)));
      show();
    });
    $("legend").append(button);
  }

  // --- panel -------------------------------------------------------------------------------------------------------

  function select(iri) {
    selected = iri;
    if (iri) panel(iri);
    else $("panel").replaceChildren();
  }

  // What a body became or was first, then posts, then appointments, then events; of each the latest first.
  const rank = fact => ["became", "holds", "appointed", "removed"].indexOf(fact.relation) + 1 || 9;
  const latest = fact => fact.last || fact.first || "";

  function panel(iri) {
    const thing = things.get(iri);
    const head = make("h2", thing.label);
    const about = [data.kinds[thing.kind].word, thing.date, thing.place].filter(Boolean).join(" · ");
    const tools = make("div", "", { class: "panel-tools" });
    const expand = make("button", words.expand, { type: "button", id: "expand" });
    expand.addEventListener("click", () => draw(iri));
    const alone = make("button", words.focus, { type: "button" });
    alone.addEventListener("click", () => { clear(); draw(iri); });
    const page = make("a", words.page, { href: `resource?iri=${encodeURIComponent(iri)}` });
    tools.append(expand, alone, page);
    const own = [...facts.values()].filter(fact => fact.agent === iri || fact.target === iri).filter(inSpan)
      .filter(fact => !hidden.has(fact.relation))
      .sort((a, b) => rank(a) - rank(b) || latest(b).localeCompare(latest(a)) || (a.iri < b.iri ? -1 : 1));
    const list = make("ul");
    for (const fact of own.slice(0, 200)) {
      const item = make("li");
      const button = make("button", "", { type: "button", class: "told", "aria-expanded": "false" });
      const dates = [...new Set([fact.first, fact.last].filter(Boolean))].join("—");
      button.append(make("span", dates, { class: "date" }), " ", fact.summary || data.relations[fact.relation].word);
      button.addEventListener("click", failing(() => words_of(fact.iri, item, button)));
      item.append(button);
      list.append(item);
    }
    const names = thing.names ? [make("p", `${words.names}: ${thing.names.join("、")}`)] : [];
    $("panel").replaceChildren(head, make("p", about, { class: "iri" }), ...names, tools, list);
  }

  async function words_of(iri, item, button) {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    if (open) return item.querySelectorAll("blockquote").forEach(quote => quote.remove());
    const { facts: [fact] } = await ask("facts", [["iri", iri]]).catch(error => {
      button.setAttribute("aria-expanded", "false");
      throw error;
    });
    if (button.getAttribute("aria-expanded") === "false" || item.querySelector("blockquote")) return;
    for (const quote of fact ? fact.quotes : []) {
      const block = make("blockquote");
      const source = [quote.published, quote.source, quote.headline].filter(Boolean).join(" · ");
      const footer = make("footer");
      if (/^https?:\/\/[^\s/]/i.test(quote.url || "")) {
        footer.append(make("a", source || quote.url, { href: quote.url, rel: "noopener noreferrer nofollow", target: "_blank" }));
      } else footer.append(source);
      block.append(quote.before, make("mark", quote.exact), quote.after, footer);
      item.append(block);
    }
  }

  // --- search ------------------------------------------------------------------------------------------------------

  searchField({
    field: $("q"),
    list: $("found"),
    find: async (typed, signal) => (await ask("search", [["q", typed], ["limit", 12]], signal)).found,
    row: thing => {
      const about = [data.kinds[thing.kind].word, thing.date, String(thing.facts)].filter(Boolean).join(" · ");
      return [make("span", thing.label, { class: "label" }), make("small", about)];
    },
    notes: found => (found.length ? [] : [words.nothing]),
    choose: thing => {
      $("q").value = "";
      if (!nodes.get(thing.iri)) clear();
      draw(thing.iri);
    },
    failed: tell,
  });

  $("network").addEventListener("keydown", event => {
    const ids = nodes.getIds();
    if (event.key === "Enter" && selected) draw(selected);
    else if (["n", "p"].includes(event.key) && ids.length) {
      const next = ids[(ids.indexOf(selected) + (event.key === "n" ? 1 : -1) + ids.length) % ids.length];
      network.selectNodes([next]);
      network.focus(next, { animation: !calm, scale: network.getScale() });
      select(next);
    }
  });

  function clear() {
    stage++;
    nodes.clear();
    edges.clear();
    for (const known of [things, facts, lines]) known.clear();
    select(null);
    focus = null;
    name(null);
    $("hint").hidden = false;
  }
  $("clear").addEventListener("click", clear);
  $("fit").addEventListener("click", () => network.fit({ animation: !calm }));

  window.renzhi = { network, nodes, edges };
  prepare();
})();
