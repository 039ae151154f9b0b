import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import type { CriterionLine } from '../../../src/criteria/lines.ts';
import type { Points } from '../../../src/domain/points.ts';
import type { UnitType } from '../../../src/domain/unit.ts';
import type { Chance } from '../random.ts';
import type { SampleAnswer } from '../submission.ts';
import { pointsOf } from './assess.ts';

/** How many of what a ratio line counts, at least and at most, by kind of unit; by line, criterion or group. */
type Amount = { readonly office: readonly [number, number]; readonly ward: readonly [number, number] };

const amounts: Readonly<Record<string, Amount>> = {
  'TT1.1': { office: [45, 210], ward: [120, 260] },
  'TT2.1': { office: [8, 52], ward: [128, 176] },
  'TT2.2': { office: [120, 2400], ward: [2600, 7200] },
  'TT2.3a': { office: [60, 900], ward: [2600, 7200] },
  // Per cent of the cost of complying, as the target of the year names it.
  'TT2.3b': { office: [5, 15], ward: [5, 15] },
  'TT3.1a': { office: [160, 1300], ward: [420, 1500] },
  'TT3.1b': { office: [6, 28], ward: [24, 46] },
};
const anything: Amount = { office: [20, 120], ward: [40, 200] };

/** An answer that a unit could give, and what it is worth. */
export type Candidate = { readonly answer: SampleAnswer; readonly points: Points };

/** Picks the answer that comes about as well off as `quality` (0 to 1) asks. */
export function answerLine(
  line: CriterionLine,
  candidates: readonly Candidate[],
  quality: number,
  chance: Chance,
): Candidate {
  const spread = 1.08 - quality;
  const share = Math.min(1, Math.max(0, quality + spread * (chance.next() * 1.6 - 0.6)));
  const wish = share * line.max;
  const nearest = Math.min(...candidates.map(({ points }) => Math.abs(points - wish)));
  return chance.pick(candidates.filter(({ points }) => Math.abs(points - wish) === nearest));
}

/** What a unit could write into a line, each with its points. */
export function candidatesOf(
  line: CriterionLine,
  unit: { readonly type: UnitType; readonly staffCount: number },
  chance: Chance,
): readonly Candidate[] {
  return candidates(line, unit, chance).flatMap((answer) => {
    const points = pointsOf(line, answer);
    return points === null ? [] : [{ answer, points }];
  });
}

function candidates(
  line: CriterionLine,
  { type, staffCount }: { readonly type: UnitType; readonly staffCount: number },
  chance: Chance,
): readonly SampleAnswer[] {
  const kind = kindOf(line);
  const fixed = kind.fixedTotal();
  const [column] = kind.answeredIn();
  if (column === 'level') return kind.choices().map((level) => ({ level }));
  if (column === 'selfPoints') {
    const halves = (2 * line.max) / 100;
    return Array.from({ length: halves + 1 }, (_, half) => ({ selfPoints: half / 2 }));
  }
  if (fixed !== null) return upTo(fixed).map((achieved) => ({ achieved }));
  if (!kind.answeredIn().includes('total')) return upTo(6).map((achieved) => ({ achieved }));
  const amount = amounts[line.id] ?? amounts[line.criterion] ?? anything;
  const total =
    line.group === 'TT5'
      ? staffCount
      : chance.between(...(type === 'phuong-xa' ? amount.ward : amount.office));
  const steps = 24;
  return Array.from({ length: steps }, (_, step) => ({
    // From all to half of them, closer together near the top.
    achieved: Math.round(total * (1 - 0.5 * (step / steps) ** 1.5)),
    total,
  }));
}

const upTo = (highest: number): readonly number[] => Array.from({ length: highest + 1 }, (_, value) => value);
