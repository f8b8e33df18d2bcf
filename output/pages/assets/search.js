// Search: any part of a name in either script, pinyin or initials; Enter jumps to the match and shows its facts.
const MATCHES = 12;
const field = byId("search");
const matchList = byId("matches");
let found = [];
let current = -1;
const JOINTS = /[\s·・.‧•\-—()（）《》“”"'‘’]+/g;
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(JOINTS, "");

function findMatches(text) {
  const wanted = fold(text.trim());
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

function drawMatches() {
  const open = field.value.trim() !== "" && document.activeElement === field;
  matchList.replaceChildren();
  matchList.hidden = !open;
  field.setAttribute("aria-expanded", String(open));
  field.removeAttribute("aria-activedescendant");
  if (!open) return;
  found.slice(0, MATCHES).forEach((node, index) => {
    const option = element("li", { role: "option", id: `match-${index}`, "aria-selected": String(index === current) },
      kindIcon(node.kind), element("span", { class: "clip" }, node.label), node.date ? element("span", { class: "when" }, node.date) : null);
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      pick(node);
    });
    matchList.append(option);
  });
  if (current >= 0) field.setAttribute("aria-activedescendant", `match-${current}`);
  if (!found.length) matchList.append(element("li", { class: "note", role: "option", "aria-disabled": "true" }, words.page.none));
  if (found.length > MATCHES) matchList.append(element("li", { class: "note", role: "option", "aria-disabled": "true" }, say("more_matches", found.length - MATCHES)));
  matchList.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
}

function closeMatches() {
  found = [];
  current = -1;
  matchList.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function pick(node) {
  field.value = node.label.slice(0, 80);
  closeMatches();
  select({ node: node.id }, { move: true });
}

field.addEventListener("input", () => {
  found = findMatches(field.value);
  current = found.length ? 0 : -1;
  drawMatches();
});
field.addEventListener("focus", () => field.select());
field.addEventListener("blur", closeMatches);
field.addEventListener("keydown", (event) => {
  const last = Math.min(found.length, MATCHES) - 1;
  if (event.key === "ArrowDown" && last >= 0) current = Math.min(current + 1, last);
  else if (event.key === "ArrowUp" && last >= 0) current = Math.max(current - 1, 0);
  else if (event.key === "Enter" && current >= 0) pick(found[current]);
  else if (event.key === "Escape") closeMatches();
  else return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key.startsWith("Arrow")) drawMatches();
});
