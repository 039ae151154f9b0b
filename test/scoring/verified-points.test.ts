import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Points, pointsFromNumber } from '../../src/domain/points.ts';
import type { LineAnswer } from '../../src/domain/submission.ts';
import type { UnitVerification } from '../../src/domain/verification.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import { blank, lineAnswer, notApplicable, quantity, submission, text } from '../support/answers.ts';
import { unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';
import { openCasesOf } from '../support/open-year-of-one.ts';

function verified(points: Readonly<Record<string, number>>): UnitVerification {
  return new Map(
    Object.entries(points).map(([line, value]) => [
      line,
      {
        points: pointsFromNumber(value),
        reason: 'Đoàn kiểm tra.',
        by: '',
        on: null,
        recalculated: null,
        from: { file: 'tham-dinh.xlsx', sheet: 'Thẩm định', cell: 'H4' },
      },
    ]),
  );
}

/** 40 × 9/10 = 36; có = 20; 38,5 as given: 94,5. */
const lines: readonly LineAnswer[] = [
  lineAnswer('TT1.1', { achieved: quantity(9), total: quantity(10), evidence: text('danh mục') }),
  lineAnswer('TT1.2', { level: text('có') }),
  lineAnswer('TT2.1', { selfPoints: quantity(38.5) }),
];

function scorecard(changed: readonly LineAnswer[], points: Readonly<Record<string, number>>) {
  const answers = new Map([...lines, ...changed].map((line) => [line.line, line]));
  return scoreSubmission(submission({ lines: answers }), unit(), smallCriteria(), verified(points)).value
    .scorecard;
}

const lineOf = (card: ReturnType<typeof scorecard>, id: string) =>
  card.lines.find(({ line }) => line.id === id);

describe('verified points', () => {
  it.each<[string, readonly LineAnswer[], Readonly<Record<string, number>>, number | null]>([
    ['none', [], {}, 9450],
    // 30 instead of 36
    ['one below the recalculated', [], { 'TT1.1': 30 }, 8850],
    // 40 instead of 38,5
    ['one above', [], { 'TT2.1': 40 }, 9600],
    ['zero is a score', [], { 'TT1.2': 0 }, 7450],
    ['a blank line without one', [lineAnswer('TT1.2')], {}, null],
    // 36 + 15 + 38,5
    ['a blank line', [lineAnswer('TT1.2')], { 'TT1.2': 15 }, 8950],
    [
      // 25 + 20 + 38,5
      'an unreadable line',
      [
        lineAnswer('TT1.1', {
          achieved: { state: 'unreadable', text: 'nhiều', code: 'TD2101', from: blank.from },
        }),
      ],
      { 'TT1.1': 25 },
      8350,
    ],
    // The group has all of its 60 points again: 12 + 20 + 38,5
    [
      'a line that the unit refused',
      [lineAnswer('TT1.1', { achieved: notApplicable })],
      { 'TT1.1': 12 },
      7050,
    ],
    ['a line that is not there', [], { 'TT9.9': 12 }, 9450],
  ])('%s', (_, changed, points, total) => {
    expect(scorecard(changed, points).total).toBe(total);
  });

  it('leaves what was received, its assessment and the claims as they are', () => {
    const before = scorecard([], {});
    const after = scorecard([], { 'TT1.1': 30 });
    expect(after.selfTotal).toBe(before.selfTotal);
    expect(after.lines.map(({ assessment, selfPoints }) => ({ assessment, selfPoints }))).toEqual(
      before.lines.map(({ assessment, selfPoints }) => ({ assessment, selfPoints })),
    );
    expect(lineOf(after, 'TT1.1')?.verified?.points).toBe(3000);
  });

  it('a line out of scope stays out: a school has no TT2', () => {
    const school = unit({ type: 'truong-hoc' });
    const answers = new Map(lines.map((line) => [line.line, line]));
    const total = (points: Readonly<Record<string, number>>) =>
      scoreSubmission(submission({ lines: answers }), school, smallCriteria(), verified(points)).value
        .scorecard.total;
    expect(total({ 'TT2.1': 10 })).toBe(total({}));
  });

  it('a blank line no longer keeps the unit out once it is verified', () => {
    const sent = submission({ lines: new Map(lines.slice(0, 2).map((line) => [line.line, line])) });
    const codes = (points: Readonly<Record<string, number>>) =>
      openCasesOf(sent, new Map([['PX01', verified(points)]])).map(({ code }) => code);
    expect(codes({})).toContain('TD5101');
    expect(codes({ 'TT2.1': 40 })).not.toContain('TD5101');
  });

  it('law: a line verified to its own recalculated points changes no total', () => {
    const achieved = fc.integer({ min: 0, max: 17 });
    const given = fc.integer({ min: 0, max: 4000 });
    const which = fc.subarray(['TT1.1', 'TT1.2', 'TT2.1']);
    fc.assert(
      fc.property(achieved, fc.boolean(), given, which, (part, hasRules, hundredths, checked) => {
        const changed = [
          lineAnswer('TT1.1', { achieved: quantity(part), total: quantity(17) }),
          lineAnswer('TT1.2', { level: text(hasRules ? 'có' : 'không') }),
          lineAnswer('TT2.1', { selfPoints: quantity(hundredths / 100) }),
        ];
        const before = scorecard(changed, {});
        const own = before.lines.flatMap(({ line, assessment }) =>
          checked.includes(line.id) && assessment.status === 'scored'
            ? [[line.id, assessment.points / 100] as const]
            : [],
        );
        expect(own).toHaveLength(checked.length);
        const after = scorecard(changed, Object.fromEntries(own));
        expect(after.total).toBe(before.total);
        expect(after.groups).toEqual(before.groups);
      }),
    );
  });

  it('law: more verified points never lower the total', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const total = (hundredths: number) =>
          scorecard([], { 'TT1.1': hundredths / 100 }).total ?? (-1 as Points);
        expect(total(Math.max(a, b))).toBeGreaterThanOrEqual(total(Math.min(a, b)));
      }),
    );
  });
});
