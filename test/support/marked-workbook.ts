import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { buildXlsx } from './hostile/build-xlsx.ts';
import type { ZipPart } from './hostile/build-zip.ts';

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
export function markedWorkbook(
  rows: readonly (readonly MarkedCell[])[],
  extra: readonly ZipPart[] = [],
): Uint8Array {
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
    extra,
    styles: `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts><cellXfs count="${FONTS.length}">${FONTS.map((_, font) => `<xf fontId="${font}"/>`).join('')}</cellXfs>`,
  });
}

/** The same with pictures over cells, by 0-based row and column; `drawing` in place of the XML that says so. */
export function picturedWorkbook(
  rows: readonly (readonly MarkedCell[])[],
  pictures: readonly (readonly [row: number, column: number])[],
  drawing?: string,
): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const anchors = pictures.map(
    ([row, column]) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:pic/></xdr:oneCellAnchor>`,
  );
  return markedWorkbook(rows, [
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    },
    {
      name: 'xl/drawings/drawing1.xml',
      data:
        drawing ??
        `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${anchors.join('')}</xdr:wsDr>`,
    },
  ]);
}

/** What is read of each cell, row by row, and what is said. */
export async function readMarked(
  rows: readonly (readonly MarkedCell[])[],
  pictures: readonly (readonly [row: number, column: number])[] = [],
): Promise<{ readonly texts: readonly (readonly string[])[]; readonly said: readonly Diagnostic[] }> {
  const bytes = pictures.length === 0 ? markedWorkbook(rows) : picturedWorkbook(rows, pictures);
  const { value, diagnostics } = await readWorkbook(bytes, 'to-khai.xlsx');
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
