// <part-range>: changes the kind of a run of parts in place, where the server would send the page anew. Pressing the number of
// a part makes it the first of the run; with Shift, the last.
class PartRange extends HTMLElement {
  connectedCallback() {
    this.kinds = [...this.closest("form").querySelectorAll("select.kind")];
    this.said = document.createElement("span");
    this.said.className = "meta";
    this.said.setAttribute("role", "status");
    this.append(this.said);
    this.querySelector("button").addEventListener("click", (event) => this.press(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches("input")) this.press(event);
    });
    for (const kind of this.kinds) {
      kind.closest(".part").querySelector(".at").addEventListener("click", (event) => this.point(event, kind));
    }
  }

  point(event, kind) {
    event.preventDefault();
    this.querySelector(event.shiftKey ? "#to" : "#from").value = this.kinds.indexOf(kind) + 1;
  }

  press(event) {
    const from = Number(this.querySelector("#from").value);
    const to = Number(this.querySelector("#to").value) || from;
    if (from < 1 || to < from || to > this.kinds.length) return;
    event.preventDefault();
    const as = this.querySelector("#as");
    this.kinds.forEach((kind, i) => {
      const within = i >= from - 1 && i < to;
      if (within) kind.value = as.value;
      kind.classList.toggle("changed", within);
    });
    this.said.textContent = `${to - from + 1} changed: ${as.selectedOptions[0].label}`;
    this.kinds[from - 1].closest(".part").scrollIntoView({ block: "nearest" });
  }
}

customElements.define("part-range", PartRange);
