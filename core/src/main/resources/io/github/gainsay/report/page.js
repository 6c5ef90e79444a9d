(function () {
  "use strict";
  var form = document.getElementById("filter");
  var folds = document.querySelectorAll("#findings article > details");

  function unfoldTarget() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.querySelector("details");
    if (fold && target.classList.contains("finding")) {
      fold.open = true;
    }
  }
  window.addEventListener("hashchange", unfoldTarget);
  unfoldTarget();

  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (fold) { fold.open = false; });
  });

  if (!form) {
    return;
  }
  var items = Array.from(document.querySelectorAll(".item"));
  var texts = null;

  function apply() {
    var severities = Array.from(form.elements.severity)
      .filter(function (box) { return box.checked; })
      .map(function (box) { return box.value; });
    var rule = form.elements.rule.value;
    var words = form.elements.words.value.trim().toLowerCase();
    if (words && !texts) {
      texts = items.map(function (item) { return item.textContent.toLowerCase(); });
    }
    var shown = 0;
    items.forEach(function (item, i) {
      var fits = severities.indexOf(item.dataset.severity) >= 0
        && (!rule || item.dataset.rule === rule)
        && (!words || texts[i].indexOf(words) >= 0);
      item.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    var output = form.querySelector("output");
    output.textContent = shown === items.length
      ? ""
      : output.dataset.shown.replace("{0}", shown).replace("{1}", items.length);
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("click", function (event) {
    var fold = event.target.dataset.fold;
    if (fold) {
      folds.forEach(function (details) { details.open = fold === "open"; });
    }
  });
})();
