import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type {
  CellAccount,
  CellCount,
  FormIdentity,
  Person,
  ReceivedFile,
  Submission,
} from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { assembleSubmission } from '../assemble-submission.ts';
import type { ReadingContext } from '../context.ts';
import { decideUnit } from '../decide-unit.ts';
import { type Grid, gridOf } from '../grid.ts';
import type { TableRole } from '../headers/known-table.ts';
import type { InfoKey } from '../info-labels.ts';
import { judgeOrigin } from '../judge-origin.ts';
import { withPossibleDay } from '../possible-day.ts';
import { type FoundInfo, infoIn } from '../read-info.ts';
import { readProposals } from '../read-proposals.ts';
import { readRemarks } from '../read-remarks.ts';
import { whoseNames } from '../read-submission.ts';
import type { Followed } from './follow.ts';
import { hasNoOtherHeaders } from './no-other-headers.ts';
import type { FormPlan } from './plan.ts';
import { endsAsPlanned, placedIn, readOwn, readPeople } from './tables-along.ts';

/** A workbook that follows a plan, of a unit. */
export type Along = {
  readonly workbook: RawWorkbook;
  readonly plan: FormPlan;
  readonly followed: Followed;
  readonly unit: Unit;
  readonly identity: FormIdentity;
};

/**
 * What a workbook says that follows a plan: its cells are read by those who always read them. Null where a row turns out to be
 * none of data, or the file another unit's.
 */
export function readAlong(
  along: Along,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> | null {
  const { workbook, plan, followed, unit, identity } = along;
  const grids = workbook.sheets.map((sheet) => gridOf(workbook.file, sheet));
  const found = foundInfo(plan, grids);
  if (found.size < plan.info.length) return null;
  const readings = infoIn(found);
  const stated = withPossibleDay(readings.value, context.year);
  const info = stated.value;
  const sheetNames = workbook.sheets.map(({ name }) => name);
  // Whose it is stands in the hidden sheet: what is over the tables is not asked.
  const decided = decideUnit({ identity, info, letterhead: [], sheetNames, received }, context);
  if (decided.value !== unit || decided.diagnostics.length > 0 || decided.question !== null) return null;
  if (!hasNoOtherHeaders(plan, followed, grids, context)) return null;
  const placed = (role: TableRole) => placedIn(plan.tables.get(role), grids);
  const own = readOwn(plan.tables.get('unit'), workbook, placed('unit'));
  const people = readPeople(plan.tables.get('individuals'), followed, placed('individuals'), context.year);
  if (people === null) return null;
  const proposalTable = placed('proposals');
  const proposals =
    proposalTable && readProposals(proposalTable, whoseNames(people?.people ?? [], unit, context));
  const remarkTable = placed('remarks');
  const remarks = remarkTable && readRemarks(remarkTable);
  const areAsPlanned =
    endsAsPlanned(proposals, plan.tables.get('proposals'), followed) &&
    endsAsPlanned(remarks, plan.tables.get('remarks'), followed);
  if (!areAsPlanned) return null;
  const tables = { own, people, proposals, remarks };
  const noticed: readonly Diagnostic[] = [
    ...judgeOrigin(identity, info, context, received.file),
    ...readings.diagnostics,
    ...stated.diagnostics,
    ...[own, people, proposals, remarks].flatMap((reading) => reading?.diagnostics ?? []),
  ];
  const { value, diagnostics } = assembleSubmission({
    received,
    unit: decided,
    identity,
    info,
    tables,
    claimed: NOTHING_ASIDE,
    understanding: plan.understanding,
    noticed,
    isPart: false,
    conversions: [],
    unread: { rows: [], skippedRows: [] },
  });
  return { value: { ...value, cells: accountOf(along) }, diagnostics };
}

const NOTHING_ASIDE = { ofUnit: [], ofPeople: new Map<Person, never>() };

function foundInfo({ info }: FormPlan, grids: readonly Grid[]): ReadonlyMap<InfoKey, FoundInfo> {
  const found = new Map<InfoKey, FoundInfo>();
  for (const { key, sheet, row, column } of info) {
    const grid = grids[sheet];
    const raw = grid?.sheet.rows[row];
    const cell = raw?.cells.find((each) => each.column === column);
    if (grid && raw && cell) found.set(key, { cell, from: grid.refOf(raw.row, column) });
  }
  return found;
}

function accountOf({ workbook, followed: { counts } }: Along): CellAccount {
  const sum = (key: keyof CellCount) => counts.reduce((total, count) => total + count[key], 0);
  return {
    seen: sum('seen'),
    used: sum('used'),
    furniture: sum('furniture'),
    unused: 0,
    sheets: workbook.sheets.map(({ name }, index) => ({ sheet: name, ...(counts[index] ?? NO_CELLS) })),
    texts: [],
  };
}

const NO_CELLS: CellCount = { seen: 0, used: 0, furniture: 0, unused: 0 };
