import { judgesPeople, judgesUnits } from '../criteria/groups.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Conversion, Person, ReceivedFile, Submission, SubmissionInfo } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { personKey } from '../text/person-key.ts';
import { takeName } from '../text/typed-name.ts';
import { claimSubmission } from './accounting/claim-submission.ts';
import type { Ledger } from './accounting/ledger.ts';
import { ownWords } from './accounting/own-words.ts';
import { assembleSubmission } from './assemble-submission.ts';
import { chooseTables } from './choose-tables.ts';
import type { ReadingContext } from './context.ts';
import { type DecidedUnit, decideUnit } from './decide-unit.ts';
import { describeSheets } from './describe-sheets.ts';
import type { FoundSheets, PlacedTable } from './find-sheets.ts';
import type { ReadyWorkbook } from './grid.ts';
import { letterhead } from './info-areas.ts';
import { infoOf } from './info-of.ts';
import { judgeOrigin } from './judge-origin.ts';
import { linesInScope } from './lines-in-scope.ts';
import { noticeTable } from './notice-table.ts';
import { withPossibleDay } from './possible-day.ts';
import { readIdentity } from './read-identity.ts';
import { readIndividuals } from './read-individuals.ts';
import { readProposals, type WhoseName } from './read-proposals.ts';
import { readRemarks } from './read-remarks.ts';
import { readUnitSheet } from './read-unit-sheet.ts';
import type { RowOutcome } from './row-outcome.ts';
import { unitNames } from './unit-names.ts';

/** A file of one unit, or what a file of several units holds of one of them. */
export type UnitPart = {
  readonly workbook: ReadyWorkbook;
  readonly sheets: FoundSheets;
  /** Whose the part is by its own headings; null where that is for the usual signs to tell. */
  readonly owner: Unit | null;
  /** What was noticed on the way to this owner. */
  readonly remarks: readonly Diagnostic[];
  /** What the file says once for all its units: its year, its date. */
  readonly shared: SubmissionInfo | null;
  readonly conversions: readonly Conversion[];
  /** Lines of pasted text that could not be parted. */
  readonly unreadLines: number;
  /** What became of the cells; one for all parts of a file. */
  readonly ledger: Ledger;
};

/** What one unit says in a file: every value with its cell, every row accounted for. */
export function readSubmission(
  part: UnitPart,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> {
  const { set } = context.criteria;
  const { workbook, sheets } = part;
  const identity = readIdentity(sheets.identity);
  const readings = infoOf(sheets);
  const stated = withPossibleDay(withShared(readings.value.info, part.shared), context.year);
  const info = stated.value;
  const chosen = chooseTables(sheets, readings.value.sheets, {
    hasUnit: judgesUnits(set),
    hasPeople: judgesPeople(set),
  });
  const clues = {
    identity,
    info,
    // Asked for only where nothing surer tells.
    get letterhead() {
      return letterhead(sheets);
    },
    sheetNames: workbook.sheets.map(({ name }) => name),
    received,
  };
  const unit: DecidedUnit =
    part.owner === null
      ? decideUnit(clues, context)
      : { value: part.owner, diagnostics: part.remarks, question: null };
  const scope = linesInScope(set, unit.value);
  const { byRole } = chosen.value;
  const [unitTable, peopleTable] = [byRole.get('unit'), byRole.get('individuals')];
  const [proposalTable, remarkTable] = [byRole.get('proposals'), byRole.get('remarks')];
  const own = unitTable && readUnitSheet(unitTable, scope, set);
  const people = peopleTable && readIndividuals(peopleTable, scope.expected.individuals, context.year);
  const proposals =
    proposalTable && readProposals(proposalTable, whoseNames(people?.people ?? [], unit.value, context));
  const remarks = remarkTable && readRemarks(remarkTable);
  const tables = [own, people, proposals, remarks].filter((reading) => reading !== undefined);
  const claimed = claimSubmission(
    part.ledger,
    {
      sheets,
      info: readings.value,
      toldRows: chosen.value.toldRows,
      unit: read(unitTable, own),
      people: read(peopleTable, people),
      proposals: read(proposalTable, proposals),
      remarks: read(remarkTable, remarks),
    },
    ownWords(context, unit.value),
    scope,
  );
  const noticed: readonly Diagnostic[] = [
    ...judgeOrigin(identity, info, context, received.file),
    ...unit.diagnostics,
    ...chosen.diagnostics,
    ...readings.diagnostics,
    ...stated.diagnostics,
    ...[...byRole.values()].flatMap(noticeTable),
    ...tables.flatMap(({ diagnostics }) => diagnostics),
    ...claimed.diagnostics,
  ];
  return assembleSubmission({
    received,
    unit,
    identity,
    info,
    tables: { own, people, proposals, remarks },
    claimed,
    understanding: describeSheets(sheets, chosen.value, readings.value.sheets),
    noticed,
    isPart: part.shared !== null,
    conversions: part.conversions,
    unread: {
      rows: [
        chosen.value.unread,
        { read: part.unreadLines, accepted: 0, rejected: part.unreadLines, skipped: 0 },
      ],
      skippedRows: chosen.value.skippedRows,
    },
  });
}

function read<T>(
  placed: PlacedTable | undefined,
  reading: { readonly outcomes: readonly RowOutcome<T>[] } | undefined,
) {
  return placed && reading && { placed, outcomes: reading.outcomes };
}

/** Whose names stand in the proposals of a unit: those of its people, of units. */
export function whoseNames(
  people: readonly Person[],
  unit: Unit | null,
  { register }: ReadingContext,
): WhoseName {
  let listed: ReadonlySet<string> | null = null;
  return {
    isPerson: (name) => {
      listed ??= new Set(people.map((person) => personKey(person.name.value)));
      return listed.has(personKey(takeName(name).name));
    },
    isUnit: (name) => unitNames(register).mayName(name).length > 0,
    otherUnit: (name) => otherUnit(unitNames(register).mayName(name), unit),
  };
}

/** One that a name is said of, and neither the unit itself nor one that it follows. */
function otherUnit(named: readonly Unit[], own: Unit | null): Unit | null {
  if (own === null || named.some(({ id, heirs }) => id === own.id || heirs.includes(own.id))) return null;
  return named[0] ?? null;
}

/** A part says its own year and date, or those that the file states once. */
function withShared(info: SubmissionInfo, shared: SubmissionInfo | null): SubmissionInfo {
  if (shared === null) return info;
  return {
    ...info,
    year: info.year ?? shared.year,
    ...((info.period ?? shared.period) && { period: info.period ?? shared.period ?? null }),
    reportNumber: info.reportNumber ?? shared.reportNumber,
    reportDate: info.reportDate ?? shared.reportDate,
  };
}
