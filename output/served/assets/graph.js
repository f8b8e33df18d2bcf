"use strict";
// A plugin for result sets: statements of CONSTRUCT, or the IRIs of each row, as a network.
(() => {
  const MOST = 300;
  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const short = iri => {
    for (const [prefix, namespace] of Object.entries(window.renzhiPrefixes)) {
      if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`;
    }
    return iri.replace(/^.*[/#](?=.)/, "");
  };
  const cut = text => (text.length > 24 ? `${text.slice(0, 23)}…` : text);

  class ResultGraph {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 4;
      this.label = window.renzhiWords.graph;
    }

    parts() {
      const results = this.yasr.results;
      const statements = results && results.getStatements && results.getStatements();
      return statements && statements.length ? ofStatements(statements) : ofRows(results);
    }

    canHandleResults() {
      return Boolean(this.yasr.results) && !this.yasr.results.hasError() && this.parts().edges.length > 0;
    }

    getIcon() {
      const icon = svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" });
      icon.append(svg("path", { d: "M3 4 L12 3 L9 13 Z", fill: "none", stroke: "currentColor" }));
      for (const [cx, cy] of [[3, 4], [12, 3], [9, 13]]) icon.append(svg("circle", { cx, cy, r: 2.6 }));
      return icon;
    }

    draw() {
      const { nodes, edges } = this.parts();
      const box = document.createElement("div");
      box.className = "graph-of-results";
      const canvas = document.createElement("div");
      canvas.className = "canvas";
      box.append(canvas);
      const kept = [...nodes.values()].slice(0, MOST);
      if (nodes.size > MOST) box.append(window.renzhiWords.graphCut.replace("{}", MOST));
      this.yasr.resultsEl.replaceChildren(box);
      const ids = new Set(kept.map(node => node.id));
      const font = { face: "system-ui, sans-serif", size: 14, color: "#1f2933" };
      this.network = new vis.Network(
        canvas,
        {
          nodes: kept,
          edges: edges.filter(edge => ids.has(edge.from) && ids.has(edge.to)),
        },
        {
          nodes: { shape: "dot", size: 9, font, color: { background: "#2f74b5", border: "#1b4f80" } },
          edges: { arrows: { to: { scaleFactor: 0.5 } }, font: { ...font, size: 11 }, color: "#8a94a3", smooth: false },
          physics: { stabilization: { iterations: 300 }, barnesHut: { springLength: 120, avoidOverlap: 0.4 } },
          layout: { randomSeed: 7, improvedLayout: false },
        },
      );
      this.network.once("stabilizationIterationsDone", () => this.network.setOptions({ physics: false }));
    }
  }

  function ofStatements(statements) {
    const nodes = new Map(), edges = [], labels = new Map();
    for (const { subject, predicate, object } of statements) {
      if (/(prefLabel|[#/]label|[#/]name|headline)$/.test(predicate.value)) labels.set(subject.value, object.value);
    }
    const node = (id, text) => {
      if (!nodes.has(id)) nodes.set(id, { id, label: cut(text), title: id });
      return id;
    };
    for (const { subject, predicate, object } of statements) {
      if (object.termType === "Literal") continue;
      const from = node(subject.value, labels.get(subject.value) || short(subject.value));
      const to = node(object.value, labels.get(object.value) || short(object.value));
      edges.push({ from, to, label: cut(short(predicate.value)) });
    }
    return { nodes, edges };
  }

  function ofRows(results) {
    const nodes = new Map(), edges = [], known = new Set();
    const names = (results && results.getVariables()) || [];
    for (const row of (results && results.getBindings()) || []) {
      const iris = names.filter(name => row[name] && row[name].type === "uri");
      for (const name of iris) {
        const id = row[name].value;
        const label = row[name.replace(/_iri$/, "")] || row[`${name}Label`] || row[`${name}_label`];
        const text = label && label.type !== "uri" ? label.value : short(id);
        if (!nodes.has(id)) nodes.set(id, { id, label: cut(text), title: id });
      }
      iris.slice(1).forEach((name, number) => {
        const from = row[iris[number]].value, to = row[name].value, key = `${from} ${to}`;
        if (from !== to && !known.has(key)) edges.push({ from, to });
        known.add(key);
      });
    }
    return { nodes, edges };
  }

  Yasgui.Yasr.registerPlugin("graph", ResultGraph);
})();
