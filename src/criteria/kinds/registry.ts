import type { Assessment, ScoredAssessment } from '../../domain/assessment.ts';
import { type Fraction, fractionOf, multiplyFractions } from '../../domain/fraction.ts';
import type { Outcome, Sum } from '../../domain/outcome.ts';
import {
  negatedPoints,
  type Points,
  pointsFromFraction,
  pointsFromHundredths,
  pointsToNumber,
} from '../../domain/points.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { formatNumber } from '../../text/numbers.ts';
import { inQuotes } from '../../text/quote.ts';
import type { CriterionLine } from '../lines.ts';
import { count } from './count.ts';
import { deduction } from './deduction.ts';
import type { CriterionKind, Field, FormulaCells } from './kind.ts';
import { levels } from './levels.ts';
import { perItem } from './per-item.ts';
import { ratio } from './ratio.ts';
import { showPoints } from './reading.ts';
import { relative } from './relative.ts';
import { score } from './score.ts';
import { target } from './target.ts';
import { termTotal } from './term-total.ts';
import { yesNo } from './yes-no.ts';

/** Each kind checks its own params before it uses them (`bind`), so that what they are is its own affair. */
const kinds = [
  levels,
  ratio,
  count,
  score,
  yesNo,
  deduction,
  target,
  perItem,
  relative,
] as readonly unknown[];

/** Every kind of criterion, by the name that it has in YAML. */
export const criterionKinds: ReadonlyMap<string, CriterionKind<unknown>> = new Map(
  (kinds as readonly CriterionKind<unknown>[]).map((kind) => [kind.kind, kind]),
);

/** Kinds of the tool's own lines, which no file may use. */
const innerKinds: ReadonlyMap<string, CriterionKind<unknown>> = new Map([
  [termTotal.kind, termTotal as unknown as CriterionKind<unknown>],
]);

/** A kind with one line's params and maximum. */
export type BoundKind = {
  readonly kind: string;
  readonly title: string;
  readonly answeredIn: () => readonly ('achieved' | 'total' | 'level' | 'selfPoints')[];
  readonly describe: () => string;
  readonly choices: () => readonly string[];
  readonly fixedTotal: () => number | null;
  /** With weight and sign; a kind that compares waits where it is given no field. */
  readonly assess: (answer: LineAnswer, field?: Field) => Assessment;
  /** Of a kind that compares: with whom, and by what. */
  readonly compares: ReturnType<NonNullable<CriterionKind<unknown>['compares']>> | null;
  /** The most that an answer can give, weight included: the line's maximum or more. */
  readonly most: () => Points;
  readonly sum: () => Sum | null;
  readonly outcome: (answer: LineAnswer) => Outcome | null;
  readonly formula: (cells: FormulaCells) => string;
};

const bound = new WeakMap<CriterionLine, BoundKind>();

/** The kind of a line of a criteria set that has been parsed; throws on a set that has not. */
export function kindOf(line: CriterionLine): BoundKind {
  const known = bound.get(line);
  if (known) return known;
  const kind = criterionKinds.get(line.kind) ?? innerKinds.get(line.kind);
  if (!kind) throw new RangeError(`no kind of criterion: ${line.kind}`);
  const made = bind(kind, line);
  bound.set(line, made);
  return made;
}

function bind(kind: CriterionKind<unknown>, line: CriterionLine): BoundKind {
  const params = kind.params.parse(line.params ?? {});
  const { weight, counts } = line;
  const max = line.unweighted ?? line.max;
  const scale = (weight ?? 1) * (counts === 'penalty' ? -1 : 1);
  // A fault names the criterion as the clerk knows it, not by its code alone.
  const name = `${line.id} ${inQuotes(line.short)}`;
  const assess = (answer: LineAnswer, field?: Field) =>
    inTotal(kind.assess({ ...unsigned(answer, line), line: name }, params, max, field), line);
  return {
    kind: kind.kind,
    title: kind.title,
    answeredIn: () => kind.answeredIn(params),
    describe: () => kind.describe(params, max),
    choices: () => kind.choices(params),
    fixedTotal: () => kind.fixedTotal(params),
    assess: kind.decidedBy === undefined ? assess : rememberingQuantities(kind.decidedBy, assess),
    sum: () => kind.sum(params),
    outcome: (answer) => kind.outcome(answer, params),
    formula: (cells) => kind.formula(scale === 1 ? cells : { ...cells, scale }, params, max),
    compares: kind.compares?.(params) ?? null,
    most: () => weighted(kind.most?.(params, max) ?? max, weight),
  };
}

/** Points off may be written with or without their sign. */
function unsigned(answer: LineAnswer, { counts }: CriterionLine): LineAnswer {
  const { selfPoints } = answer;
  if (counts !== 'penalty' || selfPoints.state !== 'given') return answer;
  const value = { ...selfPoints.value, value: Math.abs(selfPoints.value.value) };
  return { ...answer, selfPoints: { ...selfPoints, value } };
}

/** An assessment as it counts: with its weight, rounded once, and below 0 where it is taken off. */
function inTotal(assessment: Assessment, { weight, counts, max }: CriterionLine): Assessment {
  if (assessment.status !== 'scored') return assessment;
  if (weight === undefined && counts === undefined) return saidAboveMax(assessment, max);
  const { points: own, exact, how = '' } = assessment;
  const amount = weight === undefined ? own : weighted(exact ?? fractionOf(pointsToNumber(own)), weight);
  const verb = counts === 'bonus' ? 'cộng ' : counts === 'penalty' ? 'trừ ' : '';
  const product = weight === undefined ? '' : `${showPoints(own)} điểm × hệ số ${formatNumber(weight)} = `;
  const points = counts === 'penalty' ? negatedPoints(amount) : amount;
  const because = `${how}: ${product}${verb}${showPoints(amount)} điểm.`;
  const whole: ScoredAssessment = { status: 'scored', points, because, how };
  return counts === undefined ? saidAboveMax(whole, max) : whole;
}

/** What lies above the maximum is told apart: it counts as bonus. */
function saidAboveMax(assessment: ScoredAssessment, max: Points): ScoredAssessment {
  const { points, because } = assessment;
  if (points <= max) return assessment;
  const above = pointsFromHundredths(points - max);
  const said = `Phần trên điểm tối đa ${showPoints(max)} (${showPoints(above)} điểm) là điểm thưởng.`;
  return { ...assessment, because: `${because} ${said}` };
}

function weighted(points: Points | Fraction, weight: number | undefined): Points {
  const exact = typeof points === 'number' ? fractionOf(pointsToNumber(points)) : points;
  return weight === undefined
    ? pointsFromFraction(exact)
    : pointsFromFraction(multiplyFractions(exact, fractionOf(weight)));
}

/**
 * Where one number decides, each number is judged once: the thousands of people of a city are given the same few, and
 * share the words of the judgement.
 */
function rememberingQuantities(
  column: NonNullable<CriterionKind<unknown>['decidedBy']>,
  assess: BoundKind['assess'],
): BoundKind['assess'] {
  const known = new Map<string, Assessment>();
  return (answer) => {
    const cell = answer[column];
    if (cell.state !== 'given') return assess(answer);
    const key = `${cell.value.value}${cell.value.isPercent ? '%' : ''}`;
    const assessment = known.get(key) ?? assess(answer);
    known.set(key, assessment);
    return assessment;
  };
}
