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
  return withoutEnd(text, '.');
}

/**
 * A text without the marks (and spaces) that it ends with. Not by an expression such as `[…]+$`, which looks anew from
 * each of a thousand dots.
 */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || isSpace(text.charAt(end - 1)))) end -= 1;
  return text.slice(0, end);
}

function isSpace(letter: string): boolean {
  return letter.trim() === '';
}
