import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { buildXlsx } from './hostile/build-xlsx.ts';

/** Fonts by number: plain, struck, Wingdings, Wingdings 2, Webdings, Symbol. */
const FONTS = [
  '<font><name val="Arial"/></font>',
  '<font><strike/><name val="Arial"/></font>',
  ...['Wingdings', 'Wingdings 2', 'Webdings', 'Symbol'].map((name) => `<font><name val="${name}"/></font>`),
];

/** A run of a text: its properties as XML, or none, and its letters. */
export type TestRun = readonly [properties: string, text: string];

/** A cell for `markedWorkbook`: runs, or a number; `style` is the number of a font above. */
export type MarkedCell = {
  readonly runs?: readonly TestRun[];
  readonly number?: number;
  readonly style?: number;
};

/** A workbook of rows of cells with formatting inside, in the sheet `Tập thể`. */
export function markedWorkbook(rows: readonly (readonly MarkedCell[])[]): Uint8Array {
  const cell = ({ runs = [], number, style = 0 }: MarkedCell, at: string) =>
    number === undefined
      ? `<c r="${at}" s="${style}" t="inlineStr"><is>${runs
          .map(([properties, text]) =>
            properties === '' && runs.length === 1
              ? `<t xml:space="preserve">${text}</t>`
              : `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t xml:space="preserve">${text}</t></r>`,
          )
          .join('')}</is></c>`
      : `<c r="${at}" s="${style}"><v>${number}</v></c>`;
  const xml = rows.map((cells, row) => {
    const body = cells.map((each, column) => cell(each, `${String.fromCharCode(65 + column)}${row + 1}`));
    return `<row r="${row + 1}">${body.join('')}</row>`;
  });
  return buildXlsx({
    sheets: [{ name: 'Tập thể', rows: xml.join('') }],
    styles: `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts><cellXfs count="${FONTS.length}">${FONTS.map((_, font) => `<xf fontId="${font}"/>`).join('')}</cellXfs>`,
  });
}

/** What is read of each cell, row by row, and what is said. */
export async function readMarked(
  rows: readonly (readonly MarkedCell[])[],
): Promise<{ readonly texts: readonly (readonly string[])[]; readonly said: readonly Diagnostic[] }> {
  const { value, diagnostics } = await readWorkbook(markedWorkbook(rows), 'to-khai.xlsx');
  const texts = (value?.sheets[0]?.rows ?? []).map(({ cells }) =>
    cells.map(({ content }) =>
      content.kind === 'text'
        ? content.text
        : content.kind === 'number'
          ? String(content.value)
          : content.kind,
    ),
  );
  return { texts, said: diagnostics };
}
