import type { MailTime } from './parsed-mail.ts';

/** Reads the date of a mail header (RFC 5322 3.3, obsolete zones too) and tells it in Vietnam; null for no date. */
export function parseMailTime(text: string): MailTime | null {
  const found =
    /(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[a-z]{1,5})?/iu.exec(
      text,
    );
  if (found === null) return null;
  const [, day, month = '', year = '', hour, minute, second = '0', zone] = found;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const date = Date.UTC(fullYear, months.indexOf(month.toLowerCase().slice(0, 3)), Number(day));
  const isReal = new Date(date).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  if (!isReal) return null;
  const minutes = Number(hour) * 60 + Number(minute) - zoneMinutes(zone);
  return inVietnam(date + minutes * 60_000 + Number(second) * 1000);
}

/** The newest date that a mail server wrote: the first `Received` header ends in it (RFC 5321 4.4). */
export function parseReceivedHeader(value: string): MailTime | null {
  const cut = value.lastIndexOf(';');
  return cut === -1 ? null : parseMailTime(value.slice(cut + 1));
}

/** A moment (milliseconds since 1970) in Vietnam; null for none. */
export function inVietnam(moment: number): MailTime | null {
  const shifted = new Date(moment + vietnam * 60_000);
  const year = shifted.getUTCFullYear();
  if (!(year >= 1980 && year < 2100)) return null;
  const iso = shifted.toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Vietnam has had UTC+7, without summer time, since 1975. */
const vietnam = 7 * 60;
/** Hours of the zones that RFC 5322 4.3 still knows by name. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  ict: 7,
};

/** Minutes ahead of UTC; a mail that names no zone, or an unknown one, was written here. */
function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return vietnam;
  const offset = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (offset === null) {
    const hours = zones[zone.toLowerCase()];
    return hours === undefined ? vietnam : hours * 60;
  }
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}
