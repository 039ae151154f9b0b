import { contentTypesXml } from '../../../ooxml/content-types.ts';
import { relationshipsXml } from '../../../ooxml/relationships.ts';
import { textBytes, zipParts } from '../../../ooxml/zip.ts';
import { type BinaryRecord, RECORD } from './records.ts';

/** The words of the formulas of a sheet, by address. */
export type FormulaWords = ReadonlyMap<string, string>;

type FormulaSheet = { readonly name: string; readonly records: readonly BinaryRecord[] };

/**
 * Formulas of each sheet in words, put together by SheetJS from the records that hold them and nothing else: what else stands
 * in the file never reaches it. Of a sheet, or a workbook, whose formulas it cannot say there are none.
 */
export async function formulasOf(
  references: readonly BinaryRecord[],
  sheets: readonly FormulaSheet[],
): Promise<readonly FormulaWords[]> {
  const hasFormula = ({ id }: BinaryRecord) => id !== RECORD.row;
  if (!sheets.some(({ records }) => records.some(hasFormula))) return sheets.map(() => new Map());
  const { readFormulas } = await import('../../sheetjs/read-formulas.ts');
  const words = readFormulas(bookOf(references, sheets), sheets.length);
  // A name that points at what only the rest of the file tells stops it altogether: better without names than nothing.
  return words ?? readFormulas(bookOf([], sheets), sheets.length) ?? sheets.map(() => new Map());
}

/** Array formulas beyond this many cost the square of their number, and no form has them. */
const MOST_ARRAYS = 500;

function bookOf(references: readonly BinaryRecord[], sheets: readonly FormulaSheet[]): Uint8Array {
  const parts = new Map<string, Uint8Array>();
  const put = (name: string, records: readonly Uint8Array[]): void => {
    parts.set(name, new Uint8Array(Buffer.concat(records)));
  };
  const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.bin`);
  const kind = 'application/vnd.ms-excel';
  const texts = {
    '[Content_Types].xml': contentTypesXml([
      ['xl/workbook.bin', `${kind}.sheet.binary.macroEnabled.main`],
      ['xl/styles.bin', `${kind}.styles`],
      ...names.map((name) => [`xl/${name}`, `${kind}.worksheet`] as const),
    ]),
    '_rels/.rels': relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.bin' }]),
    'xl/_rels/workbook.bin.rels': relationshipsXml([
      ...names.map((target, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.bin' },
    ]),
  };
  for (const [name, text] of Object.entries(texts)) parts.set(name, textBytes(text));
  put('xl/styles.bin', [record(STYLES.begin), record(STYLES.end)]);
  put('xl/workbook.bin', [
    record(BOOK.begin),
    record(BOOK.sheetsBegin),
    ...distinct(sheets.map(({ name }) => name)).map((name, index) => sheetRecord(name, index)),
    record(BOOK.sheetsEnd),
    ...references.map(({ whole }) => whole),
    record(BOOK.end),
  ]);
  for (const [index, { records }] of sheets.entries()) {
    const arrays = records.filter(({ id }) => id === RECORD.arrayFormula).length;
    put(`xl/worksheets/sheet${index + 1}.bin`, [
      record(RECORD.sheetBegin),
      record(SHEET.dataBegin),
      ...records
        .filter(({ id }) => id !== RECORD.arrayFormula || arrays <= MOST_ARRAYS)
        .map(({ whole }) => whole),
      record(SHEET.dataEnd),
      record(RECORD.sheetEnd),
    ]);
  }
  return zipParts(parts, { level: 0 });
}

const BOOK = { begin: 0x83, end: 0x84, sheetsBegin: 0x8f, sheetsEnd: 0x90 } as const;
const SHEET = { dataBegin: 0x91, dataEnd: 0x92 } as const;
const STYLES = { begin: 0x0116, end: 0x0117 } as const;

/** SheetJS keeps sheets by name in an object: names that come twice, and the one that no object can hold, are replaced. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set(['__proto__']);
  return names.map((name, index) => {
    const own = seen.has(name) ? `#${index + 1}` : name;
    seen.add(own);
    return own;
  });
}

function record(id: number, data: Uint8Array = new Uint8Array()): Uint8Array {
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const size: number[] = [];
  for (let rest = data.length; ; rest >>= 7) {
    size.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
    if (rest < 0x80) break;
  }
  return new Uint8Array(Buffer.concat([Buffer.from([...head, ...size]), data]));
}

function sheetRecord(name: string, index: number): Uint8Array {
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(index + 1, 4);
  return record(RECORD.sheet, Buffer.concat([numbers, wide(`rId${index + 1}`), wide(name)]));
}

function wide(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, Buffer.from(text, 'utf16le')]);
}
