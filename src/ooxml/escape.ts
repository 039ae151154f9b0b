/**
 * Text as XML holds it, in an element or in an attribute in double quotes. Characters that XML 1.0 cannot hold are
 * left out, so that what is written is always well formed.
 */
export function escapeXml(text: string): string {
  return escaped(text, '&#13;');
}

/**
 * The same for the text of a workbook (ECMA-376-1 22.9.2.19, ST_Xstring): Excel reads `_x0041_` as the letter A, so
 * what only looks like it keeps its underscore by escaping that, and a carriage return is written so too.
 */
export function escapeCellText(text: string): string {
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'), '_x000D_');
}

/** Text as it was before it was escaped; a reference that XML does not know stays. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, ...found) => {
    const [decimal, hexadecimal, name] = found as readonly (string | undefined)[];
    if (name !== undefined) return names[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML 1.0, 2.2; a surrogate counts only where its other half is missing. */
const illegal = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu;
const special = /[&<>"\r\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** A parser would read a bare carriage return as a line feed. */
function escaped(text: string, carriageReturn: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(illegal, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', carriageReturn);
}
