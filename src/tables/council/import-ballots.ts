import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { enterBallot } from './enter.ts';
import type { Cells, KeptTables } from './tables.ts';
import { type Ballot, nominationKey } from '../../domain/council.ts';
import { type BallotColumn, COUNCIL_SHEETS } from './shapes.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { findTable } from '../find-table.ts';
import type { CouncilContext } from './context.ts';
import { readBallots } from './read-ballots.ts';
import { indexSubjects } from '../whose-row.ts';
import { BALLOTS } from './table-shapes.ts';

/**
 * Takes the votes of another workbook in the same shape. Where the file already holds other figures, they stay and the
 * difference is said; null where the workbook has no such table.
 */
export function importBallots(
  kept: KeptTables,
  workbook: RawWorkbook,
  context: CouncilContext,
): Staged<{ readonly kept: KeptTables; readonly imported: number } | null> {
  const rows = findTable(workbook, BALLOTS);
  if (rows === null) {
    const columns = BALLOTS.required.map((column) => BALLOTS.headers[column]);
    const values = { sheet: COUNCIL_SHEETS.ballots, columns };
    return staged(null, [diagnose('TD4801', { file: workbook.file }, values)]);
  }
  const read = readBallots(rows, context, indexSubjects(context));
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  let tables = kept;
  let imported = 0;
  for (const ballot of read.value.ballots) {
    const key = nominationKey(ballot);
    const before = kept.ballots.find((row) => row.key === key)?.cells;
    if (before !== undefined && differs(before, ballot)) {
      const own = `${before.yes ?? ''} đồng ý, ${before.no ?? ''} không`;
      const values = { own, other: `${ballot.yes} đồng ý, ${ballot.no} không` };
      diagnostics.push(diagnose('TD4830', { ...ballot.from, unit: ballot.unit }, values));
      continue;
    }
    tables = enterBallot(tables, key, { yes: ballot.yes, no: ballot.no });
    imported += 1;
  }
  return staged({ kept: tables, imported }, diagnostics);
}

function differs(before: Cells<BallotColumn>, { yes, no }: Ballot): boolean {
  const isBlank = before.yes === null && before.no === null;
  return !isBlank && (String(before.yes) !== String(yes) || String(before.no) !== String(no));
}
