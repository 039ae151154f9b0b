/** What a page of HTML shows: tags taken off, a new line for each block, references to characters read. */
export function pageText(html: string): string {
  const flat = html.replace(/<(?:br|p|div|td|tr|li)\b[^<>]*>/giu, '\n').replace(/<[^<>]*>/gu, '');
  return readReferences(flat);
}

/** A text with references to characters (`&amp;`, `&#7879;`) read; one that is unknown stays as it is. */
export function readReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
