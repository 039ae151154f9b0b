/** The same text in memory of its own: V8's slices would keep the whole part that they were cut from. */
export function copyText(text: string): string {
  // V8 copies shorter texts by itself.
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8');
}

const known = new Map<string, string>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 300;

/**
 * The same, and one for all files that say the same: the words of a form come in every file, and whoever looks them up finds a
 * text sooner that it has seen before.
 */
export function sharedText(text: string): string {
  if (text.length > LONGEST_KNOWN) return copyText(text);
  const same = known.get(text);
  if (same !== undefined) return same;
  const copy = copyText(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(copy, copy);
  return copy;
}
