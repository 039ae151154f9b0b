import { expect, it } from 'vitest';
import { catalogue } from '../../../src/diagnostics/catalogue.ts';
import { foundText, hintForUnit, isForUnit } from '../../../src/documents/slips/for-unit.ts';
import { expectGolden } from '../../support/golden.ts';

const faultOf = ([code, { severity, title }]: (typeof codes)[number]) => ({
  code,
  severity,
  title,
  message: '',
  hint: '(như với văn thư)',
});

const codes = Object.entries(catalogue).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Codes of what is read of a submission: the only ones that may go back to a unit. */
const OF_SUBMISSIONS = /^TD[1235]/u;

it('what a unit is told to do, or that it is not told at all, stands for every code of a submission', async () => {
  const lines = codes
    .filter(([code]) => OF_SUBMISSIONS.test(code))
    .map((each) => {
      const fault = faultOf(each);
      return `${fault.code} ${fault.title}: ${isForUnit(fault) ? hintForUnit(fault) : 'không báo cho đơn vị'}`;
    });
  await expectGolden(`${lines.join('\n')}\n`, 'situations/told-to-units');
});

it('a fault about a blank cell says that nothing stands there', () => {
  const fault = { severity: 'error', title: '', message: '', hint: '' } as const;
  const about = (code: string, rest = {}) => foundText({ ...fault, code, ...rest });
  for (const code of ['TD2301', 'TD2304', 'TD2305', 'TD3114', 'TD3115']) {
    expect(about(code, { cell: 'A1' })).toBe('(để trống)');
    expect(about(code)).toBe('');
    expect(about(code, { cell: 'A1', found: 'x' })).toBe('x');
  }
  expect(about('TD2103', { cell: 'A1' })).toBe('');
});
