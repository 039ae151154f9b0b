import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Ballot, nominationKey } from '../../domain/council.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Cells } from '../keep-rows.ts';
import { readTable } from '../read-table.ts';
import { type CouncilContext, indexSubjects } from './context.ts';
import { readBallots } from './read-ballots.ts';
import { BALLOTS, type BallotColumn } from './shapes.ts';
import { enterBallot, type KeptTables } from './tables.ts';

/**
 * Takes the votes of another workbook in the same shape. Where the file already holds other figures, they stay and the
 * difference is said; null where the workbook has no such table.
 */
export function importBallots(
  kept: KeptTables,
  workbook: RawWorkbook,
  context: CouncilContext,
): Staged<{ readonly kept: KeptTables; readonly imported: number } | null> {
  const rows = readTable(workbook, BALLOTS);
  if (rows.value === null) return staged(null, rows.diagnostics);
  const read = readBallots(rows.value, context, indexSubjects(context));
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
