(function () {
  "use strict";
  // Everything works without this: it opens what a link or a filter points into, searches, and counts what is shown.
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
  var search = document.getElementById("search");
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr.finding"));
  var found = rows.length ? rows : Array.prototype.slice.call(document.querySelectorAll(".card"));
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  function count() {
    var narrowed = form && form.querySelectorAll("fieldset label:first-of-type input:checked").length <
      form.querySelectorAll("fieldset").length;
    document.querySelectorAll(".more-findings, .group").forEach(function (box) { if (narrowed) { box.open = true; } });
    if (!shown) { return; }
    var visible = found.filter(function (item) { return getComputedStyle(item).display !== "none"; }).length;
    shown.textContent = shown.dataset.pattern.replace("{shown}", visible).replace("{total}", found.length);
  }
  function look() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    rows.forEach(function (row, at) {
      row.hidden = !words.every(function (word) { return texts[at].indexOf(word) >= 0; });
    });
    count();
  }
  if (search) { search.parentElement.hidden = false; search.addEventListener("input", look); }
  if (form) { form.addEventListener("change", count); }
  window.addEventListener("hashchange", follow);
  if (location.hash) { follow(); }
})();
