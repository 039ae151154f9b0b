import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/documents/registry.ts';
import type { Result } from '../../src/domain/result.ts';
import { passGate } from '../../src/gate/pass-gate.ts';
import { commendedReview } from '../support/commended-review.ts';
import { councilResult } from '../support/council-fixture.ts';
import { gateContext } from '../support/gate-context.ts';

/** Papers that name people who are put forward, left out, voted on or open. */
const NAMING = new Set([
  'to-trinh',
  'bien-ban-hop-hoi-dong',
  'quyet-dinh-tang-giay-khen',
  'thong-bao-ket-qua',
  'danh-sach-trinh-hoi-dong',
  'danh-sach-khong-con-tham-quyen',
  'bao-cao-tong-hop',
  'bao-cao-so-ket',
  'bao-cao-tong-ket',
  'phieu-ket-qua',
]);

const given = (result: Result, sex: 'male' | 'female'): Result => ({
  ...result,
  units: result.units.map((unit) => ({
    ...unit,
    individuals: unit.individuals.map((person) => ({ ...person, sex })),
  })),
});

function textsOf(result: Result, date: string): readonly (readonly [id: string, text: string])[] {
  const { papers } = passGate(gateContext(result, date), documentsOf(result.review));
  return papers.flatMap(({ document, models }) =>
    NAMING.has(document.id) ? [...models].map((model) => [document.id, JSON.stringify(model)] as const) : [],
  );
}

const namesIn = ({ units }: Result) => [
  ...new Set(units.flatMap(({ individuals }) => individuals.map(({ name }) => name))),
];

describe.each([
  ['the year', councilResult, '2022-12-05'],
  ['the year, of which nothing can be asked for any more', councilResult, '2025-12-05'],
  ['a review', commendedReview, '2022-12-05'],
])('people in the papers of %s', (_what, result, date) => {
  it('are Ông or Bà wherever they are named, if the office gives the sex', () => {
    let named = 0;
    for (const [sex, word] of [
      ['male', 'Ông'],
      ['female', 'Bà'],
    ] as const) {
      for (const [id, text] of textsOf(given(result, sex), date)) {
        for (const name of namesIn(result)) {
          const all = text.split(name).length - 1;
          expect(text.split(`${word} ${name}`).length - 1, `${id}: ${name}`).toBe(all);
          named += all;
        }
      }
    }
    expect(named).toBeGreaterThan(0);
  });

  it('have their bare names where it does not: a name does not tell it', () => {
    for (const [id, text] of textsOf(result, date))
      for (const name of namesIn(result)) expect(text, id).not.toMatch(new RegExp(`(?:Ông|Bà) ${name}`, 'u'));
  });
});
