// A view in the other language: all that the page itself says is written anew.
function put(lang) {
  view.lang = lang;
  Object.assign(words, said[lang]);
  rewrite(lang);
  const [title, subtitle] = view.titles[lang];
  document.title = `${title} · ${words.page.brand}`;
  document.querySelector("h1").textContent = title;
  document.querySelector(".subtitle").textContent = subtitle;
  document.querySelector(".view-kind").textContent = words.views[view.kind];
  if (view.left_out > 0) byId("left-out").textContent = say("left_out", view.left_out);
}

function speak(lang) {
  if (lang === view.lang || !(lang in said)) return;
  put(lang);
  remember(lang);
  drawLegend();
  drawControls();
  drawTally();
  drawBoard();
  showPanel(selected);
  paint();
}

function chooseLanguage() {
  const wanted = wantedLanguage();
  if (wanted !== null && wanted !== view.lang && wanted in said) put(wanted);
}
byId("language").addEventListener("click", () => speak(view.lang === "zh" ? "en" : "zh"));
