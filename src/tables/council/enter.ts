import {
  BALLOT_HEADERS,
  type BallotColumn,
  CHOICE_HEADERS,
  type ChoiceColumn,
} from './shapes.ts';
import type { Cells, KeptRow, KeptTables, Typed } from './tables.ts';

/** What is entered beside a case on the sheet `Lựa chọn`, as it is to stand there. */
export type ChoiceEntry = Readonly<Record<'decision' | 'reason' | 'by' | 'on', string>>;

/** What is entered beside a nominee on the sheet `Phiếu bầu`. */
export type BallotEntry = { readonly yes: number; readonly no: number };

const BLANK_CHOICE = blank<ChoiceColumn>(CHOICE_HEADERS);
const BLANK_BALLOT = blank<BallotColumn>(BALLOT_HEADERS);

/** Puts a choice in the place of what was entered for the same nomination. */
export function enterChoice(kept: KeptTables, key: string, entry: ChoiceEntry): KeptTables {
  return { ...kept, choices: put(kept.choices, key, BLANK_CHOICE, entry) };
}

/** Puts votes in the place of what was entered for the same nomination; its note stays. */
export function enterBallot(kept: KeptTables, key: string, entry: BallotEntry): KeptTables {
  return { ...kept, ballots: put(kept.ballots, key, BLANK_BALLOT, entry) };
}

function put<Column extends string>(
  rows: readonly KeptRow<Column>[],
  key: string,
  blankCells: Cells<Column>,
  entry: Partial<Cells<Column>>,
): readonly KeptRow<Column>[] {
  const before = rows.find((row) => row.key === key);
  const cells: Cells<Column> = { ...(before?.cells ?? blankCells), ...entry };
  return [...rows.filter((row) => row.key !== key), { key, cells }];
}

function blank<Column extends string>(headers: Readonly<Record<Column, string>>): Cells<Column> {
  const columns = Object.keys(headers) as Column[];
  return Object.fromEntries(columns.map((column): [Column, Typed] => [column, null])) as Cells<Column>;
}
