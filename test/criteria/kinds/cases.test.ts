import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHECK_AGAIN, COMPARED_LATER } from '../../../src/criteria/kinds/formula.ts';
import { type BoundKind, criterionKinds, kindOf } from '../../../src/criteria/kinds/registry.ts';
import { fractionOf } from '../../../src/domain/fraction.ts';
import { pointsFromNumber, pointsToNumber } from '../../../src/domain/points.ts';
import type { LineAnswer, Quantity } from '../../../src/domain/submission.ts';
import { blank, lineAnswer, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';
import { evaluateFormula } from '../../support/evaluate-formula.ts';
import { expectGolden } from '../../support/golden.ts';

const typed = z.union([z.number(), z.string().regex(/^\d+%$/)]).optional();
const caseFile = z.strictObject({
  kind: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      max: z.number(),
      params: z.unknown(),
      answers: z.array(
        z.strictObject({
          achieved: typed,
          total: typed,
          level: z.string().optional(),
          selfPoints: typed,
          points: z.number().optional(),
          fault: z.string().optional(),
          /** Of a kind that compares: what all units answered, the own answer among them. */
          field: z.array(z.number()).optional(),
          status: z.literal('needs-review').optional(),
          /** What the form's own column shows, where that is not the points nor, for a fault, a request to look again. */
          form: z.union([z.number(), z.literal('look-again')]).optional(),
        }),
      ),
    }),
  ),
});
type Case = z.infer<typeof caseFile>['cases'][number]['answers'][number];

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder).map((name) =>
  caseFile.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);

describe('kinds of criterion', () => {
  it('have a case file each, named by the kind', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...criterionKinds.keys()].map((kind) => `${kind}.yaml`).sort(),
    );
    expect(files.map(({ kind }) => kind).sort()).toEqual([...criterionKinds.keys()].sort());
  });

  for (const { kind, cases } of files) {
    for (const { name, max, params, answers } of cases) {
      const bound = kindOf(criterionLine(kind, max, params));
      it.each(answers.map((answer) => [JSON.stringify(answer), answer] as const))(
        `${kind}, ${name}: %s`,
        (_, given) => {
          expect(resultOf(bound, given)).toEqual({
            points: given.points ?? null,
            fault: given.fault ?? null,
            status: given.status ?? statusOf(given),
          });
          if (!isPercent(given)) expect(shownByFormula(bound, given)).toBe(expectedInForm(given, bound));
        },
      );
    }
  }

  it.each([...criterionKinds.values()])(
    '$kind: its own example is valid and verifies',
    ({ kind, params, example, verify }) => {
      const first = files.find((file) => file.kind === kind)?.cases[0];
      expect(verify(params.parse(parse(example)), pointsFromNumber(first?.max ?? 0))).toEqual([]);
    },
  );
});

describe('what a kind says', () => {
  it('of its rule, of each answer and of each fault is as it was', async () => {
    const told = files
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
      .flatMap(({ kind, cases }) =>
        cases.flatMap(({ name, max, params, answers }) => {
          const bound = kindOf(criterionLine(kind, max, params));
          return [
            `${kind}, ${name} (${max} điểm)`,
            `  ${bound.describe()}`,
            `  hỏi ${bound.answeredIn().join(', ')}; chọn ${bound.choices().join(' | ') || '–'}; tổng số ${bound.fixedTotal() ?? '–'}; nhiều nhất ${bound.most() / 100}; cộng ${JSON.stringify(bound.sum())}; so ${JSON.stringify(bound.compares)}`,
            ...answers.map((given) => `  ${JSON.stringify(given)}: ${saidOf(bound, given)}`),
            '',
          ];
        }),
      );
    await expectGolden(told.join('\n'), join(import.meta.dirname, 'said.txt'));
  });
});

function saidOf(bound: BoundKind, given: Case): string {
  const answer = answerOf(given);
  const assessment = bound.assess(answer, given.field && { values: given.field.map(fractionOf) });
  const outcome = JSON.stringify(bound.outcome(answer));
  switch (assessment.status) {
    case 'scored':
      return `${assessment.how ?? '–'} · ${outcome}`;
    case 'unreadable':
      return `${JSON.stringify(assessment.faults)} · ${outcome}`;
    default:
      return `${JSON.stringify(assessment)} · ${outcome}`;
  }
}

/** What neither has points nor a fault waits for the others. */
function statusOf({ fault, points }: Case): string {
  if (fault !== undefined) return 'unreadable';
  return points === undefined ? 'needs-review' : 'scored';
}

function resultOf(bound: BoundKind, given: Case) {
  const { field } = given;
  const assessment = bound.assess(answerOf(given), field && { values: field.map(fractionOf) });
  return {
    points: assessment.status === 'scored' ? pointsToNumber(assessment.points) : null,
    fault: assessment.status === 'unreadable' ? (assessment.faults[0]?.code ?? null) : null,
    status: assessment.status,
  };
}

function answerOf({ achieved, total, level, selfPoints }: Case): LineAnswer {
  return lineAnswer('TT1.1', {
    achieved: quantityOf(achieved),
    total: quantityOf(total),
    level: level === undefined ? blank : text(level),
    selfPoints: quantityOf(selfPoints),
  });
}

function quantityOf(written: number | string | undefined) {
  if (written === undefined) return blank;
  const value: Quantity =
    typeof written === 'number'
      ? { value: written, isPercent: false }
      : { value: Number.parseFloat(written), isPercent: true };
  return {
    state: 'given',
    value,
    text: String(written),
    from: { file: 'a.xlsx', sheet: 'Tập thể', cell: 'E5' },
  } as const;
}

/** A percentage is a number between 0 and 1 in a spreadsheet; the form asks for counts. */
function isPercent({ achieved, total, selfPoints }: Case): boolean {
  return [achieved, total, selfPoints].some((value) => typeof value === 'string');
}

/**
 * The form's own column shows the points, nothing while unanswered, or asks to look again. It compares text as typed, where
 * the reader folds marks and spaces, and locks a fixed total: the case says so (`form`).
 */
function expectedInForm({ points, status, form, fault }: Case, { compares }: BoundKind): string | number {
  if (status !== undefined) return '';
  if (compares !== null && fault === undefined) return COMPARED_LATER;
  const shown = form ?? points ?? 'look-again';
  return shown === 'look-again' ? CHECK_AGAIN : shown;
}

function shownByFormula(bound: BoundKind, { achieved, total, level, selfPoints }: Case) {
  const formula = bound.formula({
    achieved: 'E5',
    total: 'F5',
    level: 'G5',
    selfPoints: bound.answeredIn().includes('selfPoints') ? 'H5' : 'G5',
  });
  return evaluateFormula(formula, {
    E5: achieved ?? '',
    F5: total ?? '',
    G5: level ?? '',
    H5: selfPoints ?? '',
  });
}
