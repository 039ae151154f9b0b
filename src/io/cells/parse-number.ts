/** A number as XML writes it (`8.5`, `1E-3`), or null; a text of thousands of digits is none. */
export function parseNumber(text: string): number | null {
  return text.length <= longest && pattern.test(text) ? Number(text) : null;
}

const longest = 400;
const pattern = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;
