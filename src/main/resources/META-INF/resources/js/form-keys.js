const TEXT = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])";

/**
 * Keys for the form inside: 1 to 9 choose among the first radios, Ctrl+Enter sends, Escape goes back to where Cancel leads.
 * Each radio is shown its key. Whoever leaves with words typed and not sent is asked first.
 */
class FormKeys extends HTMLElement {
  connectedCallback() {
    this.number();
    this.addEventListener("reordered", () => this.number());
    this.listening = (event) => this.press(event);
    document.addEventListener("keydown", this.listening);
    this.addEventListener("input", () => (this.typed = true));
    this.leaving = (event) => this.leave(event);
    addEventListener("beforeunload", this.leaving);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.listening);
    removeEventListener("beforeunload", this.leaving);
  }

  leave(event) {
    if (this.typed && !this.querySelector("form[data-sent]")) event.preventDefault();
  }

  number() {
    this.radios = [...this.querySelectorAll("fieldset")]
      .filter((set) => !set.closest("details:not([open])"))
      .map((set) => [...set.querySelectorAll('input[type="radio"]')])
      .find((radios) => radios.length > 0) ?? [];
    for (const old of this.querySelectorAll("label > kbd")) old.remove();
    this.radios.slice(0, 9).forEach((radio, i) => this.label(radio, i + 1));
  }

  label(radio, digit) {
    const key = document.createElement("kbd");
    key.textContent = digit;
    key.setAttribute("aria-hidden", "true");
    radio.labels[0]?.append(" ", key);
  }

  press(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.querySelector("form")?.requestSubmit();
    } else if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.querySelector("form a.button.plain")?.click();
    } else if (/^[1-9]$/.test(event.key) && !event.target.closest?.(TEXT)) {
      this.choose(this.radios[Number(event.key) - 1], event);
    }
  }

  choose(radio, event) {
    if (radio) {
      event.preventDefault();
      radio.checked = true;
      radio.focus();
    }
  }
}

customElements.define("form-keys", FormKeys);
