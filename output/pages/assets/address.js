// The address names what is selected: #person=1a2b…, #event=…, or the name itself, #person=周明远.
let written = null;
function addressOf(pointer) {
  if (pointer?.node === undefined) return "";
  const { kind, id } = nodes.get(pointer.node);
  return `#${kind}=${encodeURIComponent(id.startsWith(`${kind}/`) ? id.slice(kind.length + 1) : id)}`;
}
function writeAddress(pointer) {
  const wanted = addressOf(pointer);
  if (wanted.length > 300 || wanted === location.hash || (wanted === "" && location.hash === "")) return;
  written = wanted;
  location.hash = wanted;
}
function readAddress() {
  let text = "";
  try {
    text = decodeURIComponent(location.hash.slice(1));
  } catch {
    return null;
  }
  const [, kind, name] = /^(person|organisation|event)=(.+)$/su.exec(text) ?? [null, null, text];
  for (const id of kind === null ? [name] : [`${kind}/${name}`, name]) {
    if (nodes.has(id) && (kind === null || nodes.get(id).kind === kind)) return { node: id };
  }
  const wanted = fold(name);
  const named = wanted && view.nodes.filter((node) => (kind === null || node.kind === kind) && node.keys.includes(wanted)).sort((a, b) => b.weight - a.weight);
  return named && named.length ? { node: named[0].id } : null;
}
window.addEventListener("hashchange", () => {
  if (written === location.hash || (written === "" && location.hash === "")) {
    written = null;
    return;
  }
  const pointer = readAddress();
  if (pointer !== null) select(pointer, { move: true });
});
