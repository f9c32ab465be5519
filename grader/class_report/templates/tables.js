"use strict";
// Tables that can be sorted and searched. Without this script they are complete, in the order they were written.

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function valueOf(row, column, isNumber) {
  const cell = row.cells[column];
  if (!isNumber) return cell.textContent.trim();
  return "value" in cell.dataset ? Number(cell.dataset.value) : null;
}

function compare(one, other, isNumber) {
  return isNumber ? one - other : order.compare(one, other);
}

function sort(table, heading, direction) {
  const isNumber = heading.classList.contains("number");
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => [valueOf(row, heading.cellIndex, isNumber), row]);
  const known = rows.filter(([value]) => value !== null && value !== "");
  const unknown = rows.filter(([value]) => value === null || value === "");
  known.sort(([one], [other]) => direction * compare(one, other, isNumber));
  const sorted = document.createDocumentFragment();
  for (const [, row] of [...known, ...unknown]) sorted.append(row);
  body.append(sorted);
}

function makeSortable(table) {
  const headings = Array.from(table.tHead.rows[0].cells).filter((one) => !("fixed" in one.dataset));
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const up = heading.getAttribute("aria-sort") !== "ascending";
      for (const one of headings) one.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
      sort(table, heading, up ? 1 : -1);
    });
  }
}

function makeSearchable(box) {
  const field = box.querySelector("input");
  const said = box.querySelector("output");
  const rows = Array.from(document.getElementById(field.dataset.table).tBodies[0].rows);
  // A space between cells: two of them are never one word.
  const texts = rows.map((row) => folded(Array.from(row.cells, (cell) => cell.textContent).join(" ")));
  const all = said.textContent;
  field.addEventListener("input", () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, place) => {
      row.hidden = !words.every((word) => texts[place].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    said.textContent = words.length ? `${shown.toLocaleString("en")} of ${all}` : all;
  });
  box.hidden = false;
}

document.querySelectorAll("table.sortable").forEach(makeSortable);
document.querySelectorAll(".search").forEach(makeSearchable);
