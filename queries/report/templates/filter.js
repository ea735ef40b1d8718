(function () {
  "use strict";
  // Everything works without this: it opens what a link or a filter points into, and counts what is shown.
  function openAround(node) {
    for (var box = node; box; box = box.parentElement) {
      if (box.tagName === "DETAILS") { box.open = true; }
    }
  }
  function follow() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) { openAround(target); target.scrollIntoView(); }
  }
  var form = document.querySelector(".facets form");
  var shown = document.getElementById("shown");
  var cards = Array.prototype.slice.call(document.querySelectorAll(".card"));
  function count() {
    var narrowed = form.querySelectorAll("fieldset label:first-of-type input:checked").length <
      form.querySelectorAll("fieldset").length;
    document.querySelectorAll(".more-findings, .group").forEach(function (box) { if (narrowed) { box.open = true; } });
    var visible = cards.filter(function (card) { return getComputedStyle(card).display !== "none"; }).length;
    shown.textContent = shown.dataset.pattern.replace("{shown}", visible).replace("{total}", cards.length);
  }
  if (form) { form.addEventListener("change", count); }
  window.addEventListener("hashchange", follow);
  if (location.hash) { follow(); }
})();
