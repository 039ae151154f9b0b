import { z } from 'zod';
import { MOST_POINTS } from '../domain/points.ts';
import { REPORTING_PERIODS } from '../domain/term.ts';
import { awarded, closing, day, exampleOf, headed, measured, monthAndDay, titled } from './shapes.ts';

const points = z.number().min(0).max(MOST_POINTS).multipleOf(0.01);
const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('một mã viết thường không dấu, nối bằng dấu gạch ngang, ví dụ phuong-xa');
const title = z.string().min(1);

const asking = z.array(z.enum([...REPORTING_PERIODS, 'year'])).min(1);

/** Whom a criterion is for; nobody named means everybody. */
const appliesTo = z.strictObject({
  unitTypes: z.array(key).min(1).optional(),
  /** Cụm, khối thi đua, as the register names them. */
  clusters: z.array(title).min(1).optional(),
  leaders: z.literal(true).optional(),
  uniformed: z.literal(true).optional(),
  /** Reporting periods that ask for it, `year` for the year's own report; every period, and not the year, where left out. */
  periods: asking.optional(),
});

/** Kỳ báo cáo: those of every year of the plan, in their order, and what the year is of them. */
const periods = z.strictObject({
  each: z
    .array(
      z.strictObject({
        period: z.enum(REPORTING_PERIODS),
        /** The first such day from the beginning of the period on: a day before that is of the next year. */
        deadline: monthAndDay,
      }),
    )
    .min(1),
  /** The year's points: of all periods together, on average, or those of the last. */
  year: z.enum(['sum', 'mean', 'last']),
  /** Where the plan says so, as papers cite it. */
  clause: z.string().min(1).optional(),
});

const measure = {
  max: points,
  ...measured,
  /** Hệ số: what the line's points, and its `max`, are multiplied by. */
  weight: z.number().min(0.01).max(1000).multipleOf(0.01).optional(),
  examples: z
    .array(
      exampleOf(z.number().min(-MOST_POINTS).max(MOST_POINTS).multipleOf(0.01), {
        /** The best result among those compared, for a kind that compares. */
        best: z.number().optional(),
      }),
    )
    .optional(),
};

const words = {
  id: z
    .string()
    .regex(/^[A-Z]{2}\d+(\.\d+){0,3}[a-z]?$/)
    .describe('mã gồm hai chữ hoa và số, ví dụ TT1, TT1.1, TT1.1.1 hoặc TT1.1a'),
  /** The plan's own number, as printed: `I`, `1.1`, `a`. */
  label: z.string().min(1).max(20).optional(),
  ...titled,
};

/** `bonus`: added above the total; `penalty`: taken off it. Its `max` is then the most that it adds or takes. */
const counts = { counts: z.enum(['bonus', 'penalty']).optional() };

const part = z.strictObject({ ...words, clause: z.string().min(1).optional(), ...measure });

const criterionWords = {
  ...words,
  ...counts,
  appliesTo: appliesTo.optional(),
  /** The same criterion in other words for some units. */
  variants: z.array(z.strictObject({ unitTypes: z.array(key).min(1), title })).optional(),
};

const criterion = z.strictObject({ ...criterionWords, ...measure });
const criterionWithParts = z.strictObject({ ...criterionWords, max: points, parts: z.array(part).min(2) });

const groupWords = { ...words, ...counts, appliesTo: appliesTo.optional(), max: points };

/** Groups to three levels; criteria and groups may stand beside each other, in the plan's order. */
const innerGroup = z.strictObject({
  ...groupWords,
  criteria: z.array(z.union([criterion, criterionWithParts])).min(1),
});
const middleGroup = z.strictObject({
  ...groupWords,
  criteria: z.array(z.union([criterion, criterionWithParts, innerGroup])).min(1),
});
const group = z.strictObject({
  ...groupWords,
  criteria: z.array(z.union([criterion, criterionWithParts, middleGroup])).min(1),
});

const side = z.strictObject({
  /** Where it is another than that of the set. */
  total: points.optional(),
  /** The most that all bonus points together add, and all penalties together take. */
  bonusCap: points.optional(),
  penaltyCap: points.optional(),
  /** No total lies below, or above; 0, and no bound, where left out. */
  floor: z.number().min(-MOST_POINTS).max(MOST_POINTS).optional(),
  ceiling: points.optional(),
  groups: z.array(group),
});

/** Who decides, for as long as that holds; one id may stand several times, for one time after the other. */
const authority = z.strictObject({
  id: key,
  title,
  office: title,
  from: day.nullable(),
  to: day.nullable(),
});

/** Shape of a file of `thidua-criteria/2` (contract section 4). */
export const shapeTwo = z.strictObject({
  schema: z.literal('thidua-criteria/2'),
  ...headed,
  /** Điểm tối đa, bonus points aside: 100, 1000 … */
  total: points,
  /** How all units together are named: `toàn phường`. */
  scope: title,
  /** How the people that the plan judges are called together, where they are not all cán bộ, công chức, viên chức. */
  peopleTitle: title.optional(),
  /** Kinds of unit, in the order in which they are listed. */
  unitTypes: z.array(z.strictObject({ id: key, title })).min(1),
  /** Levels of award from low to high; the first is that of the office itself. */
  levels: z.array(z.strictObject({ id: key, title })).min(1),
  authorities: z.array(authority).optional(),
  /** Absent where units report once a year. */
  periods: periods.optional(),
  /** Danh hiệu thi đua, hình thức khen thưởng: an award of one is no bar to one of another. */
  families: z
    .array(z.strictObject({ id: key, title }))
    .min(1)
    .optional(),
  grades: z
    .array(z.strictObject({ id: z.string(), title: z.string(), from: z.number().min(0).max(MOST_POINTS) }))
    .min(1),
  units: side,
  /** Absent where the plan judges no people: then nothing asks for them or speaks of them. */
  individuals: side.optional(),
  disqualifiers: closing.disqualifiers,
  awards: z.array(
    z.strictObject({
      ...awarded,
      level: key.optional(),
      family: key.optional(),
      /** Reporting periods that it is given for; the year alone where left out. */
      periods: asking.optional(),
    }),
  ),
  conflicts: closing.conflicts,
});
