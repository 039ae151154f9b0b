/** A piece of a page: what is put into it is escaped, unless it is a piece itself. */
export type Html = { readonly html: string };

type Part = Html | string | number | null | readonly Part[];

/** html`<td>${text}</td>` */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.reduce((all, piece, index) => all + textOf(parts[index - 1] ?? null) + piece) };
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (isList(part)) return part.map(textOf).join('');
  return typeof part === 'object' ? part.html : escaped(String(part));
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

/** Text as it stands in a page, also between quotes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
