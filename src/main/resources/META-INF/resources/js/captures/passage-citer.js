// <passage-citer>: the words selected in the captured text, by mouse or keys, become a citation; the form inside does the same.
import { selected, sheet, spanOf } from "../galley/offsets.js";
import "../galley/selection-bar.js";
import { stretch, walk } from "../galley/walk.js";
import { typing } from "../typing.js";

const arrows = { ArrowRight: 1, ArrowLeft: -1 };

class PassageCiter extends HTMLElement {
  connectedCallback() {
    if (this.bar || !sheet) return;
    this.bar = document.createElement("selection-bar");
    this.bar.acts = { c: "Cite for a statement…" };
    this.bar.addEventListener("chosen", () => this.cite());
    document.getElementById("main").append(this.bar);
    document.addEventListener("keydown", (event) => this.press(event));
    document.addEventListener("keyup", () => this.bar.place());
  }

  keys = {
    c: () => this.cite(),
    s: () => walk("sentence", 1),
    S: () => walk("sentence", -1),
    w: () => walk("word", 1),
    W: () => walk("word", -1),
    Escape: () => getSelection().removeAllRanges(),
  };

  press(event) {
    if (typing(event)) return;
    if (event.shiftKey && event.key in arrows && selected()) {
      event.preventDefault();
      stretch("grapheme", arrows[event.key]);
    } else if (Object.hasOwn(this.keys, event.key)) {
      event.preventDefault();
      this.keys[event.key]();
    }
  }

  cite() {
    const range = selected();
    const span = range && spanOf(range);
    if (span) location.assign(`${this.querySelector("form").action}?${new URLSearchParams(span)}`);
    else this.querySelector("[name=exact]").focus();
  }
}

customElements.define("passage-citer", PassageCiter);
