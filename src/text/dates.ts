import { addDays as addDaysTo } from 'date-fns/addDays';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';
import { looseKey } from './fold.ts';

/**
 * A typed date: `iso` is yyyy-MM-dd; `ambiguous` lists what it may mean when it is only a date with day and month
 * exchanged (`11/30/2022`).
 */
export type ParsedDate =
  /** `isWorded`: the month stood there as Excel or a person words it. */
  { readonly iso: string; readonly isWorded?: true } | { readonly ambiguous: readonly string[] };

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/**
 * Reads a date as it is typed in Vietnam, day first: `30/11/2022`, `30-11-22`, `30.11.2022`, `ngày 30 tháng 11
 * năm 2022`; also `2022-11-30`, and the month in words (`30-thg 11-2022`, `30-Nov-22`). A time after it is left out. Two-digit years 00–49 are of this century, 50–99 of
 * the last. Null for a month or a year alone, and for days that no calendar has.
 */
export function parseDate(text: string): ParsedDate | null {
  if (text.length > 120) return null;
  const plain = DAY_FIRST.exec(text);
  if (plain !== null) return readDayFirst(plain);
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
  const worded = parseWordedMonth(typed);
  if (worded !== null) return worded;
  const dayFirst = DAY_FIRST.exec(typed);
  return dayFirst === null ? null : readDayFirst(dayFirst);
}

/** The one date that a text says for certain, yyyy-MM-dd; null where there is none. */
export function isoOf(text: string): string | null {
  const parsed = parseDate(text);
  return parsed !== null && 'iso' in parsed ? parsed.iso : null;
}

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

function readDayFirst([, first, , second, year]: RegExpExecArray): ParsedDate | null {
  const read = dateOf(year, second, first);
  if (read !== null) return read;
  const flipped = dateOf(year, first, second);
  return flipped === null ? null : { ambiguous: [flipped.iso] };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORDS = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** `21-thg 6-1985`, `21/Th06/85`, `21 tháng sáu 1985`, `21-Jun-85`; null for anything else. */
function parseWordedMonth(typed: string): ParsedDate | null {
  const [, day, words = '', year] =
    /^(\d{1,2})[-./ ]*(\p{L}[\p{L}\d ]*?)[-./, ]+(\d{4}|\d{2})$/u.exec(typed) ?? [];
  const vietnamese = /^(?:tháng|thang|thg|th|t) ?(\d{1,2}|\p{L}+(?: \p{L}+)?)(?: năm)?$/u.exec(words)?.[1];
  const month = vietnamese === undefined ? MONTHS.indexOf(words.slice(0, 3)) + 1 : monthIn(vietnamese);
  const isEnglish = vietnamese === undefined && /^[a-z]{3,9}$/.test(words);
  if (month === 0 || !(isEnglish || vietnamese !== undefined)) return null;
  const date = dateOf(year, String(month), day);
  return date === null ? null : { ...date, isWorded: true };
}

function monthIn(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [first = '', second] = words.split(' ');
  const ten = first === 'mười' && second !== undefined ? 10 : 0;
  return ten + MONTH_WORDS.indexOf(ten === 0 ? first : (second ?? '')) + 1;
}

/** Whether a text is only a month and a year, or a year after words: `6/1985`, `tháng 6 năm 1985`, `sinh năm 1985`. */
export function isPartOfDate(text: string): boolean {
  // A whole date, as most are.
  if (text.length > 40 || DAY_FIRST.test(text)) return false;
  const words = looseKey(text);
  return (
    /^(?:(?:sinh )?nam|sn) (?:19|20)\d{2}$/.test(words) ||
    /^(?:19|20)\d{2}$/.test(words) ||
    /^(?:thang|thg|th|t)? ?(?:0?[1-9]|1[0-2]) (?:nam )?(?:19|20)\d{2}$/.test(words)
  );
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

/** A date as tables write it, always of ten characters: `05/02/2022`. */
export function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
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

function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf(year = '', month = '', day = ''): { readonly iso: string } | null {
  const century = Number(year) < 50 ? '20' : '19';
  const fullYear = year.length === 2 ? `${century}${year}` : year;
  const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^(19|20)\d{2}-/.test(iso)) return null;
  return isDayOf(Number(fullYear), Number(month), Number(day)) ? { iso } : null;
}
