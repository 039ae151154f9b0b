/** What a number format makes of a number, as far as it changes what is read. */
export type ShownAs = 'number' | 'percent' | 'date' | 'time';

/** Reads a format code such as `dd/mm/yyyy`, `[h]:mm` or `0.0%`. */
export function shownAs(formatCode: string): ShownAs {
  const letters = withoutLiterals(formatCode.slice(0, longestCode).split(';', 1)[0] ?? '');
  if (/general/i.test(letters)) return 'number';
  const hasDay = /[dyebg]/i.test(letters);
  const hasTime = /[hs]/i.test(letters);
  if (hasDay) return 'date';
  if (hasTime) return 'time';
  if (/m/i.test(letters)) return 'date';
  return letters.includes('%') ? 'percent' : 'number';
}

/** Excel allows 255 characters. */
const longestCode = 1_000;

/** Built-in formats are stored by number only; 27–36 and 50–58 are dates of East Asian Excel. */
export function shownAsBuiltin(id: number): ShownAs {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22) return 'date';
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return 'time';
  return id === 55 || id === 56 ? 'time' : 'number';
}

/** Drops quoted text, escaped and padding characters, colours, conditions, locales and the `E+` of scientific numbers. */
function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/E[+-]/gi, '')
    .replace(/AM\/PM|A\/P/gi, 'h');
}
