// The statement beside the text, swapped without leaving the page. Where anything goes wrong, the browser goes there.
import { sheet } from "./offsets.js";

const panel = document.getElementById("panel");
const said = document.getElementById("said");
let shown = Number(new URLSearchParams(location.search).get("statement")) || 0;
let asked = 0;

export const current = () => shown;

const listed = () => [...document.querySelectorAll("#lines a[data-n]")];

function address(number) {
  const query = new URLSearchParams(location.search);
  query.set("statement", number);
  return `${location.pathname}?${query}`;
}

async function fetched(url) {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} at ${url}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function point(number) {
  for (const each of document.querySelectorAll("[data-n][aria-current], sup [aria-current]")) {
    each.removeAttribute("aria-current");
  }
  const now = `mark[data-n="${number}"], sup[data-n="${number}"] a, #lines a[data-n="${number}"]`;
  for (const each of document.querySelectorAll(now)) each.setAttribute("aria-current", "true");
}

function neighbours(number) {
  const all = listed();
  const at = all.findIndex((each) => each.dataset.n === String(number));
  for (const [rel, other] of [["prev", all[at - 1]], ["next", all[at + 1]]]) {
    const link = document.querySelector(`#neighbours a[rel=${rel}]`);
    if (!link) continue;
    link.toggleAttribute("aria-disabled", !other);
    if (other) link.href = `${address(other.dataset.n)}#statement`;
    else link.removeAttribute("href");
  }
}

function bringIntoView(number) {
  const mark = sheet.querySelector(`mark[data-n="${number}"], sup[data-n="${number}"]`);
  const at = mark?.getBoundingClientRect();
  if (at && (at.top < 60 || at.bottom > innerHeight - 40)) mark.scrollIntoView({ block: "center" });
  listed().find((each) => each.dataset.n === String(number))?.scrollIntoView({ block: "nearest" });
}

/** Shows a statement in the panel; focus stays where it is. */
export async function show(number) {
  const mine = ++asked;
  try {
    const query = new URLSearchParams({ statement: number, fragment: "panel" });
    const page = await fetched(`${location.pathname}?${query}`);
    if (mine !== asked) return;
    panel.replaceChildren(...page.body.childNodes);
  } catch {
    location.assign(`${address(number)}#statement`);
    return;
  }
  shown = Number(number);
  history.replaceState(null, "", address(number));
  point(number);
  neighbours(number);
  bringIntoView(number);
  said.textContent = sheet.querySelector(`sup[data-n="${number}"] a`)?.getAttribute("aria-label") ?? "";
}

/** The next or previous statement of the list; the first where none is shown. */
export function step(by) {
  const all = listed();
  const at = all.findIndex((each) => each.dataset.n === String(shown));
  const next = at < 0 ? all[0] : all[at + by];
  if (next) show(next.dataset.n);
}

/** Fetches the form of another page into the panel. It is sent as it would be from there. */
export async function form(url) {
  let main;
  try {
    const page = await fetched(url);
    main = page.getElementById("main");
    if (!main.querySelector("form[method=post]")) throw new Error(`no form at ${url}`);
    for (const script of page.querySelectorAll("script[type=module][src]")) await import(script.getAttribute("src"));
  } catch {
    location.assign(url);
    return;
  }
  main.querySelector("nav")?.remove();
  const card = document.createElement("section");
  card.className = "card borrowed";
  card.append(...main.childNodes);
  panel.replaceChildren(card);
  const field = card.querySelector("input:not([type=hidden]), textarea, select");
  field?.focus();
  field?.scrollIntoView({ block: "nearest" });
  said.textContent = card.querySelector("h1")?.textContent ?? "";
}

/** Puts the statement back where a form had been fetched. True if there was one. */
export function close() {
  if (!panel.querySelector(".borrowed")) return false;
  if (shown) show(shown);
  else location.reload();
  return true;
}
