// Where the statement in hand is seen: beside the text; on a narrow screen below the line that its number stands on.
import { sheet } from "./offsets.js";

const narrow = matchMedia("screen and (max-width: 58rem)");
const side = document.getElementById("statement");
const index = document.querySelector("#main > .index");
let inHand = 0;

/** Back beside the text, whose words may now be replaced. */
export function leave() {
  if (side.nextElementSibling !== index) index.before(side);
}

/** Opens the panel where statement number n is to be seen. A float as wide as the text lets its line run on above it. */
export function settle(number) {
  inHand = number;
  const sup = narrow.matches ? sheet.querySelector(`sup[data-n="${number}"]`) : null;
  if (sup) sup.after(side);
  else leave();
}

narrow.addEventListener("change", () => settle(inHand));
