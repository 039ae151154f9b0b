import type { RunNote } from '../../support/machine.ts';
import { formatShortDate } from '../../text/dates.ts';

/** `tonghop 2022 lúc 08:05 ngày 05/12/2022, xong sau 12,3 giây`. */
export function runInWords({
  command,
  term,
  at,
  end,
}: Pick<RunNote, 'command' | 'term' | 'at' | 'end'>): string {
  const what = term === null ? command : `${command} ${term}`;
  return `${what} lúc ${at.slice(11, 16)} ngày ${formatShortDate(at.slice(0, 10))}, ${endInWords(end)}`;
}

function endInWords(end: RunNote['end']): string {
  if (end === null) return 'bị ngắt giữa chừng';
  if (end.exit === 2)
    return end.codes.length === 0 ? 'dừng theo yêu cầu' : `không làm được (${end.codes.join(', ')})`;
  const took = `xong sau ${String(end.seconds).replace('.', ',')} giây`;
  return end.exit === 1 ? `${took}, có điều phải sửa` : took;
}
