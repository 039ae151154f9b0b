import { addDays as addDaysTo } from 'date-fns/addDays';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { looseKey } from './fold.ts';

/**
 * A typed date: `iso` is yyyy-MM-dd; `ambiguous` lists what it may mean when it is only a date with day and month
 * exchanged (`11/30/2022`).
 */
export type ParsedDate = { readonly iso: string } | { readonly ambiguous: readonly string[] };

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/**
 * Reads a date as it is typed in Vietnam, day first: `30/11/2022`, `30-11-22`, `30.11.2022`, `ngày 30 tháng 11
 * năm 2022`; also `2022-11-30`. A time after it is left out. Two-digit years 00–49 are of this century, 50–99 of
 * the last. Null for a month or a year alone, and for days that no calendar has.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 120) return null;
  const inWords = /(?:^| )(\d{1,2}) thang (\d{1,2}) nam (\d{4})(?= |$)/.exec(looseKey(text));
  if (inWords !== null) return dateOf(inWords[3], inWords[2], inWords[1]);
  const typed = text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/^ngày\s*/, '')
    .replace(/[\sT]+\d{1,2}(:|h)\d{0,2}(:\d{2}(\.\d+)?)?z?$/i, '')
    .replace(/\s*([/.-])\s*/g, '$1');
  const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(typed);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[3], yearFirst[4]);
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  if (dayFirst === null) return null;
  const [, first, , second, year] = dayFirst;
  const flipped = dateOf(year, first, second);
  return dateOf(year, second, first) ?? (flipped === null ? null : { ambiguous: [flipped.iso] });
}

/** The date line of a document (NĐ 30/2020, PL I, II.4b): day under 10 and months 1, 2 padded. */
export function formatIssueDate(iso: string): string {
  const { day, month, year } = paddedParts(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** A date in running text, padded by the same rule: `24/7/2019`, `05/02/2022`. */
export function formatShortDate(iso: string): string {
  const { day, month, year } = paddedParts(iso);
  return `${day}/${month}/${year}`;
}

/** Saturday or Sunday. */
export function isWeekend(iso: string): boolean {
  const day = getDay(parseISO(iso));
  return day === 0 || day === 6;
}

/** `Thứ Hai` … `Chủ nhật`. */
export function weekdayName(iso: string): string {
  return WEEKDAYS[getDay(parseISO(iso))] ?? '';
}

/** The date so many days later (or earlier). */
export function addDays(iso: string, days: number): string {
  return formatISO(addDaysTo(parseISO(iso), days), { representation: 'date' });
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(iso: string, years: number): string {
  return formatISO(addYearsTo(parseISO(iso), years), { representation: 'date' });
}

/** The same day, or the Monday after a weekend; public holidays are not known here. */
export function nextWorkingDay(iso: string): string {
  let day = iso;
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

function paddedParts(iso: string): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, day, month: Number(month) <= 2 ? month : String(Number(month)) };
}

function dateOf(year = '', month = '', day = ''): { readonly iso: string } | null {
  const century = Number(year) < 50 ? '20' : '19';
  const fullYear = year.length === 2 ? `${century}${year}` : year;
  const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^(19|20)\d{2}-/.test(iso)) return null;
  return isValid(parseISO(iso)) ? { iso } : null;
}
