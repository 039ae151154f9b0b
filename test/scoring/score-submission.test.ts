import { describe, expect, it } from 'vitest';
import { pointsToNumber } from '../../src/domain/points.ts';
import type { LineAnswer } from '../../src/domain/submission.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import { unitsById } from '../../src/scoring/score-year.ts';
import { lineAnswer, notApplicable, person, quantity, submission, text } from '../support/answers.ts';
import { unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

function answers(...lines: readonly LineAnswer[]): ReadonlyMap<string, LineAnswer> {
  return new Map(lines.map((line) => [line.line, line]));
}

const onTime = lineAnswer('TT1.1', {
  achieved: quantity(9),
  total: quantity(10),
  evidence: text('danh mục'),
});
const rules = lineAnswer('TT1.2', { level: text('có') });
const inspected = lineAnswer('TT2.1', { selfPoints: quantity(38.5) });

describe('scoreSubmission', () => {
  it('scores each line and adds them up', () => {
    // 40 × 9/10 = 36; có = 20; 38,5 as given → 94,5
    const scored = scoreSubmission(
      submission({ lines: answers(onTime, rules, inspected) }),
      unit(),
      smallCriteria(),
    );
    expect(scored.diagnostics).toEqual([]);
    expect(scored.value.scorecard.lines.map(({ assessment }) => assessment.status)).toEqual([
      'scored',
      'scored',
      'scored',
    ]);
    expect(pointsToNumber(scored.value.scorecard.total ?? (0 as never))).toBe(94.5);
  });

  it('leaves the total open while a line is blank, and does not call it zero', () => {
    const scored = scoreSubmission(
      submission({ lines: answers(onTime, inspected) }),
      unit(),
      smallCriteria(),
    );
    const { lines, total, groups } = scored.value.scorecard;
    expect(lines[1]?.assessment.status).toBe('needs-review');
    expect(total).toBeNull();
    expect(groups.map(({ points }) => points)).toEqual([null, 3850]);
  });

  it('rescales a group where a line does not apply', () => {
    // TT1.1 out: 20 of 20 that apply → 60; 60 + 38,5 = 98,5
    const refused = lineAnswer('TT1.1', { achieved: notApplicable, explanation: text('không có thủ tục') });
    const scored = scoreSubmission(
      submission({ lines: answers(refused, rules, inspected) }),
      unit(),
      smallCriteria(),
    );
    expect(scored.value.scorecard.total).toBe(9850);
    expect(scored.value.scorecard.lines[0]?.assessment).toMatchObject({
      status: 'not-applicable',
      because: 'Không áp dụng: không có thủ tục',
    });
  });

  it('does not choose between an answer and “không áp dụng” in the same line', () => {
    const both = lineAnswer('TT1.1', { achieved: quantity(9), total: notApplicable });
    const scored = scoreSubmission(
      submission({ lines: answers(both, rules, inspected) }),
      unit(),
      smallCriteria(),
    );
    expect(scored.value.scorecard.total).toBeNull();
    expect(scored.diagnostics.map(({ code }) => code)).toEqual(['TD5001']);
  });

  it('leaves out what is not for this type of unit, whatever the policy', () => {
    // A school has no TT2: 56 of 60 → 56 / 60 × 100 = 93,33
    const school = unit({ type: 'truong-hoc' });
    for (const notApplicablePolicy of ['rescale', 'zero', 'full'] as const) {
      const set = smallCriteria({ notApplicable: notApplicablePolicy });
      const scored = scoreSubmission(submission({ lines: answers(onTime, rules) }), school, set);
      expect(scored.value.scorecard.total).toBe(9333);
    }
  });

  it('takes the points for missing evidence only where the criteria say so', () => {
    const bare = lineAnswer('TT1.1', { achieved: quantity(9), total: quantity(10) });
    const lines = answers(bare, rules, inspected);
    expect(scoreSubmission(submission({ lines }), unit(), smallCriteria()).value.scorecard.total).toBe(9450);
    const strict = smallCriteria({ missingEvidence: 'no-points' });
    // 0 + 20 + 38,5
    expect(scoreSubmission(submission({ lines }), unit(), strict).value.scorecard.total).toBe(5850);
  });

  it('has a self total only when every line that applies is claimed', () => {
    const claimed = [
      { ...onTime, selfPoints: quantity(40) },
      { ...rules, selfPoints: quantity(20) },
    ];
    const complete = submission({ lines: answers(...claimed, inspected) });
    expect(scoreSubmission(complete, unit(), smallCriteria()).value.scorecard.selfTotal).toBe(9850);
    const partial = submission({ lines: answers(onTime, rules, inspected) });
    expect(scoreSubmission(partial, unit(), smallCriteria()).value.scorecard.selfTotal).toBeNull();
  });

  it('scores people on what is for them: leaders on all, staff on their own share', () => {
    const people = [
      person('Lê Văn Ất', { 'CN1.1': 72, 'CN1.2': 10 }, { isLeader: true }),
      person('Trần Thị Bính', { 'CN1.1': 72 }),
    ];
    // Leader 72 + 10 = 82; staff 72 of the 80 that apply → 90
    const scored = scoreSubmission(submission({ people }), unit(), smallCriteria());
    expect(scored.value.people.map(({ scorecard }) => scorecard.total)).toEqual([8200, 9000]);
  });

  it('refuses a score above the maximum instead of clipping it', () => {
    const tooMuch = lineAnswer('TT2.1', { selfPoints: quantity(41) });
    const scored = scoreSubmission(
      submission({ lines: answers(onTime, rules, tooMuch) }),
      unit(),
      smallCriteria(),
    );
    expect(scored.value.scorecard.total).toBeNull();
    expect(scored.diagnostics).toMatchObject([
      { code: 'TD2103', file: 'ban-nop.xlsx', sheet: 'Tập thể', cell: 'E5', found: '41', unit: 'PX01' },
    ]);
  });
});

it('units are found by their code in one index for all files of a year', () => {
  const units = [unit(), unit({ id: 'PX02' })];
  expect(unitsById(units).get('PX02')).toBe(units[1]);
  expect(unitsById(units)).toBe(unitsById(units));
});

it.each([
  [undefined, [0, true]],
  ['penalty', [-38.5, undefined]],
] as const)(
  'what is %s counts for nothing without its evidence where the plan says so, but what is taken off stays',
  (counts, expected) => {
    const set = smallCriteria({ missingEvidence: 'no-points' });
    const [first, ...groups] = set.units.groups.toReversed();
    const [line] = first?.criteria ?? [];
    if (first === undefined || line === undefined) throw new Error('no line');
    const asked = { ...line, evidence: 'required', ...(counts && { counts }) } as typeof line;
    const units = { groups: [...groups, { ...first, criteria: [asked] }] };
    const { lines } = scoreSubmission(submission({ lines: answers(inspected) }), unit(), { ...set, units })
      .value.scorecard;
    const { assessment } = lines.find((each) => each.line.id === 'TT2.1') ?? {};
    const points = assessment?.status === 'scored' ? pointsToNumber(assessment.points) : null;
    expect([points, assessment?.isUnproven]).toEqual(expected);
  },
);
