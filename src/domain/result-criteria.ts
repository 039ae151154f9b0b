import { z } from 'zod';
import { AWARD_LEVELS, awardBasisSchema, voteRuleSchema } from './award.ts';
import { SUMS } from './outcome.ts';
import { REVIEW_KINDS } from './review.ts';

const day = z.iso.date();
const decimal = z.number();

const criterionTitle = z.object({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  clause: z.string(),
  max: decimal,
  kind: z.string(),
  /** Which sum of the units' `outcome` makes sense; absent where none does, and in results of older versions. */
  sum: z.enum(SUMS).exactOptional(),
});

const groupTitle = z.object({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  clause: z.string(),
  max: decimal,
  lines: z.array(criterionTitle),
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
