/** Letters that a program put another sign for when it saved a text: how many, and a word that shows it. */
export type LostLetters = { readonly count: number; readonly example: string };

/**
 * Saved in a code page that lacks them, Vietnamese letters become `?`; a program that misread them leaves `\ufffd`.
 * Nothing brings them back. Null where the text is whole: a question mark that ends a word is one.
 */
export function lostLetters(text: string): LostLetters | null {
  const count = text.match(lostSign)?.length ?? 0;
  if (count < fewest) return null;
  const isCertain = (text.match(/\ufffd/gu)?.length ?? 0) >= fewest;
  // A text in which most of the marks stand has addresses with `?`, no loss.
  const kept = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (!isCertain && count * 3 < kept) return null;
  const words = text.split(/[\s;,"]/u);
  return { count, example: (words.find((word) => word.search(lostSign) !== -1) ?? '').slice(0, 40) };
}

const fewest = 3;
const lostSign = /\ufffd|\?(?=[\p{L}?])/gu;
