import { z } from 'zod';
import { standingReasonSchema } from './standing-reason.ts';
import { exclusionSchema, holdSchema, pastSchema } from './violation.ts';

const day = z.iso.date();
const count = z.int().min(0);
const points = z.number();
const cellRef = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });
const years = z.array(z.int());

function fact<Code extends string>(code: Code): z.ZodObject<{ code: z.ZodLiteral<Code> }>;
function fact<Code extends string, Values extends z.ZodRawShape>(
  code: Code,
  values: Values,
): z.ZodObject<{ code: z.ZodLiteral<Code> } & Values>;
function fact(code: string, values: z.ZodRawShape = {}) {
  return z.object({ code: z.literal(code), ...values });
}

/** One year as a reason cites it; titles are those of the criteria. */
const citedYear = z.object({
  year: z.int(),
  total: points.nullable(),
  grade: z.string().nullable(),
  why: z.array(standingReasonSchema),
});

const honour = z.object({
  award: z.string(),
  number: z.string(),
  date: day,
  from: z.int(),
  to: z.int(),
});

/** Among whom limited places are given. */
const pool = z.discriminatedUnion('of', [
  z.object({ of: z.literal('city') }),
  /** All units, as the plan names them together: `toàn phường`. */
  z.object({ of: z.literal('all'), name: z.string() }),
  z.object({ of: z.literal('leaders') }),
  z.object({ of: z.literal('cluster'), name: z.string() }),
  z.object({ of: z.literal('unit'), name: z.string() }),
  /** `title` where the plan has its own kinds of unit. */
  z.object({ of: z.literal('type'), type: z.string(), title: z.string().exactOptional() }),
]);

/**
 * `place`: among all who meet the conditions, those whom the council chose or left as well. `places`: how many there are, or
 * are left; `isRest`: the council has given some of them already, `given` says how many (older results do not).
 */
const ranked = {
  place: count,
  places: count,
  isRest: z.boolean(),
  given: count.optional(),
  pool,
};

const counted = {
  yes: count,
  base: count,
  percent: z.number(),
  threshold: z.number(),
  reaching: z.enum(['at-least', 'more-than']),
};

const lateReport = z.object({
  /** Null where it is the unit spoken of. */
  unit: z.string().nullable(),
  receivedOn: day.nullable(),
  deadline: day.nullable(),
});
/** `titles`: what the lines are called, in their order; results of older versions do not say. */
const titles = z.array(z.string()).optional();
const evidenceGap = z.object({ unit: z.string().nullable(), lines: z.array(z.string()), titles });

/**
 * What is said for or against somebody, as a code with its values; `src/wording` puts it into words for whoever reads it.
 * Awards, grades and disqualifiers stand under the titles that their criteria gave them.
 */
export const factSchema = z.discriminatedUnion('code', [
  // The unit's report.
  fact('report-missing'),
  fact('report-unusable'),
  fact('report-on-time'),
  fact('report-late', { receivedOn: day.nullable(), deadline: day.nullable() }),
  fact('reports-late', { years: z.array(z.object({ year: z.int(), reports: z.array(lateReport) })) }),
  // What the unit proposed, in its own words.
  fact('not-proposed'),
  fact('proposed', { award: z.string(), from: cellRef }),
  fact('proposed-for-namesakes'),
  fact('proposed-otherwise', { awards: z.array(z.string()) }),
  fact('proposed-unnamed'),
  fact('proposed-to-another-level', { award: z.string() }),
  fact('proposed-ambiguously', { award: z.string(), meant: z.array(z.string()) }),
  // Points and grade of the year, or of the mean.
  fact('grade-reached', { grade: z.string().nullable(), total: points }),
  fact('grade-below', { grade: z.string().nullable(), total: points, wanted: z.string() }),
  fact('grade-excluded', { total: points.nullable() }),
  fact('total-unknown', { why: z.enum(['no-report', 'open-lines']) }),
  fact('mean-unknown'),
  fact('places-need-total'),
  // Years of a review.
  fact('years-none'),
  fact('years-reached', { wanted: z.string(), years: z.array(citedYear), without: years }),
  fact('years-below', { wanted: z.string(), years: z.array(citedYear) }),
  fact('years-absent', { needed: z.union([count, z.literal('all')]), years: z.array(citedYear) }),
  fact('years-discounted', { years: z.array(citedYear) }),
  fact('years-unknown', { years: z.array(citedYear) }),
  fact('years-too-few', { needed: count, years: z.array(citedYear) }),
  fact('years-taken-part', { needed: count, taken: years, open: years }),
  fact('movement-age', { by: z.string(), launched: day, needed: count, full: day, isFull: z.boolean() }),
  // Violations.
  fact('excluded', { exclusions: z.array(exclusionSchema) }),
  fact('on-hold', { holds: z.array(holdSchema) }),
  fact('no-violation'),
  fact('past-violation', { past: z.array(pastSchema) }),
  fact('violations-before', { past: z.array(pastSchema) }),
  // Evidence.
  fact('evidence-complete'),
  fact('evidence-missing', { lines: z.array(z.string()), titles }),
  fact('evidence-unseen'),
  fact('evidence-complete-in-years', { years }),
  fact('evidence-missing-in-years', {
    years: z.array(z.object({ year: z.int(), gaps: z.array(evidenceGap) })),
  }),
  fact('evidence-unseen-in-years', { years }),
  // Awards granted before.
  fact('no-register'),
  fact('not-in-register'),
  fact('rewarded-alike', { honour }),
  fact('rewarded-before', {
    lower: z.array(honour),
    within: z.array(honour),
    others: z.array(honour),
  }),
  fact('rewarded-in-part', { honours: z.array(honour) }),
  fact('never-granted', { awards: z.array(z.string()) }),
  fact('granted', { honour, years: count, due: day, isOver: z.boolean() }),
  // Other awards of this round.
  fact('proposed-higher', { award: z.string() }),
  fact('unit-proposed', { award: z.string() }),
  fact('unit-waits', { award: z.string() }),
  fact('title-held', { award: z.string() }),
  fact('title-missing', { award: z.string() }),
  fact('title-waits', { award: z.string() }),
  fact('state-award-proposed', { award: z.string() }),
  fact('state-award-granted', { honour, years: count }),
  // Limited places.
  fact('council-chooses'),
  fact('chosen-within', { places: count, pool }),
  fact('chosen-beyond', { chosen: count, places: count, pool }),
  fact('no-places', { pool }),
  fact('places-given', { pool }),
  fact('ranked-within', ranked),
  fact('ranked-beyond', ranked),
  fact('ranked-behind-open', ranked),
  fact('tied', { tied: count, place: count, places: count, pool }),
  fact('places-unknown', {
    unit: z.string(),
    isGradeUnknown: z.boolean(),
    isHeadcountUnknown: z.boolean(),
    least: count,
  }),
  fact('works-directly'),
  fact('leader-beyond-share', { direct: count, places: count, share: z.number() }),
  // The council's vote.
  fact('vote-passed', counted),
  fact('vote-failed', counted),
  fact('chosen-between-equals', { equals: count, ...counted }),
  fact('left-between-equals', { equals: count, ...counted }),
  fact('equal-by-votes', counted),
  fact('vote-missing'),
  fact('vote-unusable'),
  fact('vote-without-members'),
  fact('vote-without-quorum', { present: count, total: count, quorum: z.string() }),
]);

export type Fact = z.infer<typeof factSchema>;
export type FactCode = Fact['code'];
export type FactOf<Code extends FactCode> = Extract<Fact, { readonly code: Code }>;
export type CitedYear = z.infer<typeof citedYear>;
export type CitedHonour = z.infer<typeof honour>;
export type Pool = z.infer<typeof pool>;
