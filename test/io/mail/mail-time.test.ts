import { describe, expect, it } from 'vitest';
import { inVietnam, parseMailTime, parseReceivedHeader } from '../../../src/io/mail/mail-time.ts';

describe('dates of mail, told in Vietnam', () => {
  it.each([
    ['Tue, 29 Nov 2022 16:00:00 +0700', '2022-11-29', '16:00'],
    ['Wed, 30 Nov 2022 17:30:00 +0000', '2022-12-01', '00:30'],
    ['Wed, 30 Nov 2022 23:59:59 +0700 (ICT)', '2022-11-30', '23:59'],
    ['30 Nov 22 10:00 GMT', '2022-11-30', '17:00'],
    ['Wed, 30 Nov 2022 08:00:00 -0800', '2022-11-30', '23:00'],
    ['Wed, 30 Nov 2022 10:00:00 PST', '2022-12-01', '01:00'],
    ['Wed, 30 Nov 2022 10:00:00', '2022-11-30', '10:00'],
    ['Wed, 30 November 2022 10:00:00 XYZ', '2022-11-30', '10:00'],
    ['Mon, 1 Jan 2024 00:30:00 +1400', '2023-12-31', '17:30'],
  ])('%s is %s %s', (text, date, time) => {
    expect(parseMailTime(text)).toEqual({ date, time });
  });

  it.each(['', 'hôm qua', '31 Feb 2022 10:00:00 +0700', '30 Nov 2022 25:00:00 +0700', '2022-11-30'])(
    '%j is no date of a mail',
    (text) => {
      expect(parseMailTime(text)).toBeNull();
    },
  );

  it('of a Received header is what follows the last semicolon', () => {
    const header =
      'from a (a; b) by mx.example.vn with ESMTPS id 1 for <x@example.vn>; Tue, 29 Nov 2022 09:05:10 +0000';
    expect(parseReceivedHeader(header)).toEqual({ date: '2022-11-29', time: '16:05' });
    expect(parseReceivedHeader('by mx.example.vn')).toBeNull();
  });

  it('knows no moment before mail, nor one that is none', () => {
    expect(inVietnam(Number.NaN)).toBeNull();
    expect(inVietnam(-11_644_473_600_000)).toBeNull();
  });
});
