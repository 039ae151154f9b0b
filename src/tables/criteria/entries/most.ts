import { MOST_POINTS } from '../../../domain/points.ts';
import { formatNumber, parseQuantity } from '../../../text/numbers.ts';
import { type Entry, saidBySome } from '../rows.ts';
import type { Row, Side } from './side.ts';
import { keptOf } from './words.ts';

/** The most points of a line as they are typed, with two decimals; null, and said, where that is no number of points. */
export function statedMost({ fault, isKept }: Side, row: Row): number | null {
  if (isKept(row, 'max')) return row.former.entry.max;
  const text = row.typed.texts.max;
  const max = numberIn(text);
  if (max !== null && max >= 0 && max <= MOST_POINTS) return max;
  const found =
    text === ''
      ? 'không có điểm tối đa'
      : max !== null && max > MOST_POINTS
        ? `điểm tối đa “${text}” quá ${formatNumber(MOST_POINTS)} điểm`
        : `điểm tối đa “${text}” không phải một số`;
  fault(row, 'max', found, 'Ghi một số điểm, ví dụ 10 hoặc 7,5.');
  return null;
}

/** Of a heading: what its lines add up to where that is a formula, else what is typed. */
export function mostOfHeading(
  side: Side,
  row: Row,
  inner: readonly Entry[],
  counts: string | undefined,
): number {
  const own = inner.filter((entry) => (saidBySome(entry).counts ?? counts) === counts);
  const sum =
    Math.round(own.reduce((all, entry) => all + entry.max * (saidBySome(entry).weight ?? 1), 0) * 100) / 100;
  const { typed } = row;
  if (typed.isSum || typed.texts.max === '') return sum;
  const stated = statedMost(side, row);
  if (stated === null) return sum;
  const isForSome = inner.some((entry) => saidBySome(entry).appliesTo !== undefined);
  if (counts === undefined && stated !== sum && !isForSome) {
    side.fault(
      row,
      'max',
      `ghi ${formatNumber(stated)} điểm, nhưng các dòng trong mục cộng lại được ${formatNumber(sum)} điểm`,
      'Sửa điểm của mục hoặc của một dòng trong mục cho bằng nhau.',
    );
  }
  return stated;
}

/** What the points of a line are multiplied by. */
export function weightOf({ fault, isKept }: Side, row: Row) {
  if (isKept(row, 'weight')) return keptOf(row.former, 'weight');
  const text = row.typed.texts.weight;
  if (text === '') return {};
  const weight = numberIn(text);
  if (weight !== null && weight > 0) return { weight };
  fault(row, 'weight', `không hiểu “${text}”`, 'Ghi một số lớn hơn 0, ví dụ 2; để trống là 1.');
  return {};
}

function numberIn(text: string): number | null {
  const value = parseQuantity(text)?.value;
  return value === undefined ? null : Math.round(value * 100) / 100;
}
