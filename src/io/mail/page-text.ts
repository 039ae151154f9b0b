import { characterOf, REFERENCE } from '../character-references.ts';

/** What a page of HTML shows: tags taken off, a new line for each block, references to characters read. */
export function pageText(html: string): string {
  const flat = html.replace(/<(?:br|p|div|td|tr|li)\b[^<>]*>/giu, '\n').replace(/<[^<>]*>/gu, '');
  return readReferences(flat);
}

/** A text with references to characters (`&amp;`, `&#7879;`, `&aacute;`) read; one that is unknown stays as it is. */
export function readReferences(text: string): string {
  return text.replace(
    REFERENCE,
    (whole, decimal?: string, hex?: string, name?: string) => characterOf(decimal, hex, name) ?? whole,
  );
}
