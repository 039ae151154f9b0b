import { addDays, formatShortDate, isWeekend, weekdayName } from '../../text/dates.ts';

/** When the year's reports are due. */
export type ReminderDeadline = {
  /** The plan's own day of the year, whatever day of the week it is. */
  readonly planned: string;
  /** The day that counts: the planned one, or the working day after it where the profile says so. */
  readonly date: string;
};

/** `ngày 30/11/2024 (Thứ Bảy)`: the weekday is said only where nobody works on it. */
export function deadlineDay(date: string): string {
  const weekday = isWeekend(date) ? ` (${weekdayName(date)})` : '';
  return `ngày ${formatShortDate(date)}${weekday}`;
}

/** That the deadline falls on a weekend, and what follows from it; blank where it does not. */
export function weekendWords({ planned, date }: ReminderDeadline): string {
  if (!isWeekend(planned)) return '';
  const day = `${formatShortDate(planned)} là ${weekdayName(planned)}, ngày nghỉ`;
  return date === planned
    ? `Ngày ${day}; Kế hoạch không quy định lùi thời hạn.`
    : `Ngày ${day} nên thời hạn được tính đến hết ${weekdayName(date)}, ngày ${formatShortDate(date)}.`;
}

/** The last working day before a day; public holidays are not known here. */
export function workingDayBefore(date: string): string {
  let day = addDays(date, -1);
  while (isWeekend(day)) day = addDays(day, -1);
  return day;
}
