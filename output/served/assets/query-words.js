"use strict";
// What the plugins need before they are registered.
{
  const data = JSON.parse(document.getElementById("data").textContent);
  window.renzhiData = data;
  window.renzhiWords = data.words;
  window.renzhiPrefixes = data.prefixes;
}
