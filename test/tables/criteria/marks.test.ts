import { describe, expect, it } from 'vitest';
import { readMarks, writeMarks } from '../../../src/tables/criteria/marks.ts';

describe('the bounds of a criterion as words', () => {
  it.each<readonly [kind: string, params: unknown, words: string]>([
    [
      'ratio',
      {
        bands: [
          { from: 90, points: 10 },
          { from: 70, points: 7.5 },
        ],
      },
      'từ 90%: 10 điểm\ntừ 70%: 7,5 điểm',
    ],
    ['ratio', { proportional: { zeroBelow: 0 } }, 'theo tỷ lệ'],
    ['ratio', { proportional: { zeroBelow: 80 }, total: 7 }, 'theo tỷ lệ; dưới 80%: 0 điểm\ntrên tổng số 7'],
    ['ratio', { linear: { zeroAt: 70, fullAt: 98 } }, 'từ 70% được 0 điểm đến 98% được đủ điểm'],
    [
      'ratio',
      {
        bands: [
          { below: 2, points: 10 },
          { upTo: 5, points: 5 },
        ],
        better: 'lower',
      },
      'dưới 2%: 10 điểm\nkhông quá 5%: 5 điểm',
    ],
    ['ratio', { bands: [{ from: 90, points: 10 }], beyond: true }, 'từ 90%: 10 điểm\nvượt 100% vẫn tính'],
    [
      'count',
      {
        bands: [
          { from: 3, points: 10 },
          { from: 1, points: 5 },
        ],
      },
      'từ 3: 10 điểm\ntừ 1: 5 điểm',
    ],
    [
      'count',
      {
        bands: [
          { from: 0, points: 10 },
          { from: 3, points: 0 },
        ],
        better: 'lower',
      },
      'càng thấp càng tốt\ntừ 0: 10 điểm\ntừ 3: 0 điểm',
    ],
    [
      'levels',
      {
        levels: [
          { name: 'Tốt: có minh chứng', points: 7 },
          { name: 'Khá; đạt', points: 5.25 },
        ],
      },
      'Tốt: có minh chứng: 7 điểm\nKhá; đạt: 5,25 điểm',
    ],
    ['score', {}, ''],
    ['score', { step: 0.5 }, 'bước 0,5'],
    ['yes-no', {}, 'Có: 10 điểm\nKhông: 0 điểm'],
    ['deduction', { perCase: 0.5, cap: 2 }, 'mỗi lượt trừ 0,5 điểm\ntrừ tối đa 2 điểm'],
    ['per-item', { each: 10, item: 'sáng kiến' }, 'mỗi sáng kiến: 10 điểm'],
    ['per-item', { each: 10 }, 'mỗi nội dung: 10 điểm'],
    ['target', {}, ''],
    [
      'target',
      { zeroAt: 50, beyond: { per: 1, points: 1, cap: 10 } },
      'giảm đều đến 0 điểm khi đạt 50% chỉ tiêu\nvượt mỗi 1%: cộng 1 điểm, tối đa 10 điểm',
    ],
    [
      'target',
      { atTarget: 8, zeroBelow: 50, beyond: { per: 5, points: 1 } },
      'đạt chỉ tiêu: 8 điểm\ndưới 50% chỉ tiêu: 0 điểm\nvượt mỗi 5%: cộng 1 điểm',
    ],
    ['relative', { of: 'cluster' }, 'so với đơn vị dẫn đầu cụm'],
    [
      'relative',
      { of: 'all', by: 'share', better: 'lower', zeroBelow: 50 },
      'so với đơn vị dẫn đầu trong tất cả đơn vị\nso theo tỷ lệ số đạt trên tổng số\ncàng thấp càng tốt\ndưới 50%: 0 điểm',
    ],
    [
      'relative',
      {
        of: 'all',
        places: [
          { upTo: 1, points: 10 },
          { upTo: 3, points: 8 },
        ],
      },
      'so với đơn vị dẫn đầu trong tất cả đơn vị\nđến hạng 1: 10 điểm\nđến hạng 3: 8 điểm',
    ],
  ])('%s %j', (kind, params, words) => {
    expect(writeMarks(kind, params, 10)).toBe(words);
    expect(readMarks(kind, words, 10)).toEqual(params);
  });

  it('stand as the file has them where no words say all of it', () => {
    const params = { bands: [{ from: 90, points: 10, note: 'x' }] };
    const text = writeMarks('ratio', params, 10);
    expect(text).toBe(JSON.stringify(params));
    expect(readMarks('ratio', text, 10)).toEqual(params);
    expect(readMarks('ratio', '{ hỏng', 10)).toBeNull();
  });

  it.each([
    [
      'ratio',
      'từ 90% trở lên: 10 điểm; từ 70%: 7 điểm',
      {
        bands: [
          { from: 90, points: 10 },
          { from: 70, points: 7 },
        ],
      },
    ],
    [
      'levels',
      'Tốt: 10; Khá: 5',
      {
        levels: [
          { name: 'Tốt', points: 10 },
          { name: 'Khá', points: 5 },
        ],
      },
    ],
    ['deduction', 'Mỗi vụ trừ 2 điểm; tối đa 6 điểm', { perCase: 2, cap: 6 }],
    // 10 points, two a percent: nothing is left 5 percent below.
    ['target', 'cứ giảm 1% trừ 2 điểm', { zeroAt: 95 }],
  ])('are read as people type them too: %s “%s”', (kind, words, params) => {
    expect(readMarks(kind, words, 10)).toEqual(params);
  });

  it.each([
    ['ratio', 'khá cao thì được nhiều điểm'],
    ['levels', 'Tốt'],
    ['count', ''],
    ['relative', 'hơn người khác'],
    ['per-item', 'mười điểm'],
  ])('are none: %s “%s”', (kind, words) => {
    expect(readMarks(kind, words, 10)).toBeNull();
  });
});
