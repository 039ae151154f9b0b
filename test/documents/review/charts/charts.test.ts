import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeDistributionChart } from '../../../../src/documents/review/charts/grade-distribution-chart.ts';
import { groupProfileChart } from '../../../../src/documents/review/charts/group-profile-chart.ts';
import { type Trend, trendChart } from '../../../../src/documents/review/charts/trend-chart.ts';
import { blockText } from '../../../support/document-text.ts';

const trend: Trend = {
  title: 'Điểm bình quân',
  years: [2019, 2020, 2021, 2022],
  measure: { title: 'Điểm bình quân', format: 'points', unit: 'điểm' },
  reference: { name: 'Toàn thành phố', values: [82.15, 83, null, 84.5] },
  lines: [{ name: 'Cụm 1', values: [null, null, null, null] }],
};

function cluster(index: number) {
  return { name: `Cụm ${index + 1}`, values: [60 + index, 70, null, 71.5] };
}

describe('trendChart', () => {
  it('says each year that is known, and which are not', () => {
    expect(trendChart(trend).map(blockText)).toEqual([
      [
        '◫ Điểm bình quân (line; Điểm bình quân, points, 0–90)',
        '# | 2019 | 2020 | 2021 | 2022',
        '  Toàn thành phố (đậm) | 82.15 | 83 | – | 84.5',
        '  Cụm 1 | – | – | – | –',
        '  Biểu đồ đường từ năm 2019 đến năm 2022, trục giá trị: Điểm bình quân. Toàn thành phố: năm 2019: 82,15 điểm; năm 2020: 83,00 điểm; năm 2022: 84,50 điểm; không có số liệu năm 2021. Cụm 1: không có số liệu.',
      ].join('\n'),
    ]);
  });

  it('spreads ten clusters evenly over three charts with one axis, the city in each', () => {
    const charts = trendChart({ ...trend, lines: Array.from({ length: 10 }, (_, index) => cluster(index)) });
    expect(charts.map(({ title }) => title)).toEqual([
      'Điểm bình quân (phần 1/3)',
      'Điểm bình quân (phần 2/3)',
      'Điểm bình quân (phần 3/3)',
    ]);
    expect(charts.map(({ series }) => series.map(({ name }) => name))).toEqual([
      ['Toàn thành phố', 'Cụm 1', 'Cụm 2', 'Cụm 3', 'Cụm 4'],
      ['Toàn thành phố', 'Cụm 5', 'Cụm 6', 'Cụm 7'],
      ['Toàn thành phố', 'Cụm 8', 'Cụm 9', 'Cụm 10'],
    ]);
    expect(new Set(charts.map(({ axisMinimum, axisMaximum }) => `${axisMinimum}–${axisMaximum}`))).toEqual(
      new Set(['0–90']),
    );
  });

  it('loses no line and repeats none, whatever their number', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 6 }), (count, mostLines) => {
        const lines = Array.from({ length: count }, (_, index) => cluster(index));
        const charts = trendChart({ ...trend, lines, mostLines });
        expect(charts.flatMap(({ series }) => series.slice(1))).toEqual(lines);
        expect(
          charts.every(({ series: [first], series }) => first?.isReference && series.length <= mostLines + 1),
        ).toBe(true);
      }),
    );
  });

  it.each<[string, Trend['axisMinimum'], readonly (number | null)[], number]>([
    ['from zero unless said', undefined, [82, 90], 0],
    ['where it is said', 50, [82, 90], 50],
    ['below the smallest value', 'fitted', [72, null, 90], 70],
    ['with air below it', 'fitted', [70, 90], 60],
    ['below values of which the largest is twice the smallest', 'fitted', [40, 80], 30],
    ['from zero where the values are far apart', 'fitted', [20, 90], 0],
    ['from zero where they are small', 'fitted', [3, 4], 0],
    ['from zero where there are none', 'fitted', [null], 0],
  ])('the axis starts %s', (_, axisMinimum, values, expected) => {
    const given = { ...trend, reference: { name: 'A', values }, lines: [] };
    const [chart] = trendChart(axisMinimum === undefined ? given : { ...given, axisMinimum });
    expect(chart?.axisMinimum).toBe(expected);
    expect(chart?.valueTitle).toBe(expected === 0 ? 'Điểm bình quân' : `Điểm bình quân (từ ${expected})`);
  });

  it('speaks of one year, of counts and of shares', () => {
    const altOf = (measure: Trend['measure']) =>
      trendChart({ ...trend, years: [2019], measure, reference: { name: 'A', values: [62.5] }, lines: [] })[0]
        ?.alt;
    expect(altOf({ title: 'Tỷ lệ', format: 'percent', unit: '' })).toBe(
      'Biểu đồ đường năm 2019, trục giá trị: Tỷ lệ. A: năm 2019: 62,50%.',
    );
    expect(altOf({ title: 'Số đơn vị', format: 'integer', unit: 'đơn vị' })).toContain(
      'năm 2019: 63 đơn vị.',
    );
  });
});

describe('gradeDistributionChart', () => {
  it('shows shares of 100 %, says counts, and leaves a year without figures empty', () => {
    const chart = gradeDistributionChart({
      title: 'Xếp loại',
      noun: 'đơn vị',
      rules: { standout: { percentFrom: 3 } },
      grades: ['Xuất sắc', 'Tốt', 'Không đạt'],
      years: [
        { year: 2019, counts: [1, 2, 0] },
        { year: 2020, counts: null },
        { year: 2021, counts: [0, 0, 0] },
      ],
    });
    expect(blockText(chart).replaceAll('\u00A0', ' ')).toBe(
      [
        '◫ Xếp loại (stacked-column; Tỷ lệ đơn vị, percent, 0–…)',
        '# | 2019: 3 đơn vị | 2020: không có số liệu | 2021: 0 đơn vị',
        '  Xuất sắc | 33.33 | – | –',
        '  Tốt | 66.67 | – | –',
        '  Không đạt | 0 | – | –',
        '  Biểu đồ cột chồng 100% từ năm 2019 đến năm 2021. Năm 2019, 3 đơn vị: Xuất sắc 1 (33,33%); Tốt 2 (66,67%); Không đạt 0 (0,00%). Năm 2020: không có số liệu. Năm 2021: không có đơn vị nào được xếp loại.',
      ].join('\n'),
    );
  });
});

describe('gradeDistributionChart of few', () => {
  it('counts what is too little for percentages', () => {
    const chart = gradeDistributionChart({
      title: 'Xếp loại',
      noun: 'đơn vị',
      rules: { standout: { percentFrom: 10 } },
      grades: ['Xuất sắc', 'Tốt'],
      years: [
        { year: 2019, counts: [6, 6] },
        { year: 2020, counts: [6, 1] },
      ],
    });
    expect(blockText(chart).replaceAll('\u00A0', ' ')).toBe(
      [
        '◫ Xếp loại (stacked-column; Số đơn vị, integer, 0–…)',
        '# | 2019: 12 đơn vị | 2020: 7 đơn vị',
        '  Xuất sắc | 6 | 6',
        '  Tốt | 6 | 1',
        '  Biểu đồ cột chồng từ năm 2019 đến năm 2020. Năm 2019, 12 đơn vị: Xuất sắc 6; Tốt 6. Năm 2020, 7 đơn vị: Xuất sắc 6; Tốt 1.',
      ].join('\n'),
    );
  });
});

describe('groupProfileChart', () => {
  it('compares start and end of each group', () => {
    const chart = groupProfileChart({
      title: 'Theo nhóm',
      startName: 'Năm 2019',
      endName: 'Năm 2025',
      groups: [
        { name: 'Trang phục', start: 80.1, end: 92.35 },
        { name: 'Giao tiếp', start: 90, end: 88.5 },
        { name: 'Kỷ luật', start: 90, end: 90 },
        { name: 'Bài trí', start: null, end: 75 },
      ],
    });
    expect(blockText(chart)).toBe(
      [
        '◫ Theo nhóm (bar; Tỷ lệ so với điểm tối đa, percent, 0–100)',
        '# | Trang phục | Giao tiếp | Kỷ luật | Bài trí',
        '  Năm 2019 | 80.1 | 90 | 90 | –',
        '  Năm 2025 | 92.35 | 88.5 | 90 | 75',
        '  Biểu đồ thanh ngang, tỷ lệ so với điểm tối đa của từng nhóm, năm 2019 và năm 2025. Trang phục: năm 2019 80,10%, năm 2025 92,35% (tăng 12,25 điểm phần trăm). Giao tiếp: năm 2019 90,00%, năm 2025 88,50% (giảm 1,50 điểm phần trăm). Kỷ luật: năm 2019 90,00%, năm 2025 90,00% (không đổi). Bài trí: năm 2019 không có số liệu, năm 2025 75,00%.',
      ].join('\n'),
    );
  });
});
