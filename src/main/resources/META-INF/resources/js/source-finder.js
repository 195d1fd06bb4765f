const WAIT = 200;

/** Looks in the library while one types, and puts what it finds on top of the sources to pick from. */
class SourceFinder extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector('input[type="search"]');
    this.choices = this.querySelector(".choices");
    this.field.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.look(), WAIT);
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        this.look();
      }
    });
  }

  async look() {
    const typed = this.field.value.trim();
    const answer = await fetch(`/sources/suggestions?q=${encodeURIComponent(typed)}`, {
      headers: { Accept: "application/json" },
    });
    if (answer.ok && typed === this.field.value.trim()) this.show(await answer.json());
  }

  show(found) {
    for (const old of this.choices.querySelectorAll("[data-suggested]")) {
      if (!old.querySelector("input").checked) old.remove();
    }
    for (const source of found.reverse()) {
      if (!this.choices.querySelector(`input[value="${source.id}"]`)) this.choices.prepend(this.choice(source));
    }
  }

  choice(source) {
    const choice = document.createElement("div");
    choice.className = "choice";
    choice.dataset.suggested = "";
    const radio = Object.assign(document.createElement("input"), {
      type: "radio",
      name: "source",
      value: source.id,
      id: `source-found-${source.id}`,
    });
    const label = document.createElement("label");
    label.htmlFor = radio.id;
    label.textContent = source.publisher ? `${source.title} · ${source.publisher}` : source.title;
    choice.append(radio, label);
    return choice;
  }
}

customElements.define("source-finder", SourceFinder);
