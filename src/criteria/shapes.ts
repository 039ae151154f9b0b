import { z } from 'zod';
import { awardBasisSchema, voteRuleSchema } from '../domain/award.ts';
import { REVIEW_KINDS } from '../domain/review.ts';

/** What both versions of the criteria file write alike. */

export const day = z.iso.date();

export const monthAndDay = z
  .string()
  // A day of every year: neither 31/4 nor 29/2.
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
  )
  .describe('tháng-ngày, ví dụ 11-30');

/** An answer and the points that it must give: run by `tieuchi kiemtra` and by the tests. */
export function exampleOf<Points extends z.ZodType<number>, More extends z.ZodRawShape>(
  points: Points,
  more: More,
) {
  return z.strictObject({
    achieved: z.number().optional(),
    total: z.number().optional(),
    level: z.string().optional(),
    score: z.number().optional(),
    notApplicable: z.literal(true).optional(),
    points: points.nullable(),
    note: z.string().optional(),
    ...more,
  });
}

/** How a line is measured, whatever else a version lets it say. */
export const measured = {
  kind: z.string().describe('tên một cách chấm, ví dụ yes-no'),
  /** Checked by the kind itself; kinds without params may leave it out. */
  params: z.unknown().optional(),
  evidence: z.enum(['required', 'optional', 'none']),
};

export const titled = {
  title: z.string().min(1),
  short: z.string().min(1),
  clause: z.string().min(1),
  /** A simplification or choice that the tool made, said to the clerk. */
  note: z.string().optional(),
};

/** A condition that takes a unit or person out, whatever the points (điều kiện loại trừ). */
const disqualifier = z.strictObject({
  id: z.string(),
  title: z.string(),
  subjects: z.array(z.enum(['unit', 'individual'])).min(1),
  /** Criteria that the fact belongs to. */
  criteria: z.array(z.string()),
  effect: z.enum(['exclude', 'hold', 'warn']),
  origin: z.string(),
  /** Words in `Vi phạm, kỷ luật` that declare it, folded when compared. */
  declaredBy: z.array(z.string()).optional(),
});

/** A condition for an award; each kind is one file in `nomination/requirements`. */
const requirement = z.looseObject({
  kind: z.string().describe('loại điều kiện, ví dụ submitted'),
  clause: z.string().optional(),
  /** What the office still has to compare with a text that was not read in full. */
  check: z.string().optional(),
});

/** An award, but for its level: what a level is differs from version to version. */
export const awarded = {
  id: z.string(),
  title: z.string(),
  short: z.string(),
  /** Who decides on it. */
  decidedBy: z.string(),
  /** Who proposes it, and to whom, where that is not the one who decides. */
  proposedBy: z.string().optional(),
  proposedTo: z.string().optional(),
  reviews: z.array(z.enum(REVIEW_KINDS)).min(1),
  subject: z.enum(['unit', 'individual']),
  origin: z.string(),
  /** The clause of the plan that it rests on, as papers cite it: `mục IV.2.a Kế hoạch số 756/KH-UBND`. */
  clause: z.string().min(1).optional(),
  /** `false`: the council does not give it at present; it is then not considered, and no paper asks for it. */
  active: z.literal(false).optional(),
  requirements: z.array(requirement).min(1),
  /** How the council votes on it. */
  vote: voteRuleSchema.optional(),
  legalBasis: z.array(awardBasisSchema).optional(),
};

/** A rule between awards; each kind is one file in `nomination/conflicts`. */
const conflict = z.looseObject({
  kind: z.string().describe('loại quy tắc, ví dụ one-per-achievement'),
  clause: z.string().optional(),
  check: z.string().optional(),
});

/** The plan that the criteria belong to: what documents say of it. */
const movement = z.strictObject({
  /** As documents name it: `Phong trào thi đua “…” giai đoạn 2019 - 2025`. */
  title: z.string(),
  number: z.string(),
  date: day,
  issuer: z.string(),
  years: z.strictObject({ from: z.int(), to: z.int() }),
  interim: z.int().nullable(),
  final: z.int().nullable(),
});

/** The head of the file, down to the grades. */
export const headed = {
  plan: z.string(),
  version: z.string(),
  movement,
  effective: z.strictObject({ from: day, to: day.nullable() }),
  pointsOrigin: z.string().min(1),
  rounding: z.literal('half-up'),
  notApplicable: z.enum(['rescale', 'full', 'zero']),
  missingEvidence: z.enum(['warn', 'no-points']),
  deadline: monthAndDay,
  /** The version of the same plan that this one ends: its last day is the eve of this `effective.from`. */
  replaces: z.string().optional(),
  changes: z.array(z.string()).optional(),
  /** Versions whose blank forms are the same as this one's: a form sent out under them is taken without a remark. */
  acceptsFormsOf: z.array(z.string()).optional(),
  /** Misprints of the plan that the titles put right. */
  errata: z.array(z.strictObject({ printed: z.string(), read: z.string(), clause: z.string() })).optional(),
};

/** What stands below the criteria, but for the awards. */
export const closing = {
  disqualifiers: z.array(disqualifier),
  /** Rules between awards, in the order in which they are looked at. */
  conflicts: z.array(conflict).optional(),
};
