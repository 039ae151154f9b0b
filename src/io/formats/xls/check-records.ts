import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';

/**
 * Walks the records of an .xls ([MS-XLS] 2.1.4) before SheetJS reads it, which takes garbage for an empty workbook:
 * records must follow one another to the end, sheets begin where the list of sheets says, and texts exist.
 * Throws `Refusal`.
 */
export function checkRecords(stream: Uint8Array, file: string): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const starts = new Set<number>();
  const sheets: number[] = [];
  let strings = 0;
  let cells = 0;
  let depth = 0;
  for (let at = 0; at < stream.length; ) {
    if (at + 4 > stream.length) damaged(file);
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    // Room after the last record is filled with zeros.
    if (depth === 0 && starts.size > 0 && !beginnings.has(id)) break;
    if (data + length > stream.length || (starts.size === 0 && !beginnings.has(id))) damaged(file);
    if (beginnings.has(id)) {
      starts.add(at);
      depth += 1;
    } else if (id === record.end) {
      depth -= 1;
    } else if (id === record.password) {
      refuse('TD1010', { file }, {});
    } else if (id === record.sheet && length >= 4) {
      sheets.push(view.getUint32(data, true));
    } else if (id === record.strings && length >= 8) {
      strings = view.getUint32(data + 4, true);
    } else if (id === record.stringCell && length >= 10) {
      const index = view.getUint32(data + 6, true);
      if (index >= strings) refuse('TD1029', { file, found: String(index) }, { found: String(index) });
    }
    if (cellRecords.has(id)) cells += 1;
    else if (id === record.numbers) cells += Math.floor(length / 6);
    if (cells > limits.cells) refuse('TD1030', { file }, { limit: limits.cells });
    at = data + length;
  }
  if (depth !== 0 || sheets.length === 0 || sheets.some((start) => !starts.has(start))) damaged(file);
}

const record = {
  end: 0x0a,
  password: 0x2f,
  sheet: 0x85,
  strings: 0xfc,
  stringCell: 0xfd,
  numbers: 0xbd,
} as const;
/** Begin records of Excel 2 to 2003. */
const beginnings = new Set([0x0809, 0x0409, 0x0209, 0x0009]);
const cellRecords = new Set([0x06, 0x0203, 0x0204, 0x0205, 0x027e, 0x00d6, record.stringCell]);

function damaged(file: string): never {
  return refuse('TD1032', { file }, { format: 'xls' });
}
