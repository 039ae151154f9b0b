/** A text for inside a sentence: its first letter small. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A text that begins a sentence: its first letter a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A text for inside a sentence: the full stop that it may end with taken off. */
export function withoutStop(text: string): string {
  return withoutEnd(text, '. \t\n\r\u00A0');
}

/**
 * A text without the letters of `ends` that it ends with. Not by an expression such as `[…]+$`, which looks again from
 * each of a thousand dots.
 */
export function withoutEnd(text: string, ends: string): string {
  let end = text.length;
  while (end > 0 && ends.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
