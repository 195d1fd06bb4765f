// "?" opens the list of keys in place; the page /keys holds the same list for everybody else.
import { typing } from "./typing.js";

async function list() {
  const page = await fetch("/keys");
  if (!page.ok || page.redirected) throw new Error("no list of keys");
  const parsed = new DOMParser().parseFromString(await page.text(), "text/html");
  return parsed.querySelector("#main");
}

function build(content) {
  const dialog = document.createElement("dialog");
  dialog.id = "keys";
  dialog.setAttribute("aria-label", "Keys");
  const close = document.createElement("button");
  close.className = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(...content.childNodes, close);
  document.body.append(dialog);
  return dialog;
}

async function open() {
  try {
    const dialog = document.getElementById("keys") ?? build(await list());
    if (!dialog.open) dialog.showModal();
  } catch {
    location.assign("/keys");
  }
}

addEventListener("keydown", (event) => {
  if (event.key !== "?" || typing(event)) return;
  event.preventDefault();
  open();
});
