// Search: any part of a name in either script, pinyin or initials; Enter jumps to the match and shows its facts.
const MATCHES = 12;
const field = byId("search");
const JOINTS = /[\s·・.‧•\-—()（）《》“”"'‘’]+/g;
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(JOINTS, "");

function findMatches(text) {
  const wanted = fold(text);
  if (!wanted) return [];
  const hits = [];
  for (const node of view.nodes) {
    let rank = 9;
    for (const key of node.keys) {
      const at = key.indexOf(wanted);
      if (at >= 0) rank = Math.min(rank, key.length === wanted.length ? 0 : at === 0 ? 1 : 2);
    }
    if (rank < 9) hits.push([rank, node]);
  }
  return hits.sort(([x, a], [y, b]) => x - y || b.weight - a.weight || a.label.length - b.label.length || (a.id < b.id ? -1 : 1)).map(([, node]) => node);
}

searchField({
  field,
  list: byId("matches"),
  most: MATCHES,
  find: findMatches,
  row: (node) => [kindIcon(node.kind), element("span", { class: "clip" }, node.label), node.date ? element("span", { class: "when" }, node.date) : null],
  notes: (all) => (all.length ? (all.length > MATCHES ? [say("more_matches", all.length - MATCHES)] : []) : [words.page.none]),
  choose: (node) => {
    field.value = node.label.slice(0, 80);
    select({ node: node.id }, { move: true });
  },
});
field.addEventListener("focus", () => field.select());
