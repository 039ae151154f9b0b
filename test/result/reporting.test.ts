import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import { reportingOf } from '../../src/result/reporting.ts';
import { submission } from '../support/answers.ts';

const deadline = { date: '2022-11-30', weekend: false };

function sent(receivedOn: string | null, given: Partial<Submission> = {}): Submission {
  return submission({
    received: { file: `${receivedOn}.xlsx`, sha256: '', receivedOn, sender: null },
    ...given,
  });
}

describe('reportingOf', () => {
  it.each([
    ['on the last day', [sent('2022-11-30')], 'on-time', '2022-11-30'],
    ['a day later', [sent('2022-12-01')], 'late', '2022-12-01'],
    ['in time, mended later', [sent('2022-12-03'), sent('2022-11-25')], 'on-time', '2022-11-25'],
    [
      'useless in time, usable late',
      [sent('2022-11-25', { rejectedBecause: 'hỏng' }), sent('2022-12-02')],
      'late',
      '2022-12-02',
    ],
    ['only useless', [sent('2022-11-25', { rejectedBecause: 'hỏng' })], 'rejected', '2022-11-25'],
    ['without a date', [sent(null)], 'on-time', null],
  ] as const)('%s', (_case, submissions, status, receivedOn) => {
    expect(reportingOf({ submissions, unreadable: [] }, deadline).get('PX01')).toEqual({
      status,
      receivedOn,
    });
    expect(
      reportingOf({ submissions: [...submissions].reverse(), unreadable: [] }, deadline).get('PX01'),
    ).toEqual({ status, receivedOn });
  });

  it('falls back on the date that the report states', () => {
    const { info } = submission();
    const from = { file: 'px01.xlsx', sheet: 'Thông tin', cell: 'B7' };
    const late = sent(null, { info: { ...info, reportDate: { value: '2022-12-09', from } } });
    expect(reportingOf({ submissions: [late], unreadable: [] }, deadline).get('PX01')).toEqual({
      status: 'late',
      receivedOn: '2022-12-09',
    });
  });

  it('knows that a unit sent something that cannot be opened', () => {
    const received = { file: 'px01.pdf', sha256: '', receivedOn: '2022-11-25', sender: null };
    const unreadable = [{ received, unit: 'PX01', because: 'Tệp PDF.' }];
    const alone = reportingOf({ submissions: [], unreadable }, deadline);
    expect(alone.get('PX01')).toEqual({ status: 'rejected', receivedOn: '2022-11-25' });
    const besides = reportingOf({ submissions: [sent('2022-11-26')], unreadable }, deadline);
    expect(besides.get('PX01')).toEqual({ status: 'on-time', receivedOn: '2022-11-26' });
  });

  it('knows nothing of files whose unit is unknown', () => {
    expect(
      reportingOf({ submissions: [sent('2022-11-25', { unit: null })], unreadable: [] }, deadline).size,
    ).toBe(0);
  });
});
