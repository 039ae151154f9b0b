import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../samples/make/criteria.ts';
import { FULL_YEAR } from '../../samples/make/people/continuity.ts';
import { listedStaff } from '../../samples/make/people/listed-staff.ts';
import { staffOf } from '../../samples/make/people/staff.ts';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { kept, moved } from '../../samples/make/stories/over-the-years.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';

const { set } = await criteriaOf('756-KH-UBND', FULL_YEAR);
const continuity = { register: sampleRegister, set, kept, moved };
const inForce = (year: number) => unitsInForce(sampleRegister, `${year}-11-30`);
const keyOf = ({ name, birthDate }: { readonly name: string; readonly birthDate: string }) =>
  `${name} ${birthDate}`;

const homes = new Map(
  inForce(FULL_YEAR).flatMap((unit) => staffOf(unit, FULL_YEAR).map((one) => [keyOf(one), unit] as const)),
);
const listed = (year: number) =>
  inForce(year).map((unit) => ({ unit, people: listedStaff(unit, year, continuity) }));

describe('the people of the small years', () => {
  it.each([2019, 2020, 2021, 2023, 2024])(
    'of %i are people of 2022, in their own unit or its heir',
    (year) => {
      const strangers = listed(year).flatMap(({ unit, people }) =>
        people.filter((person) => {
          const home = homes.get(keyOf(person))?.id ?? '';
          return home !== unit.id && !unit.heirs.includes(home);
        }),
      );
      expect(strangers).toEqual([]);
    },
  );

  it('of 2025 come from the units that were merged, but for a few of communes that joined in 2025', () => {
    const known = listed(2025).flatMap(({ people }) => people.filter((person) => homes.has(keyOf(person))));
    const all = listed(2025).flatMap(({ people }) => people);
    expect(known.length).toBeGreaterThan(50);
    expect(all.length - known.length).toBeLessThanOrEqual(8);
  });

  it.each([2019, 2020, 2021, 2023, 2024, 2025])('of %i work in one place each', (year) => {
    const all = listed(year).flatMap(({ people }) => people.map(keyOf));
    expect(new Set(all).size).toBe(all.length);
  });

  it('mostly stay: the head in every year, most others too', () => {
    const [first, last] = [2020, 2024].map(
      (year) => new Set(listed(year).flatMap(({ people }) => people.map(keyOf))),
    );
    const stayed = [...(first ?? [])].filter((person) => last?.has(person));
    expect(stayed.length / (first?.size ?? 1)).toBeGreaterThan(0.85);
    expect(stayed.length).toBeLessThan(first?.size ?? 0);
    for (const { unit, people } of listed(2024)) {
      const head = staffOf(unit, FULL_YEAR)[0];
      if (head) expect(people.map(keyOf)).toContain(keyOf(head));
    }
  });
});
