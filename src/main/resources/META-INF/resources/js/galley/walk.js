// Selecting without a mouse: sentence by sentence, word by word, and growing or shrinking what is selected.
import { parts, rangeIn, select, selected, sheet, textOf, unitsOf } from "./offsets.js";

const segmenters = new Map();

// Where the last selection was made, so that the next goes on from there when the page has replaced its words.
let last = null;

const inView = (part) => {
  const at = part.getBoundingClientRect();
  return at.bottom > 0 && at.top < innerHeight;
};

function segmenter(granularity) {
  if (!segmenters.has(granularity)) {
    segmenters.set(granularity, new Intl.Segmenter(sheet.lang || undefined, { granularity }));
  }
  return segmenters.get(granularity);
}

const BULLET = /^[•‣▪◦⁃*–-]\s+/;

/** The sentences or words of a part as [from, to], without the blanks around them and the bullet before. */
function units(part, granularity) {
  const found = [];
  for (const { segment, index, isWordLike } of segmenter(granularity).segment(textOf(part))) {
    const trimmed = segment.trim().replace(BULLET, "");
    if (trimmed === "" || (granularity === "word" && !isWordLike)) continue;
    const from = index + segment.lastIndexOf(trimmed);
    found.push([from, from + trimmed.length]);
  }
  return found;
}

/** The part in which the selection begins; else the first that can be seen, with nothing selected before it. */
function here() {
  const all = parts();
  const range = selected();
  if (range) {
    const index = all.findIndex((part) => range.intersectsNode(part));
    if (index >= 0) return { all, index, at: unitsOf(all[index], range) };
  }
  if (last && all[last.index] && inView(all[last.index])) return { all, ...last };
  const seen = all.findIndex((part) => part.getBoundingClientRect().bottom > 0);
  return { all, index: Math.max(0, seen), at: null };
}

function after(found, at) {
  return found.find(([from, to]) => !at || (from >= at.from && !(from === at.from && to === at.to)));
}

function before(found, at) {
  return found.filter(([from]) => at && from < at.from).pop();
}

/** Selects the next (step 1) or previous (step -1) sentence or word; at the end of the text nothing changes. */
export function walk(granularity, step) {
  const { all, index, at } = here();
  let found = step > 0 ? after(units(all[index], granularity), at) : before(units(all[index], granularity), at);
  let part = all[index];
  for (let next = index + step; !found && all[next]; next += step) {
    part = all[next];
    const there = units(part, granularity);
    found = step > 0 ? there[0] : there[there.length - 1];
  }
  if (found) {
    last = { index: all.indexOf(part), at: { from: found[0], to: found[1] } };
    select(rangeIn(part, ...found));
  }
  return Boolean(found);
}

/** Moves the end of the selection within its part by a character or a word. */
export function stretch(granularity, step) {
  const { all, index, at } = here();
  if (!at) return false;
  const part = all[index];
  const ends = [];
  for (const { segment, index: from } of segmenter(granularity).segment(textOf(part))) {
    if (granularity === "grapheme" || segment.trim() !== "") ends.push(from + segment.length);
  }
  const end = step > 0 ? ends.find((each) => each > at.to) : ends.filter((each) => each < at.to && each > at.from).pop();
  if (end !== undefined) select(rangeIn(part, at.from, end));
  return end !== undefined;
}

/** Selects the next stretch that nobody has looked at, from the top again after the last. */
export function nextGap() {
  const gaps = [...sheet.querySelectorAll(".gap")];
  if (gaps.length === 0) return false;
  const range = selected();
  const next = range
    ? gaps.find((gap) => range.comparePoint(gap, 0) > 0 && !range.intersectsNode(gap.firstChild))
    : gaps.find((gap) => gap.getBoundingClientRect().top > 0);
  const whole = document.createRange();
  whole.selectNodeContents(next ?? gaps[0]);
  select(whole);
  return true;
}
