import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Ballot, nominationKey } from '../../domain/council.ts';
import { readCount } from '../cell-values.ts';
import type { TableRow } from '../find-table.ts';
import { settle } from '../settle.ts';
import type { CouncilContext, CouncilIndex } from './context.ts';
import { readKey } from './read-key.ts';
import { BALLOTS, type BallotColumn } from './shapes.ts';

type BallotRow = TableRow<BallotColumn>;
type NamedBallot = Ballot & { readonly name: string };
type VoteColumn = 'yes' | 'no';

/** The votes of the sheet `Phiếu bầu`; a row without figures has not been voted on. */
export function readBallots(
  rows: readonly BallotRow[],
  context: CouncilContext,
  index: CouncilIndex,
): Staged<{ readonly ballots: readonly Ballot[]; readonly hasUnused: boolean }> {
  const read = rows.map((row) => readBallot(row, context, index));
  const settled = settle(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    {
      keyOf: nominationKey,
      placeOf: ({ from, unit }) => ({ ...from, unit }),
      saysOf: inWords,
      disagreement: ({ from, unit, name }, others) => diagnose('TD4814', { ...from, unit }, { name, others }),
    },
  );
  const ballots = settled.value.map(({ name: _name, ...ballot }) => ballot);
  const diagnostics = [...read.flatMap((each) => each.diagnostics), ...settled.diagnostics];
  const hasUnused = diagnostics.some(({ severity }) => severity === 'error');
  return staged({ ballots, hasUnused }, diagnostics);
}

function inWords({ yes, no }: Ballot): string {
  return `${yes} đồng ý, ${no} không`;
}

function readBallot(
  row: BallotRow,
  context: CouncilContext,
  index: CouncilIndex,
): Staged<NamedBallot | null> {
  if (row.text('yes') === '' && row.text('no') === '') return staged(null);
  const read = readKey(row, context, index);
  if ('code' in read) return staged(null, [read]);
  const { key, name, remarks } = read;
  const counts = {
    yes: readCount(row.content('yes'), row.text('yes')),
    no: readCount(row.content('no'), row.text('no')),
  };
  if (counts.yes === null || counts.no === null) {
    const faults = (['yes', 'no'] as const)
      .filter((column) => counts[column] === null)
      .map((column) => faultOf(row, column, name, key.unit));
    return staged(null, [...remarks, ...faults]);
  }
  return staged({ ...key, name, yes: counts.yes, no: counts.no, from: row.place('yes') }, remarks);
}

function faultOf(row: BallotRow, column: VoteColumn, name: string, unit: string): Diagnostic {
  const found = row.text(column);
  const label = BALLOTS.columns[column].header;
  if (found === '') return diagnose('TD4813', { ...row.place(column), unit }, { name, label });
  return diagnose('TD4812', { ...row.place(column), unit, found }, { found, label, name });
}
