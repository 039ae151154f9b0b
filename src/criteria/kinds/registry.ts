import type { Assessment } from '../../domain/assessment.ts';
import type { Outcome, Sum } from '../../domain/outcome.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { inQuotes } from '../../text/quote.ts';
import type { CriterionLine } from '../lines.ts';
import { count } from './count.ts';
import { deduction } from './deduction.ts';
import type { CriterionKind, FormulaCells } from './kind.ts';
import { levels } from './levels.ts';
import { ratio } from './ratio.ts';
import { score } from './score.ts';
import { yesNo } from './yes-no.ts';

/** Each kind checks its own params before it uses them (`bind`), so that what they are is its own affair. */
const kinds = [levels, ratio, count, score, yesNo, deduction] as readonly unknown[];

/** Every kind of criterion, by the name that it has in YAML. */
export const criterionKinds: ReadonlyMap<string, CriterionKind<unknown>> = new Map(
  (kinds as readonly CriterionKind<unknown>[]).map((kind) => [kind.kind, kind]),
);

/** A kind with one line's params and maximum. */
export type BoundKind = {
  readonly kind: string;
  readonly title: string;
  readonly answeredIn: () => readonly ('achieved' | 'total' | 'level' | 'selfPoints')[];
  readonly describe: () => string;
  readonly choices: () => readonly string[];
  readonly fixedTotal: () => number | null;
  readonly assess: (answer: LineAnswer) => Assessment;
  readonly sum: () => Sum | null;
  readonly outcome: (answer: LineAnswer) => Outcome | null;
  readonly formula: (cells: FormulaCells) => string;
};

const bound = new WeakMap<CriterionLine, BoundKind>();

/** The kind of a line of a criteria set that has been parsed; throws on a set that has not. */
export function kindOf(line: CriterionLine): BoundKind {
  const known = bound.get(line);
  if (known) return known;
  const kind = criterionKinds.get(line.kind);
  if (!kind) throw new RangeError(`no kind of criterion: ${line.kind}`);
  const made = bind(kind, line);
  bound.set(line, made);
  return made;
}

function bind(kind: CriterionKind<unknown>, line: CriterionLine): BoundKind {
  const params = kind.params.parse(line.params ?? {});
  const { max } = line;
  // A fault names the criterion as the clerk knows it, not by its code alone.
  const name = `${line.id} ${inQuotes(line.short)}`;
  const assess = (answer: LineAnswer) => kind.assess({ ...answer, line: name }, params, max);
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
    formula: (cells) => kind.formula(cells, params, max),
  };
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
