import { strToU8, type Zippable, zipSync } from 'fflate';
import { utils } from 'xlsx';
import type { Grid, GridCell } from './grid.ts';

const MADE = '1980-01-01T00:00:00';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Sheets of plain text and numbers as the smallest workbook that is one: no styles, no theme, no properties. The
 * sample holds hundreds of them.
 */
export function writeLean(grids: readonly Grid[]): Uint8Array {
  const texts = new Map<string, number>();
  const sheets = grids.map(({ rows }) => worksheet(rows, texts));
  const numbered = grids.map((grid, index) => ({ ...grid, number: index + 1 }));
  const strings = [...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([{ id: 'r0', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ number }) => ({
        id: `r${number}`,
        type: 'worksheet',
        target: `worksheets/sheet${number}.xml`,
      })),
      { id: 'r0', type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
  const packed = Object.entries(parts).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(HEAD + text), { mtime: MADE, level: 9, os: 0 }],
  ]);
  return zipSync(Object.fromEntries(packed));
}

function relationships(
  all: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const each = all.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function worksheet(rows: Grid['rows'], texts: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellOf(cell, utils.encode_cell({ r: row, c: column }), texts),
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellOf(cell: GridCell, place: string, texts: Map<string, number>): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') throw new TypeError(`only texts and numbers, not what stands in ${place}`);
  const index = texts.get(cell) ?? texts.size;
  texts.set(cell, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
