"use strict";
// The query page: YASGUI with our endpoint, prefixes, terms and shipped queries; nothing is asked of anybody else.
(() => {
  const data = window.renzhiData;
  const { Yasqe, Yasr } = Yasgui;
  const endpoint = new URL(data.endpoint, document.baseURI).href;

  for (const kind of ["class", "property"]) {
    const terms = data.terms.filter(term => term.kind === kind);
    const labels = new Map(terms.map(term => [term.iri, term.label]));
    Yasqe.forkAutocompleter(kind, {
      name: `renzhi-${kind}`,
      autoShow: true,
      bulk: false,
      persistenceId: null,
      get: (_, token) => {
        const typed = ((token && (token.autocompletionString || token.string)) || "").toLowerCase();
        return terms
          .filter(term => term.iri.toLowerCase().startsWith(typed) || (typed && term.label.toLowerCase().includes(typed)))
          .map(term => term.iri);
      },
      postprocessHints: (_, hints) => {
        for (const hint of hints) {
          const iri = expand(hint.text);
          if (labels.get(iri)) hint.displayText = `${hint.text}  ${labels.get(iri)}`;
        }
        return hints;
      },
    });
  }
  Yasqe.forkAutocompleter("prefixes", {
    name: "renzhi-prefixes",
    persistenceId: null,
    get: () => Object.entries(data.prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`),
  });

  function expand(text) {
    const [prefix, local] = text.split(":", 2);
    return text.startsWith("<") ? text.slice(1, -1) : (data.prefixes[prefix] || "") + (local || "");
  }

  const request = { endpoint, method: "POST", headers: {}, args: [], namedGraphs: [], defaultGraphs: [], withCredentials: false };
  const yasgui = new Yasgui(document.getElementById("editor"), {
    requestConfig: request,
    copyEndpointOnNewTab: false,
    persistenceId: "renzhi",
    endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [], renderItem: () => {} },
    yasqe: {
      value: data.examples.length ? data.start : undefined,
      prefixCcApi: null,
      autocompleters: ["variables", "renzhi-class", "renzhi-property", "renzhi-prefixes"],
      createShareableLink: undefined,
    },
    yasr: { prefixes: data.prefixes, pluginOrder: ["table", "chart", "graph", "response"] },
  });
  window.renzhiQuery = yasgui;

  const list = document.getElementById("examples");
  for (const example of data.examples) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(example.title);
    const about = document.createElement("small");
    about.textContent = example.about;
    button.append(about);
    button.addEventListener("click", () => {
      yasgui.addTab(true, { ...Yasgui.Tab.getDefaults(), name: example.title, yasqe: { value: example.text }, requestConfig: request });
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  document.getElementById("filter").addEventListener("input", event => {
    const typed = event.target.value.toLowerCase();
    [...list.children].forEach((item, number) => {
      const { name, title, about } = data.examples[number];
      item.hidden = !`${name} ${title} ${about}`.toLowerCase().includes(typed);
    });
  });

  // IRIs of this graph are looked up here, not on the web.
  document.getElementById("editor").addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (link && link.getAttribute("href").startsWith(data.base)) {
      event.preventDefault();
      window.open(`resource?iri=${encodeURIComponent(link.getAttribute("href"))}`, "_blank", "noopener");
    }
  });
  document.documentElement.dataset.ready = "yes";
})();
