import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOfGroups } from '../../src/criteria/lines.ts';
import {
  dayOfTerm,
  editionOfTerm,
  fullOfAsking,
  fullOfYear,
  hasYearReport,
  plannedDeadline,
  reportSetOf,
  termBefore,
} from '../../src/criteria/of-term.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import { fullMark } from '../../src/criteria/rules.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { Term } from '../../src/domain/term.ts';
import {
  editionOf,
  faultsAfterIn,
  faultsOf,
  shippedText,
  threeLevelsText,
} from '../support/criteria-text.ts';

const quartersText = readFileSync(new URL('fixtures/theo-quy.yaml', import.meta.url), 'utf8');

function setOf(text: string): CriteriaSet {
  const { value, diagnostics } = parseCriteria({ text, file: 'a.yaml', sha256: '' });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.set;
}

const set = setOf(quartersText);
const setOfTerm = (own: CriteriaSet, term: Term) => editionOfTerm(editionOf(own), term).set;
const codes = ({ units }: CriteriaSet) => linesOfGroups(units.groups).map(({ id }) => id);
const q2 = { year: 2026, reportingPeriod: 'Q2' } as const;
const q4 = { year: 2026, reportingPeriod: 'Q4' } as const;

describe('a plan with quarters', () => {
  it('fits together', () => expect(faultsOf(quartersText)).toEqual([]));

  it('asks in a quarter what is for it, and in the year what is for the year', () => {
    expect(codes(setOfTerm(set, { year: 2026, reportingPeriod: 'Q1' }))).toEqual(['TT1.1']);
    expect(codes(setOfTerm(set, q2))).toEqual(['TT1.1', 'TT1.2']);
    expect(codes(setOfTerm(set, { year: 2026 }))).toEqual(['KY1.1', 'KY1.2', 'KY1.3', 'KY1.4', 'TT2.1']);
    expect(codes(reportSetOf(setOfTerm(set, { year: 2026 })))).toEqual(['TT2.1']);
    expect(setOfTerm(set, q2)).toBe(setOfTerm(set, { ...q2 }));
  });

  it('is worth what it asks', () => {
    // Quarters: 15, 15 + 5, 15, 15 + 5; the year's own 30; together 70 + 30 = 100.
    expect(
      (['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const).map((each) => fullOfAsking(set, 'units', each)),
    ).toEqual([1500, 2000, 1500, 2000, 3000]);
    expect(fullOfYear(set, 'units')).toBe(10000);
    expect(fullMark(setOfTerm(set, q2), 'units')).toBe(2000);
    expect(setOfTerm(set, q2).units.groups.map(({ max }) => max)).toEqual([20]);
    expect(setOfTerm(set, { year: 2026, reportingPeriod: 'Q3' }).units.groups.map(({ max }) => max)).toEqual([
      15,
    ]);
  });

  it('grades a quarter by its share of the points', () => {
    // 90 of 100 are 18 of 20; 65 of 100 are 13 of 20, and 9,75 of 15.
    expect(setOfTerm(set, q2).grades.map(({ from }) => from)).toEqual([18, 13, 0]);
    expect(setOfTerm(set, { year: 2026, reportingPeriod: 'Q1' }).grades.map(({ from }) => from)).toEqual([
      13.5, 9.75, 0,
    ]);
    expect(setOfTerm(set, { year: 2026 }).grades).toEqual(set.grades);
  });

  it('has its own deadlines; one before the beginning of its period is of the next year', () => {
    expect([
      plannedDeadline(set, q2),
      plannedDeadline(set, q4),
      plannedDeadline(set, { year: 2026 }),
    ]).toEqual(['2026-06-25', '2027-01-05', '2026-12-20']);
    const onFirstDay = setOf(quartersText.replace('deadline: 06-25', 'deadline: 04-01'));
    const dayBefore = setOf(quartersText.replace('deadline: 06-25', 'deadline: 03-31'));
    expect([plannedDeadline(onFirstDay, q2), plannedDeadline(dayBefore, q2)]).toEqual([
      '2026-04-01',
      '2027-03-31',
    ]);
    // Units and criteria are those of the last day of the quarter, not of a day in the next year.
    expect([dayOfTerm(set, q2), dayOfTerm(set, q4)]).toEqual(['2026-06-25', '2026-12-31']);
    expect([
      termBefore(set, q2),
      termBefore(set, { year: 2026, reportingPeriod: 'Q1' }),
      termBefore(set, { year: 2026 }),
    ]).toEqual([
      { year: 2026, reportingPeriod: 'Q1' },
      { year: 2025, reportingPeriod: 'Q4' },
      { year: 2025 },
    ]);
  });

  it('has no report of the year where no criterion is of the year alone', () => {
    const mean = quartersText
      .replace(/ {4}- id: TT2\n[\s\S]*?(?=disqualifiers:)/u, '')
      .replace('appliesTo: { periods: [Q2, Q4] }', 'note: mọi quý')
      .replace('year: sum', 'year: mean')
      .replace('total: 100', 'total: 20')
      .replace('from: 90', 'from: 18')
      .replace('from: 65', 'from: 13');
    expect(faultsOf(mean)).toEqual([]);
    const year = setOfTerm(setOf(mean), { year: 2026 });
    expect([hasYearReport(year), codes(year), fullMark(year, 'units')]).toEqual([false, ['KY1.1'], 2000]);
    expect(hasYearReport(setOfTerm(set, { year: 2026 }))).toBe(true);
  });
});

describe('a plan without periods', () => {
  it.each([shippedText, threeLevelsText])('is the same for its year, object for object', (text) => {
    const own = setOf(text);
    expect(setOfTerm(own, { year: 2022 })).toBe(own);
    expect(reportSetOf(own)).toBe(own);
    expect([hasYearReport(own), dayOfTerm(own, { year: 2022 })]).toEqual([true, `2022-${own.deadline}`]);
  });
});

describe('periods that cannot be', () => {
  const said = (...edit: readonly [from: string | RegExp, to: string]) =>
    faultsAfterIn(quartersText, edit).map(({ code, message }) => `${code} ${message}`);

  it.each<readonly [string, readonly [string | RegExp, string], readonly string[]]>([
    [
      'twice the same',
      ['{ period: Q2, deadline: 06-25 }', '{ period: Q1, deadline: 06-25 }'],
      [
        'TD4190 Kỳ “quý I” ghi hai lần.',
        'TD4190 TT1.2 ghi chấm ở kỳ “quý II” mà kế hoạch không có; có: quý I, quý I, quý III, quý IV.',
      ],
    ],
    [
      'a quarter within a half',
      ['{ period: Q1, deadline: 03-25 }', '{ period: H1, deadline: 06-15 }'],
      ['TD4190 Kỳ “quý II” trùng thời gian với kỳ “6 tháng đầu năm”.'],
    ],
    [
      'a quarter before an earlier one',
      [
        /\{ period: Q1, deadline: 03-25 \}\n {4}- \{ period: Q2, deadline: 06-25 \}/u,
        '{ period: Q2, deadline: 06-25 }\n    - { period: Q1, deadline: 03-25 }',
      ],
      ['TD4190 Kỳ “quý I” đứng sau kỳ “quý II” là kỳ muộn hơn.'],
    ],
    [
      'a group of a period that is none of the plan',
      ['appliesTo: { periods: [year] }', 'appliesTo: { periods: [year, H2] }'],
      [
        'TD4190 TT2 ghi chấm ở kỳ “6 tháng cuối năm” mà kế hoạch không có; có: quý I, quý II, quý III, quý IV.',
      ],
    ],
    [
      'a deadline long after its end',
      ['{ period: Q1, deadline: 03-25 }', '{ period: Q1, deadline: 08-25 }'],
      ['TD4190 Hạn gửi báo cáo của quý I là ngày 25/8/2026, quá 92 ngày sau khi hết kỳ.'],
    ],
    [
      'a sum that is another',
      ['total: 100', 'total: 90'],
      [
        'TD4190 Tập thể: cộng các kỳ trong năm là 100 điểm (quý I 15, quý II 20, quý III 15, quý IV 20, tiêu chí riêng của năm 30), không bằng tổng điểm 90.',
      ],
    ],
    [
      'a mean of unequal quarters',
      ['year: sum', 'year: mean'],
      [
        'TD4190 Tập thể: điểm cả năm là bình quân các kỳ nhưng điểm tối đa của các kỳ khác nhau (quý I 15, quý II 20, quý III 15, quý IV 20).',
      ],
    ],
    [
      'criteria of periods without periods',
      [/periods:\n[\s\S]*?(?=total: 100)/u, ''],
      [
        'TD4180 Tập thể: điểm của các nhóm cộng lại là 50, không phải 100.',
        'TD4190 TT1.2 ghi chấm ở kỳ “quý II” nhưng bộ tiêu chí không có kỳ báo cáo.',
        'TD4190 TT1.2 ghi chấm ở kỳ “quý IV” nhưng bộ tiêu chí không có kỳ báo cáo.',
        'TD4190 TT2 ghi chấm ở kỳ “cả năm” nhưng bộ tiêu chí không có kỳ báo cáo.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    const found = said(...edit);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  const lineOf = (text: string) => quartersText.split('\n').findIndex((each) => each.includes(text)) + 1;
  /** The plan with people, judged by groups of so many points each. */
  const withPeople = (...groups: readonly (readonly [max: number, periods: string])[]) => {
    const ofGroup = ([max, periods]: readonly [number, string], at: number) => `
    - id: CN${at + 1}
      title: Nhóm
      short: Nhóm
      clause: mục V
      max: ${max}${periods}
      criteria:
        - { id: CN${at + 1}.1, title: Chấp hành, short: Chấp hành, clause: mục V.1, max: ${max}, kind: score, params: {}, evidence: none }`;
    const side = `individuals:\n  groups:${groups.map(ofGroup).join('')}\n`;
    return faultsAfterIn(quartersText, ['disqualifiers: []', `${side}disqualifiers: []`]);
  };
  const ofYear = '\n      appliesTo: { periods: [year] }';

  it('people are judged in the periods or in the year, not in both', () => {
    const both = 'Cá nhân vừa chấm trong các kỳ, vừa có tiêu chí riêng của năm (“periods: [year]”).';
    expect(withPeople([100, ofYear])).toEqual([]);
    expect(withPeople([20, ''], [20, ofYear]).map(({ message }) => message)).toContain(both);
    const ofQuarter = '\n      appliesTo: { periods: [Q1] }';
    expect(withPeople([20, ofQuarter], [20, ofYear]).map(({ message }) => message)).toContain(both);
    expect(withPeople([25, '']).map(({ message }) => message)).not.toContain(both);
  });

  it('people and units share out the points of a year alike over its periods, or it is told with the periods', () => {
    expect(withPeople([25, ''])).toEqual([
      expect.objectContaining({
        line: lineOf('  each:'),
        message:
          'Ở quý I, điểm tối đa của cá nhân so với cả năm không cùng tỷ lệ với tập thể, nên không xếp loại chung được.',
      }),
    ]);
  });

  it('a report may be due up to 92 days after the end of its period', () => {
    const dueOn = (day: string) =>
      said('{ period: Q1, deadline: 03-25 }', `{ period: Q1, deadline: ${day} }`);
    expect(dueOn('07-01')).toEqual([]);
    expect(dueOn('07-02')).toEqual([
      'TD4190 Hạn gửi báo cáo của quý I là ngày 02/7/2026, quá 92 ngày sau khi hết kỳ.',
    ]);
  });

  it('a floor is 0 or nothing', () => {
    const floor = (at: number) => said('units:\n', `units:\n  floor: ${at}\n`);
    expect(floor(0)).toEqual([]);
    expect(floor(-1)).toEqual(['TD4190 Tập thể: “floor” dưới 0 không dùng được khi kế hoạch có kỳ báo cáo.']);
  });

  it('is told at the place where it stands', () => {
    const twice = faultsAfterIn(quartersText, [
      '{ period: Q2, deadline: 06-25 }',
      '{ period: Q1, deadline: 06-25 }',
    ]);
    const lines = twice.map(({ message, line }) => [message.slice(0, 12), line]);
    expect(lines).toContainEqual(['Kỳ “quý I” g', lineOf('period: Q2')]);
    expect(lines).toContainEqual(['TT1.2 ghi ch', lineOf('periods: [Q2, Q4]')]);
  });
});
