// The statement in hand, pointed at in the text, in the list and by the links to its neighbours.
import { sheet } from "./offsets.js";

export const listed = () => [...document.querySelectorAll("#lines a[data-n]")];

/** The address of this page with a statement in hand, or none; filters are kept. */
export function address(number) {
  const query = new URLSearchParams(location.search);
  if (number) query.set("statement", number);
  else query.delete("statement");
  return query.size > 0 ? `${location.pathname}?${query}` : location.pathname;
}

function neighbours(number) {
  const all = listed();
  const at = all.findIndex((each) => each.dataset.n === String(number));
  for (const [rel, other] of [["prev", all[at - 1]], ["next", all[at + 1]]]) {
    const link = document.querySelector(`#neighbours a[rel=${rel}]`);
    if (!link) continue;
    if (other) link.removeAttribute("aria-disabled");
    else link.setAttribute("aria-disabled", "true");
    if (other) link.href = `${address(other.dataset.n)}#statement`;
    else link.removeAttribute("href");
  }
}

/** Points at a statement everywhere, and at no other. */
export function point(number) {
  for (const each of document.querySelectorAll("[data-n][aria-current], sup [aria-current]")) {
    each.removeAttribute("aria-current");
  }
  const now = `mark[data-n="${number}"], sup[data-n="${number}"] a, #lines a[data-n="${number}"]`;
  for (const each of document.querySelectorAll(now)) each.setAttribute("aria-current", "true");
  neighbours(number);
}

/** Scrolls as little as it takes to see the statement in the text and in the list. */
export function bringIntoView(number) {
  const mark = sheet.querySelector(`mark[data-n="${number}"], sup[data-n="${number}"]`);
  const at = mark?.getBoundingClientRect();
  if (at && (at.top < 60 || at.bottom > innerHeight - 40)) mark.scrollIntoView({ block: "center" });
  const line = listed().find((each) => each.dataset.n === String(number));
  const index = line?.closest(".index");
  if (index && index.scrollHeight > index.clientHeight) line.scrollIntoView({ block: "nearest" });
}
