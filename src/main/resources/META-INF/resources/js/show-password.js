// <show-password><input type="password" …></show-password>: a button beside the field shows what is typed in it.
class ShowPassword extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input[type=password]");
    if (!input) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain";
    button.textContent = "Show";
    button.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-controls", input.id);
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      input.type = shown ? "text" : "password";
      button.setAttribute("aria-pressed", String(shown));
    });
    input.form?.addEventListener("submit", () => (input.type = "password"));
    this.append(button);
  }
}

customElements.define("show-password", ShowPassword);
