// sigma (WebGL) as an engine, for more nodes than vis-network can move.
const NEAR = 5; // pixels from a line that still count as on it
const PADDING = 40;
const NAMED_UP_TO = 700; // nodes whose names are set under them as by vis-network; beyond, sigma picks names by its grid

function fittingScale(width, height) {
  const { clientWidth, clientHeight } = byId("network");
  const [stage, graph] = [clientHeight / clientWidth, height / width];
  const apart = (stage < 1 && graph > 1) || (stage > 1 && graph < 1);
  const correction = apart ? 1 : Math.min(Math.max(graph, 1 / graph), Math.max(stage, 1 / stage));
  return ((Math.min(clientWidth, clientHeight) - 2 * PADDING) * correction) / Math.max(width, height);
}

function drawWithWebGL() {
  const { Graph, Sigma, programs, edgePrograms } = window.renzhiWebGL;
  const graph = new Graph({ multi: true, type: "directed" });
  const many = view.nodes.length > 4000;
  const named = view.nodes.length <= NAMED_UP_TO;
  let [names, namedAt] = [new Map(), 0];
  // Symbols shrink where there are many, so that lines and gaps between groups stay to be seen.
  const grain = Math.min(1, Math.sqrt(700 / view.nodes.length));
  const spread = (axis) => Math.max(...view.nodes.map((node) => node[axis])) - Math.min(...view.nodes.map((node) => node[axis])) || 1;
  // Pixels a unit of the layout when all of it is seen, as sigma reckons it: names can so be chosen before the first picture.
  const fitting = fittingScale(spread("x"), spread("y"));
  const sized = (node) => named ? Math.max(3, Math.min(node.size * fitting, 18)) : Math.max(1.2, (2.2 + 1.15 * Math.sqrt(node.weight) * (node.kind === "person" ? 1 : 0.8)) * Math.max(grain, 0.36));
  for (const node of view.nodes) {
    graph.addNode(node.id, { x: node.x, y: -node.y, size: Math.min(sized(node), 18) * (node.kind === "person" ? 1 : 1.2), label: clip(node.label, 16), type: style.kinds[node.kind].shape });
  }
  view.edges.forEach((edge, index) => {
    const look = style.relations[edge.relation];
    graph.addEdgeWithKey(String(index), edge.source, edge.target, { size: Math.min(0.5 + look.width * 0.35 + Math.log2(Math.max(edge.weight, 1)) * 0.4, 5) * (view.edges.length > 1000 ? 0.7 : 1), type: look.arrow && !many ? "arrow" : "line" });
  });
  // Each program is compiled for each of the layers: only those that something is drawn with.
  const used = (all, wanted) => Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
  let light = lit(hovered ?? selected);
  let quiet = atRest(light);
  if (named) [names, namedAt] = [labelSizes(quiet ? null : light, fitting, (node) => Math.min(sized(node), 18) / fitting), fitting];
  // Fainter towards the paper, not towards glass: sigma adds up what is transparent, and many faint lines would glow.
  const channel = (tone, at) => parseInt(tone.slice(at, at + 2), 16);
  const faded = new Map();
  const fade = (tone, share) => {
    const name = tone + share + tones.paper;
    if (!faded.has(name)) faded.set(name, mix(tone, share));
    return faded.get(name);
  };
  const mix = (tone, share) => `#${[1, 3, 5].map((at) => Math.round(channel(tone, at) * share + channel(tones.paper, at) * (1 - share)).toString(16).padStart(2, "0")).join("")}`;
  const dense = view.edges.length > 12000 ? 0.22 : view.edges.length > 3000 ? 0.36 : view.edges.length > 1000 ? 0.45 : 0.75;
  const renderer = new Sigma(graph, byId("network"), {
    allowInvalidContainer: true,
    nodeProgramClasses: used(programs, view.nodes.map((node) => style.kinds[node.kind].shape)),
    edgeProgramClasses: used(edgePrograms, graph.mapEdges((key, { type }) => type).concat("line")),
    defaultEdgeType: "line",
    labelFont: style.font,
    labelSize: 12,
    labelWeight: "500",
    labelColor: { attribute: "labelColor" },
    labelDensity: many ? 0.35 : 0.6,
    labelGridCellSize: 130,
    labelRenderedSizeThreshold: many ? 4 : 3.5,
    zIndex: true,
    hideEdgesOnMove: view.edges.length > 6000,
    hideLabelsOnMove: many,
    minCameraRatio: 0.005,
    maxCameraRatio: 3,
    stagePadding: PADDING,
    doubleClickZoomingRatio: 1.6,
    zoomDuration: calm ? 0 : 200,
    inertiaDuration: calm ? 0 : 200,
    nodeReducer: (id, data) => {
      const node = nodes.get(id);
      const bright = quiet || light.nodes.has(id);
      const chosen = selected?.node === id;
      return {
        ...data,
        hidden: !nodeOn.has(id),
        color: bright ? nodeTone(node).background : tones.line,
        labelColor: tones.ink,
        label: named ? (names.has(id) || chosen ? data.label : "") : bright ? data.label : "",
        forceLabel: named || chosen || (!quiet && bright && light.nodes.size <= 60),
        highlighted: chosen,
        size: chosen ? data.size * 1.4 : data.size,
        zIndex: bright ? 2 : 0,
      };
    },
    edgeReducer: (key, data) => {
      const edge = view.edges[Number(key)];
      const bright = quiet || light.edges.has(Number(key));
      const tone = relationTone(edge.relation);
      return { ...data, hidden: !edgeOn[Number(key)], color: bright ? fade(tone, quiet ? dense : 0.9) : fade(tone, 0.04), zIndex: bright ? 1 : 0 };
    },
    defaultDrawNodeLabel: (context, data, settings) => {
      if (!data.label) return;
      context.font = `500 12px ${settings.labelFont}`;
      context.lineJoin = "round";
      context.lineWidth = 3.5;
      context.strokeStyle = tones.paper;
      context.fillStyle = tones.ink;
      if (!named) {
        context.strokeText(data.label, data.x + data.size + 3, data.y + 4);
        context.fillText(data.label, data.x + data.size + 3, data.y + 4);
        return;
      }
      context.textAlign = "center";
      nodes.get(data.key).rows.forEach((row, at) => {
        context.strokeText(row, data.x, data.y + data.size + 14 + at * 14);
        context.fillText(row, data.x, data.y + data.size + 14 + at * 14);
      });
      context.textAlign = "start";
    },
    // The label of the node under the pointer, on a card in the colours of the page.
    defaultDrawNodeHover: (context, data, settings) => {
      context.font = `600 13px ${settings.labelFont}`;
      const width = context.measureText(data.label).width + data.size + 16;
      context.fillStyle = tones.card;
      context.strokeStyle = tones.edge;
      context.lineWidth = 1;
      context.beginPath();
      context.roundRect(data.x - data.size - 4, data.y - 13, width + data.size, 26, 6);
      context.fill();
      context.stroke();
      context.fillStyle = tones.ink;
      context.fillText(data.label, data.x + data.size + 5, data.y + 4.5);
    },
  });
  renderer.on("clickNode", ({ node }) => select({ node }));
  renderer.on("clickStage", ({ event }) => select(lineAt(event)));
  renderer.on("enterNode", ({ node }) => hover({ node }));
  renderer.on("leaveNode", () => hover(null));
  const camera = renderer.getCamera();
  const scale = () => 1 / (renderer.viewportToGraph({ x: 1, y: 0 }).x - renderer.viewportToGraph({ x: 0, y: 0 }).x);
  // Names that have room, chosen anew when the view stands still at another scale.
  let settling = 0;
  function chooseNames() {
    namedAt = scale();
    names = labelSizes(quiet ? null : light, namedAt, (node) => Math.min(sized(node), 18) / namedAt);
  }
  function nameSoon() {
    if (Math.abs(scale() / namedAt - 1) < 0.06) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      chooseNames();
      renderer.refresh({ skipIndexation: true });
    }, 60);
  }
  if (named) {
    renderer.on("afterRender", nameSoon);
    nameSoon();
  }
  // Which line lies under the pointer is reckoned here: to let sigma find out would draw every line twice.
  function lineAt({ x, y }) {
    let [nearest, line] = [NEAR, null];
    const places = new Map();
    const place = (id) => places.get(id) ?? places.set(id, renderer.graphToViewport(graph.getNodeAttributes(id))).get(id);
    view.edges.forEach((edge, index) => {
      if (!edgeOn[index]) return;
      const [a, b] = [place(edge.source), place(edge.target)];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      const away = Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
      if (away < nearest) [nearest, line] = [away, { edge: index }];
    });
    return line;
  }
  const go = (state, animated) => (animated ? camera.animate(state, { duration: 350 }) : camera.setState(state));
  return {
    renderer,
    paint(now, still) {
      [light, quiet] = [now, still];
      if (named) chooseNames();
      renderer.setSetting("labelFont", style.font);
      renderer.refresh({ skipIndexation: true });
    },
    fit: (ids, animated) => go({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, animated),
    focus: (id, animated) => {
      const at = renderer.getNodeDisplayData(id);
      if (at) go({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, many ? 0.12 : 0.3) }, animated);
    },
    zoom: (factor) => go({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, !calm),
    scale,
    place: (id) => renderer.graphToViewport(graph.getNodeAttributes(id)),
    corners: () => {
      const { clientWidth: x, clientHeight: y } = byId("network");
      const [a, b] = [renderer.viewportToGraph({ x: 0, y: 0 }), renderer.viewportToGraph({ x, y })];
      return [a.x, -a.y, b.x, -b.y];
    },
    resize: () => renderer.resize(),
  };
}
