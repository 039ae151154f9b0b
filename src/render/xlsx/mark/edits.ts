/** A change to a text: what stands from `start` to `end` gives way to `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** Puts something in at a place. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** The text with all changes made; they do not overlap, and those at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
