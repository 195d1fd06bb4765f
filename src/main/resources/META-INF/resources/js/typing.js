/** Whether a key belongs to a field or to the browser, and so must not be taken for a command. */
export function typing(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const at = event.target;
  return at instanceof Element && at.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
}
