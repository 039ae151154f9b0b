import type { BallotColumn, ChoiceColumn } from './shapes.ts';
import type { Result } from '../../domain/result.ts';
import { ballotRows, choiceRows, type ResultRow } from './rows-of-result.ts';
import {
  type Cells,
  type CouncilTables,
  hasBallot,
  hasChoice,
  isHandwrittenBallot,
  isHandwrittenChoice,
  type KeptRow,
  type KeptTables,
  type LaidRow,
} from './tables.ts';

/**
 * The tables to be written: rows of the Result with what was entered beside them, then whatever was entered that belongs
 * to no row or repeats one. No entry is lost, and meeting and members stay as they were.
 */
export function layCouncil(result: Result, kept: KeptTables): CouncilTables {
  const isBallotKept = (cells: Cells<BallotColumn>) => hasBallot(cells) || isHandwrittenBallot(cells);
  const isChoiceKept = (cells: Cells<ChoiceColumn>) => hasChoice(cells) || isHandwrittenChoice(cells);
  const ballots = layRows(ballotRows(result), kept.ballots, isBallotKept, ['yes', 'no', 'note']);
  return {
    meeting: kept.meeting,
    members: kept.members,
    choices: layRows(choiceRows(result), kept.choices, isChoiceKept, ['decision', 'reason', 'by', 'on']),
    ballots: ballots.map((row, index) => ({ ...row, cells: { ...row.cells, number: index + 1 } })),
  };
}

function layRows<Column extends string>(
  rows: readonly ResultRow<Column>[],
  kept: readonly KeptRow<Column>[],
  isKept: (cells: Cells<Column>) => boolean,
  entries: readonly NoInfer<Column>[],
): readonly LaidRow<Column>[] {
  const written = kept.filter(({ cells }) => isKept(cells));
  const first = new Map<string, KeptRow<Column>>();
  for (const row of written) if (row.key !== null && !first.has(row.key)) first.set(row.key, row);
  const laid = rows.filter(({ key, isDue }) => isDue || first.has(key));
  const placed = new Set(laid.map(({ key }) => key));
  const homeless = written.filter(
    (row) => row.key === null || !placed.has(row.key) || first.get(row.key) !== row,
  );
  return [
    ...laid.map(({ key, cells }) => ({
      cells: withEntries(cells, first.get(key)?.cells, entries),
      isTyped: false,
    })),
    ...homeless.map(({ cells }) => ({ cells, isTyped: true })),
  ];
}

function withEntries<Column extends string>(
  cells: Cells<Column>,
  entered: Cells<Column> | undefined,
  entries: readonly Column[],
): Cells<Column> {
  if (entered === undefined) return cells;
  return { ...cells, ...Object.fromEntries(entries.map((column) => [column, entered[column]])) };
}
