// <copy-digest value="…64 hex digits…"><code>9c41…e07a</code></copy-digest>: the short form becomes a button that copies the whole.
class CopyDigest extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.title = this.querySelector("code").title;
    button.append(...this.childNodes);
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    this.append(button, said);
    button.addEventListener("click", () => this.copy(said));
  }

  async copy(said) {
    try {
      await navigator.clipboard.writeText(this.getAttribute("value"));
      said.textContent = " copied";
    } catch {
      said.textContent = ` ${this.getAttribute("value")}`;
    }
  }
}

customElements.define("copy-digest", CopyDigest);
