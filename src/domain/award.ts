import { z } from 'zod';

/** A level of award, by its id. Which levels there are is data of the plan. */
export type AwardLevel = string;

/** A level of award and how documents name it. */
export type TitledLevel = { readonly id: AwardLevel; readonly title: string };

/** The levels of plan 756 from low to high, and of every plan whose criteria name none. */
export const DEFAULT_LEVELS = [
  { id: 'city', title: 'cấp thành phố' },
  { id: 'province', title: 'cấp tỉnh' },
  { id: 'prime-minister', title: 'Thủ tướng Chính phủ' },
  { id: 'president', title: 'Chủ tịch nước' },
] as const satisfies readonly TitledLevel[];

/** What may name its levels of award: a criteria set, the criteria of a Result. */
export type NamesLevels = { readonly levels?: readonly TitledLevel[] | undefined };

/** The levels of award of a plan, from low to high. */
export function levelsOf({ levels }: NamesLevels): readonly TitledLevel[] {
  return levels ?? DEFAULT_LEVELS;
}

/** How a plan names a level of award. */
export function levelTitle(names: NamesLevels, level: AwardLevel): string {
  return levelsOf(names).find(({ id }) => id === level)?.title ?? level;
}

/** The level of the office itself: the lowest, and that of an award that names none. */
export function ownLevel(names: NamesLevels): AwardLevel {
  return levelsOf(names)[0]?.id ?? DEFAULT_LEVELS[0].id;
}

/** Whether an award is one of the office's own level. */
export function isOfOwnLevel(
  names: NamesLevels,
  { level }: { readonly level?: AwardLevel | undefined },
): boolean {
  return level === undefined || level === ownLevel(names);
}

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
