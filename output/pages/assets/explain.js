// One article and how it was read: the text in segments, facts at the side, each leading to the other.
const { segments, marks, things, facts, unread, lang: written, words: said } = JSON.parse(document.getElementById("data").textContent);
const words = { ...said[written] };
let lang = written;
const inWords = (one) => (lang === written ? null : one.translation) ?? one.said;
const byId = (id) => document.getElementById(id);
const say = (key, n) => words.page[key].replace("{n}", n);
const KINDS = ["person", "organisation", "event", "role", "date", "trigger"];
const UNREAD = ["unknown_role", "trigger", "role", "name"];
const ORDER = ["holds", "appointed", "removed", "chaired", "spoke", "attended", "organised", "became"];

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const factsOf = new Map(Object.keys(things).map((id) => [id, []]));
facts.forEach((fact, number) => fact.things.forEach((id) => factsOf.get(id)?.push(number)));
const partsOfFact = facts.map(() => []);
const partsOfUnread = unread.map(() => []);
const hidden = new Set(["role", "date", "trigger"]);
let chosenFact = null;
let chosenThing = null;

// The text: a span a segment, with a class for each kind of mark on it.
function drawText() {
  const text = byId("text");
  text.replaceChildren();
  for (const list of [...partsOfFact, ...partsOfUnread]) list.length = 0;
  for (const [content, read, onMarks, onFacts, onUnread] of segments) {
    const kinds = [...new Set(onMarks.map((number) => marks[number].kind))];
    const here = [...new Set(onMarks.map((number) => marks[number].thing).filter(Boolean))];
    if (read && !kinds.length && !onFacts.length && !onUnread.length) {
      text.append(content);
      continue;
    }
    const part = element("span", { class: [...kinds, ...(read ? [] : ["aside"]), ...(onUnread.length ? ["left"] : [])].join(" ") }, content);
    onFacts.forEach((number) => partsOfFact[number].push(part));
    onUnread.forEach((number) => partsOfUnread[number].push(part));
    const lines = [...onMarks.map((number) => markLine(marks[number])), ...onUnread.map((number) => words.page[`left_${unread[number].kind}`])];
    if (lines.length) part.title = [...new Set(lines)].join("\n");
    if (here.length) {
      const thing = here[here.length - 1];
      part.classList.add("told");
      part.dataset.thing = thing;
      part.addEventListener("click", () => chooseThing(thing));
      part.addEventListener("mouseenter", () => hover(thing, true));
      part.addEventListener("mouseleave", () => hover(thing, false));
    }
    text.append(part);
  }
}

function markLine(mark) {
  const name = words.page[`kind_${mark.kind}`];
  return mark.label ? `${name}${words.page.colon}${mark.label}` : name;
}

function hover(thing, on) {
  for (const number of factsOf.get(thing) ?? [])
    byId(`fact-${number}`)?.classList.toggle("struck", on);
}

// The panel: the thing chosen, the facts by relation, what was left unread.
function drawPanel() {
  const least = Number(byId("least").value);
  const shown = facts.map((fact, number) => number).filter((number) => facts[number].confidence >= least);
  const parts = [];
  if (chosenThing) parts.push(thingCard(chosenThing));
  if (!facts.length) parts.push(element("p", { class: "hint" }, words.page.no_facts_read));
  for (const relation of ORDER) {
    const group = shown.filter((number) => facts[number].relation === relation);
    if (group.length)
      parts.push(element("h3", { class: "group" }, words.relations[relation], element("span", { class: "n" }, String(group.length))), ...group.map(factButton));
  }
  for (const kind of UNREAD) {
    const group = unread.map((one, number) => number).filter((number) => unread[number].kind === kind);
    if (group.length)
      parts.push(element("h3", { class: "group" }, words.page[`left_${kind}`], element("span", { class: "n" }, String(group.length))),
        ...group.map((number) => element("button", { type: "button", class: "left-thing", onclick: () => show(partsOfUnread[number]) }, unread[number].text)));
  }
  byId("panel").replaceChildren(...parts);
}

function factButton(number) {
  const fact = facts[number];
  const faint = chosenThing !== null && !fact.things.includes(chosenThing);
  const button = element("button", {
    type: "button", id: `fact-${number}`, class: `told-fact e-${fact.relation}${faint ? " faint" : ""}`, "aria-pressed": String(number === chosenFact),
    onclick: () => chooseFact(number === chosenFact ? null : number),
  }, element("span", { class: "summary" }, inWords(fact)),
  element("span", { class: "how" },
    fact.date ? element("span", { class: "date" }, fact.date) : null,
    bar(fact.confidence), `${words.page.confidence} ${fact.confidence.toFixed(2)}`,
    element("code", {}, fact.rules.join(" ")),
    fact.proofs > 1 ? say("proofs", fact.proofs) : null));
  return button;
}

function bar(share) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", "gauge");
  picture.setAttribute("viewBox", "0 0 46 12");
  picture.setAttribute("aria-hidden", "true");
  for (const [width, name] of [[46, "whole"], [46 * share, share >= 0.8 ? "sure" : share >= 0.6 ? "less" : "least"]]) {
    const shape = document.createElementNS(space, "rect");
    for (const [key, value] of Object.entries({ x: 0, y: 3, height: 6, rx: 3, width, class: `gauge-${name}` })) shape.setAttribute(key, value);
    picture.append(shape);
  }
  return picture;
}

function thingCard(id) {
  const thing = things[id];
  return element("div", { class: "thing" },
    element("button", { type: "button", class: "tool", onclick: () => chooseThing(null) }, words.page.all_facts),
    element("h2", {}, element("span", { class: `sample ${thing.kind}` }, thing.label)),
    inWords(thing) ? element("p", { class: "detail" }, inWords(thing)) : null);
}

// Choosing: a fact marks its words and scrolls to them, a thing puts its facts forward; Escape clears.
function chooseFact(number) {
  chosenFact = number;
  document.querySelectorAll(".lit").forEach((part) => part.classList.remove("lit"));
  drawPanel();
  if (number === null) return;
  byId(`fact-${number}`)?.focus({ preventScroll: true });
  show(partsOfFact[number]);
  history.replaceState(null, "", `#fact-${number}`);
}

function chooseThing(id) {
  chosenThing = id;
  chosenFact = null;
  document.querySelectorAll(".lit").forEach((part) => part.classList.remove("lit"));
  drawPanel();
  if (id === null) return;
  const first = factsOf.get(id)[0];
  byId("panel").scrollTo({ top: 0 });
  if (first !== undefined) byId(`fact-${first}`)?.scrollIntoView({ block: "nearest" });
  byId("status").textContent = `${things[id].label}${words.page.colon}${say("facts", factsOf.get(id).length)}`;
}

function show(parts) {
  document.querySelectorAll(".lit").forEach((part) => part.classList.remove("lit"));
  parts.forEach((part) => part.classList.add("lit"));
  parts[0]?.scrollIntoView({ block: "center" });
}

// The legend: a button a kind of mark, as it looks in the text.
function drawLegend() {
  const counts = new Map(KINDS.map((kind) => [kind, marks.filter((mark) => mark.kind === kind).length]));
  counts.set("left", unread.length);
  byId("legend").replaceChildren(...[...counts].filter(([, n]) => n).map(([kind, n]) =>
    element("button", { type: "button", class: "chip", "aria-pressed": String(!hidden.has(kind)), "data-key": kind, onclick: () => flip(kind) },
      element("span", { class: `sample ${kind}` }, words.page[`kind_${kind}`]), element("span", { class: "n" }, String(n)))));
  for (const kind of [...KINDS, "left"]) byId("text").classList.toggle(`hide-${kind}`, hidden.has(kind));
}

function flip(kind) {
  if (!hidden.delete(kind)) hidden.add(kind);
  drawLegend();
  byId("legend").querySelector(`[data-key="${kind}"]`)?.focus();
}

function drawCounts() {
  byId("counts").replaceChildren(
    element("span", {}, element("b", {}, String(facts.length)), words.page.n_facts),
    element("span", {}, element("b", {}, String(unread.length)), words.page.n_left));
}

function drawAll() {
  drawText();
  drawCounts();
  drawLegend();
  drawPanel();
}
function put(wanted) {
  lang = wanted;
  Object.assign(words, said[lang]);
  rewrite(lang);
}
const wanted = wantedLanguage();
if (wanted !== null && wanted !== lang && wanted in said) put(wanted);
drawAll();
byId("language").addEventListener("click", () => {
  put(lang === "zh" ? "en" : "zh");
  remember(lang);
  drawAll();
});
byId("least").addEventListener("input", () => {
  byId("least-value").textContent = Number(byId("least").value).toFixed(2);
  drawPanel();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    chooseThing(null);
    history.replaceState(null, "", location.pathname);
  }
});
const asked = /^#fact-(\d+)$/.exec(location.hash);
if (asked && facts[Number(asked[1])]) chooseFact(Number(asked[1]));
document.documentElement.dataset.ready = "yes";
