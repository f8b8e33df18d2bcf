// A search field with its list of matches, the same in views, on the site and in the explorer. What Enter opens always
// belongs to what is typed: while an answer is awaited the list is busy and Enter waits for it; an answer that comes
// after newer typing, a choice, Escape or leaving the field is dropped.
//
// `find(typed, signal)` gives the matches, at once or as a promise; `row(match)` what stands in its line, `notes(found)`
// the lines below the matches; `told(found)` is called when the list changes and when it closes, `choose(match)` for a
// choice, `failed(error)` where no answer came.
const searchField = ({ field, list, most = 12, find, row, notes, choose, told = () => {}, failed = () => {} }) => {
  let newest = 0;
  let asking = null;
  let found = [];
  let current = -1;
  let entered = false;

  const typed = () => field.value.trim();
  const waits = () => asking !== null;
  const options = () => [...list.querySelectorAll("[role=option]:not(.note)")];

  function drop() {
    newest += 1;
    entered = false;
    asking?.abort();
    asking = null;
  }

  function close() {
    drop();
    found = [];
    current = -1;
    list.hidden = true;
    list.replaceChildren();
    told(found);
    delete list.dataset.typed;
    list.setAttribute("aria-busy", "false");
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function ask() {
    drop();
    const text = typed();
    if (!text) return close();
    const number = newest;
    asking = new AbortController();
    list.setAttribute("aria-busy", "true");
    mark(-1);
    const answer = find(text, asking.signal);
    if (!(answer instanceof Promise)) return show(text, answer);
    answer.then((matches) => number === newest && show(text, matches), (error) => {
      if (number !== newest) return;
      close();
      failed(error);
    });
  }

  function show(text, matches) {
    asking = null;
    if (entered && matches.length) return take(matches[0]);
    entered = false;
    found = matches.slice(0, most);
    list.replaceChildren(...found.map((match, at) => line(match, at)), ...notes(matches).map(note));
    told(found);
    list.dataset.typed = text;
    list.setAttribute("aria-busy", "false");
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    mark(found.length ? 0 : -1);
  }

  function line(match, at) {
    const made = document.createElement("li");
    made.id = `${list.id}-${at}`;
    made.setAttribute("role", "option");
    made.append(...row(match).filter((part) => part !== null));
    made.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(match);
    });
    return made;
  }

  function note(text) {
    const made = document.createElement("li");
    made.className = "note";
    made.setAttribute("role", "option");
    made.setAttribute("aria-disabled", "true");
    made.append(text);
    return made;
  }

  function mark(at) {
    current = at;
    options().forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
    if (at < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    options()[at].scrollIntoView({ block: "nearest" });
  }

  function take(match) {
    close();
    choose(match);
  }

  function step(by) {
    if (list.hidden) ask();
    else if (!waits() && found.length) mark((current + by + found.length) % found.length);
  }

  field.addEventListener("input", ask);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // Enter and arrows belong to the Chinese input method
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && waits()) entered = true;
    else if (event.key === "Enter" && current >= 0) take(found[current]);
    else if (event.key === "Enter" && list.hidden) ask();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  close();
};
