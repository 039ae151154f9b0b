import { writeFile } from 'node:fs/promises';
import type { Diagnostic, Staged } from '../../src/diagnostics/diagnostic.ts';
import type { VoteRule } from '../../src/domain/award.ts';
import {
  type Ballot,
  COUNCIL_SHEETS,
  type Council,
  type CouncilMeeting,
  type CouncilMember,
} from '../../src/domain/council.ts';
import type { Result } from '../../src/domain/result.ts';
import type { UnitRegister } from '../../src/domain/unit.ts';
import { applyVotes } from '../../src/nomination/council/apply-votes.ts';
import type { Decision } from '../../src/nomination/decide.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { type CouncilContext, contextOfResult } from '../../src/tables/council/context.ts';
import { councilForm } from '../../src/tables/council/form.ts';
import { keptTables } from '../../src/tables/council/kept-tables.ts';
import { layCouncil } from '../../src/tables/council/lay-council.ts';
import { readCouncil } from '../../src/tables/council/read-council.ts';
import {
  BALLOTS,
  type BallotColumn,
  CHOICES,
  type ChoiceColumn,
  MEETING_LABELS,
  MEMBERS,
  type MeetingField,
  type MemberColumn,
} from '../../src/tables/council/shapes.ts';
import { type KeptTables, NOTHING_KEPT } from '../../src/tables/council/tables.ts';
import { daysOfCouncil } from '../../src/tables/day-bounds.ts';
import { openTable } from '../../src/tables/disk.ts';
import { columnsOf, headersOf, type TableShape } from '../../src/tables/shape.ts';
import { annualScope, candidate, unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';
import { rawSheet, type TestCell } from './raw-workbook.ts';

type Row<Column extends string> = Partial<Record<Column, TestCell>>;

/** Who can be spoken of below: two wards, and three people of the first. */
export const councilContext: CouncilContext = {
  days: daysOfCouncil(2022, '2023-06-30'),
  awards: smallCriteria().awards,
  subjects: [
    { subject: 'unit', unit: unit(), individual: null, name: 'UBND phường Sao Mai' },
    {
      subject: 'unit',
      unit: unit({ id: 'PX02', name: 'UBND phường Lam Sơn' }),
      individual: null,
      name: 'UBND phường Lam Sơn',
    },
    ...['Nguyễn Văn An', 'Trần Thị Bình', 'Trần Thị Bình'].map((name, index) => ({
      subject: 'individual' as const,
      unit: unit(),
      individual: `PX01/${index + 1}`,
      name,
    })),
  ],
};

/** What a test writes in `hoi-dong.xlsx`. */
export type WrittenCouncil = {
  readonly meeting?: Partial<Record<MeetingField, TestCell>>;
  readonly members?: readonly Row<MemberColumn>[];
  readonly choices?: readonly Row<ChoiceColumn>[];
  readonly ballots?: readonly Row<BallotColumn>[];
};

/** A choice that has all that belongs to it, but for what is given. */
export function choiceRow(given: Row<ChoiceColumn> = {}): Row<ChoiceColumn> {
  return {
    subject: 'Tập thể',
    unit: 'PX01',
    unitName: 'UBND phường Sao Mai',
    award: 'Giấy khen',
    decision: 'Chọn',
    reason: 'Thành tích nổi trội hơn.',
    by: 'Lê Văn Thử',
    on: '20/12/2022',
    ...given,
  };
}

/** Votes that have all that belongs to them, but for what is given. */
export function ballotRow(given: Row<BallotColumn> = {}): Row<BallotColumn> {
  return {
    number: 1,
    subject: 'Tập thể',
    unit: 'PX01',
    unitName: 'UBND phường Sao Mai',
    award: 'Giấy khen',
    yes: 11,
    no: 2,
    ...given,
  };
}

/** The workbook of such rows; each sheet has its header in row 1. */
export function councilWorkbook({ meeting = {}, members = [], choices = [], ballots = [] }: WrittenCouncil) {
  const table = <Column extends string>(shape: TableShape<Column>, rows: readonly Row<Column>[]) => {
    const body = rows.map((row) => columnsOf(shape).map((column) => row[column] ?? null));
    return rawSheet([headersOf(shape), ...body], shape.sheet);
  };
  const labels = (Object.keys(MEETING_LABELS) as MeetingField[]).map((field) => [
    MEETING_LABELS[field],
    meeting[field] ?? null,
  ]);
  return {
    file: 'hoi-dong.xlsx',
    format: 'xlsx' as const,
    sheets: [
      rawSheet(labels, COUNCIL_SHEETS.meeting),
      table(MEMBERS, members),
      table(CHOICES, choices),
      table(BALLOTS, ballots),
    ],
  };
}

/** Reads such a workbook. */
export function readWritten(written: WrittenCouncil): Staged<Council> {
  return readCouncil(councilWorkbook(written), councilContext);
}

/** So many members, of whom so many are present and so many absent ones wrote. */
export function membersOf(total: number, present = total, written = 0): readonly CouncilMember[] {
  return Array.from({ length: total }, (_, index) => ({
    name: `Thành viên ${index + 1}`,
    position: 'Ủy viên UBND phường',
    role: 'Ủy viên',
    isPresent: index < present,
    absence: '',
    hasWrittenOpinion: index >= present && index < present + written,
  }));
}

/** A meeting of these members of which nothing else is entered. */
export function meetingOf(
  members: readonly CouncilMember[],
  given: Partial<CouncilMeeting> = {},
): CouncilMeeting {
  return {
    date: '2022-12-20',
    startedAt: '14 giờ 00',
    endedAt: '16 giờ 30',
    place: 'Phòng họp số 1',
    chair: { name: 'Lê Văn Thử', position: 'Chủ tịch UBND phường' },
    secretary: { name: 'Hoàng Thị Mẫu', position: 'Chuyên viên' },
    members,
    invitees: [],
    tellers: [],
    papers: null,
    discussion: [],
    ...given,
  };
}

/** More than half of all members, in an open vote; a test changes what matters. */
export const VOTE_RULE: VoteRule = {
  quorum: '2/3',
  threshold: 50,
  reaching: 'more-than',
  base: 'total',
  ballot: 'open',
  writtenOpinions: true,
  origin: 'Quy chế thử nghiệm.',
};

/** The unit PX01 put forward for an award that is voted on by the rule; null: by none. */
export function decisionOf(rule: Partial<VoteRule> | null = {}, given: Partial<Decision> = {}): Decision {
  const [award] = smallCriteria().awards;
  if (award === undefined) throw new Error('no award');
  return {
    candidate: candidate(),
    award: { ...award, ...(rule !== null && { vote: { ...VOTE_RULE, ...rule } }) },
    outcome: 'nominated',
    reasons: [{ outcome: 'met', because: 'Xếp loại Tốt.', clause: null }],
    choice: null,
    ...given,
  };
}

/** Votes on the unit PX01. */
export function ballotOf(yes: number, no: number, given: Partial<Ballot> = {}): Ballot {
  return {
    subject: 'unit',
    unit: 'PX01',
    individual: null,
    award: 'giay-khen',
    yes,
    no,
    from: { file: 'hoi-dong.xlsx', sheet: COUNCIL_SHEETS.ballots, cell: 'H4' },
    ...given,
  };
}

/** Votes on decisions at a meeting. */
export function voteOn(
  decisions: readonly Decision[],
  ballots: readonly Ballot[],
  meeting: CouncilMeeting | null,
): Staged<readonly Decision[]> {
  return applyVotes(decisions, { meeting, choices: [], ballots }, annualScope(smallCriteria()));
}

/** What is said of votes on PX01 at a meeting. */
export function remarksOnVote(
  ballot: Ballot,
  meeting: CouncilMeeting | null,
  rule: Partial<VoteRule> | null = {},
): readonly Diagnostic[] {
  return voteOn([decisionOf(rule)], [ballot], meeting).diagnostics;
}

const NO_REGISTER: UnitRegister = { units: [] };

/** What stands in a `hoi-dong.xlsx`. */
export async function keptIn(path: string, result: Result): Promise<KeptTables> {
  const opened = await openTable(path);
  const context = contextOfResult(result, NO_REGISTER, '2026-12-31');
  return (opened?.value && keptTables(opened.value, context)) ?? NOTHING_KEPT;
}

/** Fills a `hoi-dong.xlsx` in as the secretary would. */
export async function fillCouncil(
  path: string,
  result: Result,
  fill: (kept: KeptTables) => KeptTables,
): Promise<void> {
  const kept = fill(await keptIn(path, result));
  await writeFile(path, await renderForm(councilForm(result, layCouncil(result, kept))));
}
