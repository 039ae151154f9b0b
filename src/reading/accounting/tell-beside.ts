import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../domain/location.ts';
import { shownText } from '../cells/shown-text.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { speaksOfDiscipline } from '../furniture/furniture-words.ts';
import { columnLetters } from '../grid.ts';
import type { BesideCell } from './claim-table.ts';
import { claim } from './claims.ts';
import { columnWords } from './column-words.ts';
import { type Ledger, TOLD } from './ledger.ts';

/** What stands beside data, told; and the words about discipline among it, with what the row became. */
export type ToldBeside<T> = {
  readonly diagnostics: readonly Diagnostic[];
  readonly discipline: readonly { readonly value: T; readonly words: Located<string> }[];
};

/** Columns that the tool works out itself, so that nobody need mend them. */
const CALCULATED: ReadonlySet<string> = new Set(['sum', 'grade', 'recalculated', 'verified']);
/** Texts that a remark keeps of one column. */
const MOST_KEPT = 200;

/** One remark a column; words about discipline each by themselves, with whose row it is. */
export function tellBeside<T>(
  ledger: Ledger,
  placed: PlacedTable,
  beside: readonly BesideCell<T>[],
  whose: (value: T) => string,
): ToldBeside<T> {
  const { grid } = placed;
  const byColumn = new Map<number, BesideCell<T>[]>();
  const diagnostics: Diagnostic[] = [];
  const discipline: { value: T; words: Located<string> }[] = [];
  for (const found of beside) {
    const { row, cell, value } = found;
    const raw = grid.rowAt(row);
    if (raw) claim(ledger, raw, raw.cells.indexOf(cell), TOLD);
    const text = shownText(cell);
    if (speaksOfDiscipline(text)) {
      const from = grid.refOf(row, cell.column);
      const column = columnWords(headerOf(found), cell.column);
      diagnostics.push(diagnose('TD3130', { ...from, found: text }, { text, whose: whose(value), column }));
      discipline.push({ value, words: { value: text, from } });
      continue;
    }
    const same = byColumn.get(cell.column);
    if (same) same.push(found);
    else byColumn.set(cell.column, [found]);
  }
  for (const cells of byColumn.values()) diagnostics.push(...tellColumn(placed, cells));
  return { diagnostics, discipline };
}

function tellColumn<T>({ grid }: PlacedTable, cells: readonly BesideCell<T>[]): readonly Diagnostic[] {
  const [first] = cells;
  if (first === undefined) return [];
  const words = cells.map(({ cell }) => shownText(cell) || `=${cell.formula ?? ''}`);
  const place = {
    ...grid.refOf(first.row, first.cell.column),
    found: words.slice(0, MOST_KEPT).join('; '),
  };
  const values = { filled: cells.length, rows: cells.map(({ row }) => row), words };
  const header = headerOf(first);
  if (header === '') {
    return [diagnose('TD1150', place, { ...values, column: columnLetters(first.cell.column) })];
  }
  const key = typeof first.column === 'number' ? null : first.column.key;
  const isCalculated = key !== null && CALCULATED.has(key);
  return [diagnose(isCalculated ? 'TD1151' : 'TD1110', place, { ...values, header })];
}

function headerOf<T>({ column }: BesideCell<T>): string {
  return typeof column === 'number' ? '' : column.header;
}
