import { fixed } from '../form/cells.ts';
import type { FormRow, FormSheet } from '../form/form-model.ts';

/** The sheet beside a table that says how it is filled in. */
export function layGuide(name: string, title: string, rows: readonly FormRow[], width = 110): FormSheet {
  return {
    name,
    role: 'guide',
    isHidden: false,
    widths: [width],
    rows: [{ cells: [fixed('title', title)], height: 26 }, ...rows],
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

/** A paragraph of a guide. */
export function guideText(words: string): FormRow {
  return { cells: [fixed('text', words)] };
}

/** Paragraphs that are counted. */
export function numbered(lines: readonly string[]): readonly FormRow[] {
  return lines.map((line, index) => guideText(`${index + 1}. ${line}`));
}
