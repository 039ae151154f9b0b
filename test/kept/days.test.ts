import { join } from 'node:path';
import { it } from 'vitest';
import {
  addDays,
  addYears,
  dayFirst,
  formatIssueDate,
  formatShortDate,
  isWeekend,
  nextWorkingDay,
  weekdayName,
} from '../../src/text/dates.ts';
import { expectGolden } from '../support/golden.ts';

/** Days at the edges of months and years, leap days, and a whole week. */
const DAYS = ['2019-12-31', '2020-02-28', '2020-02-29', '2021-02-28', '2022-10-09', '2022-11-30'].flatMap(
  (day) => Array.from({ length: 8 }, (_, more) => addDays(day, more)),
);

it('days are told and counted as they were', async () => {
  const lines = DAYS.map((day) =>
    [
      day,
      dayFirst(day),
      formatIssueDate(day),
      formatShortDate(day),
      weekdayName(day),
      isWeekend(day) ? 'weekend' : 'weekday',
      nextWorkingDay(day),
      addDays(day, -31),
      addYears(day, 1),
      addYears(day, -4),
    ].join(' | '),
  );
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'days.txt'));
});
