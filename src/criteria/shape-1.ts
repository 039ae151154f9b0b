import { z } from 'zod';
import { DEFAULT_LEVELS } from '../domain/award.ts';
import { DEFAULT_TYPE_IDS } from '../domain/unit.ts';
import { awarded, closing, exampleOf, headed, measured, titled } from './shapes.ts';

const points = z.number().min(0).max(1000).multipleOf(0.01);
const unitTypes = z.array(z.enum(DEFAULT_TYPE_IDS)).min(1);

/** Whom a criterion is for; nobody named means everybody. */
const appliesTo = z.strictObject({
  unitTypes: unitTypes.optional(),
  leaders: z.literal(true).optional(),
  uniformed: z.literal(true).optional(),
});

const measure = { max: points, ...measured, examples: z.array(exampleOf(points, {})).optional() };

const words = {
  id: z
    .string()
    .regex(/^[A-Z]{2}\d+(\.\d+)?[a-z]?$/)
    .describe('mã gồm hai chữ hoa và số, ví dụ TT1, TT1.1 hoặc TT1.1a'),
  ...titled,
};

const part = z.strictObject({ ...words, clause: z.string().min(1).optional(), ...measure });

const criterionWords = {
  ...words,
  appliesTo: appliesTo.optional(),
  /** The same criterion in other words for some units (the plan's paragraph on Party and mass-organisation offices). */
  variants: z.array(z.strictObject({ unitTypes, title: z.string().min(1) })).optional(),
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

/** Shape of a file of `thidua-criteria/1`: read for ever. */
export const shapeOne = z.strictObject({
  schema: z.literal('thidua-criteria/1'),
  ...headed,
  grades: z
    .array(z.strictObject({ id: z.string(), title: z.string(), from: z.number().min(0).max(100) }))
    .min(1),
  units: side,
  individuals: side,
  disqualifiers: closing.disqualifiers,
  awards: z.array(
    z.strictObject({ ...awarded, level: z.enum(DEFAULT_LEVELS.map(({ id }) => id)).optional() }),
  ),
  conflicts: closing.conflicts,
});
