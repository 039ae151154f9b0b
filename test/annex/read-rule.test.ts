import { describe, expect, it } from 'vitest';
import { readRule } from '../../src/annex/phrases/read-rule.ts';
import type { AnnexSection, UnderstoodRule } from '../../src/annex/understood.ts';

const context = (max: number | null, section: AnnexSection = 'base', title = '', target = '') => ({
  title,
  target,
  section,
  max,
});
const bands = (
  of: 'percent' | 'count',
  ...pairs: readonly (readonly [from: number, points: number])[]
): UnderstoodRule => ({
  kind: 'bands',
  of,
  bands: pairs.map(([from, points]) => ({ from, points })),
  isBeyond: false,
});

describe('a rule in the words of a plan', () => {
  it.each<readonly [words: string, max: number | null, rule: UnderstoodRule]>([
    [
      'Đạt từ 90% trở lên: 150 điểm; từ 70% đến dưới 90%: 100 điểm; từ 50% đến dưới 70%: 50 điểm; dưới 50%: 0 điểm',
      150,
      bands('percent', [50, 50], [70, 100], [90, 150]),
    ],
    ['≥ 95%: 20 điểm; 90% ≤ tỷ lệ < 95%: 15 điểm; < 90%: 0 điểm', 20, bands('percent', [90, 15], [95, 20])],
    [
      '70% - 79%: 5 điểm; 80% - 89%: 7 điểm; 90% - 100%: 10 điểm',
      10,
      bands('percent', [70, 5], [80, 7], [90, 10]),
    ],
    [
      'Đạt 100% được 10 điểm, từ 80% đến dưới 100% được 8 điểm, dưới 80% không tính điểm',
      10,
      bands('percent', [80, 8], [100, 10]),
    ],
    [
      'Tỷ lệ giải quyết đúng hạn: từ 95% trở lên được 20 điểm; từ 85% đến dưới 95% được 15 điểm; dưới 85%: 0',
      20,
      bands('percent', [85, 15], [95, 20]),
    ],
    [
      'Từ 3 mô hình trở lên: 10 điểm; 2 mô hình: 7 điểm; 1 mô hình: 5 điểm; không có: 0 điểm',
      10,
      bands('count', [1, 5], [2, 7], [3, 10]),
    ],
    [
      '1.000 hồ sơ trở lên: 10 điểm; từ 500 đến dưới 1.000 hồ sơ: 5 điểm; dưới 500 hồ sơ: 0 điểm',
      10,
      bands('count', [500, 5], [1000, 10]),
    ],
    [
      'Dưới 2%: 40 điểm; từ 2% đến dưới 5%: 20 điểm; từ 5% trở lên: 0 điểm',
      40,
      {
        kind: 'limits',
        of: 'percent',
        limits: [
          { bound: 2, isIncluded: false, points: 40 },
          { bound: 5, isIncluded: false, points: 20 },
        ],
        isBeyond: false,
      },
    ],
    ['Tính theo tỷ lệ %', 150, { kind: 'proportional', zeroBelow: 0, isBeyond: false }],
    [
      'Hoàn thành 100%: 10 điểm; dưới 100%: theo tỷ lệ',
      10,
      { kind: 'proportional', zeroBelow: 0, isBeyond: false },
    ],
    [
      'Điểm = (số hồ sơ trực tuyến/tổng số hồ sơ) x 10',
      10,
      { kind: 'proportional', zeroBelow: 0, isBeyond: false },
    ],
    ['Tỷ lệ văn bản ký số x 10 điểm', 10, { kind: 'proportional', zeroBelow: 0, isBeyond: false }],
    [
      'Đạt từ 95% trở lên được 10 điểm; đạt từ 90% đến dưới 95% được 8 điểm; đạt dưới 90% được 5 điểm',
      10,
      bands('percent', [0, 5], [90, 8], [95, 10]),
    ],
    ['Đạt ≥90%: 10đ; 70-<90%: 7đ; 50-<70%: 5đ; <50%: 0đ', 10, bands('percent', [50, 5], [70, 7], [90, 10])],
    // 5 points, a tenth a percent: nothing is left 50 percent below.
    ['Đảm bảo 100% được 5 điểm, thiếu 1% trừ 0,1 điểm', 5, { kind: 'linear', zeroAt: 50, fullAt: 100 }],
    ['Mỗi cuộc thi được cộng 02 điểm', null, { kind: 'per-item', points: 2, cap: null, item: 'cuộc thi' }],
    [
      'Đạt 100%: 10 điểm; đạt dưới 100% thì tính điểm theo tỷ lệ tương ứng',
      10,
      { kind: 'proportional', zeroBelow: 0, isBeyond: false },
    ],
    // 10 points, half a point a percent: nothing is left 20 percent below.
    ['Đạt 100%: 10 điểm; cứ giảm 1% trừ 0,5 điểm', 10, { kind: 'linear', zeroAt: 80, fullAt: 100 }],
    [
      'Đạt chỉ tiêu: 100 điểm; cứ giảm 1% trừ 2 điểm; vượt chỉ tiêu: cộng 1 điểm/1%, tối đa 10 điểm',
      100,
      { kind: 'target', below: { percent: 1, points: 2 }, beyond: { percent: 1, points: 1, cap: 10 } },
    ],
    [
      'Đạt 100% chỉ tiêu giao: 30 điểm. Thấp hơn 1% trừ 1 điểm. Vượt 1% cộng 0,5 điểm nhưng tối đa không quá 5 điểm.',
      30,
      { kind: 'target', below: { percent: 1, points: 1 }, beyond: { percent: 1, points: 0.5, cap: 5 } },
    ],
    ['Có: 200 điểm; không: 0 điểm', 200, { kind: 'yes-no' }],
    ['Có kế hoạch được 5 điểm, không có kế hoạch 0 điểm', 5, { kind: 'yes-no' }],
    ['Ban hành đúng hạn: 20 điểm; không đúng hạn: 0 điểm', 20, { kind: 'yes-no' }],
    [
      'Ban hành đúng hạn: 10 điểm; ban hành chậm: 5 điểm; không ban hành: 0 điểm',
      10,
      {
        kind: 'levels',
        levels: [
          { name: 'Ban hành đúng hạn', points: 10 },
          { name: 'ban hành chậm', points: 5 },
          { name: 'không ban hành', points: 0 },
        ],
      },
    ],
    ['mỗi mô hình cộng 10 điểm, tối đa 50', 50, { kind: 'per-item', points: 10, cap: 50, item: 'mô hình' }],
    ['10 điểm/mô hình', null, { kind: 'per-item', points: 10, cap: null, item: 'mô hình' }],
    [
      'Cộng 5 điểm cho mỗi giải thưởng cấp tỉnh',
      null,
      { kind: 'per-item', points: 5, cap: null, item: 'giải thưởng cấp tỉnh' },
    ],
    [
      'Mỗi sáng kiến được công nhận: 5 điểm (tối đa 20 điểm)',
      20,
      { kind: 'per-item', points: 5, cap: 20, item: 'sáng kiến được công nhận' },
    ],
    ['Trừ 20 điểm/vụ', null, { kind: 'deduction', perCase: 20, cap: null, item: 'vụ' }],
    [
      'Mỗi lượt vi phạm trừ 0,5 điểm nhưng không quá 2 điểm',
      5,
      { kind: 'deduction', perCase: 0.5, cap: 2, item: 'lượt vi phạm' },
    ],
    [
      'Cứ 1 vụ việc trừ 5 điểm, tối đa trừ 20 điểm',
      20,
      { kind: 'deduction', perCase: 5, cap: 20, item: 'vụ việc' },
    ],
    [
      'Đơn vị dẫn đầu cụm được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
      200,
      { kind: 'relative', among: 'cluster' },
    ],
    [
      'Xã có tỷ lệ cao nhất đạt 10 điểm; các xã còn lại tính theo tỷ lệ so với xã cao nhất',
      10,
      { kind: 'relative', among: 'all' },
    ],
  ])('%s', (words, max, rule) => {
    expect(readRule(words, context(max)).rule).toEqual(rule);
  });

  it('is a share of a goal where the words around speak of one, and more than all of it is no error', () => {
    const words = 'Từ 90% trở lên: 10 điểm; dưới 90%: 0 điểm';
    expect(readRule(words, context(10, 'base', 'Mức độ hoàn thành kế hoạch')).rule).toMatchObject({
      isBeyond: true,
    });
    expect(readRule('Tính theo tỷ lệ', context(10, 'base', 'Thu ngân sách', '120 tỷ')).rule).toMatchObject({
      isBeyond: false,
    });
    expect(
      readRule('Tính theo tỷ lệ', context(10, 'base', 'Thu ngân sách so với chỉ tiêu được giao')).rule,
    ).toEqual({
      kind: 'target',
      below: null,
      beyond: null,
    });
  });

  it.each<readonly [words: string, max: number | null, why: string]>([
    ['', 10, 'không ghi cách chấm'],
    ['Tùy mức độ, Hội đồng xem xét chấm điểm', 10, 'ghi là chấm theo mức độ, không có mốc'],
    [
      'Mỗi báo cáo chậm trừ 10 điểm, thiếu trừ 25 điểm',
      200,
      'có 2 mức cộng, trừ khác nhau trong một tiêu chí',
    ],
    ['Từ 90% trở lên: 15 điểm; dưới 90%: 0 điểm', 20, 'mốc cao nhất 15 điểm, khác điểm tối đa 20'],
    ['Từ 90% trở lên: 20 điểm; từ 50% đến dưới 70%: 5 điểm', 20, 'từ 70% đến 90% không có mốc'],
    ['Từ 80% đến 95%: 5 điểm; từ 90% đến 100%: 10 điểm', 10, 'mốc 90% chồng lên mốc đến 95%'],
    ['Hoàn thành tốt: 10 điểm', 10, 'chỉ ghi một mức'],
    ['vớ vẩn 3 gì đó', 10, 'chưa hiểu cách chấm'],
    ['Đạt chỉ tiêu: 80 điểm; cứ giảm 1% trừ 2 điểm', 100, 'đạt chỉ tiêu được 80 điểm, khác điểm tối đa 100'],
    ['x '.repeat(5_000), 10, 'cách chấm quá dài'],
  ])('is left to people, and says why: %s', (words, max, why) => {
    const read = readRule(words, context(max));
    expect(read.rule).toEqual({ kind: 'score' });
    expect(read.doubts.join(' ')).toContain(why);
  });

  it('says what it took where the words leave it open', () => {
    expect(
      readRule('Trên 90%: 10 điểm; từ trên 70% đến 90%: 7 điểm; từ 70% trở xuống: 0 điểm', context(10)),
    ).toEqual({
      rule: bands('percent', [70, 7], [90, 10]),
      doubts: ['đúng 70% cũng được 7 điểm, dù ghi “trên”', 'đúng 90% cũng được 10 điểm, dù ghi “trên”'],
      best: 10,
    });
  });

  it('takes no time to speak of on words made to take long', () => {
    const started = performance.now();
    for (const piece of ['từ 1 ', 'mỗi a ', '1.', '(tối đa ', 'giảm giảm ', ', ', 'tỷ lệ ', '9%9%']) {
      readRule(piece.repeat(Math.floor(2_900 / piece.length)), context(10));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
