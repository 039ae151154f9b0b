/**
 * While a template is filled, private characters stand for what goes in later: they cannot be mistaken for text
 * of the data, from which they are removed.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

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

/** Whether a text holds the marker of a block, a rule or an empty field. */
export function holdsMarkers(text: string): boolean {
  return text.includes(OPEN) || text.includes(EMPTY_MARKER);
}

/** What is written, without the markers of empty fields. */
export function withoutEmptyMarkers(text: string): string {
  return text.replaceAll(EMPTY_MARKER, '');
}
