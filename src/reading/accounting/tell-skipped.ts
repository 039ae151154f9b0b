import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located } from '../../domain/location.ts';
import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import { matchKey } from '../../text/fold.ts';
import { personKey } from '../../text/person-key.ts';
import { shownText } from '../cells/shown-text.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { speaksOfDiscipline, undergoesDiscipline } from '../furniture/furniture-words.ts';
import type { RowOutcome, SkipReason } from '../row-outcome.ts';
import { claim } from './claims.ts';
import { columnWords } from './column-words.ts';
import { type Ledger, showsSomething, TOLD, UNCLAIMED } from './ledger.ts';
import type { OwnWords } from './own-words.ts';

/** What was typed in rows of a table that are no data, told; and the words about discipline among it, with whom they name. */
export type ToldSkipped<T> = {
  readonly diagnostics: readonly Diagnostic[];
  readonly discipline: readonly { readonly words: Located<string>; readonly named: readonly T[] }[];
};

/** Rows among the criteria: what is answered beside them was meant for one. */
const AMONG: ReadonlySet<SkipReason> = new Set(['heading', 'total']);
/** Rows of words: what they say of the unit itself holds, what they say in general does not. */
const OF_WORDS: ReadonlySet<SkipReason> = new Set(['summary', 'note', 'signature']);
const LONGEST = 60;
const LISTED = 8;

/**
 * Answers and remarks in the rows of groups and totals of `Tập thể`, which are no criterion's: told with their cells, a warning,
 * since nobody uses them. Words about discipline, there and in notes under a table, hold the awards of whom they name, else of
 * the unit. Asked for after the table has been claimed: what is still free is what was typed.
 */
export function tellSkipped<T>(
  ledger: Ledger,
  { grid, table }: PlacedTable,
  outcomes: readonly RowOutcome<T>[],
  own: OwnWords,
  nameOf: (value: T) => string | null,
): ToldSkipped<T> {
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  const discipline: { words: Located<string>; named: readonly T[] }[] = [];
  const isOfUnit = table.known.role === 'unit';
  const whoIn = nameFinder(outcomes, nameOf);
  const diagnostics: Diagnostic[] = [];
  const free: { readonly cell: string; readonly text: string }[] = [];
  const hold = (row: RawRow, cell: RawCell, text: string) => {
    const from = grid.refOf(row.row, cell.column);
    const column = columnWords(brief(headers.get(cell.column) ?? ''), cell.column);
    const named = whoIn(text);
    const whose = named.map(({ name }) => name).join(', ') || 'đơn vị, ngoài dòng số liệu';
    discipline.push({ words: { value: text, from }, named: named.map(({ value }) => value) });
    diagnostics.push(diagnose('TD3130', { ...from, found: text }, { text, whose, column }));
  };
  for (const outcome of outcomes) {
    if (outcome.end !== 'skipped') continue;
    const isAmong = AMONG.has(outcome.reason);
    const row = isAmong || OF_WORDS.has(outcome.reason) ? grid.rowAt(outcome.row) : null;
    if (row === null) continue;
    const fates = ledger.fatesOf(row);
    for (const [index, cell] of row.cells.entries()) {
      if (!showsSomething(cell)) continue;
      const text = shownText(cell);
      const isFree = isOfUnit && isAmong && fates[index] === UNCLAIMED;
      const speaks = isFree ? speaksOfDiscipline(text) : undergoesDiscipline(text);
      if (speaks && !own.has(text)) hold(row, cell, text);
      else if (isFree)
        free.push({ cell: grid.refOf(row.row, cell.column).cell, text: text || `=${cell.formula ?? ''}` });
      if (isFree) claim(ledger, row, index, TOLD);
    }
  }
  const [first] = free;
  if (first === undefined) return { diagnostics, discipline };
  const words = free.slice(0, LISTED).map(({ cell, text }) => `${cell} “${brief(text)}”`);
  const more = free.length > LISTED ? ` và ${free.length - LISTED} ô khác` : '';
  const place = {
    file: grid.file,
    sheet: grid.sheet.name,
    cell: first.cell,
    found: free.map(({ text }) => text).join('; '),
  };
  return {
    discipline,
    diagnostics: [...diagnostics, diagnose('TD1160', place, { cells: `${words.join(', ')}${more}` })],
  };
}

function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

type Named<T> = { readonly value: T; readonly name: string };

/** Most words of a name that are looked for in a text, and fewest: one word may be anything. */
const WORDS_OF_NAME = { most: 7, fewest: 2 };

/** Finds the people of a list whose names stand in a text; the list is made ready when somebody first asks. */
export function nameFinder<T>(
  outcomes: readonly RowOutcome<T>[],
  nameOf: (value: T) => string | null,
): (text: string) => readonly Named<T>[] {
  let byWords: Map<string, Named<T>[]> | null = null;
  const people = () => {
    const found = new Map<string, Named<T>[]>();
    for (const outcome of outcomes) {
      const name = outcome.end === 'accepted' ? nameOf(outcome.value) : null;
      if (outcome.end !== 'accepted' || name === null) continue;
      const words = wordsOf(personKey(name)).join(' ');
      const known = found.get(words);
      if (known) known.push({ value: outcome.value, name });
      else found.set(words, [{ value: outcome.value, name }]);
    }
    return found;
  };
  return (text) => {
    byWords ??= people();
    if (byWords.size === 0) return [];
    const words = wordsOf(text);
    const named: Named<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (let count = WORDS_OF_NAME.fewest; count <= WORDS_OF_NAME.most; count += 1)
        named.push(...(byWords.get(words.slice(from, from + count).join(' ')) ?? []));
    }
    return [...new Set(named)];
  };
}

function wordsOf(text: string): readonly string[] {
  return matchKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
