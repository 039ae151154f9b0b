import { escapeCellText } from '../../ooxml/escape.ts';
import { cellText } from './cell-text.ts';

/** The texts of a workbook, each cleaned and written once; cells point at them by number. */
export type SharedStrings = {
  /** Number of a text; null for one of which nothing is left. */
  readonly indexOf: (text: string) => number | null;
  /** Content of `xl/sharedStrings.xml`, as texts to be put together. */
  readonly toXml: () => Iterable<string>;
};

export function sharedStrings(): SharedStrings {
  const known = new Map<string, number | null>();
  const texts: string[] = [];
  return {
    indexOf: (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const clean = cellText(text);
      const index = clean === '' ? null : texts.push(clean) - 1;
      known.set(text, index);
      return index;
    },
    *toXml() {
      yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">`;
      for (const text of texts) yield `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
      yield '</sst>';
    },
  };
}
