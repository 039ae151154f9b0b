import type { RawContent } from '../../domain/raw-workbook.ts';

/**
 * What a person sees of a serial number in a cell with a date format: a day, or text for what no calendar has.
 * `base1904` is the day count of old Macintosh files.
 */
export function serialToContent(serial: number, base1904: boolean): RawContent {
  const day = Math.floor(serial) + (base1904 ? 1462 : 0);
  if (day < 0 || day > lastDay) return { kind: 'error', error: '########' };
  // Excel counts a 29/02/1900 that never was, and shows day 0 as 00/01/1900.
  if (day === 0) return { kind: 'text', text: '00/01/1900' };
  if (day === 60) return { kind: 'text', text: '29/02/1900' };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000);
  return { kind: 'date', iso: date.toISOString().slice(0, 10) };
}

/** `08:05`, or `08:05:30` where there are seconds: a time of day, or a duration, as text. */
export function serialToTime(serial: number): RawContent {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(seconds % 60);
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return { kind: 'text', text: serial < 0 ? `-${clock}` : clock };
}

const lastDay = 2_958_465;
