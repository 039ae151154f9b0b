import { expect, it } from 'vitest';
import { monthAndDay } from '../../src/text/month-and-day.ts';

it.each([
  ['30/11', '11-30'],
  ['30-11', '11-30'],
  [' 1 / 1 ', '01-01'],
  ['31/12', '12-31'],
  ['28/2', '02-28'],
  ['29/2', null],
  ['31/11', null],
  ['0/1', null],
  ['1/0', null],
  ['1/13', null],
  ['30/11/2022', null],
  ['', null],
])('%j is %j', (typed, day) => {
  expect(monthAndDay(typed)).toBe(day);
});
