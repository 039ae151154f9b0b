/** The text without any of these signs, or room, at its end; in one walk, however many there are. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (!signs.includes(last) && last.trim() !== '') break;
    end -= 1;
  }
  return text.slice(0, end);
}
