import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  formatIssueDate,
  formatShortDate,
  isPartOfDate,
  isWeekend,
  nextWorkingDay,
  parseDate,
  weekdayName,
} from '../../src/text/dates.ts';

describe('parseDate', () => {
  it.each([
    '30/11/2022',
    '30-11-22',
    '30.11.2022',
    ' 30 / 11 / 2022 ',
    'ngày 30/11/2022',
    'ngày 30 tháng 11 năm 2022',
    'Thanh Hóa, ngày 30 tháng 11 năm 2022',
    'NGÀY 30 THÁNG 11 NĂM 2022'.normalize('NFD'),
    '2022-11-30',
    '2022/11/30',
    '30/11/2022 08:15',
    '2022-11-30T08:15:00Z',
  ])('%j', (text) => {
    expect(parseDate(text)).toEqual({ iso: '2022-11-30' });
  });

  it.each([
    ['05/11/2022', '2022-11-05'],
    ['5/2/1985', '1985-02-05'],
    ['5/2/85', '1985-02-05'],
    ['29/02/2024', '2024-02-29'],
    ['1/1/49', '2049-01-01'],
    ['1/1/50', '1950-01-01'],
  ])('%j is read day first', (text, iso) => {
    expect(parseDate(text)).toEqual({ iso });
  });

  it('looks for a date in a line of 120 characters, and in none that is longer', () => {
    const line = (length: number) => 'ngày 30 tháng 11 năm 2022'.padStart(length, 'vào ');
    expect(parseDate(line(120))).toEqual({ iso: '2022-11-30' });
    expect(parseDate(line(121))).toBeNull();
  });

  it('names what a flipped date may mean', () => {
    expect(parseDate('11/30/2022')).toEqual({ ambiguous: ['2022-11-30'] });
  });

  it.each([
    '',
    '11/2022',
    '2022',
    'tháng 11 năm 2022',
    '31/02/2022',
    '29/02/2023',
    '30/11',
    '32/13/2022',
    '30/11-2022',
    '00/11/2022',
    '1/1/0022',
    '30/11/20222',
    'x'.repeat(500),
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('knows the days of each month', () => {
    for (const year of [1900, 1999, 2000, 2023, 2024]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const of = new Date(Date.UTC(year, month - 1, day));
          const isDay = of.getUTCMonth() === month - 1 && of.getUTCDate() === day && day > 0;
          const read = parseDate(`${year}-${month}-${day}`);
          expect(read !== null && 'iso' in read, `${day}/${month}/${year}`).toBe(
            isDay && of.getUTCFullYear() === year,
          );
        }
      }
    }
  });

  it('reads back what it writes', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseDate(formatShortDate(iso))).toEqual({ iso });
        expect(parseDate(formatIssueDate(iso))).toEqual({ iso });
        expect(parseDate(iso)).toEqual({ iso });
      }),
    );
  });
});

describe('a part of a date', () => {
  it.each<[string, boolean]>([
    ['6/1985', true],
    ['tháng 6 năm 1985', true],
    ['sinh năm 1985', true],
    ['1985', true],
    ['30/11/1985', false],
    ['1885', false],
    ['sinh năm 1985'.padStart(40), true],
    ['sinh năm 1985'.padStart(41), false],
  ])('%j: %s', (text, isPart) => {
    expect(isPartOfDate(text)).toBe(isPart);
  });
});

describe('writing dates', () => {
  it.each([
    ['2022-02-05', 'ngày 05 tháng 02 năm 2022', '05/02/2022'],
    ['2019-07-24', 'ngày 24 tháng 7 năm 2019', '24/7/2019'],
    ['2022-11-30', 'ngày 30 tháng 11 năm 2022', '30/11/2022'],
    ['2022-01-10', 'ngày 10 tháng 01 năm 2022', '10/01/2022'],
    ['2022-09-02', 'ngày 02 tháng 9 năm 2022', '02/9/2022'],
  ])('%s → %s, %s', (iso, issue, short) => {
    expect(formatIssueDate(iso)).toBe(issue);
    expect(formatShortDate(iso)).toBe(short);
  });
});

describe('the calendar', () => {
  it.each([
    ['2022-11-30', 'Thứ Tư', false, '2022-11-30'],
    ['2019-11-30', 'Thứ Bảy', true, '2019-12-02'],
    ['2025-11-30', 'Chủ nhật', true, '2025-12-01'],
  ])('%s is %s', (iso, name, weekend, next) => {
    expect(weekdayName(iso)).toBe(name);
    expect(isWeekend(iso)).toBe(weekend);
    expect(nextWorkingDay(iso)).toBe(next);
  });

  it('adds days across months and years', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});
