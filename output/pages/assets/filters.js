// What is shown: facts pass all filters; a line is shown if one of its facts is, a node if one of its lines is.
const hiddenRelations = new Set();
const hiddenKinds = new Set();
const filters = { organisation: "", confidence: 0, from: null, to: null };
const factOn = new Uint8Array(view.facts.length).fill(1);
const edgeOn = new Uint8Array(view.edges.length).fill(1);
let nodeOn = new Set(nodes.keys());

const firstDay = (date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
const lastDay = (date) => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);
const spans = view.facts.map((fact) => {
  const dates = [fact.date, fact.start, fact.end, ...(fact.seen ?? [])].filter(Boolean);
  if (!dates.length) return null;
  return [dates.map(firstDay).reduce((a, b) => (a < b ? a : b)), dates.map(lastDay).reduce((a, b) => (a > b ? a : b))];
});
const surest = view.facts.map((fact) => fact.sure);

// Whoever holds or got a post at an organisation or one of its units belongs to it.
function belongingTo(organisation) {
  const inside = new Set([organisation]);
  for (const node of view.nodes) {
    for (let up = node, steps = 0; up?.parent && steps < 9; up = nodes.get(up.parent), steps += 1) {
      if (up.parent === organisation) inside.add(node.id);
    }
  }
  const all = new Set(inside);
  for (const fact of view.facts) {
    if (["holds", "appointed", "removed"].includes(fact.relation) && inside.has(fact.target)) all.add(fact.agent);
  }
  return all;
}

const narrowed = () => filters.organisation !== "" || filters.confidence > 0 || filters.from !== null;

function sift() {
  const members = filters.organisation ? belongingTo(filters.organisation) : null;
  view.facts.forEach((fact, at) => {
    const span = spans[at];
    factOn[at] = !hiddenRelations.has(fact.relation)
      && (filters.confidence === 0 || surest[at] >= filters.confidence)
      && (filters.from === null || span === null || (span[0] <= filters.to && span[1] >= filters.from))
      && (members === null || fact.ends.some((id) => members.has(id))) ? 1 : 0;
  });
  const narrow = narrowed();
  const touched = new Set(view.focus === null ? [] : [view.focus]);
  const kindOn = (id) => !hiddenKinds.has(nodes.get(id).kind);
  view.edges.forEach((edge, index) => {
    const open = !hiddenRelations.has(edge.relation) && kindOn(edge.source) && kindOn(edge.target);
    edgeOn[index] = open && edge.at.some((number) => factOn[number]) ? 1 : 0;
    if (edgeOn[index]) touched.add(edge.source).add(edge.target);
  });
  view.edges.forEach((edge, index) => {
    if (edge.at.length || hiddenRelations.has(edge.relation) || !kindOn(edge.source) || !kindOn(edge.target)) return;
    edgeOn[index] = !narrow || (touched.has(edge.source) && touched.has(edge.target)) ? 1 : 0;
  });
  // A node that only hidden relations hold goes with them; the node the page is about stays.
  nodeOn = new Set();
  for (const node of view.nodes) {
    if (!kindOn(node.id)) continue;
    const lines = edgesOf.get(node.id);
    const alone = lines.length === 0 && (!narrow || factsOf.get(node.id).some((fact) => factOn[fact.at]));
    if (node.id === view.focus || alone || lines.some((index) => edgeOn[index])) nodeOn.add(node.id);
  }
}
const shownFacts = () => view.facts.filter((fact) => factOn[fact.at]);

// Something changed: sift, and draw again all that depends on it.
function refresh() {
  sift();
  paint();
  drawBoard();
  drawTally();
  if (selected === null) showPanel(null);
}

function clearFilters() {
  hiddenRelations.clear();
  hiddenKinds.clear();
  filters.organisation = "";
  filters.confidence = 0;
  resetTime();
  drawLegend();
  drawControls();
  refresh();
}

function drawTally() {
  const shown = shownFacts().length;
  byId("tally").textContent = shown === view.facts.length ? say("facts", shown) : words.page.facts_of.replace("{n}", shown).replace("{all}", view.facts.length);
  byId("clear").hidden = !narrowed() && !hiddenRelations.size && !hiddenKinds.size;
}

function drawControls() {
  const organisations = view.nodes.filter((node) => node.kind === "organisation").sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1)).slice(0, 300);
  const choose = byId("organisation");
  if (choose.options.length <= 1) for (const node of organisations) choose.append(element("option", { value: node.id }, clip(node.label, 40)));
  choose.value = filters.organisation;
  choose.closest("label").hidden = organisations.length === 0;
  const sure = byId("confidence");
  const least = surest.reduce((least_, value) => (value > 0 && value < least_ ? value : least_), 1);
  sure.closest("label").hidden = view.facts.length === 0 || least >= 1;
  sure.value = filters.confidence;
  byId("confidence-value").textContent = filters.confidence ? `≥ ${filters.confidence.toFixed(2)}` : words.page.any;
}
byId("organisation").addEventListener("change", (event) => {
  filters.organisation = event.target.value;
  refresh();
});
byId("confidence").addEventListener("input", (event) => {
  filters.confidence = Number(event.target.value);
  drawControls();
  refresh();
});
byId("clear").addEventListener("click", () => {
  clearFilters();
  byId("search").focus();
});
