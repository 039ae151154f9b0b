import { z } from 'zod';
import { outcomeTotalSchema, SUMS } from './outcome.ts';
import { standingReasonSchema } from './standing-reason.ts';

const day = z.iso.date();
const decimal = z.number();
const count = z.int().min(0);
const submission = z.enum(['on-time', 'late', 'missing', 'rejected']);

/**
 * What one year says of a unit or person under review. `counted`: it had a total; `unknown`: it took part, its total is not
 * known; `no-result`: the year was never compiled; `not-due`: its deadline lies after the review; `absent`: it was not there
 * yet; `broken`: its line cannot be followed (a predecessor was divided); `discounted`: the year does not count, being
 * before the end of a disciplinary period.
 */
export const yearStanding = z.object({
  year: z.int(),
  state: z.enum(['counted', 'unknown', 'no-result', 'not-due', 'absent', 'broken', 'discounted']),
  /** Units of that year whose figures these are: itself, or those that it took over whole. */
  units: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Why the year does not count, or that its total is the mean of several predecessors; blank where there is nothing to say. */
  because: z.string(),
  /** The same as facts; absent in results of older versions. */
  why: z.array(standingReasonSchema).exactOptional(),
  submission: submission.nullable(),
  /** Reports of that year that came late, and its lines without the evidence that they ask for; absent where there are none. */
  late: z
    .array(z.object({ unit: z.string(), receivedOn: day.nullable(), deadline: day.nullable() }))
    .exactOptional(),
  withoutEvidence: z.array(z.object({ unit: z.string(), lines: z.array(z.string()) })).exactOptional(),
  /** What the unit wrote in `Vi phạm, kỷ luật` of a person that year. */
  violation: z.string().exactOptional(),
  total: decimal.nullable(),
  /** Of several predecessors the lowest. */
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  rankInCluster: z.int().nullable(),
  disqualified: z.array(z.string()),
});

const yearUnit = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  cluster: z.string(),
  submission,
  receivedOn: day.nullable(),
  staffCount: z.int().nullable(),
  total: decimal.nullable(),
  grade: z.string().nullable(),
  rank: z.int().nullable(),
  rankInCluster: z.int().nullable(),
});

/** Mean over those whose points are known, as a percentage of the maximum; null where nobody's are. */
const mean = z.object({
  subject: z.enum(['unit', 'individual']),
  id: z.string(),
  short: z.string(),
  max: decimal,
  percent: decimal.nullable(),
  /** How many it is the mean of. */
  of: count,
});

/** What the units of a year reported of one criterion, added up. */
const yearOutcome = z.object({
  id: z.string(),
  short: z.string(),
  sum: z.enum(SUMS),
  total: outcomeTotalSchema,
  /** The same by kind of unit and by cluster; a cluster's name may be blank. */
  byType: z.array(z.object({ type: z.string(), total: outcomeTotalSchema })),
  byCluster: z.array(z.object({ cluster: z.string(), total: outcomeTotalSchema })),
});

const reviewedYear = z.object({
  year: z.int(),
  state: z.enum(['result', 'missing', 'not-due']),
  deadline: day,
  /** The `ket-qua.json` that was read, from the workspace; null where there is none. */
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  criteria: z.object({ id: z.string(), version: z.string(), sha256: z.string() }).nullable(),
  /** False where its criteria are not those of the last year before it that has a result: totals are not directly comparable. */
  isComparable: z.boolean(),
  /** All units in force that year: its own denominator. */
  units: z.array(yearUnit),
  people: z
    .object({
      count,
      leaders: count,
      unscored: count,
      disqualified: count,
      mean: decimal.nullable(),
      grades: z.array(z.object({ grade: z.string(), count, leaders: count })),
    })
    .nullable(),
  groups: z.array(mean),
  lines: z.array(mean),
  /** Absent where the year's result keeps no figures. */
  outcomes: z.array(yearOutcome).exactOptional(),
  /** How many were put forward that year, by award and subject. */
  nominated: z.array(
    z.object({ award: z.string(), subject: z.enum(['unit', 'individual']), count, leaders: count }),
  ),
  /** Files that the year received and what became of them. */
  files: z.object({ received: count, accepted: count, rejected: count }).nullable(),
});

/** A mean over those who have it in both years; `of` says how many. */
const comparedMean = z.object({ of: count, before: decimal, after: decimal });
const sumOfBoth = z.object({ part: decimal, whole: decimal });

/**
 * Two years over the same units and people. Points are compared only where both were scored by the same criteria, figures
 * also across a change of them.
 */
const comparison = z.object({
  from: z.int(),
  to: z.int(),
  isSameCriteria: z.boolean(),
  /** Mean totals; null where nobody has one in both years, or the criteria are others. */
  units: comparedMean.nullable(),
  people: comparedMean.nullable(),
  /** Of the units behind `units`. */
  grades: z.array(z.object({ grade: z.string(), before: count, after: count })),
  /** Groups, and criteria of units, in percent of the maximum. */
  means: z.array(comparedMean.extend({ subject: z.enum(['unit', 'individual']), id: z.string() })),
  outcomes: z.array(z.object({ id: z.string(), of: count, before: sumOfBoth, after: sumOfBoth })),
});

const succession = z.object({
  from: z.object({ id: z.string(), name: z.string() }),
  to: z.object({ id: z.string(), name: z.string() }),
  /** First day of the heir. */
  on: day.nullable(),
  /** False where the predecessor was divided among several heirs: its figures then pass to none of them. */
  isWhole: z.boolean(),
});

const honour = z.object({
  award: z.string(),
  subject: z.enum(['unit', 'individual']),
  unit: z.string(),
  unitName: z.string(),
  name: z.string(),
  number: z.string(),
  date: day,
  achievement: z.object({ from: z.int(), to: z.int() }),
});

/** What an interim or final review looks back on (plan V.2, V.3). */
export const periodSchema = z.object({
  from: z.int(),
  to: z.int(),
  /** The day that the review is held as of: units in force, holds and intervals are taken on it. */
  asOf: day,
  years: z.array(reviewedYear),
  /** Absent in results of older versions. */
  comparisons: z.array(comparison).exactOptional(),
  successions: z.array(succession),
  /** Awards granted in the movement so far, by the commendation register; null where there is no register. */
  honours: z.array(honour).nullable(),
});

export type Period = z.infer<typeof periodSchema>;
export type Comparison = z.infer<typeof comparison>;
export type ReviewedYear = Period['years'][number];
export type YearUnit = ReviewedYear['units'][number];
export type YearStanding = z.infer<typeof yearStanding>;
