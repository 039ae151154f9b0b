import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../src/received/arrivals/arrival.ts';
import { dateReceived } from '../../../src/received/storing/date-received.ts';

const today = '2022-12-05';
const by = (date: string | null, isFromServer = true): Envelope => ({
  mail: 'thư.eml',
  sender: 'lan@example.vn',
  at: date === null ? null : { date, time: '08:00' },
  isFromServer,
});

describe('the day on which something counts as received', () => {
  it.each([
    ['a mail’s own', by('2022-11-29'), null, '2022-11-29', '', true, null],
    [
      'a mail’s own, whatever the clerk gave for plain files',
      by('2022-11-29'),
      '2022-12-01',
      '2022-11-29',
      '',
      true,
      null,
    ],
    [
      'what the sender wrote',
      by('2022-11-29', false),
      null,
      '2022-11-29',
      'ngày theo người gửi ghi trong thư',
      true,
      null,
    ],
    ['today', null, null, '2022-12-05', 'ngày nhận là ngày chạy lệnh', false, null],
    ['what the clerk gave', null, '2022-11-30', '2022-11-30', 'ngày nhận do người nhập ghi', true, null],
    [
      'today for a mail without date',
      by(null),
      null,
      '2022-12-05',
      'thư không ghi ngày; ngày nhận là ngày chạy lệnh',
      false,
      'TD1070',
    ],
    [
      'what the clerk gave for a mail without date',
      by(null),
      '2022-11-30',
      '2022-11-30',
      'thư không ghi ngày; ngày nhận do người nhập ghi',
      true,
      'TD1070',
    ],
    [
      'never in the future',
      by('2022-12-06'),
      null,
      '2022-12-05',
      'thư ghi ngày 06/12/2022 ở tương lai; ngày nhận là ngày chạy lệnh',
      false,
      'TD1066',
    ],
  ] as const)('is %s', (_, envelope, given, on, note, isEvidence, code) => {
    const date = dateReceived(envelope, { today, given });
    expect([date.on, date.note, date.isEvidence, date.remark?.code ?? null]).toEqual([
      on,
      note,
      isEvidence,
      code,
    ]);
  });
});
