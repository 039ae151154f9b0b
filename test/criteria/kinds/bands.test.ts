import { describe, expect, it } from 'vitest';
import { describeBands, nameBand } from '../../../src/criteria/kinds/bands.ts';

const percent = (bound: number) => `${bound}%`;
// In no order: the words go from the highest down.
const bands = [
  { from: 70, points: 2.5 },
  { from: 98, points: 7 },
  { from: 90, points: 5 },
];

describe('bands in words', () => {
  it('go from the highest down, and say what is below the lowest', () => {
    expect(describeBands(bands, percent)).toBe(
      'từ 98% trở lên: 7 điểm; từ 90%: 5 điểm; từ 70%: 2,5 điểm; dưới 70%: 0 điểm',
    );
  });

  it('have nothing below zero', () => {
    expect(describeBands([{ from: 0, points: 1 }], percent)).toBe('từ 0% trở lên: 1 điểm');
  });

  it('name the one that an answer fell into, or that it fell below all', () => {
    expect(nameBand(bands, bands[2] ?? null, percent)).toBe('mốc từ 90%');
    expect(nameBand(bands, null, percent)).toBe('dưới mốc thấp nhất 70%');
  });
});
