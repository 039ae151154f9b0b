import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRanks, type Ranked } from '../../src/result/check/check-ranks.ts';
import { expectGolden } from '../support/golden.ts';

const TOTALS = [90, 80, 80, 70] as const;
const PLACES = [1, 2, 3, 4, 5] as const;

/** Places that never fall, one for each total. */
function risingPlaces(length: number, from = 1): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return PLACES.filter((place) => place >= from).flatMap((place) =>
    risingPlaces(length - 1, place).map((rest) => [place, ...rest]),
  );
}

const entries = (ranks: readonly (number | null)[], unsound: number | null = null): readonly Ranked[] =>
  TOTALS.map((total, at) => ({
    id: String(at),
    name: `Đơn vị ${at}`,
    rank: ranks[at] ?? null,
    total,
    isUnsound: at === unsound,
  }));

function told(of: readonly Ranked[]): string {
  const { faults, gap } = checkRanks(of, 'Thứ hạng');
  const said = faults.map(
    ({ ranked, mismatch: { found, expected } }) => `${ranked.name} ${found} for ${expected}`,
  );
  const places = of
    .map(({ total, rank, isUnsound }) => `${isUnsound ? '?' : total}: ${rank ?? '–'}`)
    .join(', ');
  return `${places} → ${[...said, ...(gap > 0 ? [`${gap} missing`] : [])].join('; ') || 'right'}`;
}

describe('places of 90, 80, 80 and 70', () => {
  it('however they rise: which are wrong, and how many seem to be missing', async () => {
    const lines = risingPlaces(TOTALS.length).flatMap((ranks) =>
      [null, 0, 2].map((unsound) => told(entries(ranks, unsound))),
    );
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'ranks.txt'));
  });

  it.each<[string, readonly (number | null)[], number]>([
    ['as the totals give them', [1, 2, 2, 4], 0],
    ['turned round', [4, 2, 2, 1], 2],
    ['none for the last', [1, 2, 2, null], 1],
  ])('%s', (_how, ranks, wrong) => {
    expect(checkRanks(entries(ranks), 'Thứ hạng').faults).toHaveLength(wrong);
  });
});
