import { describe, expect, it } from 'vitest';
import { readCouncil } from '../../src/tables/council/read-council.ts';
import { unit } from '../support/candidate.ts';
import { ballotRow, choiceRow, councilWorkbook } from '../support/council.ts';
import { type factRow, honourRow, readFactRows, readHonourRows } from '../support/records.ts';
import { verificationContext } from '../support/verification.ts';

const WARDS = [
  unit({ id: 'PX01', name: 'Phường Sao Mai', aliases: [] }),
  unit({ id: 'PX02', name: 'Phường Lam Sơn', aliases: [] }),
];
const PEOPLE = [
  ['PX01/1', 'Nguyễn Văn An'],
  ['PX01/2', 'Trần Thị Bình'],
  ['PX01/3', 'Trần Thị Bình'],
  ['PX01/4', 'Lê Thị Hoa'],
  ['PX02/1', 'Nguyễn Văn An'],
] as const;

const context = {
  awards: verificationContext.set.awards,
  days: { from: '2022-01-01', to: '2023-06-30', today: '2023-06-30' },
  subjects: PEOPLE.map(([individual, name]) => ({
    subject: 'individual' as const,
    unit: WARDS.find(({ id }) => individual.startsWith(id)) ?? unit(),
    individual,
    name,
  })),
};

type Given = { readonly unit?: string; readonly individual?: string; readonly name?: string };

const SHEETS: Readonly<Record<string, (given: Given) => ReturnType<typeof readCouncil>>> = {
  'Lựa chọn': (given) =>
    readCouncil(councilWorkbook({ choices: [choiceRow({ subject: 'Cá nhân', ...given })] }), context),
  'Phiếu bầu': (given) =>
    readCouncil(councilWorkbook({ ballots: [ballotRow({ subject: 'Cá nhân', ...given })] }), context),
};

describe.each(Object.entries(SHEETS))('whom of a unit a row of %s is about', (_sheet, read) => {
  it.each<readonly [what: string, given: Given, whose: string]>([
    ['a name of another unit too', { unit: 'PX01', name: 'Nguyễn Văn An' }, 'PX01/1'],
    ['the same in the other unit', { unit: 'PX02', name: 'Ông Nguyễn Văn An' }, 'PX02/1'],
    ['a name that two of the unit have', { unit: 'PX01', name: 'Trần Thị Bình' }, 'TD4906'],
    ['the same with an id', { unit: 'PX01', individual: 'PX01/3', name: 'Trần Thị Bình' }, 'PX01/3'],
    ['an id alone, in small letters', { unit: 'PX01', individual: 'px01/1' }, 'PX01/1'],
    ['an id and its name, shortened', { unit: 'PX01', individual: 'PX01/2', name: 'Trần T. Bình' }, 'PX01/2'],
    [
      'an id and a name with other marks',
      { unit: 'PX01', individual: 'PX01/2', name: 'Trần T. Bính' },
      'TD4904',
    ],
    [
      'an id and a name without marks',
      { unit: 'PX01', individual: 'PX01/2', name: 'Tran T. Binh' },
      'PX01/2',
    ],
    ['an id and the name of another', { unit: 'PX01', individual: 'PX01/1', name: 'Lê Thị Hoa' }, 'TD4904'],
    ['an id and a name of nobody', { unit: 'PX01', individual: 'PX01/1', name: 'Lê Văn Cường' }, 'TD4904'],
    [
      'an id of another unit beside a name that both have',
      { unit: 'PX01', individual: 'PX02/1', name: 'Nguyễn Văn An' },
      'TD4904',
    ],
    ['an id of nobody and a name', { unit: 'PX01', individual: 'PX01/9', name: 'Lê Thị Hoa' }, 'PX01/4'],
    ['a name of nobody', { unit: 'PX02', name: 'Lê Thị Hoa' }, 'TD4905'],
    ['no name', { unit: 'PX01' }, 'TD4905'],
  ])('%s', (_what, given, whose) => {
    const unitName = WARDS.find(({ id }) => id === given.unit)?.name;
    const { value, diagnostics } = read({ ...given, ...(unitName && { unitName }) });
    const found = [...value.choices, ...value.ballots].map(({ individual }) => individual);
    expect(found.concat(diagnostics.map(({ code }) => code))).toEqual([whose]);
  });
});

describe('a person of whom only the register of the office knows', () => {
  it.each([
    ['xu-ly.xlsx', readFactRows],
    ['khen-thuong.xlsx', (row: ReturnType<typeof factRow>) => readHonourRows(honourRow(row))],
  ])('is the one of the unit of the row, in %s', (_file, read) => {
    const about = { name: 'Nguyễn Văn An', disqualifier: 'V1', number: '1/QĐ', date: '05/5/2022' };
    const unitsOf = (given: Given) => read({ ...about, ...given }).value.map((each) => each.unit);
    expect([...unitsOf({ unit: 'px01' }), ...unitsOf({ unit: '2002' })]).toEqual(['PX01', '02002']);
    const nowhere = read({ ...about, unit: null, unitName: null });
    expect(nowhere.diagnostics.map(({ code }) => code)).toEqual(['TD4901']);
  });
});
