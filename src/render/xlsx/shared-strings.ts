import { escapeCellText } from '../../ooxml/escape.ts';
import { cellText } from './cell-text.ts';

/** The texts of a workbook, each cleaned and written once; cells point at them by number. */
export type SharedStrings = {
  /** Number of a text; null for one of which nothing is left. */
  readonly indexOf: (text: string) => number | null;
  /** Content of `xl/sharedStrings.xml`. */
  readonly toXml: () => string;
};

export function sharedStrings(): SharedStrings {
  const known = new Map<string, number | null>();
  const items: string[] = [];
  return {
    indexOf: (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const clean = cellText(text);
      const index =
        clean === '' ? null : items.push(`<si><t xml:space="preserve">${escapeCellText(clean)}</t></si>`) - 1;
      known.set(text, index);
      return index;
    },
    toXml: () =>
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`,
  };
}
