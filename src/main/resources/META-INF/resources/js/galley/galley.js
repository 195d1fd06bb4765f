// The galley by keyboard and mouse. Everything here is also a link or a form on the page.
import { typing } from "../typing.js";
import { form, giveBack } from "./borrowed.js";
import { exhibit } from "./exhibit.js";
import { selected, sheet, spanOf } from "./offsets.js";
import { current, show, step } from "./panel.js";
import "./selection-bar.js";
import { nextGap, stretch, walk } from "./walk.js";

const base = `/articles/${sheet.dataset.article}`;
const may = sheet.hasAttribute("data-may-mark");
let bar = null;

/** What is selected, as a query. */
function selection() {
  const range = selected();
  const found = range && spanOf(range);
  return found ? `?start=${found.start}&end=${found.end}` : "";
}

/** The form that marks or sets aside, with what is selected filled in. */
function span(noun) {
  if (bar) bar.hidden = true;
  if (may) form(`${base}/${noun}/new${selection()}`);
}

/** A form about the statement in hand. */
function act(noun) {
  if (may && current()) form(`${base}/statements/${current()}/${noun}`);
}

function filter() {
  const filter = document.getElementById("filter");
  if (!filter) return;
  filter.open = true;
  filter.querySelector("select").focus();
}

async function escape() {
  if (!(await giveBack())) getSelection().removeAllRanges();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: nextGap,
  s: () => walk("sentence", 1),
  S: () => walk("sentence", -1),
  w: () => walk("word", 1),
  W: () => walk("word", -1),
  m: () => span("statements"),
  a: () => span("asides"),
  c: () => act("citations/new"),
  v: () => act("verdicts/new"),
  f: () => act("searches/new"),
  e: () => act(`placements/new${selection()}`),
  x: () => act("retraction"),
  "/": filter,
};

const arrows = { ArrowRight: 1, ArrowLeft: -1 };

function stretches(event) {
  return event.shiftKey && event.key in arrows && selected() && !event.target.closest?.("input, textarea, select");
}

addEventListener("keydown", (event) => {
  if (stretches(event)) {
    event.preventDefault();
    stretch(event.altKey || event.ctrlKey ? "word" : "grapheme", arrows[event.key]);
  } else if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
    escape();
  } else if (Object.hasOwn(keys, event.key) && !typing(event)) {
    event.preventDefault();
    keys[event.key]();
  }
});

addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("sup[data-n] a, a[data-n]");
  const mark = event.target.closest("mark");
  const number = link ? (link.dataset.n ?? link.parentElement.dataset.n) : mark?.dataset.n;
  if (!number || (!link && selected())) return;
  event.preventDefault();
  show(number);
});

// A link that has a key opens its form in place, as the key does.
addEventListener("click", (event) => {
  const link = event.target.closest("#panel a[data-key]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  keys[link.dataset.key]();
});

// A capture opens beside the text.
addEventListener("click", (event) => {
  const link = event.target.closest("#panel .quotation a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  exhibit(link.getAttribute("href"));
});

// The press itself would drop what is selected before its form can take it over.
addEventListener("pointerdown", (event) => {
  if (event.target.closest("#panel a[data-key]") && selected()) event.preventDefault();
});

if (may) {
  bar = document.createElement("selection-bar");
  bar.acts = { m: "Mark", a: "Set aside" };
  bar.addEventListener("chosen", (event) => keys[event.detail]());
  document.body.append(bar);
}
