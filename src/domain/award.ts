import { z } from 'zod';

/** Levels of award from low to high: city, province, Prime Minister, President of the State. */
export const AWARD_LEVELS = ['city', 'province', 'prime-minister', 'president'] as const;

export type AwardLevel = (typeof AWARD_LEVELS)[number];

/** How documents name the level of an award. */
export const AWARD_LEVEL_TITLES: Readonly<Record<AwardLevel, string>> = {
  city: 'cấp thành phố',
  province: 'cấp tỉnh',
  'prime-minister': 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

/** How the council votes on an award: data of its own rules, with a default where nobody has compared them yet. */
export const voteRuleSchema = z.strictObject({
  /** Share of all members that must be present, as the rules write it: `2/3`. */
  quorum: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/)
    .describe('một phân số trong dấu nháy kép, ví dụ "2/3"'),
  /** Votes in favour that are needed, in percent of the base; `more-than` where the share itself is not enough. */
  threshold: z.number().min(0).max(100),
  /** `at-least`: the threshold suffices; `more-than`: one vote above it. */
  reaching: z.enum(['at-least', 'more-than']),
  /** What the percentage is of: all members of the council, or those present and voting. */
  base: z.enum(['total', 'present']),
  ballot: z.enum(['secret', 'open']),
  /** Whether written opinions of absent members count as votes. */
  writtenOpinions: z.boolean(),
  /** Where the rule is from, or that it is a default to be compared with the council's rules. */
  origin: z.string().min(1),
});

/** A text that an award stands on, for as long as it is in force. */
export const awardBasisSchema = z.strictObject({
  text: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  /** What has not been compared with the text itself; absent once the office has. */
  check: z.string().exactOptional(),
});

/** Whether an award is given at a review: the council may have switched it off. */
export function isGivenAt<Review extends string>(
  award: { readonly reviews: readonly Review[]; readonly active?: false | undefined },
  review: Review,
): boolean {
  return award.active !== false && award.reviews.includes(review);
}

export type VoteRule = z.infer<typeof voteRuleSchema>;
export type AwardBasis = z.infer<typeof awardBasisSchema>;
