import { type CellRef, cellAddress } from '../../domain/location.ts';
import type { RawContent, RawRow, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import { matchKey, wordIndex } from '../../text/fold.ts';
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

/** What the sheet holds; `repeats` are values beside a label that stood above already, with another value. */
export type MeetingSheet = {
  readonly values: MeetingCells;
  readonly repeats: readonly {
    readonly field: MeetingField;
    readonly first: MeetingCell;
    readonly again: MeetingCell;
  }[];
};

/** Labels whose values are a list: where such a label stands again, its list goes on. */
const LISTS: ReadonlySet<MeetingField> = new Set(['invitees', 'tellers', 'discussion']);

const fieldFor = wordIndex(
  (Object.keys(MEETING_LABELS) as MeetingField[]).map((field) => [MEETING_LABELS[field], field] as const),
);

/** Fewer labels than these are a sheet about something else. */
const ENOUGH_LABELS = 4;

/** The sheet that has the labels; null where none has. Rows without a label go on with the one above. */
export function findMeetingSheet({ file, sheets }: RawWorkbook): MeetingSheet | null {
  // What nobody sees is looked at last.
  for (const sheet of [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden))) {
    const found = valuesOf(sheet, file);
    if (found.values.size >= ENOUGH_LABELS) return found;
  }
  return null;
}

function valuesOf(sheet: RawSheet, file: string): MeetingSheet {
  const repeats: MeetingSheet['repeats'][number][] = [];
  const found = new Map<MeetingField, MeetingCell[]>();
  let current: { readonly field: MeetingField; readonly column: number } | null = null;
  for (const row of sheet.rows) {
    const labelled = row.cells.find((cell) => fieldFor(shownText(cell)) !== null);
    const field = labelled === undefined ? null : fieldFor(shownText(labelled));
    if (labelled !== undefined && field !== null) {
      const before = found.get(field);
      current = { field, column: labelled.column + 1 };
      if (before === undefined) found.set(field, []);
      else if (!LISTS.has(field)) {
        const again = valueAt(row, current.column, { file, sheet: sheet.name });
        const first = before[0];
        if (first === undefined || first.text === '') found.set(field, [again]);
        else if (again.text !== '' && matchKey(again.text) !== matchKey(first.text))
          repeats.push({ field, first, again });
        current = null;
      }
    }
    if (current === null) continue;
    const { column } = current;
    const cell = row.cells.find((each) => each.column === column);
    const values = found.get(current.field) ?? [];
    if (cell === undefined && (labelled === undefined || values.length > 0)) continue;
    values.push(valueAt(row, column, { file, sheet: sheet.name }));
  }
  return { values: found, repeats };
}

function valueAt(
  row: RawRow,
  column: number,
  where: { readonly file: string; readonly sheet: string },
): MeetingCell {
  const cell = row.cells.find((each) => each.column === column);
  return {
    text: shownText(cell),
    content: cell?.content ?? null,
    place: { ...where, cell: cellAddress(row.row, column) },
  };
}
