import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type {
  Conversion,
  FormIdentity,
  Person,
  ReceivedFile,
  RowCount,
  SheetUnderstanding,
  SkippedRows,
  Submission,
  SubmissionInfo,
} from '../domain/submission.ts';
import type { Claimed } from './accounting/claim-submission.ts';
import type { DecidedUnit } from './decide-unit.ts';
import type { IndividualsReading } from './read-individuals.ts';
import type { ProposalsReading } from './read-proposals.ts';
import type { RemarksReading } from './read-remarks.ts';
import type { UnitSheetReading } from './read-unit-sheet.ts';
import { addRowCounts } from './row-outcome.ts';

/** The tables that a unit's part of a file was found to have. */
export type ReadTables = {
  readonly own: UnitSheetReading | undefined;
  readonly people: IndividualsReading | undefined;
  readonly proposals: ProposalsReading | undefined;
  readonly remarks: RemarksReading | undefined;
};

/** All that was read of one unit in a file, to be put together. */
export type ReadPart = {
  readonly received: ReceivedFile;
  readonly unit: DecidedUnit;
  readonly identity: FormIdentity | null;
  readonly info: SubmissionInfo;
  readonly tables: ReadTables;
  readonly claimed: Pick<Claimed, 'ofUnit' | 'ofPeople'>;
  readonly understanding: readonly SheetUnderstanding[];
  /** What was noticed, in the order in which it is told. */
  readonly noticed: readonly Diagnostic[];
  /** The file holds the tables of other units too. */
  readonly isPart: boolean;
  readonly conversions: readonly Conversion[];
  /** Rows that lie in no table that is read. */
  readonly unread: { readonly rows: readonly RowCount[]; readonly skippedRows: readonly SkippedRows[] };
};

/** Codes after which nothing in a file can be used, the plainest reason first. */
const REJECTING = ['TD1101', 'TD1161', 'TD1117', 'TD1120', 'TD1121', 'TD1125', 'TD1126', 'TD1130', 'TD1133'];

/** The submission of what was read, and all that is to be said of it. */
export function assembleSubmission(part: ReadPart): Staged<Submission> {
  const { received, unit, identity, info, claimed, understanding, isPart, conversions, unread } = part;
  const { own, people, proposals, remarks } = part.tables;
  const tables = [own, people, proposals, remarks].filter((reading) => reading !== undefined);
  const noticed = isLeftBlank(own, people)
    ? [...part.noticed, diagnose('TD1117', { file: received.file }, {})]
    : part.noticed;
  const submission: Submission = {
    received,
    unit: unit.value?.id ?? null,
    ...(isPart ? { isPart } : {}),
    // An answer is for the whole file; of a part nobody is asked.
    ...(unit.question === null || isPart ? {} : { question: unit.question }),
    identity,
    info,
    lines: own?.lines ?? new Map(),
    people: (people?.people ?? []).map((person) => withAside(person, claimed)),
    proposals: proposals?.proposals ?? [],
    remarks: remarks?.remarks ?? [],
    ...(own ? { statedTotal: own.statedTotal, statedSums: own.statedSums } : {}),
    understanding,
    ...(conversions.length === 0 ? {} : { conversions }),
    rows: addRowCounts([...tables.map(({ rows }) => rows), ...unread.rows]),
    skippedRows: [...tables.flatMap((table) => table.skippedRows), ...unread.skippedRows],
    ...(claimed.ofUnit.length === 0 ? {} : { aside: claimed.ofUnit }),
    rejectedBecause: plainestReason(noticed),
  };
  const owner = unit.value === null ? {} : { unit: unit.value.id };
  return { value: submission, diagnostics: noticed.map((diagnostic) => ({ ...diagnostic, ...owner })) };
}

function withAside(person: Person, { ofPeople }: Pick<Claimed, 'ofPeople'>): Person {
  const aside = ofPeople.get(person);
  return aside === undefined ? person : { ...person, aside };
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
