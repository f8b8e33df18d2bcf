// What is visible, to take away: a picture (PNG, SVG), a table (CSV) or statements (Turtle). Made here, sent nowhere.
const VAR = /var\(--([a-z0-9-]+)\)/g;
const escapeText = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
  .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function fileName(ending) {
  const name = view.titles[view.lang][0].replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "renzhi";
  return `${name}.${ending}`;
}
function hand(blob, ending) {
  const link = element("a", { href: URL.createObjectURL(blob), download: fileName(ending) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  byId("status").textContent = say("saved", fileName(ending));
}

// The part of the network on the screen, drawn anew as a vector picture.
function networkPicture() {
  openNetwork();
  const [left, top, right, bottom] = engine.corners();
  const scale = engine.scale();
  const inside = (node) => node.x > left && node.x < right && node.y > top && node.y < bottom;
  const sizes = labelSizes(null, scale);
  const parts = [];
  const width = Math.round((right - left) * scale);
  const height = Math.round((bottom - top) * scale);
  const X = (x) => ((x - left) * scale).toFixed(1);
  const Y = (y) => ((y - top) * scale).toFixed(1);
  const shrink = engineName === "webgl" && view.nodes.length > NAMED_UP_TO ? (view.nodes.length > 4000 ? 0.22 : 0.45) / scale : 1;
  view.edges.forEach((edge, index) => {
    const [a, b] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (!edgeOn[index] || (!inside(a) && !inside(b))) return;
    const look = style.relations[edge.relation];
    parts.push(`<line x1="${X(a.x)}" y1="${Y(a.y)}" x2="${X(b.x)}" y2="${Y(b.y)}" stroke="${relationTone(edge.relation)}" stroke-width="${look.width * Math.min(scale, 1)}" stroke-dasharray="${look.dash.join(" ")}" opacity=".75"><title>${escapeText(edge.label)}</title></line>`);
  });
  for (const node of view.nodes) {
    if (!nodeOn.has(node.id) || !inside(node)) continue;
    const mark = sign(node.kind, Number(X(node.x)), Number(Y(node.y)), Math.max(node.size * scale * shrink, 1.5));
    mark.removeAttribute("class");
    mark.setAttribute("fill", nodeTone(node).background);
    mark.setAttribute("stroke", nodeTone(node).border);
    mark.append(shape("title"));
    mark.firstChild.textContent = node.label;
    parts.push(new XMLSerializer().serializeToString(mark));
  }
  for (const node of view.nodes) {
    if (!sizes.has(node.id) || !inside(node)) continue;
    const size = sizes.get(node.id) * scale;
    node.rows.forEach((row, at) => parts.push(`<text x="${X(node.x)}" y="${(Number(Y(node.y)) + node.size * scale * shrink + size * (1.1 + at * 1.2)).toFixed(1)}" font-size="${size.toFixed(1)}" text-anchor="middle" fill="${tones.ink}" stroke="${tones.paper}" stroke-width="3" paint-order="stroke">${escapeText(row)}</text>`));
  }
  return [width, height, `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeText(style.font)}"><rect width="100%" height="100%" fill="${tones.paper}"/>${parts.join("")}</svg>`];
}

// The board as it stands, set as HTML inside a vector picture together with the style of the page.
function boardPicture() {
  const board = byId("board");
  const [width, height] = [board.clientWidth, Math.min(board.scrollHeight, 12_000)];
  const copy = board.cloneNode(true);
  copy.removeAttribute("tabindex");
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\n")
    .replace(VAR, (whole, name) => tones[name] ?? whole);
  const page = new XMLSerializer().serializeToString(element("div", { class: "picture", lang: document.documentElement.lang }, copy));
  return [width, height, `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><foreignObject width="100%" height="100%"><style xmlns="http://www.w3.org/1999/xhtml">${escapeText(css)}
.picture,.picture .board{position:static;display:block;height:auto;overflow:visible;background:${tones.paper};color:${tones.ink};font-family:${escapeText(style.font)}}</style>${page}</foreignObject></svg>`];
}
const picture = () => (byId("canvas").hidden ? boardPicture() : networkPicture());

function saveSvg() {
  hand(new Blob([picture()[2]], { type: "image/svg+xml" }), "svg");
}
async function savePng() {
  const [width, height, text] = picture();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = element("canvas");
  const times = Math.min(2, 16_000 / Math.max(width, height));
  [canvas.width, canvas.height] = [width * times, height * times];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => hand(blob, "png"), "image/png");
}

// A cell no spreadsheet takes for a formula.
const cell = (value) => {
  const text = String(value ?? "");
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
};
function table() {
  const head = ["relation", "agent", "role", "target", "date", "start", "end", "confidence", "quote", "headline", "published", "source", "url"];
  const rows = shownFacts().map((fact) => {
    const quote = fact.quotes[0] ?? {};
    return [words.relations[fact.relation], nameOf(fact.agent), fact.role, nameOf(fact.target), fact.date, fact.start, fact.end,
      quote.confidence, quote.exact, quote.headline, quote.published, quote.source, quote.url];
  });
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const ttlText = (text) => `"${text.replace(/[\\"\n\r\t]/g, (char) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" })[char])}"`;
const ttlDate = (date) => `"${date}"^^xsd:${{ 4: "gYear", 7: "gYearMonth" }[date.length] ?? "date"}`;
const ttlIri = (id) => `<${(/^[a-z][a-z0-9+.-]*:/i.test(id) ? id : (view.base || "urn:renzhi:") + id).replace(/[\u0000-\u0020<>"{}|^`\\]/g, (char) => encodeURIComponent(char))}>`;
const CLASSES = { person: "foaf:Person", organisation: "org:Organization", event: "kg:Event" };
const MANNERS = { attended: "kg:Attended", chaired: "kg:Chaired", spoke: "kg:Spoke", organised: "kg:Organised" };
const SHORT = { holds: "org:memberOf", attended: "kg:attended", chaired: "kg:chaired", spoke: "kg:spokeAt", organised: "kg:organised", appointed: "kg:appointedAt", removed: "kg:removedFrom", became: "dcterms:isReplacedBy" };

const KINDS_OF_CHANGE = { renamed: "kg:Renamed", merged: "kg:Merged", replaced: "kg:Replaced", formed: "kg:Formed" };

const ttlQuote = (quote) => `prov:wasDerivedFrom [ a kg:Evidence ; ${quote.article ? `oa:hasSource ${ttlIri(quote.article)} ; ` : ""}oa:exact ${ttlText(quote.exact)} ; oa:start ${quote.start} ; oa:end ${quote.start + [...quote.exact].length} ; kg:rule ${ttlText(quote.rule)} ; kg:confidence ${quote.confidence.toFixed(4).replace(/0+$/, "").replace(/\.$/, ".0")} ]`;

function reorganised(fact) {
  const said = ["a kg:Reorganisation", `org:originalOrganization ${ttlIri(fact.agent)}`, `org:resultingOrganization ${ttlIri(fact.target)}`];
  said.push(`kg:reorganisation ${KINDS_OF_CHANGE[fact.role]}`);
  if (fact.date) said.push(`schema:startDate ${ttlDate(fact.date)}`);
  return said;
}

function statements(fact) {
  if (fact.relation === "became") {
    const short = fact.role === "formed" ? "" : `${ttlIri(fact.agent)} ${SHORT.became} ${ttlIri(fact.target)} .\n`;
    return `${ttlIri(fact.id)} ${[...reorganised(fact), ...fact.quotes.map(ttlQuote)].join(" ;\n  ")} .\n${short}`;
  }
  const said = [];
  const own = { holds: "org:member", appointed: "kg:appointee", removed: "kg:appointee" }[fact.relation] ?? "kg:participant";
  said.push(`a ${{ holds: "org:Membership", appointed: "kg:Appointment", removed: "kg:Appointment" }[fact.relation] ?? "kg:Participation"}`);
  said.push(`${own} ${ttlIri(fact.agent)}`);
  if (fact.target) said.push(`${MANNERS[fact.relation] ? "kg:event" : "org:organization"} ${ttlIri(fact.target)}`);
  if (MANNERS[fact.relation]) said.push(`kg:manner ${MANNERS[fact.relation]}`);
  if (fact.role) said.push(`kg:roleLabel ${ttlText(fact.role)}`);
  if (own === "kg:appointee") said.push(`kg:change ${fact.relation === "appointed" ? "kg:Appointed" : "kg:Removed"}`);
  if (own === "kg:appointee" && fact.date) said.push(`schema:startDate ${ttlDate(fact.date)}`);
  if (own === "org:member" && fact.start) said.push(`kg:startDate ${ttlDate(fact.start)}`);
  if (own === "org:member" && fact.end) said.push(`kg:endDate ${ttlDate(fact.end)}`);
  for (const date of own === "org:member" ? fact.seen ?? [] : []) said.push(`kg:observedOn ${ttlDate(date)}`);
  said.push(...fact.quotes.map(ttlQuote));
  return `${ttlIri(fact.id)} ${said.join(" ;\n  ")} .\n${fact.target ? `${ttlIri(fact.agent)} ${SHORT[fact.relation]} ${ttlIri(fact.target)} .\n` : ""}`;
}
function turtle() {
  const shown = shownFacts().filter((fact) => fact.agent);
  const named = new Set([...nodeOn, ...shown.flatMap((fact) => [fact.agent, fact.target])].filter((id) => id && nameOf(id)));
  const kindOf = (id) => nodes.get(id)?.kind ?? (id.startsWith("event/") ? "event" : id.startsWith("organisation/") ? "organisation" : "person");
  const things = [...named].map((id) => {
    const node = nodes.get(id);
    const more = [];
    if (node?.date) more.push(`schema:startDate ${ttlDate(node.date)}`);
    if (node?.place) more.push(`schema:location ${ttlText(node.place)}`);
    if (node?.parent && named.has(node.parent)) more.push(`${node.kind === "event" ? "schema:superEvent" : "org:unitOf"} ${ttlIri(node.parent)}`);
    return `${ttlIri(id)} a ${CLASSES[kindOf(id)]} ;\n  skos:prefLabel ${ttlText(nameOf(id))}${more.map((part) => ` ;\n  ${part}`).join("")} .\n`;
  });
  return `${Object.entries(style.prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`).join("\n")}\n\n${things.join("")}\n${shown.map(statements).join("")}`;
}

const savers = {
  png: savePng,
  svg: saveSvg,
  csv: () => hand(new Blob([table()], { type: "text/csv" }), "csv"),
  ttl: () => hand(new Blob([turtle()], { type: "text/turtle" }), "ttl"),
};
for (const button of document.querySelectorAll("[data-save]")) {
  button.addEventListener("click", () => {
    savers[button.dataset.save]();
    byId("save").open = false;
    byId("save").querySelector("summary").focus();
  });
}
byId("save").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !byId("save").open) return;
  byId("save").open = false;
  byId("save").querySelector("summary").focus();
  event.stopPropagation();
});
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("#save")) byId("save").open = false;
});
