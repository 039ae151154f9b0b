import { judgesPeople, judgesUnits } from '../criteria/groups.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Conversion, Person, ReceivedFile, Submission, SubmissionInfo } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { personKey } from '../text/person-key.ts';
import { takeName } from '../text/typed-name.ts';
import { type Claimed, claimSubmission } from './accounting/claim-submission.ts';
import type { Ledger } from './accounting/ledger.ts';
import { ownWords } from './accounting/own-words.ts';
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
import { readIdentity } from './read-identity.ts';
import { type IndividualsReading, readIndividuals } from './read-individuals.ts';
import { readProposals } from './read-proposals.ts';
import { readRemarks } from './read-remarks.ts';
import { readUnitSheet, type UnitSheetReading } from './read-unit-sheet.ts';
import { addRowCounts, type RowOutcome } from './row-outcome.ts';
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

/** Codes after which nothing in a file can be used, the plainest reason first. */
const REJECTING = ['TD1101', 'TD1161', 'TD1117', 'TD1120', 'TD1121', 'TD1125', 'TD1126', 'TD1130', 'TD1133'];

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
  const info = withShared(readings.value.info, part.shared);
  const chosen = chooseTables(sheets, readings.value.sheets, {
    hasUnit: judgesUnits(set),
    hasPeople: judgesPeople(set),
  });
  const clues = {
    identity,
    info,
    letterhead: letterhead(sheets),
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
  const listed = new Set(people?.people.map(({ name }) => personKey(name.value)));
  const proposals =
    proposalTable &&
    readProposals(
      proposalTable,
      (name) => listed.has(personKey(takeName(name).name)),
      (name) => unitNames(context.register).byName(name).length > 0,
    );
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
    ...[...byRole.values()].flatMap(noticeTable),
    ...tables.flatMap(({ diagnostics }) => diagnostics),
    ...claimed.diagnostics,
    ...(isLeftBlank(own, people) ? [diagnose('TD1117', { file: received.file }, {})] : []),
  ];
  const submission: Submission = {
    received,
    unit: unit.value?.id ?? null,
    ...(part.shared === null ? {} : { isPart: true as const }),
    // An answer is for the whole file; of a part nobody is asked.
    ...(unit.question === null || part.shared !== null ? {} : { question: unit.question }),
    identity,
    info,
    lines: own?.lines ?? new Map(),
    people: (people?.people ?? []).map((person) => withAside(person, claimed)),
    proposals: proposals?.proposals ?? [],
    remarks: remarks?.remarks ?? [],
    ...(own ? { statedTotal: own.statedTotal, statedSums: own.statedSums } : {}),
    understanding: describeSheets(sheets, chosen.value, readings.value.sheets),
    ...(part.conversions.length === 0 ? {} : { conversions: part.conversions }),
    rows: addRowCounts([
      ...tables.map(({ rows }) => rows),
      chosen.value.unread,
      { read: part.unreadLines, accepted: 0, rejected: part.unreadLines, skipped: 0 },
    ]),
    skippedRows: [...tables.flatMap((table) => table.skippedRows), ...chosen.value.skippedRows],
    ...(claimed.ofUnit.length === 0 ? {} : { aside: claimed.ofUnit }),
    rejectedBecause: plainestReason(noticed),
  };
  const owner = unit.value === null ? {} : { unit: unit.value.id };
  return { value: submission, diagnostics: noticed.map((diagnostic) => ({ ...diagnostic, ...owner })) };
}

function read<T>(
  placed: PlacedTable | undefined,
  reading: { readonly outcomes: readonly RowOutcome<T>[] } | undefined,
) {
  return placed && reading && { placed, outcomes: reading.outcomes };
}

function withAside(person: Person, { ofPeople }: Claimed): Person {
  const aside = ofPeople.get(person);
  return aside === undefined ? person : { ...person, aside };
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

function plainestReason(noticed: readonly Diagnostic[]): string | null {
  for (const reason of REJECTING) {
    const found = noticed.find(({ code }) => code === reason);
    if (found) return found.message;
  }
  return null;
}

/** A form that came back as it was sent out: tables, and nothing in them. */
function isLeftBlank(own: UnitSheetReading | undefined, people: IndividualsReading | undefined): boolean {
  if (own === undefined && people === undefined) return false;
  const isAnswered = [...(own?.lines.values() ?? [])].some(
    ({ achieved, level, selfPoints }) =>
      achieved.state !== 'blank' || level.state !== 'blank' || selfPoints.state !== 'blank',
  );
  return !isAnswered && (people?.people.length ?? 0) === 0;
}
