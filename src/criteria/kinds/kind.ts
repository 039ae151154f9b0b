import type { z } from 'zod';
import type { Assessment } from '../../domain/assessment.ts';
import type { Fraction } from '../../domain/fraction.ts';
import type { Outcome, Sum } from '../../domain/outcome.ts';
import type { Points } from '../../domain/points.ts';
import type { LineAnswer } from '../../domain/submission.ts';

/** Cells of one line of the form, for a spreadsheet formula: `E14`. */
export type FormulaCells = {
  readonly achieved: string;
  readonly total: string;
  readonly level: string;
  readonly selfPoints: string;
  /** What the points are multiplied by before they are rounded: weight, and below 0 for a penalty; absent where it is 1. */
  readonly scale?: number;
};

/** The results that a kind compares an answer with, its own among them; in no order. */
export type Field = { readonly values: readonly Fraction[] };

/** A way to turn a unit's answer into points (contract section 4). One file each in this folder. */
export type CriterionKind<Params> = {
  /** As in YAML: `levels`, `ratio` … */
  readonly kind: string;
  /** As the clerk reads it: `Tính theo tỷ lệ`. */
  readonly title: string;
  /** zod schema of `params`. */
  readonly params: z.ZodType<Params>;
  /** A valid `params` in YAML, shown when the file's own is wrong. */
  readonly example: string;
  /** The cells that a unit fills in; the others are locked in the form. */
  readonly answeredIn: (params: Params) => readonly ('achieved' | 'total' | 'level' | 'selfPoints')[];
  /** The one column that `assess` looks at, where it looks at no other. */
  readonly decidedBy?: 'selfPoints';
  /** Text of the form's `Cách chấm`: how the points come about, one or two short sentences. */
  readonly describe: (params: Params, max: Points) => string;
  /** What is wrong with params that are well-formed (a band above max, bands out of order): Vietnamese sentences. */
  readonly verify: (params: Params, max: Points) => readonly string[];
  /** Values of the dropdown in `Mức tự đánh giá`, or none. */
  readonly choices: (params: Params) => readonly string[];
  /** A locked value of `Tổng số`, or null. */
  readonly fixedTotal: (params: Params) => number | null;
  /**
   * Pure; `needs-review` when unanswered. Not-applicable answers never reach it. A kind that compares waits where it is given
   * no field yet.
   */
  readonly assess: (answer: LineAnswer, params: Params, max: Points, field?: Field) => Assessment;
  /** Of a kind that compares: with whom, and by what; null where the answer has nothing to compare. */
  readonly compares?: (params: Params) => {
    readonly among: 'cluster' | 'all';
    readonly valueOf: (answer: LineAnswer) => Fraction | null;
  };
  /** The most that an answer can give, where that is more than the maximum: what lies above counts as bonus. */
  readonly most?: (params: Params, max: Points) => Points;
  /** Which sum over many units says something of them all; null where none does. */
  readonly sum: (params: Params) => Sum | null;
  /** What an answer that was scored adds to that sum; null where it adds nothing. */
  readonly outcome: (answer: LineAnswer, params: Params) => Outcome | null;
  /** The same rule as a spreadsheet formula (no leading `=`, English names, comma separators); "" while unanswered. */
  readonly formula: (cells: FormulaCells, params: Params, max: Points) => string;
};

/** Declares one kind and lets its params be inferred. */
export function defineCriterionKind<Params>(kind: CriterionKind<Params>): CriterionKind<Params> {
  return kind;
}
