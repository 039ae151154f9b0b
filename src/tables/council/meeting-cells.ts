import { type CellRef, cellAddress } from '../../domain/location.ts';
import type { RawContent, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import { wordIndex } from '../../text/fold.ts';
import { shownText } from '../cell-text.ts';
import { MEETING_LABELS, type MeetingField } from './shapes.ts';

/** A value beside or below a label of the sheet `Phiên họp`. */
export type MeetingCell = {
  readonly text: string;
  readonly content: RawContent | null;
  readonly place: CellRef;
};

/** The values by label, in order; a label without a value has one blank cell. */
export type MeetingCells = ReadonlyMap<MeetingField, readonly MeetingCell[]>;

const fieldFor = wordIndex(
  (Object.keys(MEETING_LABELS) as MeetingField[]).map((field) => [MEETING_LABELS[field], field] as const),
);

/** Fewer labels than these are a sheet about something else. */
const ENOUGH_LABELS = 4;

/** The sheet that has the labels; null where none has. Rows without a label go on with the one above. */
export function findMeetingCells({ file, sheets }: RawWorkbook): MeetingCells | null {
  for (const sheet of sheets) {
    const cells = cellsOf(sheet, file);
    if (cells.size >= ENOUGH_LABELS) return cells;
  }
  return null;
}

function cellsOf(sheet: RawSheet, file: string): MeetingCells {
  const found = new Map<MeetingField, MeetingCell[]>();
  let current: { readonly field: MeetingField; readonly column: number } | null = null;
  for (const row of sheet.rows) {
    const labelled = row.cells.find((cell) => fieldFor(shownText(cell)) !== null);
    const field = labelled === undefined ? null : fieldFor(shownText(labelled));
    if (labelled !== undefined && field !== null && !found.has(field)) {
      current = { field, column: labelled.column + 1 };
      found.set(field, []);
    }
    if (current === null) continue;
    const { column } = current;
    const cell = row.cells.find((each) => each.column === column);
    const values = found.get(current.field) ?? [];
    if (cell === undefined && (labelled === undefined || values.length > 0)) continue;
    values.push({
      text: shownText(cell),
      content: cell?.content ?? null,
      place: { file, sheet: sheet.name, cell: cellAddress(row.row, column) },
    });
  }
  return found;
}
