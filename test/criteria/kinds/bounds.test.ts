import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { criterionKinds, kindOf } from '../../../src/criteria/kinds/registry.ts';
import type { CriterionLine } from '../../../src/criteria/lines.ts';
import { fractionOf } from '../../../src/domain/fraction.ts';
import { pointsFromNumber, pointsToNumber } from '../../../src/domain/points.ts';
import type { LineAnswer } from '../../../src/domain/submission.ts';
import { blank, lineAnswer, notApplicable, quantity, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';
import { evaluateFormula } from '../../support/evaluate-formula.ts';
import { everyChange } from '../../support/every-place.ts';
import { expectGolden } from '../../support/golden.ts';

type Rule = { readonly kind: string; readonly name: string; readonly max: number; readonly params: object };
type Bound = ReturnType<typeof kindOf>;
type Given = {
  readonly achieved?: number;
  readonly total?: number;
  readonly isPercent?: boolean;
  readonly level?: string;
};

const folder = join(import.meta.dirname, '..', 'cases');
const rules: readonly Rule[] = readdirSync(folder)
  .toSorted()
  .flatMap((file) => {
    const { kind, cases } = parse(readFileSync(join(folder, file), 'utf8'));
    return (cases as readonly Omit<Rule, 'kind'>[]).map(({ name, max, params }) => ({
      kind,
      name,
      max,
      params: params ?? {},
    }));
  });

const numbersAs = (value: object, other: (number: number) => number): object =>
  JSON.parse(JSON.stringify(value), (_key, each: unknown) => (typeof each === 'number' ? other(each) : each));

/** All numbers of a rule. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Answers at each number of a rule and to both sides of it, as counts of 100 or by themselves, and as percentages; each choice. */
function answersAt({ params }: Rule, bound: Bound): readonly Given[] {
  const bounds = [...new Set([0, 100, ...numbersIn(params)])].toSorted((a, b) => a - b);
  const around = [...new Set(bounds.flatMap((at) => [at - 0.01, at, at + 0.01, at + 1]))].toSorted(
    (a, b) => a - b,
  );
  const asked = bound.answeredIn();
  if (asked.includes('level')) return [...bound.choices(), 'khác'].map((level) => ({ level }));
  return [
    ...(asked.includes('total') ? [-1, 0, 7, 8].map((total) => ({ achieved: 7, total })) : []),
    ...around.map((achieved) => (asked.includes('total') ? { achieved, total: 100 } : { achieved })),
    { achieved: 7 },
    ...bounds.map((achieved) => ({ achieved, isPercent: true })),
    ...(asked.includes('total') ? [{ achieved: 50, total: 100, isPercent: true }] : []),
  ];
}

function answerOf({ achieved, total, isPercent = false, level }: Given, bound: Bound): LineAnswer {
  const asked = bound.answeredIn();
  const number = (value: number | undefined) => (value === undefined ? blank : quantity(value, isPercent));
  return lineAnswer('TT1.1', {
    [asked.includes('selfPoints') ? 'selfPoints' : 'achieved']: number(achieved),
    total: number(total),
    level: level === undefined ? blank : text(level),
  });
}

const FIELD = [0, 1, 5, 50, 100].map(fractionOf);

function told(given: Given, bound: Bound): string {
  const answer = answerOf(given, bound);
  const assessment = bound.assess(answer, bound.compares === null ? undefined : { values: FIELD });
  const said =
    assessment.status === 'unreadable'
      ? assessment.faults.map(({ code, at }) => `${code} ${at}`).join(', ')
      : assessment.because;
  const points = assessment.status === 'scored' ? `${pointsToNumber(assessment.points)}: ` : '';
  const shown = given.isPercent ? '' : ` · ${shownIn(given, bound)}`;
  return `${points}${said}${shown} · ${JSON.stringify(bound.outcome(answer))}`;
}

/** What the form's own column shows. */
function shownIn({ achieved, total, level }: Given, bound: Bound): string {
  const isClaimed = bound.answeredIn().includes('selfPoints');
  const cells = { achieved: 'E5', total: 'F5', level: 'G5', selfPoints: isClaimed ? 'H5' : 'G5' };
  const values = {
    E5: achieved ?? '',
    F5: total ?? '',
    G5: level ?? '',
    H5: isClaimed ? (achieved ?? '') : '',
  };
  return String(evaluateFormula(bound.formula(cells), values));
}

const inShort = ({ achieved, total, isPercent, level }: Given) =>
  level ?? `${achieved}${isPercent ? '%' : ''}${total === undefined ? '' : ` / ${total}`}`;

/** A line as it is, and of the first rule of a kind also with a weight, as a bonus and taken off. */
function linesOf(
  { kind, max, params }: Rule,
  isFirst: boolean,
): readonly (readonly [string, CriterionLine])[] {
  const line = criterionLine(kind, max, params);
  const weighted = { max: pointsFromNumber(max * 1.5), unweighted: line.max, weight: 1.5 };
  return [
    ['', line],
    ...(isFirst
      ? ([
          [', hệ số 1,5', { ...line, ...weighted }],
          [', điểm thưởng', { ...line, counts: 'bonus' }],
          [', điểm trừ', { ...line, counts: 'penalty' }],
        ] as const)
      : []),
  ];
}

it('around every number of a rule: the points, why, what the form shows, what adds up', async () => {
  const lines = rules.flatMap((rule, at) =>
    linesOf(rule, rule.kind !== rules[at - 1]?.kind).flatMap(([counted, line]) => {
      const bound = kindOf(line);
      return [
        `${rule.kind}, ${rule.name} (${rule.max} điểm${counted})`,
        ...answersAt(rule, bound).map((given) => `  ${inShort(given)} → ${told(given, bound)}`),
        ...bound.answeredIn().map((column) => {
          const answer = lineAnswer('TT1.1', {
            ...answerOf({ achieved: 1, total: 1 }, bound),
            [column]: notApplicable,
          });
          return `  ${column} không áp dụng → ${JSON.stringify(bound.assess(answer))}`;
        }),
        '',
      ];
    }),
  );
  await expectGolden(lines.join('\n'), join(import.meta.dirname, 'bounds.txt'));
});

it('a rule with one thing in it otherwise: whether it can be, and what it says it is', async () => {
  const lines = rules.flatMap(({ kind, name, max, params }) => {
    const own = criterionKinds.get(kind);
    if (own === undefined) throw new Error(`no kind ${kind}`);
    const others = [
      ...[...everyChange({ params }, 'fitting')].map(
        ({ place, how, value }) => [`${place} ${how}`, value] as const,
      ),
      ...[0, 0.1, 2, 10, 1000].map(
        (times) => [`all numbers × ${times}`, numbersAs({ params }, (each) => each * times)] as const,
      ),
      ...[max, max + 0.01].map((one) => [`all numbers ${one}`, numbersAs({ params }, () => one)] as const),
    ];
    return others.flatMap(([what, value]) => {
      const other = own.params.safeParse((value as { readonly params: unknown }).params);
      if (!other.success) return [];
      const faults = own.verify(other.data, pointsFromNumber(max));
      const bound = kindOf(criterionLine(kind, max, other.data));
      const said = faults.length > 0 ? faults.join(' ') : `${bound.describe()} · ${bound.most() / 100}`;
      return [`${kind}, ${name}, ${what}: ${said}`];
    });
  });
  expect(lines.length).toBeGreaterThan(100);
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'rules-otherwise.txt'));
});
