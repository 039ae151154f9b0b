import { addYears } from '../text/dates.ts';

/** What a day that somebody writes is held against; all yyyy-MM-dd. */
export type DayBounds = {
  /** First and last day, both included, that such a day can be. */
  readonly from: string;
  readonly to: string;
  /** The day of the run: what has been decided was not decided after it. */
  readonly today: string;
};

/**
 * What is odd about a day: `far` from all that it can be about, so that it is a slip; `future`, still to come, which may as well
 * be the clock of the computer. Null where nothing is.
 */
export function oddDay(day: string, { from, to, today }: DayBounds): 'future' | 'far' | null {
  if (day < from || day > to) return 'far';
  return day > today ? 'future' : null;
}

/** Of what the council did about a year: in the year or the two after it. */
export function daysOfCouncil(year: number, today: string): DayBounds {
  return { from: `${year}-01-01`, to: `${year + 2}-12-31`, today };
}

/** Of a document: from a generation before the years of the movement to the year after them. */
export function daysOfDocument(
  { from, to }: { readonly from: number; readonly to: number },
  today: string,
): DayBounds {
  const end = `${to + 1}-12-31`;
  return { from: `${from - 30}-01-01`, to: end < today ? today : end, today };
}

/** Of somebody in office during the movement: not older than eighty at its beginning, and of age today. */
export function daysOfBirth({ from }: { readonly from: number }, today: string): DayBounds {
  return { from: `${from - 80}-01-01`, to: addYears(today, -15), today };
}
