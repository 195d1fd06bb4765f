// Between the browser's selection and the offsets that everything else counts in: code points of the revision's text.
// Each part carries in data-start how many come before it. The numbers in <sup> and the panel below a line are ours and are not counted.

export const sheet = document.getElementById("text");

export const parts = () => [...sheet.querySelectorAll(".words[data-start]")];

export const startOf = (part) => Number(part.dataset.start);

const codePoints = (text) => [...text].length;

/** The text nodes of a part that hold the article's own words, in order. */
export function textNodes(part) {
  const own = (node) => (node.parentElement.closest("sup, .side") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, own);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** The article's words in a part. */
export const textOf = (part) => textNodes(part).map((node) => node.data).join("");

/** The words of a part up to a place in it: a node and an offset, as a range has them. */
function textUpTo(part, node, offset) {
  const before = document.createRange();
  before.setStart(part, 0);
  before.setEnd(node, offset);
  let text = "";
  for (const each of textNodes(part)) {
    if (each === node) return text + each.data.slice(0, offset);
    if (before.comparePoint(each, each.length) > 0) return text;
    text += each.data;
  }
  return text;
}

/** What is selected in the text as a Range, or null where nothing is. */
export function selected() {
  const selection = getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const ours = range.commonAncestorContainer;
  const inPanel = (ours instanceof Element ? ours : ours.parentElement).closest(".side");
  return range.intersectsNode(sheet) && !inPanel ? range : null;
}

/** A range as { start, end } in code points of the text, or null where it holds no word of it. */
export function spanOf(range) {
  const touched = parts().filter((part) => range.intersectsNode(part));
  if (touched.length === 0) return null;
  const first = touched[0];
  const last = touched[touched.length - 1];
  const lead = first.contains(range.startContainer) ? textUpTo(first, range.startContainer, range.startOffset) : "";
  const tail = last.contains(range.endContainer) ? textUpTo(last, range.endContainer, range.endOffset) : textOf(last);
  const start = startOf(first) + codePoints(lead);
  const end = startOf(last) + codePoints(tail);
  return end > start ? { start, end } : null;
}

/** Where a range begins and ends in one part, in UTF-16 units of its text: what Intl.Segmenter counts. */
export function unitsOf(part, range) {
  return {
    from: part.contains(range.startContainer) ? textUpTo(part, range.startContainer, range.startOffset).length : 0,
    to: part.contains(range.endContainer) ? textUpTo(part, range.endContainer, range.endOffset).length : textOf(part).length,
  };
}

/** The range of a part from one UTF-16 unit of its text to another. */
export function rangeIn(part, from, to) {
  const range = document.createRange();
  let before = 0;
  for (const node of textNodes(part)) {
    const after = before + node.length;
    if (from >= before && from < after) range.setStart(node, from - before);
    if (to > before && to <= after) range.setEnd(node, to - before);
    before = after;
  }
  return range;
}

/** Selects a range and brings it into view. */
export function select(range) {
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const at = range.getBoundingClientRect();
  if (at.top < 0 || at.bottom > innerHeight) {
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
  }
}
