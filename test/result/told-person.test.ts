import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placelessLines } from '../../src/domain/placeless-lines.ts';
import type { Points } from '../../src/domain/points.ts';
import type { GroupResult, IndividualResult, LineResult, UnitResult } from '../../src/domain/result.ts';
import { sha256 } from '../../src/io/hash.ts';
import { sharedPieces, tellPeople } from '../../src/result/tell-people.ts';
import {
  oneLine,
  oneLineInBytes,
  type PersonScores,
  toldPerson,
  unitTeller,
} from '../../src/result/told-person.ts';

const FILES = ['a.xlsx', 'thư mục/“b” \\u0001.xlsx', 'c\u0000.xlsx'];

/** Texts that the signs of the pieces could be mistaken for, among others. */
const text = fc.oneof(
  fc.constantFrom('5 điểm', '', '\u0000', '\u0001"', '\\u0000', '"from":[{"file":', '"}]}', '\n1\n'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const points = fc.option(fc.integer({ min: 0, max: 500 }).map((value) => value / 100));

const cell = (row: number, file: string) =>
  fc.record({
    file: fc.constantFrom(file, file, file, 'khác.xlsx'),
    sheet: fc.oneof(fc.constant('Cá nhân'), text),
    cell: fc.constantFrom(`F${row}`, `AB${row}`, `F${row}`, `F1${row}`, `F${row + 1}`, 'F', `${row}`, ''),
  });

const lineOf = (row: number, file: string) =>
  fc.record(
    {
      criterion: fc.constantFrom('CN1.1', 'CN1.2'),
      status: fc.constantFrom('scored', 'needs-review', 'unreadable', 'not-applicable'),
      max: fc.constantFrom(5, 7.5),
      selfPoints: points,
      points,
      verifiedPoints: points,
      because: text,
      fault: fc.constantFrom('TD2301', 'TD2302'),
      from: fc.oneof(fc.tuple(cell(row, file)), fc.constant([]), fc.array(cell(row, file), { maxLength: 3 })),
      evidence: text,
    },
    {
      requiredKeys: [
        'criterion',
        'status',
        'max',
        'selfPoints',
        'points',
        'verifiedPoints',
        'because',
        'from',
      ],
    },
  ) as fc.Arbitrary<LineResult>;

const group = fc.record({
  group: fc.constantFrom('CN1', 'CN2'),
  max: fc.constantFrom(20, 30),
  applicable: fc.constantFrom(20, 10),
  earned: points,
  points,
}) as fc.Arbitrary<GroupResult>;

const personOf = (file: string) =>
  fc.integer({ min: 1, max: 12 }).chain((row) =>
    fc.record({
      cell: fc.constantFrom(`B${row}`, 'B'),
      groups: fc.array(group, { maxLength: 3 }),
      beside: fc.constantFrom<Omit<PersonScores, 'groups' | 'lines'>>(
        {},
        { bonus: null },
        { subgroups: [], bonus: 2.5, penalty: -1 },
      ),
      lines: fc.array(lineOf(row, file), { maxLength: 4 }),
    }),
  );

const told = fc
  .constantFrom(...FILES)
  .chain((file) => fc.tuple(fc.constant(file), fc.array(personOf(file), { maxLength: 4 })));

const headOf = (name: string) => ({ id: name, name, note: '”\\u0000' }) as unknown as IndividualResult;

const withoutPlace = ({ from: _, ...line }: Partial<LineResult>) => line;

describe('people who are told in pieces', () => {
  it('say the same in text and in objects, also out of an entry on the disk', () => {
    fc.assert(
      fc.property(told, ([file, people]) => {
        const telling = people.map(({ cell: at, groups, beside, lines }) => {
          return { cell: at, total: null, scores: { groups, ...beside, lines } };
        });
        const settled = { ...tellPeople(telling, file), diagnostics: [] };
        const kept = sharedPieces(JSON.parse(JSON.stringify(settled)));
        for (const [place, { groups, beside, lines }] of people.entries()) {
          const whole = { ...headOf(`người ${place}`), groups, ...beside, lines };
          for (const from of [settled, kept]) {
            const person = toldPerson(headOf(`người ${place}`), { settled: from, place }, file);
            expect(person).toEqual(whole);
            expect(oneLine(person)).toBe(JSON.stringify(whole));
            const bytes = Buffer.from(oneLineInBytes(person), 'latin1');
            expect(bytes.toString('utf8')).toBe(JSON.stringify(whole));
            expect(oneLineInBytes(whole)).toBe(oneLineInBytes(person));
            expect(JSON.stringify(person)).toBe(JSON.stringify(whole));
            expect(Object.keys({ ...person })).toEqual(Object.keys(whole));
            // Who counts has the lines without their cells, of people who are told in pieces and of all others.
            for (const counted of [person, { ...person }, whole])
              expect(placelessLines(counted).map(withoutPlace)).toEqual(whole.lines.map(withoutPlace));
          }
        }
      }),
    );
  });

  it('are told in short alike where they say the same, and else not', () => {
    fc.assert(
      fc.property(told, told, ([file, people], [otherFile, others]) => {
        const allOf = (name: string, all: typeof people) => {
          const telling = all.map(({ cell: at, groups, beside, lines }) => {
            return { cell: at, total: null, scores: { groups, ...beside, lines } };
          });
          const settled = { ...tellPeople(telling, name), diagnostics: [] };
          return all.map((_, place) => toldPerson(headOf(`người ${place}`), { settled, place }, name));
        };
        const [first, second] = [allOf(file, people), allOf(otherFile, others)];
        const inShort = (individuals: IndividualResult[]) =>
          unitTeller(sha256)({ id: 'P1', individuals } as unknown as UnitResult);
        const isSame = JSON.stringify(first) === JSON.stringify(second);
        if (!isSame) expect(inShort(first)).not.toBe(inShort(second));
        expect(inShort(allOf(file, people))).toBe(inShort(first));
      }),
    );
  });

  it('are told otherwise in short where only their row or their points are others’', () => {
    const scoresOf = (points: number) => ({
      groups: [{ group: 'CN1', max: 20, applicable: 20, earned: points, points }],
      lines: [],
    });
    const of = (...points: readonly number[]) => {
      const telling = points.map((each, at) => ({ cell: `B${6 + at}`, total: null, scores: scoresOf(each) }));
      return { ...tellPeople(telling, 'a.xlsx'), diagnostics: [] };
    };
    const settled = of(15, 20, 15);
    const inShort = (place: number) => {
      const individuals = [toldPerson(headOf('A'), { settled, place }, 'a.xlsx')];
      return unitTeller(sha256)({ id: 'P1', individuals } as unknown as UnitResult);
    };
    expect(new Set([0, 1, 2, 0].map(inShort)).size).toBe(3);
  });

  it('hold a line once, however many answered alike, and their totals', () => {
    const lineAt = (row: number): LineResult => ({
      criterion: 'CN1.1',
      status: 'scored',
      max: 5,
      selfPoints: 5,
      points: 5,
      verifiedPoints: null,
      because: 'Tự chấm 5.',
      from: [{ file: 'a.xlsx', sheet: 'Cá nhân', cell: `G${row}` }],
    });
    const people = [6, 7, 8].map((row) => ({
      cell: `B${row}`,
      total: (row * 100) as Points,
      scores: { groups: [], lines: [lineAt(row)] },
    }));
    const { pieces, people: settled } = tellPeople(people, 'a.xlsx');
    expect(pieces).toHaveLength(1);
    expect(settled.map(({ total, row, lines }) => [total, row, lines])).toEqual([
      [600, 6, [0]],
      [700, 7, [0]],
      [800, 8, [0]],
    ]);
  });

  it('give nobody an object that somebody else has', () => {
    const scores = {
      groups: [],
      lines: [{ criterion: 'CN1.1', because: '', from: [] } as unknown as LineResult],
    };
    const settled = { ...tellPeople([{ cell: 'B6', total: null, scores }], 'a.xlsx'), diagnostics: [] };
    const person = toldPerson(headOf('A'), { settled, place: 0 }, 'a.xlsx');
    expect(person.lines[0]).not.toBe(person.lines[0]);
    expect(person.lines[0]?.from).not.toBe(person.lines[0]?.from);
  });
});
