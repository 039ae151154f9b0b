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
  return text.replace(/[.\s]+$/u, '');
}
