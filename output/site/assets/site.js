// Search without a server: the file of the index in which what is typed must stand is loaded as a script.
(() => {
  "use strict";
  const top = document.currentScript.src.replace(/assets\/site\.js.*$/, "");
  const page = document.documentElement;
  const field = document.getElementById("search");
  const list = document.getElementById("matches");
  const MOST = 12;
  const KINDS = ["person", "organisation", "event"];
  const JOINTS = /[\s·・.‧•\-—()（）《》“”"'‘’]+/g;
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(JOINTS, "");
  const loaded = new Map();
  const waiting = new Map();
  let count = null;
  let simple = {};
  let found = [];
  let current = -1;

  const load = (name, done) => {
    const script = document.createElement("script");
    script.src = `${top}assets/search/${name}.js`;
    script.onerror = () => done();
    document.head.append(script);
  };
  window.renzhiCount = (n, pairs) => {
    count = n;
    simple = pairs;
    look();
  };
  window.renzhiIndex = (number, rows) => {
    loaded.set(number, rows);
    waiting.delete(number);
    look();
  };

  // FNV-1a over code points, as finder.py counts.
  const numberOf = (part) => {
    let value = 2166136261;
    for (const char of part) value = Math.imul(value ^ char.codePointAt(0), 16777619) >>> 0;
    return value % count;
  };
  const partsOf = (typed) => {
    const chars = [...typed];
    const first = chars.slice(0, 2).join("");
    return /^[0-9a-z]/.test(typed) || chars.length < 3 ? [first] : [first, chars.slice(-2).join("")];
  };

  function look() {
    if (!fold(field.value)) return close();
    if (count === null) {
      if (!waiting.has("count")) waiting.set("count", load("count", () => {}));
      return;
    }
    const typed = [...fold(field.value)].map((char) => simple[char] ?? char).join("");
    const numbers = [...new Set(partsOf(typed).map(numberOf))];
    for (const number of numbers) {
      if (loaded.has(number) || waiting.has(number)) continue;
      waiting.set(number, true);
      load(number, () => {
        loaded.set(number, []);
        look();
      });
    }
    if (!numbers.every((number) => loaded.has(number))) return;
    const rows = new Map(numbers.flatMap((number) => loaded.get(number)).map((row) => [row[0] + row[4], row]));
    found = [];
    const seen = new Set();
    for (const row of rows.values()) {
      let rank = 9;
      for (const key of [fold(row[1]), ...row[4].split("|")]) {
        const at = key.indexOf(typed);
        if (at >= 0) rank = Math.min(rank, key.length === typed.length ? 0 : at === 0 ? 1 : 2);
      }
      if (rank < 9 && !seen.has(row[0])) {
        seen.add(row[0]);
        found.push([rank, row]);
      }
    }
    found.sort(([x, a], [y, b]) => x - y || b[2] - a[2] || a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
    found = found.map(([, row]) => row);
    current = found.length ? 0 : -1;
    draw();
  }

  function make(tag, properties, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  function draw() {
    list.replaceChildren(...found.slice(0, MOST).map((row, at) => {
      const kind = KINDS.find((name) => row[0].startsWith(`${name}/`)) ?? "person";
      const option = make("li", { role: "option", id: `match-${at}`, "aria-selected": String(at === current) },
        make("span", { class: `thing ${kind}` }, row[1]), make("span", { class: "when" }, row[3] || String(row[2])));
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        go(row);
      });
      return option;
    }));
    if (!found.length) list.append(make("li", { class: "note", role: "option", "aria-disabled": "true" }, say("none")));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    if (current >= 0) field.setAttribute("aria-activedescendant", `match-${current}`);
    document.getElementById("status").textContent = found.slice(0, MOST).map((row) => row[1]).join("、").slice(0, 200);
  }
  function close() {
    found = [];
    current = -1;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
  const go = (row) => {
    location.href = `${top}${row[0]}.html`;
  };

  field.addEventListener("input", look);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const last = Math.min(found.length, MOST) - 1;
    if (event.key === "ArrowDown" && last >= 0) current = Math.min(current + 1, last);
    else if (event.key === "ArrowUp" && last >= 0) current = Math.max(current - 1, 0);
    else if (event.key === "Enter" && current >= 0) return go(found[current]);
    else if (event.key === "Escape") return close();
    else return;
    event.preventDefault();
    draw();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.closest("input")) return;
    event.preventDefault();
    field.focus();
  });

  // The language: that of the site, until the reader asks for the other one; remembered where the browser remembers.
  const REMEMBERED = "renzhi-lang";
  const own = page.lang.slice(0, 2);
  let lang = own;
  let words = null;
  const say = (name, one) => (words?.[lang][name] ?? "").replace(/\{(\w+)\}/g, (gap, key) => one?.dataset[key] ?? gap) || NONE[lang];
  const NONE = { zh: "没有匹配的名称", en: "No label contains this" };
  const remembered = () => {
    try {
      return localStorage.getItem(REMEMBERED);
    } catch {
      return null;
    }
  };
  window.renzhiWords = (told) => {
    words = told;
    put();
  };
  function put() {
    page.lang = lang === "zh" ? "zh-CN" : "en";
    for (const one of document.querySelectorAll("[data-w]")) one.textContent = say(one.dataset.w, one);
    for (const one of document.querySelectorAll("[data-l]")) one.setAttribute("aria-label", say(one.dataset.l, one));
    for (const one of document.querySelectorAll("[data-p]")) one.setAttribute("placeholder", say(one.dataset.p, one));
    for (const one of document.querySelectorAll(".rel")) one.textContent = say(`rel_${one.classList[1]}`, one);
    document.getElementById("language").lang = lang === "zh" ? "en" : "zh-CN";
  }
  function speak(wanted) {
    lang = wanted;
    if (words !== null) return put();
    const script = document.createElement("script");
    script.src = `${top}assets/words.js`;
    document.head.append(script);
  }
  document.getElementById("language").addEventListener("click", () => {
    speak(lang === "zh" ? "en" : "zh");
    try {
      localStorage.setItem(REMEMBERED, lang);
    } catch {
      // The choice lasts as long as the page.
    }
  });
  const wanted = new URLSearchParams(location.search).get("lang") ?? remembered();
  if (wanted !== own && (wanted === "zh" || wanted === "en")) speak(wanted);
  page.dataset.ready = "yes";
})();
