import type { LineResult, Result } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { World } from '../world.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

type LineTitle = Result['criteria']['units'][number]['lines'][number];

const STATUS: Readonly<Record<LineResult['status'], string>> = {
  scored: '',
  'not-applicable': 'không áp dụng',
  'needs-review': 'CHƯA RÕ',
  unreadable: 'KHÔNG ĐỌC ĐƯỢC',
};

export function explainLine(
  world: World,
  line: LineResult,
  title: string,
  clause: string,
  { counts: side, most = line.max }: Pick<LineTitle, 'counts' | 'most'>,
): readonly string[] {
  const style = styleFor(world);
  const width = Math.min(world.columns, 110) - 6;
  const recalculated = line.points === null ? STATUS[line.status] : formatPoints(line.points);
  const counts = line.verifiedPoints ?? line.points;
  const points =
    counts === null
      ? recalculated
      : `${formatPoints(counts)} / ${side === 'penalty' ? '-' : ''}${formatPoints(most)}`;
  const claims = [
    ...(line.verifiedPoints === null ? [] : ['điểm thẩm định', `tính lại ${recalculated}`]),
    ...(line.selfPoints !== null && (line.selfPoints !== counts || line.verifiedPoints !== null)
      ? [`đơn vị tự chấm ${formatPoints(line.selfPoints)}`]
      : []),
  ];
  const cells = line.from.map(({ file, sheet, cell }) => `${file} › ${sheet} › ${cell}`);
  return [
    `  ${line.criterion}  ${points}${claims.length > 0 ? ` (${claims.join('; ')})` : ''}`,
    ...wrap(`${printable(title)} (${clause})`, width).map((text) => `      ${style.dim(text)}`),
    ...wrap(printable(line.because), width).map((text) => `      ${text}`),
    ...verdict(line).flatMap((text) => wrap(printable(text), width).map((part) => `      ${part}`)),
    ...(cells.length > 0
      ? wrap(printable(shorten(cells)), width).map((text) => `      ${style.dim(text)}`)
      : []),
  ];
}

/** Why the council gave its points, who, when, and in which cell; nothing where it has not looked. */
function verdict({ verification }: LineResult): readonly string[] {
  if (verification === undefined) return [];
  const { reason, by, on, from } = verification;
  const signed = [by, on === null ? '' : `ngày ${formatShortDate(on)}`].filter((part) => part !== '');
  const who = signed.length === 0 ? '' : ` (${signed.join(', ')})`;
  return [`Thẩm định: ${reason}${who} – ${from.file} › ${from.sheet} › ${from.cell}`];
}

/** Cells of one sheet are told together: `tệp › Tập thể › E14, F14`. */
function shorten(cells: readonly string[]): string {
  const bySheet = new Map<string, string[]>();
  for (const path of new Set(cells)) {
    const end = path.lastIndexOf(' › ');
    const sheet = path.slice(0, end);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), path.slice(end + 3)]);
  }
  return [...bySheet].map(([sheet, addresses]) => `${sheet} › ${addresses.join(', ')}`).join('; ');
}
