import { MOST_POINTS } from '../domain/points.ts';
import { withoutEnd } from '../text/letters.ts';
import { parseQuantity } from '../text/numbers.ts';
import { fold, foldText, NUMBER } from './folded.ts';

/** Points as a cell or a text states them. */
export type StatedPoints = {
  readonly points: number;
  /** What is odd about them, in the clerk's words; absent where nothing is. */
  readonly doubt?: string;
};

/** Whether a column of points holds shares of the whole: in percent (`30%`, 30), or as parts of one (0,3). */
export type Share = 'none' | 'percent' | 'parts';

/**
 * The maximum that a cell of points states: `20`, `20đ`, `1.000`, `tối đa 15 điểm`, `10 - 15 điểm` (the higher one, doubtful),
 * `-5` (5, doubtful). `none` where it states none: blank, a dash; null for words, and for more points than any plan has.
 */
export function readPoints(text: string, number: number | null, share: Share): StatedPoints | 'none' | null {
  const read = pointsIn(text, number, share);
  return read === null || read === 'none' || arePoints(read.points) ? read : null;
}

/** Whether a number can be points: a telephone number cannot. */
export function arePoints(number: number): boolean {
  return number <= MOST_POINTS;
}

function pointsIn(text: string, number: number | null, share: Share): StatedPoints | 'none' | null {
  if (number !== null) {
    if (number < 0) return negative(-number);
    return { points: rounded(share === 'parts' ? number * 100 : number) };
  }
  const folded = fold(text);
  if (/^[-.…x\s]*$/u.test(folded)) return 'none';
  const plain = parseQuantity(withoutEnd(folded, '.').replace(/(?:diem|d)$/u, ''));
  if (plain?.isPercent === true && plain.value >= 0) {
    const points = rounded(plain.value);
    return share === 'none' ? { points, doubt: 'ghi phần trăm; lấy số ấy làm điểm' } : { points };
  }
  if (plain !== null && !plain.isPercent) {
    if (plain.value < 0) return negative(-plain.value);
    return plain.ambiguous === true && !/\.\d{3}/u.test(folded)
      ? { points: rounded(plain.value), doubt: `có thể đọc là ${plain.value} hoặc ${plain.other}` }
      : { points: rounded(plain.value) };
  }
  const range = new RegExp(
    `^(?:tu )?(${NUMBER})\\s*(?:diem|d)?\\s*(?:-|den|toi|/)\\s*(${NUMBER})\\s*(?:diem|d)?$`,
    'u',
  ).exec(folded);
  if (range !== null) {
    const [low, high] = [numberOf(range[1]), numberOf(range[2])];
    if (low !== null && high !== null) {
      return { points: Math.max(low, high), doubt: RANGE };
    }
  }
  const worded = new RegExp(
    `^(?:toi da|khong qua|cao nhat|<=|≤|tong( cong| diem| so)*|diem|\\+|cong|thuong)*\\s*:?\\s*(${NUMBER})\\s*(?:diem|d)?\\.?$`,
    'u',
  ).exec(folded);
  const value = numberOf(worded?.[2]);
  if (value !== null) return { points: value };
  const taken = new RegExp(`^(?:tru|giam)\\s*(?:toi da\\s*)?(${NUMBER})\\s*(?:diem|d)?$`, 'u').exec(folded);
  const off = numberOf(taken?.[1]);
  return off === null ? null : { points: off };
}

/** Of points that stand as a range. */
const RANGE = 'ghi một khoảng điểm; lấy số cao';

const negative = (points: number): StatedPoints => ({
  points: rounded(points),
  doubt: 'ghi số âm; lấy số không dấu',
});

/** Points that stand inside a title, and the title without them: `ĐIỂM THƯỞNG (tối đa 50 điểm)`, `Tổng điểm: 100`. */
export function pointsInTitle(
  title: string,
): { readonly points: number; readonly rest: string; readonly doubt?: string } | null {
  if (title.length > 1_500) return null;
  const { text, folded } = foldText(title);
  // `100% (20 điểm); từ 95% (15 điểm)` says how the points come about.
  if ((folded.match(/\(\s*[\d.,]+\s*(?:diem|d)\s*\)/gu)?.length ?? 0) > 1) return null;
  const range = new RegExp(
    `[([]\\s*(?:tu )?(?:0|${NUMBER})\\s*(?:diem|d)?\\s*(?:-|den|toi)\\s*(${NUMBER})\\s*(?:diem|d)\\s*[)\\]]\\.?\\s*$`,
    'u',
  ).exec(folded);
  const high = numberOf(range?.[1]);
  if (range !== null && high !== null && arePoints(high)) {
    return { points: high, rest: text.slice(0, range.index).trim(), doubt: RANGE };
  }
  const patterns = [
    new RegExp(
      `[([]\\s*(?:toi da|khong qua|khong vuot qua|tong(?: diem| cong)?|thang diem|diem toi da|diem)?\\s*:?\\s*(${NUMBER})\\s*(?:diem|d)\\s*[)\\]]`,
      'u',
    ),
    new RegExp(`[([]\\s*(?:toi da|tong diem|diem toi da|khong qua)\\s*:?\\s*(${NUMBER})\\s*[)\\]]`, 'u'),
    new RegExp(
      `\\s*(?:[:,-]|\\btoi da\\b|\\bkhong qua\\b)+\\s*(?:toi da )?(${NUMBER})\\s*diem\\.?\\s*$`,
      'u',
    ),
    new RegExp(
      `\\btong(?: cong)?(?: so)?(?: diem)?[^\\d;]{0,30}:\\s*(${NUMBER})\\s*(?:diem|d)?\\.?\\s*$`,
      'u',
    ),
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    const value = numberOf(match?.[1]);
    if (match === null || value === null || !arePoints(value)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { points: value, rest: rest.replace(/\s+/gu, ' ').trim() };
  }
  return null;
}

/** A number as a plan writes it, dots between thousands; null where it is none. */
export function numberOf(text: string | undefined): number | null {
  const read = text === undefined ? null : parseQuantity(text);
  return read === null ? null : rounded(read.value);
}

/** To the hundredth, as points are. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
