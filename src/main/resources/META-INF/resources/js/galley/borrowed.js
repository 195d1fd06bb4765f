// The form of another page, borrowed into the panel. It is sent as it would be from there; what it leads to is shown in place.
import { address } from "./lines.js";
import { attend, current, fetched, panel, say, show, take } from "./panel.js";

// What was typed into forms that were closed before they were sent, by the address of the form.
const drafts = new Map();

const page = (card) => card.dataset.from.split("?")[0];

function keep(card) {
  if (card.dataset.typed) drafts.set(page(card), card);
}

const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

function put(card) {
  panel.replaceChildren(card);
  const first = card.querySelector("#problems") ?? card.querySelector("input:not([type=hidden]), textarea, select");
  first?.focus();
  first?.scrollIntoView({ block: "nearest" });
}

/** The page's content as a card; its own scripts are loaded, its way back is this page. */
async function lend(whole, url) {
  const main = whole.getElementById("main");
  if (!main?.querySelector("form[method=post]")) throw new Error(`no form at ${url}`);
  for (const script of whole.querySelectorAll("script[type=module][src]")) await import(script.getAttribute("src"));
  main.querySelector("nav")?.remove();
  const card = document.createElement("section");
  card.className = "card borrowed";
  card.dataset.from = url;
  card.addEventListener("input", () => (card.dataset.typed = "yes"));
  card.append(...main.childNodes);
  return card;
}

/** Opens the form of this address in the panel, with what was typed into it before. */
export async function form(url) {
  close();
  const kept = drafts.get(url.split("?")[0]);
  try {
    const card = kept?.dataset.from === url ? kept : await lend(await fetched(url), url);
    put(card);
    say(card.querySelector("h1")?.textContent + (card === kept ? ": what you typed is here" : ""));
  } catch {
    location.assign(url);
  }
}

/** Keeps what was typed, and takes the form off the panel. True if there was one. */
export function close() {
  const card = panel.querySelector(".borrowed");
  if (!card) return false;
  keep(card);
  card.remove();
  return true;
}

/** The same, with the statement in hand put back. */
export async function giveBack() {
  const typed = panel.querySelector(".borrowed[data-typed]");
  if (!close()) return false;
  if (current()) await show(current());
  else take(await fetched(address(0)), 0);
  attend();
  if (typed) say("Closed. What you typed is kept, and is there when you open the form again.");
  return true;
}

/** The page as it is after the act, with the filter that was on; what the act said is kept. */
async function filtered(done, number) {
  if (address(0) === location.pathname) return done;
  const same = await fetched(address(number));
  const notice = done.querySelector("#main > .notice");
  if (notice) same.getElementById("main").prepend(notice);
  return same;
}

/** It is done, and led back to this page. */
async function arrive(answer, card) {
  const number = Number(new URL(answer.url).searchParams.get("statement")) || 0;
  drafts.delete(page(card));
  delete card.dataset.typed;
  try {
    const now = await filtered(await parsed(answer), number);
    card.remove();
    take(now, number);
  } catch {
    location.assign(answer.url);
  }
}

/** Sends a form from here. Whatever comes that is neither this page nor the form again, the browser shall see for itself. */
async function send(sent, submitter) {
  const card = sent.closest(".borrowed");
  const body = new URLSearchParams(new FormData(sent, submitter));
  try {
    const answer = await fetch(sent.action, { method: "POST", body, headers: { Accept: "text/html" } });
    if (answer.ok && answer.redirected && new URL(answer.url).pathname === location.pathname) {
      await arrive(answer, card);
      return;
    }
    if (![200, 409, 422].includes(answer.status) || answer.redirected) throw new Error(`${answer.status}`);
    const again = await lend(await parsed(answer), card.dataset.from);
    delete card.dataset.typed;
    again.dataset.typed = "yes";
    put(again);
  } catch {
    sent.submit();
  }
}

panel.addEventListener("submit", (event) => {
  const sent = event.target;
  if (!sent.closest(".borrowed") || sent.method !== "post" || sent.dataset.sent) return;
  event.preventDefault();
  send(sent, event.submitter);
});

// Cancel leads back here: the statement is put back in place.
panel.addEventListener("click", (event) => {
  if (!event.target.closest(".borrowed form a.button.plain")) return;
  event.preventDefault();
  giveBack();
});

// Whatever else takes a form off the panel keeps what was typed in it, too.
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.removedNodes) if (node.matches?.(".borrowed")) keep(node);
  }
}).observe(panel, { childList: true });

addEventListener("beforeunload", (event) => {
  if (drafts.size > 0) event.preventDefault();
});
