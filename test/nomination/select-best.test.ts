import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFromHundredths } from '../../src/domain/points.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import { selectBest } from '../../src/nomination/select-best.ts';
import { factSentence } from '../../src/wording/fact-words.ts';
import { candidate } from '../support/candidate.ts';

function outcomes(
  totals: readonly number[],
  places: number,
  uncertain: readonly number[] = [],
): readonly string[] {
  const contenders = totals.map((total, index) => ({
    candidate: candidate({ name: `${index}`, total: pointsFromHundredths(total) }),
    isCertain: !uncertain.includes(index),
  }));
  const verdicts = selectBest(contenders, places, { of: 'city' });
  return contenders.map(({ candidate: one }) => verdicts.get(one)?.outcome ?? '');
}

describe('selectBest', () => {
  it('gives the places to the highest totals', () => {
    expect(outcomes([9000, 9500, 8000, 9100], 2)).toEqual(['unmet', 'met', 'unmet', 'met']);
  });

  it('leaves a tie across the last place to the council', () => {
    // Two places: 9500 takes one; three share the second.
    expect(outcomes([9500, 9000, 9000, 9000, 8000], 2)).toEqual([
      'met',
      'undecided',
      'undecided',
      'undecided',
      'unmet',
    ]);
  });

  it('gives all places when those tied fit', () => {
    expect(outcomes([9000, 9000, 8000], 2)).toEqual(['met', 'met', 'unmet']);
  });

  it('keeps the next in line open while someone above waits for a conclusion', () => {
    // The first is on hold: if the council drops it, the third moves up into the second place.
    expect(outcomes([9500, 9000, 8500, 8000], 2, [0])).toEqual(['met', 'met', 'undecided', 'unmet']);
  });

  it('has no place to give when there is none', () => {
    expect(outcomes([9500, 9000], 0)).toEqual(['unmet', 'unmet']);
  });

  it('never gives more certain places than there are, and never prefers the lower total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 0, max: 6 }),
        (totals, places) => {
          const result = outcomes(totals, places);
          expect(result.filter((outcome) => outcome === 'met').length).toBeLessThanOrEqual(places);
          const order = ['met', 'undecided', 'unmet'];
          totals.forEach((a, i) => {
            totals.forEach((b, j) => {
              if (a > b)
                expect(order.indexOf(result[i] ?? '')).toBeLessThanOrEqual(order.indexOf(result[j] ?? ''));
            });
          });
        },
      ),
    );
  });

  it('never takes a place from someone whose points rise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 10 }),
        (totals, places, pick, rise) => {
          const index = pick % totals.length;
          if (outcomes(totals, places)[index] !== 'met') return;
          const raised = totals.map((total, at) => (at === index ? total + rise : total));
          expect(outcomes(raised, places)[index]).toBe('met');
        },
      ),
    );
  });

  it('says why, with the place and the number of places', () => {
    const pool = { of: 'cluster', name: 'Cụm 1' } as const;
    const one: Candidate = candidate({ total: pointsFromHundredths(9000) });
    const verdict = selectBest([{ candidate: one, isCertain: true }], 3, pool).get(one);
    expect(verdict && factSentence(verdict.fact, 'clerk')).toBe(
      'Tổng điểm đứng thứ 1 của Cụm 1 trong số đủ điều kiện; chỉ tiêu 3.',
    );
  });
});
