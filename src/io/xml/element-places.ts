import { SaxesParser } from 'saxes';

/** Where an element stands in its part, as offsets: `start` of its tag, `inside` its content, `close` and `end` of its closing tag. */
export type ElementPlace = {
  /** As written, prefix and all. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly inside: number;
  /** Where its closing tag starts; where it has none (`<c/>`), the same as `end`. */
  readonly close: number;
  readonly end: number;
};

/** The elements of the wanted local names, in the order in which they close. The part must be sound already. */
export function elementPlaces(xml: string, wanted: ReadonlySet<string>): readonly ElementPlace[] {
  const places: ElementPlace[] = [];
  const open: { start: number; inside: number; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new SyntaxError(error.message);
  });
  parser.on('opentag', ({ attributes }) => {
    // No attribute holds a “<”, so the last one before the end of the tag begins it.
    const start = xml.lastIndexOf('<', parser.position - 1);
    open.push({ start, inside: parser.position, attributes });
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined || !wanted.has(name.slice(name.indexOf(':') + 1))) return;
    const end = parser.position;
    places.push({ ...element, name, end, close: isSelfClosing ? end : xml.lastIndexOf('<', end - 1) });
  });
  parser.write(xml).close();
  return places;
}

/** A change of a text: what stands between two offsets is replaced. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** Applies changes that do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end), text);
}

/** Puts XML at the end of an element, which may be without content. */
export function appendTo(xml: string, { name, start, close, end }: ElementPlace, content: string): TextEdit {
  if (close < end) return { start: close, end: close, text: content };
  const opening = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return { start, end, text: `${opening}${content}</${name}>` };
}
