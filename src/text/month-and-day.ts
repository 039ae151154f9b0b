/** `30/11` is `11-30`, `30-11` as well; null where not every year has such a day. */
export function monthAndDay(typed: string): string | null {
  const [, date = '', month = ''] = /^(\d{1,2})\s*[/-]\s*(\d{1,2})$/u.exec(typed.trim()) ?? [];
  const [d, m] = [Number(date), Number(month)];
  // 29/2 is no day of every year.
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  return d >= 1 && d <= days ? `${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null;
}
