"use strict";
// A plugin for result sets: rows with a number as bars, in the order of the rows.
(() => {
  const MOST = 60;
  const NUMBERS = /#(integer|decimal|double|float|int|long|short|nonNegativeInteger)$/;
  const svg = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  class Chart {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 5;
      this.label = window.renzhiWords.chart;
    }

    columns() {
      const rows = (this.yasr.results && this.yasr.results.getBindings()) || [];
      const names = (this.yasr.results && this.yasr.results.getVariables()) || [];
      const numeric = names.filter(name => {
        const values = rows.map(row => row[name]).filter(Boolean);
        return values.length > 0 && values.every(value => value.datatype && NUMBERS.test(value.datatype));
      });
      return { rows, numeric, others: names.filter(name => !numeric.includes(name)) };
    }

    canHandleResults() {
      const { rows, numeric, others } = this.columns();
      return rows.length > 0 && numeric.length > 0 && others.length > 0;
    }

    getIcon() {
      const icon = svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" });
      for (const [x, height] of [[1, 6], [6, 12], [11, 9]]) {
        icon.append(svg("rect", { x, y: 15 - height, width: 4, height }));
      }
      return icon;
    }

    draw() {
      const { rows, numeric, others } = this.columns();
      const words = window.renzhiWords;
      const box = document.createElement("div");
      box.className = "chart-of-results";
      const choose = (text, names) => {
        const label = document.createElement("label");
        const select = document.createElement("select");
        for (const name of names) select.append(new Option(name, name));
        label.append(text, " ", select);
        box.append(label);
        select.addEventListener("change", show);
        return select;
      };
      const place = document.createElement("div");
      const names = choose(words.chartNames, others);
      const values = choose(words.chartValues, numeric);
      const plain = others.find(name => rows[0][name] && rows[0][name].type !== "uri");
      if (plain) names.value = plain;
      function show() {
        place.replaceChildren(bars(rows.slice(0, MOST), names.value, values.value));
      }
      box.append(place);
      if (rows.length > MOST) box.append(words.chartCut.replace("{}", MOST));
      show();
      this.yasr.resultsEl.replaceChildren(box);
    }
  }

  function bars(rows, name, value) {
    const line = 26, left = 240, width = 860;
    const numbers = rows.map(row => (row[value] ? Number(row[value].value) : 0));
    const low = Math.min(0, ...numbers), high = Math.max(0, ...numbers, low + 1e-9);
    const scale = number => left + ((number - low) / (high - low)) * (width - left - 70);
    const chart = svg("svg", { viewBox: `0 0 ${width} ${rows.length * line + 8}`, width, role: "img" });
    const title = svg("title", {});
    title.textContent = `${value} / ${name}`;
    chart.append(title);
    rows.forEach((row, number) => {
      const y = number * line + 4;
      const from = Math.min(scale(0), scale(numbers[number]));
      const label = svg("text", { x: left - 8, y: y + 16, "text-anchor": "end" });
      const text = row[name] ? row[name].value : "";
      label.textContent = text.length > 17 ? `${text.slice(0, 16)}…` : text;
      const whole = svg("title", {});
      whole.textContent = text;
      label.append(whole);
      const size = Math.abs(scale(numbers[number]) - scale(0));
      const figure = svg("text", { x: from + size + 6, y: y + 16 });
      figure.textContent = row[value] ? row[value].value : "";
      chart.append(label, svg("rect", { x: from, y: y + 2, width: size, height: line - 8, fill: "#2f74b5" }), figure);
    });
    return chart;
  }

  Yasgui.Yasr.registerPlugin("chart", Chart);
})();
