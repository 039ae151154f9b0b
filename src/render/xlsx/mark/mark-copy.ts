import { cellAddress } from '../../../domain/location.ts';
import type { RawRange, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { parseAddress } from '../../../io/cells/address.ts';
import { unlessRefused } from '../../../io/refusal.ts';
import type { CellMark } from './cell-mark.ts';
import { type MarkedCopy, markPackage } from './mark-package.ts';
import { plainSheetNames, plainWorkbook } from './plain-workbook.ts';

/** What a marked copy is made from. */
export type CopySource = {
  /** The file as received. */
  readonly bytes: Uint8Array;
  /** The same file, read. */
  readonly workbook: RawWorkbook;
  /** Who comments. */
  readonly author: string;
};

/**
 * A copy of what a unit sent, as .xlsx, with these cells coloured and commented. An .xlsx or .xlsm keeps all its
 * formats and locks; of any other format, and of a workbook too intricate to change, the copy is a plain table with
 * every value in its own cell.
 */
export function markCopy({ bytes, workbook, author }: CopySource, marks: readonly CellMark[]): MarkedCopy {
  const { file, format } = workbook;
  const anchored = marks.map((mark) => atAnchor(mark, workbook.sheets));
  if (format === 'xlsx' || format === 'xlsm') {
    // A file may be read by a kinder reader than the one that must change it.
    const copy = unlessRefused(() => markPackage(bytes, anchored, { file, author }));
    if (copy !== null) return copy;
  }
  const names = plainSheetNames(workbook.sheets);
  const renamed = anchored.flatMap((mark) => {
    const index = workbook.sheets.findIndex(({ name }) => name === mark.sheet);
    const sheet = names[index];
    return sheet === undefined ? [] : [{ ...mark, sheet }];
  });
  const plain = plainWorkbook(workbook);
  const marked = markPackage(plain, renamed, { file, author });
  return { bytes: marked?.bytes ?? plain, dropped: ['layout'] };
}

/** Of merged cells only the first shows colour and comment. */
function atAnchor(mark: CellMark, sheets: readonly RawSheet[]): CellMark {
  const place = parseAddress(mark.cell);
  if (place === null) return mark;
  const holds = ({ top, left, bottom, right }: RawRange) =>
    top <= place.row && place.row <= bottom && left <= place.column && place.column <= right;
  const merge = sheets.find(({ name }) => name === mark.sheet)?.merges.find(holds);
  return merge === undefined ? mark : { ...mark, cell: cellAddress(merge.top, merge.left) };
}
