import { describe, expect, it } from 'vitest';
import { serialToContent, serialToTime } from '../../../src/io/cells/serial-date.ts';

const day = (iso: string) => ({ kind: 'date', iso });
const text = (shown: string) => ({ kind: 'text', text: shown });

describe('serial numbers shown as days and hours', () => {
  it.each([
    [44_895, false, day('2022-11-30')],
    [44_895.75, false, day('2022-11-30')],
    [1, false, day('1900-01-01')],
    [59, false, day('1900-02-28')],
    [60, false, text('29/02/1900')],
    [61, false, day('1900-03-01')],
    [0.5, false, text('00/01/1900')],
    [43_433, true, day('2022-11-30')],
    [0, true, day('1904-01-01')],
    [2_958_465, false, day('9999-12-31')],
    [2_958_466, false, { kind: 'error', error: '########' }],
    [-1, false, { kind: 'error', error: '########' }],
  ])('%d (1904: %s)', (serial, base1904, expected) => {
    expect(serialToContent(serial, base1904)).toEqual(expected);
  });

  it.each([
    [0.5, '12:00'],
    [1 / 3, '08:00'],
    [0.5 + 5 / 86_400, '12:00:05'],
    [1.5, '36:00'],
    [-0.25, '-06:00'],
  ])('%d of a day', (serial, expected) => {
    expect(serialToTime(serial)).toEqual(text(expected));
  });
});
