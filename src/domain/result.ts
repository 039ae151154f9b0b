import { z } from 'zod';
import { AWARD_LEVELS, awardBasisSchema, voteRuleSchema } from './award.ts';
import { choiceSchema, meetingSchema, voteSchema } from './result-council.ts';
import { periodSchema, yearStanding } from './result-period.ts';
import { REVIEW_KINDS } from './review.ts';
import { UNIT_TYPES } from './unit.ts';

const day = z.iso.date();
const decimal = z.number();
const cellRef = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });

const line = z.object({
  criterion: z.string(),
  status: z.enum(['scored', 'not-applicable', 'needs-review', 'unreadable']),
  max: decimal,
  selfPoints: decimal.nullable(),
  points: decimal.nullable(),
  verifiedPoints: decimal.nullable(),
  because: z.string(),
  from: z.array(cellRef),
  /** Why the council gave `verifiedPoints`, who and when; absent where it has not looked. */
  verification: z
    .object({ reason: z.string(), by: z.string(), on: day.nullable(), from: cellRef })
    .exactOptional(),
});

/** A group's share of the total: `earned / applicable × max` where some lines do not apply. */
const groupScore = z.object({
  group: z.string(),
  max: decimal,
  applicable: decimal,
  earned: decimal.nullable(),
  /** Null while a line is unknown, or when the whole group does not apply (`applicable` 0). */
  points: decimal.nullable(),
});

const individual = z.object({
  id: z.string(),
  name: z.string(),
  birthDate: day.nullable(),
  position: z.string(),
  department: z.string(),
  leader: z.boolean(),
  total: decimal.nullable(),
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  disqualified: z.array(z.string()),
  /** Why an award must wait, in words; absent where nothing does. */
  onHold: z.array(z.string()).exactOptional(),
  achievement: z.string(),
  groups: z.array(groupScore),
  lines: z.array(line),
  /** Of a review over several years, oldest first. */
  history: z.array(yearStanding).exactOptional(),
});

const unit = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(UNIT_TYPES),
  cluster: z.string(),
  submission: z.enum(['on-time', 'late', 'missing', 'rejected']),
  /** The file that counts, and when it was received. */
  file: z.string().nullable(),
  receivedOn: day.nullable(),
  /** As the unit states it; null where it does not. */
  staffCount: z.int().nullable(),
  selfTotal: decimal.nullable(),
  total: decimal.nullable(),
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  rankInCluster: z.int().nullable(),
  disqualified: z.array(z.string()),
  onHold: z.array(z.string()).exactOptional(),
  groups: z.array(groupScore),
  lines: z.array(line),
  individuals: z.array(individual),
  /** The sheet `Đề nghị khen thưởng` of the file that counts, as typed; absent in results of older versions. */
  proposals: z
    .array(
      z.object({
        subject: z.enum(['unit', 'individual']),
        name: z.string(),
        position: z.string(),
        award: z.string(),
        summary: z.string(),
        from: cellRef,
      }),
    )
    .exactOptional(),
  /** Of a review over several years, oldest first. */
  history: z.array(yearStanding).exactOptional(),
});

const criterionTitle = z.object({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  clause: z.string(),
  max: decimal,
  kind: z.string(),
});

const groupTitle = z.object({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  clause: z.string(),
  max: decimal,
  lines: z.array(criterionTitle),
});

const count = z.int().min(0);

/** The criteria that the result was made with, so that it can be read without the file. */
const criteria = z.object({
  id: z.string(),
  version: z.string(),
  sha256: z.string(),
  pointsOrigin: z.string(),
  movement: z.object({
    title: z.string(),
    number: z.string(),
    date: day,
    issuer: z.string(),
    years: z.object({ from: z.int(), to: z.int() }),
  }),
  /** What this version changed of the one before it, in words. */
  changes: z.array(z.string()).exactOptional(),
  grades: z.array(z.object({ id: z.string(), title: z.string(), from: z.number() })),
  units: z.array(groupTitle),
  individuals: z.array(groupTitle),
  disqualifiers: z.array(
    z.object({ id: z.string(), title: z.string(), effect: z.string(), origin: z.string() }),
  ),
  awards: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      short: z.string(),
      subject: z.enum(['unit', 'individual']),
      decidedBy: z.string(),
      reviews: z.array(z.enum(REVIEW_KINDS)).exactOptional(),
      level: z.enum(AWARD_LEVELS).exactOptional(),
      proposedBy: z.string().exactOptional(),
      proposedTo: z.string().exactOptional(),
      vote: voteRuleSchema.exactOptional(),
      legalBasis: z.array(awardBasisSchema).exactOptional(),
      /** What the office still has to compare with the texts themselves. */
      checks: z.array(z.string()).exactOptional(),
      origin: z.string(),
      /** Each requirement in words, in the order of the file. */
      requirements: z.array(z.string()),
    }),
  ),
  /** Rules between awards in words, with their clause and what the office still has to compare. */
  conflicts: z
    .array(z.object({ text: z.string(), clause: z.string().nullable(), check: z.string().nullable() }))
    .exactOptional(),
});

const nomination = z.object({
  subject: z.enum(['unit', 'individual']),
  unit: z.string(),
  /** Id of the individual; null for a unit. */
  individual: z.string().nullable(),
  name: z.string(),
  award: z.string(),
  outcome: z.enum(['nominated', 'not-nominated', 'undecided']),
  because: z.array(z.string()),
  position: z.string().exactOptional(),
  leader: z.boolean().exactOptional(),
  /** `because` with what each says and its clause, in the same order. */
  reasons: z
    .array(
      z.object({
        outcome: z.enum(['met', 'unmet', 'undecided']),
        because: z.string(),
        clause: z.string().nullable(),
        /** It is what the council's vote says. */
        isVote: z.literal(true).exactOptional(),
      }),
    )
    .exactOptional(),
  /** What the council chose, where it did. */
  choice: choiceSchema.exactOptional(),
  /** How it voted, where it did. */
  vote: voteSchema.exactOptional(),
  /** Those of `because` that wait for the council. */
  open: z.array(z.string()).optional(),
  /** `Tóm tắt thành tích` as the unit wrote it. */
  summary: z.string(),
});

const column = z.object({
  column: z.string(),
  header: z.string(),
  as: z.string().nullable(),
  how: z.enum(['exact', 'folded', 'synonym', 'position', 'ignored']),
});

const rowCount = z.object({ read: count, accepted: count, rejected: count, skipped: count });

const input = z.object({
  file: z.string(),
  sha256: z.string(),
  unit: z.string().nullable(),
  /** Of a file with the tables of several units, all those that were recognised; `unit` is null then. */
  units: z.array(z.string()).exactOptional(),
  receivedOn: day.nullable(),
  outcome: z.enum(['accepted', 'superseded', 'rejected', 'skipped']),
  because: z.string(),
  rows: rowCount,
  /** Rows that hold no data, with the reason; those of a file that does not count have its `because`. */
  skippedRows: z
    .array(z.object({ sheet: z.string(), because: z.string(), rows: z.array(z.int()) }))
    .exactOptional(),
  understanding: z.array(
    z.object({
      sheet: z.string(),
      role: z.string().nullable(),
      headerRows: z.array(z.int()).nullable(),
      /** The table was pasted as text, a line in a cell. */
      pasted: z.literal(true).exactOptional(),
      columns: z.array(column),
    }),
  ),
  /** Every text in an old encoding (TCVN3, VNI), and what it was read as; absent where there is none. */
  conversions: z
    .array(z.object({ sheet: z.string(), cell: z.string(), before: z.string(), after: z.string() }))
    .exactOptional(),
});

const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  file: z.string().exactOptional(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
  unit: z.string().exactOptional(),
  found: z.string().exactOptional(),
  message: z.string(),
  hint: z.string(),
});

/** Shape of `ket-qua.json` and of `--json` (contract section 7). Points are decimal numbers. */
export const resultSchema = z.object({
  schema: z.literal('thidua-result/1'),
  tool: z.object({ version: z.string() }),
  plan: z.string(),
  year: z.int(),
  review: z.enum(REVIEW_KINDS),
  /** Deadline of that year's reports, and whether it falls on a weekend. */
  deadline: z.object({ date: day, weekend: z.boolean() }),
  criteria,
  accounting: z.object({
    files: z.object({
      received: count,
      accepted: count,
      superseded: count,
      rejected: count,
      skipped: count,
    }),
    rows: rowCount,
  }),
  inputs: z.array(input),
  units: z.array(unit),
  nominations: z.array(nomination),
  remarks: z.array(
    z.object({
      unit: z.string(),
      kind: z.enum(['difficulty', 'proposal', 'good-practice']),
      text: z.string(),
      /** Of a review: the year that it was said in. */
      year: z.int().exactOptional(),
    }),
  ),
  /** The council's meeting on the nominations, once it is entered. */
  meeting: meetingSchema.exactOptional(),
  /** What an interim or final review looks back on; absent in an annual result. */
  period: periodSchema.exactOptional(),
  diagnostics: z.array(diagnostic),
  documents: z.array(z.string()),
});

export type Result = z.infer<typeof resultSchema>;
/** The result of an interim or final review. */
export type ReviewResult = Result & { readonly period: NonNullable<Result['period']> };
export type AwardResult = Result['criteria']['awards'][number];
export type UnitResult = Result['units'][number];
export type IndividualResult = UnitResult['individuals'][number];
export type LineResult = UnitResult['lines'][number];
export type GroupResult = UnitResult['groups'][number];
export type NominationResult = Result['nominations'][number];
export type InputResult = Result['inputs'][number];
