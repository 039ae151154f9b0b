/**
 * While a template is filled, private characters stand for what goes in later: they cannot be mistaken for text
 * of the data, from which they are removed.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const LEFT_BRACE = '\uE002';
const RIGHT_BRACE = '\uE003';

/** Stands for a field without text; a paragraph with nothing else is left out. */
export const EMPTY_MARKER = '\uE004';

/** Stands for a block or a rule. */
export function markerOf(key: string): string {
  return `${OPEN}${key}${CLOSE}`;
}

/** The key when a paragraph's text is one marker and nothing else. */
export function markedKey(text: string): string | null {
  return /^\s*\uE000([^\uE001]*)\uE001\s*$/.exec(text)?.[1] ?? null;
}

/** Text of the data, which must not hold what looks like a marker. */
export function withoutMarkers(text: string): string {
  return text.replace(/[\uE000-\uE004]/g, '');
}

/** Text of the data on its way into a template: braces in it are no placeholder. */
export function shield(text: string): string {
  return text.replaceAll('{', LEFT_BRACE).replaceAll('}', RIGHT_BRACE);
}

/** Undoes `shield` once the template is filled. */
export function unshield(text: string): string {
  return text.replaceAll(LEFT_BRACE, '{').replaceAll(RIGHT_BRACE, '}').replaceAll(EMPTY_MARKER, '');
}
