
"use strict";
// Sorting, filtering and copying; the page says all it has to say without this. No angle bracket to the left and no
// ampersand in here: the page is well-formed XML too.
(function () {
  var words = document.body.dataset;

  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.sort === undefined ? cell.textContent : cell.dataset.sort;
  }

  function compare(one, other, figures) {
    if (figures) {
      return (one === "" ? -Infinity : Number(one)) - (other === "" ? -Infinity : Number(other)) || 0;
    }
    return one.localeCompare(other, document.documentElement.lang, { numeric: true });
  }

  function sort(table, column, heading) {
    var up = heading.getAttribute("aria-sort") !== "ascending";
    var figures = heading.classList.contains("figures");
    Array.from(table.tHead.rows[0].cells).forEach(function (each) { each.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    var rows = Array.from(table.tBodies[0].rows);
    rows.sort(function (one, other) {
      var order = compare(key(one, column), key(other, column), figures);
      return up ? order : -order;
    });
    rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
  }

  function sortable(table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (heading, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      button.title = words.sort;
      button.addEventListener("click", function () { sort(table, column, heading); });
      heading.textContent = "";
      heading.appendChild(button);
    });
  }

  function filterable(table) {
    var rows = Array.from(table.tBodies[0].rows);
    if (9 > rows.length) { return; }
    var tools = document.createElement("div");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var shown = document.createElement("span");
    tools.className = "tools";
    input.type = "search";
    input.setAttribute("aria-label", words.filter + ": " + table.caption.textContent);
    input.placeholder = words.filter;
    shown.setAttribute("role", "status");
    input.addEventListener("input", function () {
      var wanted = input.value.toLowerCase().trim();
      var count = 0;
      rows.forEach(function (row) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        count += row.hidden ? 0 : 1;
      });
      shown.textContent = wanted === "" ? "" : words.shown.replace("#", count).replace("#", rows.length);
    });
    label.appendChild(input);
    tools.appendChild(label);
    tools.appendChild(shown);
    table.parentNode.before(tools);
  }

  function copyable(letter) {
    var button = document.createElement("button");
    var text = letter.querySelector("pre");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", function () {
      var range = document.createRange();
      range.selectNodeContents(text);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand("copy")) { button.textContent = words.copied; }
    });
    letter.appendChild(button);
  }

  document.querySelectorAll("table.live").forEach(function (table) { sortable(table); filterable(table); });
  document.querySelectorAll("details.letter").forEach(copyable);
}());
