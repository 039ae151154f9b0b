/** Minutes after midnight; `faulty` where a text has digits and is no time of day; null where it has none. */
export type TimeOfDay = number | 'faulty' | null;

const HOURS = /(?<!\d)(\d{1,3}) ?(giờ|gio|h|g|:)/u;
const WITH_DOT = /^(\d{1,2})\.(\d{1,2})$/u;
const MINUTES = /^ ?(\d{1,3})(?!\d) ?(phút|phut|ph|p|')?/u;
const LATER = /(?:chiều|tối|chieu|toi|\bpm)(?!\p{L})/u;

/**
 * A time as it is typed here: `14 giờ 00`, `8h30`, `8g30`, `14:05`, `08.30`, `14 giờ 5 phút chiều`. One figure for the
 * minutes (`7:5`) may be 05 or 50, and 24h00 is no time of a meeting.
 */
export function readTime(typed: string): TimeOfDay {
  const text = typed.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (!/\d/u.test(text)) return null;
  const dotted = WITH_DOT.exec(text);
  const found = HOURS.exec(text);
  if (dotted === null && found === null) return 'faulty';
  const rest = found === null ? '' : text.slice(found.index + found[0].length);
  const minutes = dotted === null ? MINUTES.exec(rest) : null;
  const hour = Number(dotted?.[1] ?? found?.[1]);
  const minuteText = dotted?.[2] ?? minutes?.[1] ?? (found?.[2] === ':' ? '' : '00');
  const isClear = minuteText.length === 2 || (minuteText.length === 1 && minutes?.[2] !== undefined);
  if (!isClear || hour > 23 || Number(minuteText) > 59) return 'faulty';
  const half = minutes === null && /^ ?rưỡi/u.test(rest) ? 30 : 0;
  const later = hour < 12 && LATER.test(rest) ? 12 : 0;
  return (hour + later) * 60 + Number(minuteText) + half;
}
