import { isGroup } from '../../criteria/groups.ts';
import { criterionKinds, kindOf } from '../../criteria/kinds/registry.ts';
import { type CriterionLine, linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaGroup, CriteriaSet } from '../../criteria/schema.ts';
import { type Fraction, fractionOf } from '../../domain/fraction.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { Answer, LineAnswer } from '../../domain/submission.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { formatNumber, formatPoints } from '../../text/numbers.ts';

/** A line with an answer that a unit could give, and the points that come of it. */
export type WorkedLine = {
  readonly line: CriterionLine;
  /** `Số đạt 85, Tổng số 100` */
  readonly answer: string;
  /** Null where the line cannot be worked out by itself. */
  readonly points: number | null;
  readonly because: string;
};

/** One unit's lines worked out from beginning to end, and their total. */
export type WorkedExample = {
  readonly lines: readonly WorkedLine[];
  readonly base: number;
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number;
};

/** An example of a unit of the first kind, each line answered by something between nothing and all. */
export function workedExample(set: CriteriaSet): WorkedExample {
  const [type] = unitTypesOf(set);
  const lines = linesOfGroups(set.units.groups, type?.id)
    .filter(
      ({ appliesTo }) =>
        appliesTo.unitTypes === undefined || (type !== undefined && appliesTo.unitTypes.includes(type.id)),
    )
    .filter(({ appliesTo }) => appliesTo.clusters === undefined)
    .map(workedLine);
  const pointsOf = new Map(lines.map(({ line, points }) => [line.id, points ?? 0]));
  const sum = (counts: 'base' | 'bonus' | 'penalty') =>
    set.units.groups.reduce((all, group) => all + inGroup(group, 'base', counts, pointsOf), 0);
  const { bonusCap, penaltyCap, floor = 0, ceiling } = set.units;
  const [base, bonus, penalty] = [
    sum('base'),
    Math.min(sum('bonus'), bonusCap ?? Infinity),
    Math.min(sum('penalty'), penaltyCap ?? Infinity),
  ];
  const total = Math.min(Math.max(base + bonus - penalty, floor), ceiling ?? Infinity);
  return {
    lines,
    base: hundredths(base),
    bonus: hundredths(bonus),
    penalty: hundredths(penalty),
    total: hundredths(total),
  };
}

/** What the lines of a group bring that count in one way; a bonus or penalty no more than its bound. */
function inGroup(
  group: CriteriaGroup,
  above: 'base' | 'bonus' | 'penalty',
  wanted: 'base' | 'bonus' | 'penalty',
  pointsOf: ReadonlyMap<string, number>,
): number {
  const own = group.counts ?? above;
  const sum = group.criteria.reduce((all, entry) => {
    if (isGroup(entry)) return all + inGroup(entry, own, wanted, pointsOf);
    if ((entry.counts ?? own) !== wanted) return all;
    const ids = 'parts' in entry ? entry.parts.map(({ id }) => id) : [entry.id];
    return all + ids.reduce((points, id) => points + Math.abs(pointsOf.get(id) ?? 0), 0);
  }, 0);
  return own === wanted && own !== 'base' ? Math.min(sum, group.max) : sum;
}

function workedLine(line: CriterionLine): WorkedLine {
  const kind = kindOf(line);
  const given = answerFor(line);
  const answer = answerOf(line.id, given);
  const compared =
    criterionKinds.get(line.kind)?.compares !== undefined
      ? { values: [fractionOf(80), fractionOf(100)] as readonly Fraction[] }
      : undefined;
  const assessment = kind.assess(answer, compared);
  const words = [
    ...(given.achieved === undefined ? [] : [`Số đạt ${formatNumber(given.achieved)}`]),
    ...(given.total === undefined ? [] : [`Tổng số ${formatNumber(given.total)}`]),
    ...(given.level === undefined ? [] : [`“${given.level}”`]),
    ...(given.selfPoints === undefined ? [] : [`tự chấm ${formatNumber(given.selfPoints)} điểm`]),
    ...(compared === undefined ? [] : ['đơn vị dẫn đầu đạt 100']),
  ].join(', ');
  return {
    line,
    answer: words,
    points: assessment.status === 'scored' ? pointsToNumber(assessment.points) : null,
    because: assessment.because,
  };
}

type Given = {
  readonly achieved?: number;
  readonly total?: number;
  readonly level?: string;
  readonly selfPoints?: number;
};

/** Something that a unit could answer, by the columns that the kind asks for. */
function answerFor(line: CriterionLine): Given {
  const kind = kindOf(line);
  const columns = kind.answeredIn();
  const [best, second] = kind.choices();
  if (line.kind === 'yes-no') return { level: 'Có' };
  if (columns.includes('level')) return { level: second ?? best ?? 'Có' };
  if (columns.includes('selfPoints')) {
    const whole = Math.floor(pointsToNumber(line.max) * 0.8);
    return { selfPoints: whole > 0 ? whole : pointsToNumber(line.max) };
  }
  const fixed = kind.fixedTotal();
  if (columns.includes('total')) {
    if (fixed !== null) return { achieved: Math.max(1, fixed - 1) };
    return line.kind === 'target' ? { achieved: 95, total: 100 } : { achieved: 85, total: 100 };
  }
  if (line.kind === 'relative') return { achieved: 80 };
  if (line.kind === 'count') return { achieved: middleBand(line.params) };
  return { achieved: line.kind === 'per-item' && (line.counts ?? 'base') !== 'penalty' ? 2 : 1 };
}

function middleBand(params: unknown): number {
  const bands = (params as { readonly bands?: readonly { readonly from: number }[] } | null)?.bands ?? [];
  const bounds = bands.map(({ from }) => Math.ceil(from)).sort((a, b) => a - b);
  return bounds[Math.floor(bounds.length / 2)] ?? 1;
}

const FROM = { file: '', sheet: '', cell: '' };

function answerOf(line: string, { achieved, total, level, selfPoints }: Given): LineAnswer {
  const quantity = (value: number | undefined): LineAnswer['achieved'] =>
    value === undefined
      ? { state: 'blank', from: null }
      : { state: 'given', value: { value, isPercent: false }, text: String(value), from: FROM };
  const blank: Answer<string> = { state: 'blank', from: null };
  return {
    line,
    achieved: quantity(achieved),
    total: quantity(total),
    level: level === undefined ? blank : { state: 'given', value: level, text: level, from: FROM },
    selfPoints: quantity(selfPoints),
    evidence: blank,
    explanation: blank,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Points as the example prints them. */
export function shownPoints(points: number | null): string {
  return points === null ? 'chưa tính được' : formatPoints(points);
}
