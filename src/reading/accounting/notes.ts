import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../domain/location.ts';
import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { speaksOfDiscipline } from '../furniture/furniture-words.ts';
import type { ReadySheet, ReadyWorkbook } from '../grid.ts';
import type { RowOutcome } from '../row-outcome.ts';
import { claim } from './claims.ts';
import { type Ledger, TOLD } from './ledger.ts';
import type { ToldBeside } from './tell-beside.ts';

/** How the tool's own marked copies begin what they note of a cell; they come back with the cells mended, or not. */
const OWN = /(?:^|\n)(?:Lỗi|Cần xem lại) TD\d{4}: /u;

/** What people wrote in the note of a cell, on one line; `''` where nobody did. */
function noteOf({ marks }: RawCell): string {
  const note = marks?.note ?? '';
  if (note === '') return '';
  const own = OWN.exec(note)?.index;
  return (own === undefined ? note : note.slice(0, own)).replace(/\s+/gu, ' ').trim();
}

/** Whether a cell shows nothing but its note. */
function isNoteAlone({ content, marks }: RawCell): boolean {
  if (marks?.note === undefined || content.kind !== 'text' || content.text !== '') return false;
  return marks.struck === undefined && marks.unseen === undefined;
}

/**
 * A note is no value: cells that hold nothing else are told of with it, before anybody takes them for a blank or a title. Most
 * workbooks have no notes, and are looked through once.
 */
export function claimNotes(ledger: Ledger, { sheets }: ReadyWorkbook): void {
  for (const { rows } of sheets) {
    for (const row of rows) {
      let index = 0;
      for (const cell of row.cells) {
        if (cell.marks?.note !== undefined) {
          ledger.notes.add(cell);
          if (isNoteAlone(cell)) claim(ledger, row, index, TOLD);
        }
        index += 1;
      }
    }
  }
}

/** Notes in the rows of data, each told with its words and whose row it is; what speaks of discipline holds. */
export function tellNotes<T>(
  ledger: Ledger,
  { grid }: PlacedTable,
  outcomes: readonly RowOutcome<T>[],
  whose: (value: T) => string,
): ToldBeside<T> {
  if (ledger.notes.size === 0) return { diagnostics: [], discipline: [] };
  const diagnostics: Diagnostic[] = [];
  const discipline: { value: T; words: Located<string> }[] = [];
  const values = new Map(
    outcomes.flatMap((outcome) =>
      outcome.end === 'accepted' ? [[outcome.row, outcome.value] as const] : [],
    ),
  );
  for (const { row, cells } of grid.sheet.rows) {
    const value = values.get(row);
    if (value === undefined) continue;
    for (const cell of cells) {
      // A cell is told of once, and leaves the list.
      const note = ledger.notes.delete(cell) ? noteOf(cell) : '';
      if (note === '') continue;
      const from = grid.refOf(row, cell.column);
      const at = { ...from, found: note };
      if (speaksOfDiscipline(note)) {
        diagnostics.push(diagnose('TD2268', at, { whose: whose(value), note }));
        discipline.push({ value, words: { value: note, from } });
      } else diagnostics.push(diagnose('TD2255', at, { whose: whose(value), note }));
    }
  }
  return { diagnostics, discipline };
}

const LISTED = 6;
const LONGEST = 80;

/** Notes of a sheet that stand beside no data. */
export function tellOtherNotes(
  ledger: Ledger,
  sheet: ReadySheet,
  file: string,
  addressOf: (row: RawRow, cell: RawCell) => string,
): readonly Diagnostic[] {
  if (ledger.notes.size === 0) return [];
  const notes = sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const note = ledger.notes.delete(cell) ? noteOf(cell) : '';
      return note === '' ? [] : [{ at: addressOf(row, cell), note }];
    }),
  );
  const [first] = notes;
  if (first === undefined) return [];
  const words = notes.slice(0, LISTED).map(({ at, note }) => `${at} “${brief(note)}”`);
  const more = notes.length > LISTED ? ` và ${notes.length - LISTED} ghi chú khác` : '';
  const found = notes.map(({ note }) => note).join('; ');
  const place = { file, sheet: sheet.name, cell: first.at, found };
  return [diagnose('TD2256', place, { notes: `${words.join(', ')}${more}` })];
}

function brief(note: string): string {
  return note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note;
}
