import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/tables/council/read-time.ts';
import { ballotRow, choiceRow, readWritten } from '../support/council.ts';
import type { TestCell } from '../support/raw-workbook.ts';
import { factRow, honourRow, readFactRows, readHonourRows } from '../support/records.ts';
import { readRows, verificationRow } from '../support/verification.ts';

// The day of the run is 30/6/2023, the movement 2019–2025; points are verified for 2020, the council meets for 2022.

type Found = { readonly diagnostics: readonly { readonly code: string; readonly cell?: string }[] };
const codes = ({ diagnostics }: Found) => diagnostics.map(({ code }) => code);
const places = ({ diagnostics }: Found) => diagnostics.map(({ code, cell }) => `${code} ${cell}`);

describe('days of a sanction', () => {
  it.each<[string, Parameters<typeof factRow>[0], string]>([
    ['the document is of 2032', { date: '05/5/2032' }, 'TD4920 H3'],
    ['the document is of 1922', { date: '05/5/1922' }, 'TD4920 H3'],
    ['the document is of 2202', { date: '05/5/2202' }, 'TD4706 H3'],
    ['a date cell of 2202', { date: { date: '2202-05-05' } }, 'TD4706 H3'],
    ['30 February', { date: '30/02/2022' }, 'TD4706 H3'],
    ['a month that is none', { date: '05/13/2022' }, 'TD4706 H3'],
    ['a serial number without its format', { date: 44_686 }, 'TD4706 H3'],
    ['it begins in 2032', { from: '05/5/2032' }, 'TD4920 J3'],
    ['it ends in 2099', { until: '05/5/2099' }, 'TD4920 K3'],
    ['it ends before it begins', { until: '05/5/2021' }, 'TD4707 K3'],
    ['born in 1902', { birthDate: '05/6/1902' }, 'TD4920 D3'],
    ['born last year', { birthDate: '05/6/2022' }, 'TD4920 D3'],
  ])('where %s: said, and somebody is held until it is clear', (_what, given, place) => {
    const read = readFactRows(factRow(given));
    expect(places(read)).toContain(place);
    expect(read.value).toMatchObject([{ document: null, until: null }]);
  });

  it.each<[string, Parameters<typeof factRow>[0]]>([
    ['of tomorrow', { date: '01/7/2023' }],
    ['of next year', { date: '05/5/2024' }],
    ['of the last year of the movement', { date: '05/5/2025' }],
  ])('a document %s is said, and taken as it is', (_what, given) => {
    const read = readFactRows(factRow(given));
    expect(places(read)).toEqual(['TD4919 H3']);
    expect(read.value).toMatchObject([{ document: { number: '12/QĐ-UBND' } }]);
  });

  it.each<[string, Parameters<typeof factRow>[0]]>([
    ['a document of today', { date: '30/6/2023' }],
    ['one of 2018, in force in 2019', { date: '05/12/2018', until: '05/12/2019' }],
    ['an effect from next month', { date: '30/6/2023', from: '01/8/2023' }],
    ['an effect for years', { until: '05/5/2032' }],
    ['somebody born in 1950', { birthDate: '05/6/1950' }],
    ['somebody born in 2004', { birthDate: '05/6/2004' }],
    ['a hold of long ago that is open', { disqualifier: 'H1', date: '05/5/2012' }],
  ])('nothing is said of %s', (_what, given) => {
    expect(readFactRows(factRow(given)).diagnostics).toEqual([]);
  });

  it.each<[string, Parameters<typeof factRow>[0], string]>([
    ['of 2012, without an end', { date: '05/5/2012' }, 'TD4922 H3'],
    ['ended before the movement', { date: '05/5/2017', until: '05/5/2018' }, 'TD4922 H3'],
    ['typed 2012 in “Từ ngày”', { from: '05/5/2012' }, 'TD4922 J3'],
    ['ended on the last day before it', { date: '05/5/2018', until: '30/11/2018' }, 'TD4922 H3'],
    [
      'a hold that was closed before it',
      { disqualifier: 'H1', date: '05/5/2016', until: '05/5/2017' },
      'TD4922 H3',
    ],
  ])('one that can do nothing in any year is said: %s', (_what, given, place) => {
    expect(places(readFactRows(factRow(given)))).toEqual([place]);
  });
});

describe('days and years of an honour', () => {
  it.each<[string, Parameters<typeof honourRow>[0], string]>([
    ['decided in 2032', { date: '20/12/2032' }, 'TD4920 G3'],
    ['decided in 1921', { date: '20/12/1921' }, 'TD4920 G3'],
    ['decided on 30 February', { date: '30/02/2021' }, 'TD4706 G3'],
    ['of the year 1e308', { firstYear: 1e308 }, 'TD4706 H3'],
    ['of a telephone number', { lastYear: 84_912_345_678 }, 'TD4706 I3'],
    ['of the year 2021,5', { firstYear: 2021.5 }, 'TD4706 H3'],
    ['of years that end before they begin', { firstYear: 2021, lastYear: 2020 }, 'TD4707 I3'],
  ])('%s is refused and said', (_what, given, place) => {
    const read = readHonourRows(honourRow(given));
    expect(places(read)).toEqual([place]);
    expect(read.value).toEqual([]);
  });

  it.each<[string, Parameters<typeof honourRow>[0], string]>([
    ['a decision of tomorrow', { date: '01/7/2023' }, 'TD4919 G3'],
    ['years before the movement', { firstYear: 2012, lastYear: 2012 }, 'TD4923 H3'],
    ['an end after the decision', { lastYear: 2022 }, 'TD4923 I3'],
    ['an end in 2032', { lastYear: 2032 }, 'TD4923 I3'],
    ['a beginning in 2022, decided in 2021', { firstYear: 2022, lastYear: null }, 'TD4923 H3'],
    [
      'no years, and a decision before the movement',
      { date: '20/12/2017', firstYear: null, lastYear: null },
      'TD4923 G3',
    ],
  ])('%s is said', (_what, given, place) => {
    const read = readHonourRows(honourRow(given));
    expect(places(read)).toEqual([place]);
    expect(read.value).toHaveLength(1);
  });
});

describe('days of the council', () => {
  it.each<[TestCell, string | null]>([
    ['20/12/2020', null],
    [{ date: '2021-03-15' }, null],
    ['20/12/2030', 'TD4921'],
    ['20/12/1922', 'TD4921'],
    ['20/12/2010', 'TD4921'],
    [{ date: '2202-12-20' }, 'TD4610'],
    ['30/02/2021', 'TD4610'],
  ])('verified on %j', (on, code) => {
    const read = readRows(verificationRow({ on }));
    expect(codes(read)).toEqual(code === null ? [] : [code]);
    expect(read.value.get('PX01')?.get('TT1.1')?.on === null).toBe(code !== null);
  });

  it.each<[TestCell, string | null]>([
    ['20/12/2022', null],
    ['30/6/2023', null],
    ['20/12/2032', 'TD4921'],
    ['20/12/2012', 'TD4921'],
    ['30/02/2023', 'TD4810'],
  ])('met, and chose, on %j', (day, code) => {
    const met = readWritten({ meeting: { date: day } });
    expect(codes(met)).toEqual(code === null ? [] : [code]);
    expect(met.value.meeting?.date === null).toBe(code !== null);
    const chose = readWritten({ choices: [choiceRow({ on: day })] });
    expect(codes(chose)).toEqual(code === null ? [] : [code]);
    expect(chose.value.choices).toHaveLength(1);
  });
});

describe('a day of the council that is still to come', () => {
  it.each(['01/7/2023', '20/12/2023', '31/12/2024'])('%s is said, and taken as it is', (day) => {
    const met = readWritten({ meeting: { date: day } });
    expect(codes(met)).toEqual(['TD4921']);
    expect(met.value.meeting?.date).not.toBeNull();
    const chose = readWritten({ choices: [choiceRow({ on: day })] });
    expect(codes(chose)).toEqual(['TD4921']);
    expect(chose.value.choices[0]?.on).not.toBeNull();
  });
});

describe('times', () => {
  it.each<[string, ReturnType<typeof readTime>]>([
    ['14 giờ 00', 840],
    ['8h', 480],
    ['8h30', 510],
    ['8g05', 485],
    ['08:30', 510],
    ['08.30', 510],
    ['7:05:00', 425],
    ['7 giờ 5 phút', 425],
    ['8 giờ rưỡi', 510],
    ['2 giờ 30 chiều', 870],
    ['2:30 PM', 870],
    ['14 giờ 30 chiều', 870],
    ['lúc 14 giờ 00, ngày 20/12/2022', 840],
    ['0 giờ 00', 0],
    ['23h59', 1439],
    ['đầu giờ chiều', null],
    ['', null],
    ['25h99', 'faulty'],
    ['24h00', 'faulty'],
    ['7:5', 'faulty'],
    ['8h5', 'faulty'],
    ['8h60', 'faulty'],
    ['8:', 'faulty'],
    ['8', 'faulty'],
    ['0800', 'faulty'],
    ['8.300', 'faulty'],
    ['123h00', 'faulty'],
    ['20/12/2022', 'faulty'],
  ])('%j', (typed, minutes) => {
    expect(readTime(typed)).toBe(minutes);
  });

  it('that Excel keeps as parts of a day are read, and more than a day is none', () => {
    expect(readWritten({ meeting: { startedAt: 0.604_166_67, endedAt: 0.6875 } })).toMatchObject({
      value: { meeting: { startedAt: '14 giờ 30', endedAt: '16 giờ 30' } },
      diagnostics: [],
    });
    expect(places(readWritten({ meeting: { startedAt: 1.6, endedAt: -0.5 } }))).toEqual([
      'TD4924 B2',
      'TD4924 B3',
    ]);
  });

  it.each<[TestCell, TestCell, readonly string[]]>([
    ['14 giờ 30', '4 giờ 30', ['TD4925 B3']],
    ['14:30', '14:30', ['TD4925 B3']],
    [0.6, 0.5, ['TD4925 B3']],
    ['16h', '9h30', ['TD4925 B3']],
    ['8h00', '25h00', ['TD4924 B3']],
    ['14h', '2 giờ 30 chiều', []],
    ['8 giờ', 'cuối buổi sáng', []],
  ])('from %j to %j', (startedAt, endedAt, said) => {
    expect(places(readWritten({ meeting: { startedAt, endedAt } }))).toEqual(said);
  });
});

describe('numbers', () => {
  it.each<[TestCell, string | null, number | null]>([
    [7.5, null, 750],
    ['7,25', null, 725],
    [{ formula: '0.1+0.2', value: 0.1 + 0.2 }, null, 30],
    [7.555, 'TD4926', 756],
    ['7,1234', 'TD4926', 712],
    [0.001, 'TD4926', 0],
    [39.999, 'TD4926', 4000],
    [1 / 3, 'TD4926', 33],
    [-0.001, 'TD4604', null],
    [40.001, 'TD4603', null],
    [1e308, 'TD4603', null],
    [84_912_345_678, 'TD4603', null],
    ['bảy điểm rưỡi', 'TD4607', null],
    [{ date: '2022-05-07' }, 'TD4607', null],
  ])('points %j', (verified, code, points) => {
    const read = readRows(verificationRow({ verified }));
    expect(codes(read)).toEqual(code === null ? [] : [code]);
    expect(read.value.get('PX01')?.get('TT1.1')?.points ?? null).toBe(points);
  });

  it.each<[TestCell]>([
    [1e308],
    [84_912_345_678],
    [-1],
    [2.5],
    ['mười'],
    ['11/13'],
    [{ date: '2022-11-13' }],
    [10_000],
  ])('votes and papers %j are none', (count) => {
    const voted = readWritten({ ballots: [ballotRow({ yes: count })] });
    expect(places(voted)).toEqual(['TD4812 H2']);
    expect(voted.value.ballots).toEqual([]);
    const papers = { issued: count, collected: 13, valid: 13, invalid: 0 };
    expect(codes(readWritten({ meeting: papers }))).toEqual(['TD4815']);
  });
});
