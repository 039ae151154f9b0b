import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** Days from the deadline to the day of receipt (both yyyy-MM-dd); null where nobody noted the day. */
export function daysLate(receivedOn: string | null, deadline: string): number | null {
  return receivedOn === null ? null : differenceInCalendarDays(parseISO(receivedOn), parseISO(deadline));
}
