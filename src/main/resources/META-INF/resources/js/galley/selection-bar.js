// <selection-bar>: what the words just selected can become, beside them: its acts, by the keys that do the same.
import { selected, sheet } from "./offsets.js";

class SelectionBar extends HTMLElement {
  connectedCallback() {
    this.className = "selection-bar";
    this.hidden = true;
    this.setAttribute("role", "toolbar");
    this.setAttribute("aria-label", "The words selected");
    for (const [key, label] of Object.entries(this.acts)) this.add(label, key);
    const released = () => setTimeout(() => this.place());
    // A drag that began in the text may end anywhere.
    sheet.addEventListener("pointerdown", () => document.addEventListener("pointerup", released, { once: true }));
    document.addEventListener("selectionchange", () => {
      if (!selected()) this.hidden = true;
    });
  }

  add(label, key) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    const hint = document.createElement("kbd");
    hint.textContent = key;
    button.append(`${label} `, hint);
    // Without this the press itself would drop the selection before the click.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      this.hidden = true;
      this.dispatchEvent(new CustomEvent("chosen", { detail: key }));
    });
    this.append(button);
  }

  place() {
    const range = selected();
    this.hidden = !range;
    if (!range) return;
    const lines = range.getClientRects();
    const last = lines[lines.length - 1];
    const widest = document.documentElement.clientWidth - this.offsetWidth - 8;
    this.style.insetInlineStart = `${Math.max(8, Math.min(last.right + scrollX - this.offsetWidth / 2, widest))}px`;
    this.style.insetBlockStart = `${last.bottom + scrollY + 10}px`;
  }
}

customElements.define("selection-bar", SelectionBar);
