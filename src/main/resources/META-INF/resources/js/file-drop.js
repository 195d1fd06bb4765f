// Lets a file be dropped anywhere on the form around it, not only on its field.
class FileDrop extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form");
    this.field = this.querySelector("input[type=file]");
    for (const name of ["dragenter", "dragover", "dragleave", "drop"]) this.form.addEventListener(name, this);
  }

  disconnectedCallback() {
    for (const name of ["dragenter", "dragover", "dragleave", "drop"]) this.form.removeEventListener(name, this);
  }

  handleEvent(event) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    const inside = event.type === "dragenter" || event.type === "dragover";
    this.form.classList.toggle("dropping", inside);
    if (event.type !== "drop" || event.dataTransfer.files.length === 0) return;
    this.field.files = event.dataTransfer.files;
    this.field.focus();
  }
}

customElements.define("file-drop", FileDrop);
