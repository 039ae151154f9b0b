import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../../src/review/lineage.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawSheet, rawWorkbook, type TestCell } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

const NAMES = [
  'Phường Sao Mai',
  'Phường Lam Sơn',
  'Phường Ba Đình',
  'Phường Hàm Rồng',
  'Phường Đông Thọ',
  'Phường Nam Ngạn',
];

type Row = readonly [id: TestCell, from: string | null, to: string | null, heirs: string | null];

function register(...rows: readonly Row[]) {
  const cells = rows.map(([id, from, to, heirs], index) =>
    registerRow({ id, name: `${NAMES[index % NAMES.length]} ${index}`, from, to, heirs }),
  );
  const { value, diagnostics } = readRegister(rawWorkbook([REGISTER_HEADER, ...cells]), '2023-06-30');
  return {
    units: value?.units ?? [],
    places: diagnostics.map(({ code, cell }) => `${code} ${cell}`),
    heirs: (value?.units ?? []).map(({ heirs }) => heirs.join(' ')),
  };
}

describe('heirs', () => {
  it.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ['itself', [['A', null, '30/11/2020', 'A']], ['TD4324 J2'], ['']],
    ['itself in small letters', [['A1', null, '30/11/2020', 'a 1']], ['TD4324 J2'], ['']],
    [
      'itself and another',
      [
        ['A', null, '30/11/2020', 'A; B'],
        ['B', null, null, null],
      ],
      ['TD4324 J2'],
      ['B', ''],
    ],
    ['itself, still there', [['A', null, null, 'A']], ['TD4324 J2'], ['']],
    [
      'each other, both still there',
      [
        ['A', null, null, 'B'],
        ['B', null, null, 'A'],
      ],
      ['TD4330 J2', 'TD4330 J3'],
      ['', ''],
    ],
    [
      'each other, ended on one day',
      [
        ['A', null, '30/11/2020', 'B'],
        ['B', null, '30/11/2020', 'A'],
      ],
      ['TD4329 J2', 'TD4329 J3'],
      ['', ''],
    ],
    [
      'each other, one after the other',
      [
        ['A', null, '30/11/2020', 'B'],
        ['B', null, '30/11/2021', 'A'],
      ],
      ['TD4329 J3'],
      ['B', ''],
    ],
    [
      'a circle of three',
      [
        ['A', null, null, 'B'],
        ['B', null, null, 'C'],
        ['C', null, null, 'A'],
      ],
      ['TD4330 J2', 'TD4330 J3', 'TD4330 J4'],
      ['', '', ''],
    ],
    [
      'a circle beside a good heir',
      [
        ['A', null, null, 'B; D'],
        ['B', null, null, 'A'],
        ['D', null, null, null],
      ],
      ['TD4330 J2', 'TD4330 J3'],
      ['D', '', ''],
    ],
    [
      'a way into a circle',
      [
        ['Z', null, '30/11/2020', 'A'],
        ['A', null, null, 'B'],
        ['B', null, null, 'A'],
      ],
      ['TD4330 J3', 'TD4330 J4'],
      ['A', '', ''],
    ],
    ['nobody', [['A', null, '30/11/2020', 'X']], ['TD4310 J2'], ['']],
    [
      'one that ended years before',
      [
        ['A', null, '30/11/2020', 'B'],
        ['B', null, '30/11/2018', null],
      ],
      ['TD4329 J2'],
      ['', ''],
    ],
  ])('%s: said at the cell, and every unit stays', (_what, rows, places, heirs) => {
    const read = register(...rows);
    expect(read.places).toEqual(places);
    expect(read.heirs).toEqual(heirs);
  });

  it.each<[string, readonly Row[]]>([
    [
      'goes on under its own code',
      [
        ['A', null, '30/11/2020', 'A'],
        ['A', '01/12/2020', null, null],
      ],
    ],
    [
      'is taken over the day after',
      [
        ['A', null, '30/11/2020', 'B'],
        ['B', '01/12/2020', null, null],
      ],
    ],
    [
      'is taken over by one that ends later',
      [
        ['A', null, '30/11/2019', 'B'],
        ['B', null, '30/6/2021', 'C'],
        ['C', null, null, null],
      ],
    ],
    [
      'is divided',
      [
        ['A', null, '30/11/2020', 'B; C'],
        ['B', null, null, null],
        ['C', null, null, null],
      ],
    ],
    [
      'is taken over by one that it once became',
      [
        ['A', null, '30/11/2019', 'B'],
        ['B', null, '30/11/2020', 'A'],
        ['A', '01/12/2020', null, null],
      ],
    ],
    [
      'is taken over by one that begins later',
      [
        ['A', null, '30/11/2020', 'B'],
        ['B', '01/3/2021', null, null],
      ],
    ],
  ])('nothing is said where a unit %s', (_what, rows) => {
    expect(register(...rows).places).toEqual([]);
  });

  it('never run in a circle, whatever stands there', () => {
    const day = fc.option(fc.constantFrom('30/11/2019', '30/11/2020', '30/11/2021'), { nil: null });
    const row = fc.tuple(
      fc.constant(null),
      day,
      fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (drawn) => {
        const rows = drawn.map(
          ([from, to, heirs], index): Row => ['ABCDE'.charAt(index), from, to, heirs.join('; ')],
        );
        const { units } = register(...rows);
        expect(units).toHaveLength(rows.length);
        const { ancestorsOf } = lineageOf(units);
        for (const { id } of units)
          expect(ancestorsOf(id).every((ancestor) => ancestor.id !== id)).toBe(true);
        // From every unit, following heirs comes to an end.
        for (const start of units) {
          let reached = [start];
          for (let step = 0; step < 6; step += 1)
            reached = units.filter(({ id }) => reached.some(({ heirs }) => heirs.includes(id)));
          expect(reached).toEqual([]);
        }
      }),
    );
  });
});

describe('codes that are one', () => {
  it.each<[TestCell, TestCell]>([
    ['PX10', 'px10'],
    ['PX10', 'PX 10'],
    ['PX10', 'Px10 '],
    ['ĐV1', 'DV1'],
    ['PX10', 'ＰＸ１０'],
    ['PX10', 'P\u200BX10'],
  ])('%j beside %j is said, and the second is not used', (one, other) => {
    const read = register([one, null, null, null], [other, null, null, null]);
    // An invisible sign is gone as soon as the cell is read.
    expect(read.places).toEqual([/\u200B/u.test(String(other)) ? 'TD4309 A3' : 'TD4326 A3']);
    expect(read.units).toHaveLength(1);
  });

  it.each<[TestCell, TestCell]>([
    ['K-1', 'K1'],
    ['PX10', 'PX100'],
    ['007', '07'],
  ])('%j beside %j are two', (one, other) => {
    expect(register([one, null, null, null], [other, null, null, null])).toMatchObject({
      places: [],
      heirs: ['', ''],
    });
  });

  it('in two periods are said, and stay two', () => {
    const read = register(['PX10', null, '30/11/2020', null], ['px10', '01/12/2020', null, null]);
    expect(read.places).toEqual(['TD4327 A3']);
    expect(read.units).toHaveLength(2);
  });

  it.each<[TestCell]>([[{ date: '2022-02-01' }], [1e308], [1.5], [-3], [{ error: '#N/A' }]])(
    '%j is no code',
    (id) => {
      expect(register([id, null, null, null], ['PX01', null, null, null])).toMatchObject({
        units: [{ id: 'PX01' }],
      });
      expect(register([id, null, null, null], ['PX01', null, null, null]).places).toContain('TD4328 A2');
    },
  );
});

describe('days of a unit', () => {
  it.each<[string | null, string | null, readonly string[]]>([
    ['01/7/2032', null, ['TD4325 H2']],
    ['01/7/1922', null, ['TD4325 H2']],
    [null, '31/12/2099', ['TD4325 I2']],
    ['01/7/2202', null, ['TD4307 H2', 'TD4313 undefined']],
    ['30/02/2022', null, ['TD4307 H2', 'TD4313 undefined']],
    ['02/01/2022', '01/01/2022', ['TD4308 H2', 'TD4313 undefined']],
    ['03/02/1930', null, []],
    ['01/7/2025', '30/6/2030', []],
  ])('from %j to %j', (from, to, places) => {
    expect(register(['A', from, to, null]).places).toEqual(places);
  });

  it('the second sheet with a register is said, not dropped', () => {
    const sheets = ['Đơn vị', 'Đơn vị 2023'].map((name) => rawSheet([REGISTER_HEADER, registerRow()], name));
    const { diagnostics } = readRegister({ file: 'don-vi.xlsx', format: 'xlsx', sheets });
    expect(diagnostics.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(['TD4917 Đơn vị 2023']);
  });
});
