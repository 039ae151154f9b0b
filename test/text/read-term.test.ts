import { describe, expect, it } from 'vitest';
import { termKey, termWords } from '../../src/domain/term.ts';
import { readTerm } from '../../src/text/read-term.ts';

describe('a year or a period as it is typed', () => {
  it.each([
    ['2026', '2026', 'năm 2026'],
    ['2026-Q2', '2026-Q2', 'quý II năm 2026'],
    ['2026-q2', '2026-Q2', 'quý II năm 2026'],
    ['2026 Q2', '2026-Q2', 'quý II năm 2026'],
    ['Q2/2026', '2026-Q2', 'quý II năm 2026'],
    ['quý 2/2026', '2026-Q2', 'quý II năm 2026'],
    ['Quý IV năm 2026', '2026-Q4', 'quý IV năm 2026'],
    ['2026-6T', '2026-6T', '6 tháng đầu năm 2026'],
    ['6 tháng 2026', '2026-6T', '6 tháng đầu năm 2026'],
    ['6 tháng đầu năm 2026', '2026-6T', '6 tháng đầu năm 2026'],
    ['2026-6TC', '2026-6TC', '6 tháng cuối năm 2026'],
    ['6 thang cuoi nam 2026', '2026-6TC', '6 tháng cuối năm 2026'],
  ])('%s', (typed, key, words) => {
    const term = readTerm(typed);
    expect(term === null ? null : [termKey(term), termWords(term)]).toEqual([key, words]);
  });

  it.each([
    '',
    'quý 2',
    'Q5/2026',
    '2026-Q7',
    '20261',
    '9 tháng 2026',
    'phường 2026',
    '2025-2026',
    'quý 2 2025 2026',
  ])('nothing: %s', (typed) => expect(readTerm(typed)).toBeNull());
});
