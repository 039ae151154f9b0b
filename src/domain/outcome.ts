import { z } from 'zod';
import { divideFractions, type Fraction, fractionOf, roundHalfUp } from './fraction.ts';

/** Which sum over many units a kind of criterion makes sense of (`criteria/kinds`); a kind may allow none. */
export const SUMS = ['share', 'items', 'count', 'cases', 'choice'] as const;

/**
 * `share`: things done of things to be done, parts and wholes added up · `items`: entries of a fixed list that each unit
 * meets, of as many for each · `count`: things made · `cases`: things that went wrong · `choice`: how many units chose
 * what.
 */
export type Sum = (typeof SUMS)[number];

const decimal = z.number();

/** What one unit's answer to one line adds to a sum over units, as the unit wrote it; a percentage alone adds nothing. */
export const outcomeSchema = z.union([
  z.object({ part: decimal, whole: decimal }),
  z.object({ count: decimal }),
  z.object({ choice: z.string() }),
  z.object({ percent: decimal }),
]);

export type Outcome = z.infer<typeof outcomeSchema>;

/** The line of one unit, as far as a sum asks for it (`lines` of `ket-qua.json`). */
export type ReportedLine = {
  readonly status: 'scored' | 'not-applicable' | 'needs-review' | 'unreadable';
  readonly points: number | null;
  readonly verifiedPoints: number | null;
  readonly outcome?: Outcome;
};

/** A sum over the units of a set; a unit stands in exactly one of `added`, `notApplicable`, `leftOut` and `silent`. */
export const outcomeTotalSchema = z.object({
  /** Units of the set. */
  of: z.int().min(0),
  /** Units whose answer is in the sum. */
  added: z.int().min(0),
  /** Not asked, or “không áp dụng”. */
  notApplicable: z.int().min(0),
  /** They wrote something that cannot be added: a percentage alone, no evidence where it is needed, points that the council found otherwise. */
  leftOut: z.int().min(0),
  /** Nothing sent, unanswered, or unreadable. */
  silent: z.int().min(0),
  /** `share` and `items`: what was reached; `count` and `cases`: how many; 0 of a choice. */
  part: decimal,
  /** `share` and `items`: of how many; else 0. */
  whole: decimal,
  /** Units that reached all (`share`, `items`), or that have any (`count`, `cases`). */
  reached: z.int().min(0),
  /** How many units chose each, in the order of first mention. */
  choices: z.array(z.object({ choice: z.string(), units: z.int().min(0) })),
});

export type OutcomeTotal = z.infer<typeof outcomeTotalSchema>;

/** Adds up one line over a set of units; `undefined` stands for a unit that has no such line, null for one that sent nothing. */
export function totalOfOutcomes(lines: readonly (ReportedLine | null | undefined)[]): OutcomeTotal {
  const added = lines.flatMap((line) => {
    const outcome = line && addable(line);
    return outcome ? [outcome] : [];
  });
  const notApplicable = lines.filter(
    (line) => line === undefined || (line?.status === 'not-applicable' && line.verifiedPoints === null),
  ).length;
  const leftOut = lines.filter((line) => line && isLeftOut(line)).length;
  const parts = added.flatMap((outcome) => ('part' in outcome ? [outcome] : []));
  const counts = added.flatMap((outcome) => ('count' in outcome ? [outcome.count] : []));
  const choices = added.flatMap((outcome) => ('choice' in outcome ? [outcome.choice] : []));
  return {
    of: lines.length,
    added: added.length,
    notApplicable,
    leftOut,
    silent: lines.length - added.length - notApplicable - leftOut,
    part: exactSum([...parts.map(({ part }) => part), ...counts]),
    whole: exactSum(parts.map(({ whole }) => whole)),
    reached:
      parts.filter(({ part, whole }) => part >= whole).length + counts.filter((count) => count > 0).length,
    choices: [...new Set(choices)].map((choice) => ({
      choice,
      units: choices.filter((each) => each === choice).length,
    })),
  };
}

/** A unit's lines by id, as its sums ask for them: null where it sent nothing, undefined where it was not asked. */
export function reportedBy<T extends ReportedLine & { readonly criterion: string }>({
  lines,
  submission,
}: {
  readonly lines: readonly T[];
  readonly submission: 'on-time' | 'late' | 'missing' | 'rejected';
}): (id: string) => T | null | undefined {
  // Nothing sent, or nothing of it that can be believed.
  if ((submission !== 'on-time' && submission !== 'late') || lines.length === 0) return () => null;
  const byId = new Map(lines.map((line) => [line.criterion, line]));
  return (id) => byId.get(id);
}

/** Parts of wholes in percent, rounded half up to 0,01; null of nothing. */
export function percentOfTotal({ part, whole }: Pick<OutcomeTotal, 'part' | 'whole'>): number | null {
  if (whole <= 0) return null;
  const share = divideFractions(fractionOf(part), fractionOf(whole));
  return Number(roundHalfUp(share.numerator * 10_000n, share.denominator)) / 100;
}

/** What a line adds: nothing where it was not scored, or where the council found other points than its figures give. */
export function addable({ status, points, verifiedPoints, outcome }: ReportedLine): Outcome | null {
  if (status !== 'scored' || outcome === undefined || 'percent' in outcome) return null;
  return verifiedPoints !== null && verifiedPoints !== points ? null : outcome;
}

/** Something was written there, or the council has looked, and yet nothing is added. */
function isLeftOut(line: ReportedLine): boolean {
  if (addable(line) !== null) return false;
  return line.status === 'scored' || (line.status === 'not-applicable' && line.verifiedPoints !== null);
}

/** Decimals as people type them, added without the noise of binary fractions. */
function exactSum(values: readonly number[]): number {
  const exact = values.map(fractionOf);
  const scale = exact.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  const sum = exact.reduce((total, value) => total + scaled(value, scale), 0n);
  return Number(sum) / Number(scale);
}

/** A decimal's denominator divides the largest of them: all are powers of ten. */
function scaled({ numerator, denominator }: Fraction, scale: bigint): bigint {
  return (numerator * scale) / denominator;
}
