import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import { type CriterionLine, unitLines } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import { type Points, pointsToNumber } from '../../../src/domain/points.ts';
import type { Unit, UnitType } from '../../../src/domain/unit.ts';
import { NOT_APPLICABLE } from '../../../src/form/form-words.ts';
import { type Chance, chanceOf } from '../random.ts';
import type { SampleAnswer } from '../submission.ts';
import { evidence, reasonsNotApplicable } from '../texts/evidence.ts';
import { fillText } from '../texts/sample-text.ts';
import { answerLine, type Candidate, candidatesOf } from './answer-line.ts';
import { totalOf } from './assess.ts';

const ATTEMPTS = 150;

/** Criteria and lines that some kinds of unit say do not concern them. */
const notTheirs: Readonly<Partial<Record<UnitType, readonly string[]>>> = {
  'truong-hoc': ['TT1.2', 'TT2.3', 'TT3.1b'],
  'mttq-doan-the': ['TT2.1', 'TT2.2', 'TT2.3', 'TT3.1b'],
  'co-quan-dang': ['TT2.1', 'TT2.2', 'TT2.3', 'TT3.1b'],
  'luc-luong-vu-trang': ['TT1.2'],
  'don-vi-su-nghiep': ['TT2.3b'],
};

export type AnsweredUnit = {
  readonly answers: ReadonlyMap<string, SampleAnswer>;
  /** What the tool would make of it. */
  readonly total: number;
};

type Context = {
  readonly year: number;
  readonly wish: number;
  /** How near to the wish is near enough. */
  readonly within: number;
  readonly staffCount: number;
  readonly seed: string;
};

/** A unit's answers for a year, with a total as near to `wish` as a few attempts bring. */
export function answerUnit(unit: Unit, set: CriteriaSet, context: Context): AnsweredUnit {
  const lines = unitLines(set, unit.type).map((line): OpenLine => {
    const applies = ![line.criterion, line.id].some((id) => notTheirs[unit.type]?.includes(id));
    const chance = chanceOf('amounts', context.seed, line.id, context.year);
    const who = { type: unit.type, staffCount: context.staffCount };
    return { line, candidates: applies ? candidatesOf(line, who, chance) : [] };
  });
  let best = attempt(set, lines, context, 0);
  for (let count = 1; count < ATTEMPTS && miss(best, context) > context.within; count += 1) {
    const next = attempt(set, lines, context, count);
    if (miss(next, context) < miss(best, context)) best = next;
  }
  const { answered, total, chance } = best;
  const answers = answered.map(({ line, applies, answer, points }) => {
    const words = applies
      ? { selfPoints: claimOf(points), evidence: evidenceFor(line, unit, context.year, chance) }
      : {
          ...notApplicable(line),
          explanation: reasonsNotApplicable[unit.type as keyof typeof reasonsNotApplicable],
        };
    return [line.id, { ...answer, ...words }] as const;
  });
  return { answers: new Map(answers), total };
}

const miss = ({ total }: { readonly total: number }, { wish }: Context): number => Math.abs(total - wish);

/** A line with the answers open to the unit; none where the line does not concern it. */
type OpenLine = { readonly line: CriterionLine; readonly candidates: readonly Candidate[] };

function attempt(set: CriteriaSet, lines: readonly OpenLine[], context: Context, count: number) {
  const chance = chanceOf('answers', context.seed, context.year, count);
  const quality = Math.min(1, Math.max(0, context.wish / 100 + (chance.next() - 0.55) * 0.12));
  const answered = lines.map(({ line, candidates }) => {
    if (candidates.length === 0) return { line, applies: false, answer: {}, points: null };
    return { line, applies: true, ...answerLine(line, candidates, quality, chance) };
  });
  return { answered, total: totalOf(set.units.groups, answered), chance };
}

const claimOf = (points: Points | null): number => (points === null ? 0 : pointsToNumber(points));

/** The words go into the first cell that the line is answered in. */
function notApplicable(line: CriterionLine): SampleAnswer {
  const [column = 'selfPoints'] = kindOf(line).answeredIn();
  return { [column]: NOT_APPLICABLE };
}

/** Proof as a unit would name it; lines that ask for none get none. */
export function evidenceFor(line: CriterionLine, unit: Unit, year: number, chance: Chance): string {
  if (line.evidence === 'none') return '';
  const texts = evidence[line.id] ?? evidence[line.criterion] ?? ['Báo cáo số {n:10-200}/BC-{symbol}'];
  const date = `${String(chance.between(1, 28)).padStart(2, '0')}/${chance.between(2, 10)}/${year}`;
  return fillText(
    chance.pick(texts).replaceAll('{symbol}', symbolOf(unit)).replaceAll('{date}', date),
    year,
    chance,
  );
}

/** The unit's abbreviation in the numbers of its documents. */
export function symbolOf({ name, type }: Pick<Unit, 'name' | 'type'>): string {
  if (type === 'phuong-xa') return 'UBND';
  const words = name.replace(/^Trường | thành phố$|[-,]/g, '').split(/\s+/);
  return words.map((word) => (/^\d+$/.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}
