import { z } from 'zod';
import { groundSchema } from './violation.ts';

const plain = <Code extends string>(code: Code) => z.object({ code: z.literal(code) });

/** What there is to say of one year of a review: why it has no total, or of whom its figures are. */
export const standingReasonSchema = z.discriminatedUnion('code', [
  plain('not-due'),
  plain('no-result'),
  plain('not-founded'),
  /** Only a part of these units was taken over. */
  z.object({ code: z.literal('part-of'), units: z.array(z.string()) }),
  z.object({ code: z.literal('mean-of'), units: z.array(z.string()) }),
  z.object({ code: z.literal('without-part-of'), units: z.array(z.string()) }),
  /** `unit` is null where it is the one spoken of; `unsound`: its figures contradict themselves. */
  z.object({
    code: z.literal('no-total'),
    unit: z.string().nullable(),
    why: z.enum(['missing', 'rejected', 'open-lines', 'open-cells', 'unsound']),
  }),
  plain('no-list'),
  plain('not-listed'),
  z.object({ code: z.literal('namesakes'), count: z.int() }),
  z.object({ code: z.literal('was-at'), unit: z.string() }),
  /** Only years after the end of a disciplinary period count. */
  z.object({
    code: z.literal('after-discipline'),
    id: z.string(),
    title: z.string(),
    until: z.iso.date(),
    ground: groundSchema,
  }),
]);

export type StandingReason = z.infer<typeof standingReasonSchema>;
