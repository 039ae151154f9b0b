import { addYears } from '../text/dates.ts';

/** What a day that somebody writes is held against; all yyyy-MM-dd. */
export type DayBounds = {
  /** First and last day, both included, that such a day can be. */
  readonly from: string;
  readonly to: string;
  /** The day of the run: what has happened has not happened after it. */
  readonly today: string;
};

/** Why a day cannot be meant: it is still to come, or lies far from the years that it is about; null where it can. */
export function oddDay(day: string, { from, to, today }: DayBounds): 'future' | 'far' | null {
  if (day > to && to === today) return 'future';
  return day < from || day > to ? 'far' : null;
}

/** Of what the council did about a year: in the year or the two after it, and not after today. */
export function daysOfCouncil(year: number, today: string): DayBounds {
  return upToToday(`${year}-01-01`, `${year + 2}-12-31`, today);
}

/** Of a document that is known today: not more than a generation before the years of the movement. */
export function daysOfDocument({ from, to }: { readonly from: number; readonly to: number }, today: string) {
  return upToToday(`${from - 30}-01-01`, `${to + 10}-12-31`, today);
}

/** Of somebody in office during the movement: not older than eighty at its beginning, and of age today. */
export function daysOfBirth({ from }: { readonly from: number }, today: string): DayBounds {
  return { from: `${from - 80}-01-01`, to: addYears(today, -15), today };
}

function upToToday(from: string, to: string, today: string): DayBounds {
  return { from, to: today < to ? today : to, today };
}
