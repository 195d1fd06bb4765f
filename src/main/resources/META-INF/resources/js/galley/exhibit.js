// The capture in which cited words were looked for, opened in the panel at the passage: text and source side by side.
import { close, giveBack } from "./borrowed.js";
import { fetched, panel, say } from "./panel.js";

function link(url) {
  const whole = document.createElement("a");
  whole.className = "button";
  whole.href = url;
  whole.textContent = "The whole capture";
  return whole;
}

function back() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button plain";
  button.textContent = "Back to the statement";
  button.addEventListener("click", giveBack);
  return button;
}

/** The captured words, without what would make them words of the article: its offsets and its ids. */
function words(page, passage) {
  const text = page.querySelector("article.captured");
  const beside = document.createElement("div");
  beside.className = "captured beside";
  beside.tabIndex = 0;
  beside.setAttribute("role", "group");
  beside.setAttribute("aria-label", "The captured text");
  text.querySelector(`[id="${passage}"]`)?.classList.add("sought");
  for (const each of text.querySelectorAll("[id], [data-start]")) {
    each.removeAttribute("id");
    delete each.dataset.start;
  }
  beside.append(...text.childNodes);
  return beside;
}

/** Opens a capture in the panel; what was typed into a form there is kept. */
export async function exhibit(url) {
  try {
    const page = await fetched(url);
    const card = document.createElement("section");
    card.className = "card borrowed";
    card.dataset.from = url;
    const tools = document.createElement("p");
    tools.className = "row";
    tools.append(link(url), back());
    const text = words(page, new URL(url, location.href).hash.slice(1));
    card.append(page.querySelector("h1"), tools, text);
    close();
    panel.replaceChildren(card);
    text.focus({ preventScroll: true });
    (text.querySelector(".sought") ?? text).scrollIntoView({ block: "nearest" });
    say(`${card.querySelector("h1").textContent}: the capture`);
  } catch {
    location.assign(url);
  }
}
