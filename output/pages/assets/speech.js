// The language of a page: as the file was written, as the address asks (?lang=en), or as the reader chose last. Views and
// explained articles share this; each draws anew what it wrote itself.
const REMEMBERED = "renzhi-lang";
const remember = (lang) => {
  try {
    localStorage.setItem(REMEMBERED, lang);
  } catch {
    // A browser that keeps nothing for pages from disk: the choice lasts as long as the page.
  }
};
const remembered = () => {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
};

const wantedLanguage = () => new URLSearchParams(location.search).get("lang") ?? remembered();

// The words that stand in the document itself; names and the words of articles stay as they are.
function rewrite(lang) {
  const page = said[lang].page;
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  for (const part of document.querySelectorAll("[data-word]")) part.textContent = page[part.dataset.word];
  for (const attribute of ["aria-label", "title", "placeholder"]) {
    for (const part of document.querySelectorAll(`[data-${attribute}]`)) part.setAttribute(attribute, page[part.getAttribute(`data-${attribute}`)]);
  }
  document.getElementById("language").lang = lang === "zh" ? "en" : "zh-CN";
}
