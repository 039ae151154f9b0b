const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read it as a line feed.
  '\r': '_x000D_',
};

/** Cleaned text as XML holds it, in an element or an attribute. */
export function escapeText(text: string): string {
  // Excel reads `_x0041_` as the letter A: what only looks like it keeps its underscore by escaping that.
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}
