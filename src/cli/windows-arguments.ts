/**
 * What was typed on Windows, where a path ends in a backslash before its quote: `--thu-muc "D:\Thi đua\" --khong-hoi` arrives
 * as one word, `D:\Thi đua" --khong-hoi`. No path of Windows holds a quote, so there the word is parted as it was meant:
 * the quote was a backslash, and what follows are words of their own, up to the next quote.
 */
export function partArguments(typed: readonly string[]): readonly string[] {
  return typed.flatMap((word) => {
    const quote = word.indexOf('"');
    // Words about something may quote; a path has a backslash before, and nothing right behind.
    const isPath = /^[^"]*\\[^"]*"(?:\s|$)/u.test(word);
    if (!isPath) return [word];
    return [`${word.slice(0, quote)}\\`, ...wordsIn(word.slice(quote + 1))];
  });
}

/** Words held apart by spaces; a quote begins or ends one that may hold spaces itself. */
function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"?|[^\s"]+/gu)].map(([word, quoted]) => quoted ?? word);
}
