// The statement in hand, swapped without leaving the page. Where anything goes wrong, the browser goes there.
import { leave, settle } from "./beside.js";
import { address, bringIntoView, listed, point } from "./lines.js";
import { sheet } from "./offsets.js";

const side = document.getElementById("statement");
const said = document.getElementById("said");
let shown = Number(new URLSearchParams(location.search).get("statement")) || 0;
let wanted = shown;
let asked = 0;

export const panel = document.getElementById("panel");

export const current = () => shown;

/** Says something to those who listen. */
export function say(words) {
  said.textContent = words ?? "";
}

/** Puts the keyboard where the statement is, without moving what is seen. */
export function attend() {
  side.focus({ preventScroll: true });
}

export async function fetched(url) {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} at ${url}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

const spoken = (number) => sheet.querySelector(`sup[data-n="${number}"] a`)?.getAttribute("aria-label");

function hold(number) {
  shown = wanted = number;
  history.replaceState(null, "", address(number));
  settle(number);
  point(number);
  bringIntoView(number);
}

/** Shows a statement in the panel; focus stays where it is. */
export async function show(number) {
  const mine = ++asked;
  wanted = Number(number);
  try {
    const query = new URLSearchParams({ statement: number, fragment: "panel" });
    const page = await fetched(`${location.pathname}?${query}`);
    if (mine !== asked) return;
    panel.replaceChildren(...page.body.childNodes);
  } catch {
    location.assign(`${address(number)}#statement`);
    return;
  }
  hold(Number(number));
  say(spoken(number));
}

/** The next or previous statement of the list; the first where none is shown. */
export function step(by) {
  const all = listed();
  const at = all.findIndex((each) => each.dataset.n === String(wanted));
  const next = at < 0 ? all[0] : all[at + by];
  if (next) show(next.dataset.n);
}

/** Takes over what this page has become, with a statement in hand, or none; what is seen stays where it was. */
export function take(page, number) {
  leave();
  sheet.replaceChildren(...page.getElementById("text").childNodes);
  document.querySelector("#main > .index").replaceChildren(...page.querySelector("#main > .index").childNodes);
  document.getElementById("neighbours")?.remove();
  const neighbours = page.getElementById("neighbours");
  if (neighbours) side.prepend(neighbours);
  panel.replaceChildren(...page.getElementById("panel").childNodes);
  document.querySelector("#main > .notice")?.remove();
  const done = page.querySelector("#main > .notice");
  if (done) {
    done.removeAttribute("role");
    panel.prepend(done);
  }
  hold(number);
  attend();
  say(done?.textContent ?? spoken(number));
}

if (shown) {
  settle(shown);
  bringIntoView(shown);
}
