import { expect, it } from 'vitest';
import { reportingTyped } from '../../../src/cli/steps/begin-by-answers.ts';

it.each([
  ['nam', null],
  ['Năm', null],
  ['quý', { every: 'quarter', year: 'mean' }],
  ['6-thang', { every: 'half', year: 'mean' }],
  ['6 tháng', { every: 'half', year: 'mean' }],
  ['tháng', undefined],
] as const)('%s, as an answer to how often units report', (typed, expected) => {
  expect(reportingTyped(typed)).toEqual(expected);
});
