import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import { createHolding } from '../../src/reading/hold-what-counts.ts';
import { supersede } from '../../src/reading/supersede.ts';
import { person, submission } from '../support/answers.ts';

function sent(file: string, receivedOn: string | null, given: Partial<Submission> = {}): Submission {
  const received = { file, sha256: '', receivedOn, sender: null };
  return submission({ received, people: [person('Lê Văn Ất', { 'CN1.1': 70 })], ...given });
}

const files = [
  sent('b.xlsx', '2022-11-20'),
  sent('a.xlsx', '2022-11-25'),
  sent('c.xlsx', '2022-11-22'),
  sent('hong.xlsx', '2022-11-28', { rejectedBecause: 'Tệp ghi năm 2021.' }),
  sent('khong-ro.xlsx', '2022-11-28', { unit: null }),
  sent('khac.xlsx', '2022-11-28', { unit: 'PX02' }),
];

function heldOf(order: readonly Submission[]): readonly Submission[] {
  const holding = createHolding();
  for (const one of order) holding.add([one]);
  return holding.byFile().flat();
}

describe('createHolding', () => {
  it.each([files, [...files].reverse()])(
    'keeps the answers of what counts, in any order, and all files',
    (...order) => {
      const held = heldOf(order);
      expect(held.map(({ received }) => received.file)).toEqual(order.map(({ received }) => received.file));
      expect(
        held
          .filter(({ people }) => people.length > 0)
          .map(({ received }) => received.file)
          .sort(),
      ).toEqual(['a.xlsx', 'khac.xlsx']);
    },
  );

  it('never lets go of what the year goes on with', () => {
    const { current } = supersede(heldOf(files)).value;
    expect(current.map(({ received, people }) => [received.file, people.length])).toEqual([
      ['a.xlsx', 1],
      ['khac.xlsx', 1],
    ]);
  });

  it('keeps the first of what was sent twice in one file', () => {
    const holding = createHolding();
    holding.add([sent('hai.xlsx', '2022-11-20'), sent('hai.xlsx', '2022-11-20')]);
    expect(holding.byFile().map((parts) => parts.map(({ people }) => people.length))).toEqual([[1, 0]]);
  });

  it('holds the part of each unit in a file of several', () => {
    const holding = createHolding();
    holding.add([sent('hai.xlsx', '2022-11-20'), sent('hai.xlsx', '2022-11-20', { unit: 'PX02' })]);
    holding.add([sent('sau.xlsx', '2022-11-21', { unit: 'PX02' })]);
    expect(holding.byFile().map((parts) => parts.map(({ people }) => people.length))).toEqual([[1, 0], [1]]);
    holding.add([sent('lai.xlsx', '2022-11-22')]);
    expect(holding.byFile().map((parts) => parts.map(({ people }) => people.length))).toEqual([
      [0, 0],
      [1],
      [1],
    ]);
  });
});
