import { z } from 'zod';
import { awardBasisSchema, voteRuleSchema } from './award.ts';
import { SUMS } from './outcome.ts';
import { REVIEW_KINDS } from './review.ts';

const day = z.iso.date();
const decimal = z.number();
const titles = z.array(z.object({ id: z.string(), title: z.string() }));

/** What is said of a group and of a criterion alike. */
const words = {
  id: z.string(),
  title: z.string(),
  short: z.string(),
  clause: z.string(),
  max: decimal,
};

/** What `thidua-criteria/2` can say of a group or criterion beside its words. */
const inPlan = {
  /** The plan's own number. */
  label: z.string().exactOptional(),
  /** Added above the total, or taken off it (its points are then 0 or less); absent where it counts in the total. */
  counts: z.enum(['bonus', 'penalty']).exactOptional(),
};

const criterionTitle = z.object({
  ...words,
  kind: z.string(),
  /** Which sum of the units' `outcome` makes sense; absent where none does, and in results of older versions. */
  sum: z.enum(SUMS).exactOptional(),
  ...inPlan,
  /** Hệ số, which `max` and all points have in them; absent where it is 1. */
  weight: decimal.exactOptional(),
  /** The most that it can give, where that is more than its maximum: what lies above counts as bonus. */
  most: decimal.exactOptional(),
  /** Ids of the `subgroups` that it stands in, outermost first. */
  within: z.array(z.string()).exactOptional(),
});

/** A group inside a group, in the plan's order. */
const subgroupTitle = z.object({
  ...words,
  ...inPlan,
  within: z.array(z.string()),
});

const groupTitle = z.object({
  ...words,
  ...inPlan,
  subgroups: z.array(subgroupTitle).exactOptional(),
  lines: z.array(criterionTitle),
});

/** What bounds the points of one side, beside its groups. */
const sideRules = z.object({
  /** Điểm tối đa, without bonus points. */
  total: decimal,
  bonusCap: decimal.exactOptional(),
  penaltyCap: decimal.exactOptional(),
  floor: decimal.exactOptional(),
  ceiling: decimal.exactOptional(),
});

/** The criteria that the result was made with, so that it can be read without the file. */
export const criteriaSchema = z.object({
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
  /** Of criteria that bound totals otherwise than by the sum of their groups, which is 100. */
  rules: z.object({ units: sideRules, individuals: sideRules.exactOptional() }).exactOptional(),
  /** How all units together are named, the kinds of unit and the levels of award, of a plan that says so itself. */
  scope: z.string().exactOptional(),
  /** How the people that are judged are called together; absent: cán bộ, công chức, viên chức. */
  peopleTitle: z.string().exactOptional(),
  unitTypes: titles.exactOptional(),
  levels: titles.exactOptional(),
  families: titles.exactOptional(),
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
      level: z.string().exactOptional(),
      family: z.string().exactOptional(),
      proposedBy: z.string().exactOptional(),
      proposedTo: z.string().exactOptional(),
      vote: voteRuleSchema.exactOptional(),
      legalBasis: z.array(awardBasisSchema).exactOptional(),
      /** What the office still has to compare with the texts themselves. */
      checks: z.array(z.string()).exactOptional(),
      /** The clause of the plan that it rests on, as papers cite it. */
      clause: z.string().exactOptional(),
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
