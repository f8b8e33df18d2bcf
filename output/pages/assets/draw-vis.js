// vis-network as an engine.
const FAINT = 0.12;
const ASIDE = 0.5;
const EDGE_NAME = 11;
const LEAST_EDGE_NAME = 10;
// Zoomed out, signs and lines grow against the drawing as labels do, so that they stay to be seen.
const growth = (scale) => Math.min(Math.max(0.6 / scale, 1), 1.6);

const tip = (node) => [node.label, node.detail].filter(Boolean).map((text) => clip(text, 240)).join("\n");

function drawWithVis() {
  const nodeSet = new vis.DataSet(drawn.nodes.map((node) => ({ ...node, label: " ", title: tip(nodes.get(node.id)), color: nodeTone(nodes.get(node.id)) })));
  const edgeSet = new vis.DataSet([]);
  const network = new vis.Network(byId("network"), { nodes: nodeSet, edges: edgeSet }, drawn.options);
  for (const part of byId("network").querySelectorAll("[tabindex]")) part.tabIndex = -1; // the keys are ours
  const motion = (animated) => (animated ? { duration: 350, easingFunction: "easeInOutQuad" } : false);
  const fit = (ids, animated) => ids.length && network.fit({ nodes: ids, maxZoomLevel: 1.15, animation: motion(animated) });

  // Many lines across each other would be one dark patch.
  const crowd = Math.max(0.3, Math.min(1, 260 / drawn.edges.length));

  function nodeState(node, light, quiet, sizes, grow) {
    const own = nodes.get(node.id);
    const bright = quiet || light.nodes.has(node.id);
    const chosen = selected !== null && selected.node === node.id;
    return {
      id: node.id,
      hidden: !nodeOn.has(node.id),
      opacity: bright ? 1 : FAINT,
      size: node.size * grow,
      borderWidth: (chosen ? 5 : node.borderWidth) * Math.sqrt(grow),
      color: chosen ? { ...nodeTone(own), border: tones.ink } : nodeTone(own),
      label: sizes.has(node.id) ? node.label : " ",
      title: tip(own),
      font: {
        size: sizes.get(node.id) ?? node.font.size,
        color: bright ? tones.ink : `${tones.ink}28`,
        strokeColor: tones.paper,
        strokeWidth: bright ? (node.id === view.focus ? 7 : 4) : 0,
      },
    };
  }

  function edgeState(edge, light, quiet, size, grow) {
    const line = view.edges[edge.id];
    const bright = quiet || light.edges.has(edge.id);
    const tone = relationTone(line.relation);
    // Lines that do not touch the node the page is about stand back.
    const aside = quiet && view.focus !== null && edge.from !== view.focus && edge.to !== view.focus;
    const named = light === null || quiet ? namesAlways && !(aside && view.edges.length > 40) : bright && light.edges.size <= EDGE_NAMES_UP_TO;
    return {
      id: edge.id,
      hidden: !edgeOn[edge.id],
      color: { color: tone, highlight: tone, hover: tone, opacity: bright ? (aside ? ASIDE : light === null ? crowd : 1) : FAINT },
      width: edge.width * grow,
      label: named ? clip(line.label, 24) : " ",
      title: line.label,
      font: { size, color: tones.soft, strokeColor: tones.paper },
    };
  }

  // What looks as it did is not handed to vis-network again: a change costs it much more than a comparison.
  const shown = new Map();
  const changed = (kind, state) => {
    const text = JSON.stringify(state);
    if (shown.get(kind + state.id) === text) return false;
    shown.set(kind + state.id, text);
    return true;
  };
  let paintedAt = 0;
  function paintAll(light, quiet) {
    paintedAt = network.getScale();
    const grow = growth(paintedAt);
    const sizes = labelSizes(quiet ? null : light, paintedAt, (node) => node.size * grow);
    const size = Math.max(EDGE_NAME, LEAST_EDGE_NAME / paintedAt);
    nodeSet.update(drawn.nodes.map((node) => nodeState(node, light, quiet, sizes, grow)).filter((state) => changed("n", state)));
    const states = drawn.edges.map((edge) => edgeState(edge, light, quiet, size, grow)).filter((state) => changed("e", state));
    if (edgeSet.length) edgeSet.update(states);
    else edgeSet.add(drawn.edges.map((edge, at) => ({ ...edge, ...states[at] })));
  }
  fit([...nodeOn], false);
  const now = lit(hovered ?? selected);
  paintAll(now, atRest(now));

  let settling = 0;
  network.on("afterDrawing", () => {
    if (Math.abs(network.getScale() / paintedAt - 1) < 0.08) return;
    clearTimeout(settling);
    settling = setTimeout(paint, 90);
  });
  network.on("click", ({ nodes: hit, edges: lines }) => {
    if (hit.length) select({ node: hit[0] });
    else if (lines.length) select({ edge: lines[0] });
    else select(null);
  });
  network.on("hoverNode", ({ node }) => hover({ node }));
  network.on("blurNode", () => hover(null));
  network.on("hoverEdge", ({ edge }) => hover({ edge }));
  network.on("blurEdge", () => hover(null));
  return {
    network,
    paint: paintAll,
    fit,
    focus: (id, animated) => network.focus(id, { scale: Math.max(network.getScale(), 0.85), animation: motion(animated) }),
    zoom: (factor) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * factor)), animation: motion(!calm) }),
    scale: () => network.getScale(),
    place: (id) => network.canvasToDOM(network.getPosition(id)),
    corners: () => {
      const { clientWidth: x, clientHeight: y } = byId("network");
      const [a, b] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x, y })];
      return [a.x, a.y, b.x, b.y];
    },
    resize: () => network.redraw(),
  };
}
