import { writeXlsx } from 'hucre/xlsx';
import { escapeXml } from '../../src/ooxml/escape.ts';
import { zipParts } from '../../src/ooxml/zip.ts';

/** A cell of an annex: its value, whether it is bold, and how far it is merged to the right and down. */
export type AnnexTestCell =
  | string
  | number
  | null
  | {
      readonly value: string | number | null;
      readonly isBold?: boolean;
      readonly right?: number;
      readonly down?: number;
      /** Of a list that Word counts: its level. */
      readonly list?: number;
    };

export type AnnexTestRow = readonly AnnexTestCell[];

const numberOf = (cell: AnnexTestCell) => (cell !== null && typeof cell === 'object' ? cell.value : cell);
const lookOf = (cell: AnnexTestCell): Partial<Exclude<AnnexTestCell, string | number | null>> =>
  cell !== null && typeof cell === 'object' ? cell : {};

/** A bold cell. */
export const bold = (value: string | number): AnnexTestCell => ({ value, isBold: true });

/** An .xlsx of sheets of rows. */
export async function annexWorkbook(
  sheets: Readonly<Record<string, readonly AnnexTestRow[]>>,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: [],
      rows: [],
      cells: new Map(
        rows.flatMap((row, at) =>
          row.map(
            (cell, column) =>
              [
                `${at},${column}`,
                {
                  value: numberOf(cell),
                  ...(lookOf(cell).isBold === true && { style: { font: { bold: true } } }),
                },
              ] as const,
          ),
        ),
      ),
      merges: rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const { right = 0, down = 0 } = lookOf(cell);
          return right + down === 0
            ? []
            : [{ startRow: at, endRow: at + down, startCol: column, endCol: column + right }];
        }),
      ),
    })),
  });
}

/** What stands in a .docx, in order: paragraphs and tables. */
export type DocxPiece = string | { readonly table: readonly AnnexTestRow[] };

/** A .docx of paragraphs and tables; a cell that is `null` under a merge downwards goes on with it. */
export function annexDocument(pieces: readonly DocxPiece[]): Uint8Array {
  const body = pieces
    .map((piece) => (typeof piece === 'string' ? paragraph(piece, {}) : table(piece.table)))
    .join('');
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const numbering = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
  const levels = [
    ['upperRoman', '%1'],
    ['decimal', '%2'],
    ['decimal', '%2.%3'],
  ].map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}."/></w:lvl>`,
  );
  const text = (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipParts(
    new Map([
      [
        '[Content_Types].xml',
        text(
          `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/numbering.xml" ContentType="${numbering}"/></Types>`,
        ),
      ],
      [
        '_rels/.rels',
        text(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      ],
      ['word/document.xml', text(`<w:document ${w}><w:body>${body}</w:body></w:document>`)],
      [
        'word/_rels/document.xml.rels',
        text(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
        ),
      ],
      [
        'word/numbering.xml',
        text(
          `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
        ),
      ],
    ]),
  );
}

function paragraph(
  words: string,
  { isBold, list }: { readonly isBold?: boolean; readonly list?: number },
): string {
  const number =
    list === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const look = isBold === true ? '<w:rPr><w:b/></w:rPr>' : '';
  const run = words === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  return `<w:p>${number}${run}</w:p>`;
}

function table(rows: readonly AnnexTestRow[]): string {
  const running = new Map<number, number>();
  const lines = rows.map((row) => {
    let column = 0;
    const cells = row.map((cell) => {
      const { right = 0, down = 0, ...look } = lookOf(cell);
      const left = running.get(column) ?? 0;
      const merge = left > 0 ? '<w:vMerge/>' : down > 0 ? '<w:vMerge w:val="restart"/>' : '';
      running.set(column, left > 0 ? left - 1 : down);
      column += 1 + right;
      const span = right > 0 ? `<w:gridSpan w:val="${right + 1}"/>` : '';
      const words = String(numberOf(cell) ?? '')
        .split('\n')
        .map((line) => paragraph(line, look));
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${words.join('')}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}
