import { z } from 'zod';
import { mayBeAbsent } from './may-be-absent.ts';
import { outcomeSchema } from './outcome.ts';
import { factSchema } from './reason.ts';
import { choiceSchema, meetingSchema, voteSchema } from './result-council.ts';
import { criteriaSchema } from './result-criteria.ts';
import { cellCountSchema, inputSchema, rowCountSchema } from './result-inputs.ts';
import { periodSchema, yearStanding } from './result-period.ts';
import { REVIEW_KINDS } from './review.ts';
import { REPORTING_PERIODS } from './term.ts';
import { groundSchema, holdSchema } from './violation.ts';

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
  /** Code of the fault that `because` tells, of an unreadable line; such a text names the line itself. */
  fault: mayBeAbsent(z.string()),
  /** The column that could not be read and what was typed there; absent otherwise, and in results of older versions. */
  unread: mayBeAbsent(z.object({ column: z.string(), text: z.string() })),
  from: z.array(cellRef),
  /** Of a line that was scored: the figures that the unit gave, to be added up by the `sum` of the criterion. */
  outcome: mayBeAbsent(outcomeSchema),
  /** `Minh chứng` and `Giải trình` as the unit wrote them; absent where blank. */
  evidence: mayBeAbsent(z.string()),
  explanation: mayBeAbsent(z.string()),
  /** Why the council gave `verifiedPoints`, who and when; absent where it has not looked. */
  verification: mayBeAbsent(
    z.object({ reason: z.string(), by: z.string(), on: day.nullable(), from: cellRef }),
  ),
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

const groundsSchema = z.record(z.string(), z.array(groundSchema));
/** Of criteria that have such: groups inside groups; what is added above the total, and taken off it (0 or less). */
const besideGroups = {
  subgroups: mayBeAbsent(z.array(groupScore)),
  bonus: mayBeAbsent(decimal.nullable()),
  penalty: mayBeAbsent(decimal.nullable()),
};

const individual = z.object({
  id: z.string(),
  name: z.string(),
  birthDate: day.nullable(),
  position: z.string(),
  department: z.string(),
  /** Null where the file does not tell. */
  leader: z.boolean().nullable(),
  sex: mayBeAbsent(z.enum(['male', 'female'])),
  total: decimal.nullable(),
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  disqualified: z.array(z.string()),
  /**
   * What each of these stands on in the office's own book, by its id; absent where the book has nothing (the unit's own
   * words are then all there is), and in results of older versions.
   */
  grounds: mayBeAbsent(groundsSchema),
  /** Why an award must wait, in words; absent where nothing does. */
  onHold: mayBeAbsent(z.array(z.string())),
  /** The same as facts; absent in results of older versions. */
  holds: mayBeAbsent(z.array(holdSchema)),
  achievement: z.string(),
  /** `Vi phạm, kỷ luật` and `Ghi chú` as the unit wrote them; absent where blank. */
  violation: mayBeAbsent(z.string()),
  note: mayBeAbsent(z.string()),
  groups: z.array(groupScore),
  ...besideGroups,
  lines: z.array(line),
  /** Of a review over several years, oldest first. */
  history: mayBeAbsent(z.array(yearStanding)),
});

const unit = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
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
  grounds: mayBeAbsent(groundsSchema),
  onHold: mayBeAbsent(z.array(z.string())),
  holds: mayBeAbsent(z.array(holdSchema)),
  /** Ids of lines with points and without the evidence that they ask for; absent without a report, and in older results. */
  withoutEvidence: mayBeAbsent(z.array(z.string())),
  groups: z.array(groupScore),
  ...besideGroups,
  lines: z.array(line),
  individuals: z.array(individual),
  /** The sheet `Đề nghị khen thưởng` of the file that counts, as typed; absent in results of older versions. */
  proposals: mayBeAbsent(
    z.array(
      z.object({
        subject: z.enum(['unit', 'individual']),
        name: z.string(),
        position: z.string(),
        award: z.string(),
        summary: z.string(),
        from: cellRef,
      }),
    ),
  ),
  /** Of a review over several years, oldest first. */
  history: mayBeAbsent(z.array(yearStanding)),
});

const count = z.int().min(0);

const nomination = z.object({
  subject: z.enum(['unit', 'individual']),
  unit: z.string(),
  /** Id of the individual; null for a unit. */
  individual: z.string().nullable(),
  name: z.string(),
  award: z.string(),
  outcome: z.enum(['nominated', 'not-nominated', 'undecided']),
  because: z.array(z.string()),
  position: mayBeAbsent(z.string()),
  leader: mayBeAbsent(z.boolean().nullable()),
  /** `because` with what each says and its clause, in the same order. */
  reasons: mayBeAbsent(
    z.array(
      z.object({
        outcome: z.enum(['met', 'unmet', 'undecided']),
        because: z.string(),
        /** The same as a code with its values; absent in results of older versions. */
        fact: mayBeAbsent(factSchema),
        clause: z.string().nullable(),
        /** It is what the council's vote says. */
        isVote: mayBeAbsent(z.literal(true)),
      }),
    ),
  ),
  /** What speaks against and no requirement asks about: told at every level, decides nothing. */
  notes: mayBeAbsent(z.array(z.object({ because: z.string(), fact: factSchema }))),
  /** What the council chose, where it did. */
  choice: mayBeAbsent(choiceSchema),
  /** How it voted, where it did. */
  vote: mayBeAbsent(voteSchema),
  /** Those of `because` that wait for the council. */
  open: z.array(z.string()).optional(),
  /**
   * The award cannot be asked for on the papers' day (its deciding office or its basis is not in force): what it was before,
   * why, and what may be done instead. `outcome` is then `not-nominated`.
   */
  lapsed: mayBeAbsent(
    z.object({
      was: z.enum(['nominated', 'undecided']),
      because: z.string(),
      instead: z.array(z.string()),
    }),
  ),
  /** `Tóm tắt thành tích` as the unit wrote it. */
  summary: z.string(),
});

const diagnostic = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  file: mayBeAbsent(z.string()),
  sheet: mayBeAbsent(z.string()),
  cell: mayBeAbsent(z.string()),
  line: mayBeAbsent(z.int()),
  column: mayBeAbsent(z.int()),
  unit: mayBeAbsent(z.string()),
  found: mayBeAbsent(z.string()),
  message: z.string(),
  hint: z.string(),
});

/** Shape of `ket-qua.json` and of `--json` (contract section 7). Points are decimal numbers. */
export const resultSchema = z.object({
  schema: z.literal('thidua-result/1'),
  tool: z.object({ version: z.string() }),
  plan: z.string(),
  year: z.int(),
  /** The part of the year that it is of (kỳ báo cáo); absent where it is of the whole year. */
  reportingPeriod: mayBeAbsent(z.enum(REPORTING_PERIODS)),
  review: z.enum(REVIEW_KINDS),
  /** Deadline of that year's reports, and whether it falls on a weekend. */
  deadline: z.object({ date: day, weekend: z.boolean() }),
  criteria: criteriaSchema,
  accounting: z.object({
    files: z.object({
      received: count,
      accepted: count,
      superseded: count,
      rejected: count,
      skipped: count,
    }),
    rows: rowCountSchema,
    /** Over the sheets of every opened workbook; absent in results of older versions. */
    cells: mayBeAbsent(cellCountSchema),
  }),
  inputs: z.array(inputSchema),
  units: z.array(unit),
  nominations: z.array(nomination),
  remarks: z.array(
    z.object({
      unit: z.string(),
      kind: z.enum(['difficulty', 'proposal', 'good-practice']),
      text: z.string(),
      /** Of a review: the year that it was said in. */
      year: mayBeAbsent(z.int()),
    }),
  ),
  /** The council's meeting on the nominations, once it is entered. */
  meeting: mayBeAbsent(meetingSchema),
  /** The periods that a year's points come from, in the plan's order; absent where its units report once a year. */
  reportingPeriods: z
    .object({
      /** What the year is of them. */
      year: z.enum(['sum', 'mean', 'last']),
      each: z.array(
        z.object({
          period: z.enum(REPORTING_PERIODS),
          /** The `ket-qua.json` that was read, from the workspace; null, with the reason, where there is none that can be used. */
          file: z.string().nullable(),
          sha256: z.string().nullable(),
          because: z.string(),
        }),
      ),
    })
    .exactOptional(),
  /** What an interim or final review looks back on; absent in an annual result. */
  period: mayBeAbsent(periodSchema),
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
