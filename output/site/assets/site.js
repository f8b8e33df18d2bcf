// Search without a server: the file of the index in which what is typed must stand is loaded as a script.
(() => {
  "use strict";
  const top = document.currentScript.src.replace(/assets\/site\.js.*$/, "");
  const page = document.documentElement;
  const field = document.getElementById("search");
  const list = document.getElementById("matches");
  const KINDS = ["person", "organisation", "event"];
  const JOINTS = /[\s·・.‧•\-—()（）《》“”"'‘’]+/g;
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(JOINTS, "");
  const files = new Map();
  let table = null;

  // A file of the index calls one of these two; whoever waits for it then goes on.
  const arrived = new Map();
  window.renzhiCount = (count, simple) => arrived.get("count")?.({ count, simple });
  window.renzhiIndex = (number, rows) => arrived.get(String(number))?.(rows);
  const load = (name, otherwise) => new Promise((done) => {
    const script = document.createElement("script");
    script.src = `${top}assets/search/${name}.js`;
    arrived.set(name, done);
    script.onerror = () => done(otherwise);
    document.head.append(script);
  });
  const rowsOf = (number) => {
    if (!files.has(number)) files.set(number, load(String(number), []));
    return files.get(number);
  };

  // FNV-1a over code points, as finder.py counts.
  const numberOf = (part, count) => {
    let value = 2166136261;
    for (const char of part) value = Math.imul(value ^ char.codePointAt(0), 16777619) >>> 0;
    return value % count;
  };
  const partsOf = (typed) => {
    const chars = [...typed];
    const first = chars.slice(0, 2).join("");
    return /^[0-9a-z]/.test(typed) || chars.length < 3 ? [first] : [first, chars.slice(-2).join("")];
  };

  async function find(text) {
    table ??= load("count", { count: 1, simple: {} });
    const { count, simple } = await table;
    const typed = [...fold(text)].map((char) => simple[char] ?? char).join("");
    if (!typed) return [];
    const numbers = [...new Set(partsOf(typed).map((part) => numberOf(part, count)))];
    const rows = new Map((await Promise.all(numbers.map(rowsOf))).flat().map((row) => [row[0] + row[4], row]));
    const ranks = new Map();
    for (const row of rows.values()) {
      for (const key of [fold(row[1]), ...row[4].split("|")]) {
        const at = key.indexOf(typed);
        if (at < 0) continue;
        const rank = key.length === typed.length ? 0 : at === 0 ? 1 : 2;
        if (rank < (ranks.get(row[0])?.[0] ?? 9)) ranks.set(row[0], [rank, row]);
      }
    }
    const found = [...ranks.values()];
    found.sort(([x, a], [y, b]) => x - y || b[2] - a[2] || a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1));
    return found.map(([, row]) => row);
  }

  function make(tag, properties, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  searchField({
    field,
    list,
    find,
    row: (row) => {
      const kind = KINDS.find((name) => row[0].startsWith(`${name}/`)) ?? "person";
      return [make("span", { class: `thing ${kind}` }, row[1]), make("span", { class: "when" }, row[3] || String(row[2]))];
    },
    notes: (found) => (found.length ? [] : [say("none")]),
    told: (found) => {
      document.getElementById("status").textContent = found.map((row) => row[1]).join("、").slice(0, 200);
    },
    choose: (row) => {
      location.href = `${top}${row[0]}.html`;
    },
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
