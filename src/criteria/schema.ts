import { z } from 'zod';
import { AWARD_LEVELS, awardBasisSchema, voteRuleSchema } from '../domain/award.ts';
import { REVIEW_KINDS } from '../domain/review.ts';
import { UNIT_TYPES } from '../domain/unit.ts';
import type { Places } from '../yaml/place.ts';

const day = z.iso.date();
const monthAndDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .describe('tháng-ngày, ví dụ 11-30');
const points = z.number().min(0).max(1000).multipleOf(0.01);

/** Whom a criterion is for; nobody named means everybody. */
const appliesTo = z.strictObject({
  unitTypes: z.array(z.enum(UNIT_TYPES)).min(1).optional(),
  leaders: z.literal(true).optional(),
  uniformed: z.literal(true).optional(),
});

/** An answer and the points that it must give: run by `tieuchi kiemtra` and by the tests. */
const example = z.strictObject({
  achieved: z.number().optional(),
  total: z.number().optional(),
  level: z.string().optional(),
  score: z.number().optional(),
  notApplicable: z.literal(true).optional(),
  points: points.nullable(),
  note: z.string().optional(),
});

const measure = {
  max: points,
  kind: z.string().describe('tên một cách chấm, ví dụ yes-no'),
  /** Checked by the kind itself; kinds without params may leave it out. */
  params: z.unknown().optional(),
  evidence: z.enum(['required', 'optional', 'none']),
  examples: z.array(example).optional(),
};

const words = {
  id: z
    .string()
    .regex(/^[A-Z]{2}\d+(\.\d+)?[a-z]?$/)
    .describe('mã gồm hai chữ hoa và số, ví dụ TT1, TT1.1 hoặc TT1.1a'),
  title: z.string().min(1),
  short: z.string().min(1),
  clause: z.string().min(1),
  /** A simplification or choice that the tool made, said to the clerk. */
  note: z.string().optional(),
};

const part = z.strictObject({ ...words, clause: z.string().min(1).optional(), ...measure });

const criterionWords = {
  ...words,
  appliesTo: appliesTo.optional(),
  /** The same criterion in other words for some units (the plan's paragraph on Party and mass-organisation offices). */
  variants: z
    .array(z.strictObject({ unitTypes: z.array(z.enum(UNIT_TYPES)).min(1), title: z.string().min(1) }))
    .optional(),
};

const singleCriterion = z.strictObject({ ...criterionWords, ...measure });
const criterionWithParts = z.strictObject({ ...criterionWords, max: points, parts: z.array(part).min(2) });

const group = z.strictObject({
  id: words.id,
  title: words.title,
  short: words.short,
  clause: words.clause,
  max: points,
  criteria: z.array(z.union([singleCriterion, criterionWithParts])).min(1),
});

const side = z.strictObject({ groups: z.array(group).min(1) });

const grade = z.strictObject({ id: z.string(), title: z.string(), from: z.number().min(0).max(100) });

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

const award = z.strictObject({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  level: z.enum(AWARD_LEVELS).optional(),
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
});

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

/** Shape of `criteria/<plan>/<version>.yaml` (contract section 4). */
export const criteriaSetSchema = z.strictObject({
  schema: z.literal('thidua-criteria/1'),
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
  grades: z.array(grade).min(1),
  units: side,
  individuals: side,
  disqualifiers: z.array(disqualifier),
  awards: z.array(award),
  /** Rules between awards, in the order in which they are looked at. */
  conflicts: z.array(conflict).optional(),
});

export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type CriteriaGroup = CriteriaSet['units']['groups'][number];
export type Criterion = CriteriaGroup['criteria'][number];
export type CriterionExample = z.infer<typeof example>;
export type Grade = CriteriaSet['grades'][number];
export type Disqualifier = CriteriaSet['disqualifiers'][number];
export type Award = CriteriaSet['awards'][number];
export type Requirement = Award['requirements'][number];
export type Conflict = NonNullable<CriteriaSet['conflicts']>[number];
export type AppliesTo = z.infer<typeof appliesTo>;

/** A criteria set as read from a file: what documents and `ket-qua.json` cite it by. */
export type CriteriaEdition = {
  readonly set: CriteriaSet;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Where it was read from. */
  readonly file: string;
  /** Line and column of each entry, by its path (`units/groups/0/max`); absent when not read from YAML. */
  readonly places?: Places;
};
