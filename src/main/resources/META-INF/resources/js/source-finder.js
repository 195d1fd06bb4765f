const WAIT = 200;

/**
 * Looks in the library while one types, and puts what it finds on top of the sources to pick from. Enter picks the first of
 * them, or describes a new one where nothing is called so; the arrow down goes to the list.
 */
class SourceFinder extends HTMLElement {
  connectedCallback() {
    if (this.field) return;
    this.field = this.querySelector('input[type="search"]');
    this.choices = this.querySelector(".choices");
    this.said = document.createElement("p");
    this.said.className = "unseen";
    this.said.setAttribute("role", "status");
    this.append(this.said);
    this.field.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.look(), WAIT);
    });
    this.field.addEventListener("keydown", (event) => this.press(event));
  }

  async press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      this.pick(this.choices.querySelector("input"));
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(this.waiting);
      const found = await this.look();
      const form = this.closest("form");
      if (found.length > 0) {
        this.pick(this.choices.querySelector("input"));
        form?.querySelector("[name=excerpt]")?.focus();
      } else if (this.field.value.trim()) {
        this.describe(form);
      }
    }
  }

  pick(radio) {
    if (!radio) return;
    radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Nothing is called so: a new source is, and takes its title from what was typed. */
  describe(form) {
    this.pick(this.choices.querySelector('input[value="new"]'));
    const title = form?.querySelector("[name=title]");
    if (!title) return;
    title.closest("details").open = true;
    if (!title.value) title.value = this.field.value.trim();
    title.focus();
  }

  /** Shows what the library has under the words typed, and gives it; nothing where nothing is typed. */
  async look() {
    const typed = this.field.value.trim();
    if (!typed) {
      this.show([]);
      return [];
    }
    const answer = await fetch(`/sources/suggestions?q=${encodeURIComponent(typed)}`, {
      headers: { Accept: "application/json" },
    });
    const found = answer.ok ? await answer.json() : [];
    if (typed === this.field.value.trim()) {
      this.show(found);
      this.say(found.length);
    }
    return found;
  }

  say(count) {
    const words = count === 1 ? "1 source" : `${count || "No"} sources`;
    this.said.textContent = `${words} found. ${count ? "Enter picks the first." : "Enter describes a new one."}`;
  }

  /** The sources found, best first; one that is picked stays. */
  show(found) {
    for (const old of this.choices.querySelectorAll("[data-suggested]")) {
      if (!old.querySelector("input").checked) old.remove();
    }
    for (const source of found.slice().reverse()) {
      const known = this.choices.querySelector(`input[value="${source.id}"]`);
      this.choices.prepend(known ? known.closest(".choice") : this.choice(source));
    }
    this.dispatchEvent(new Event("reordered", { bubbles: true }));
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
