import { looseKey } from '../../../text/fold.ts';
import { isObject, NUMBER, number, value } from './mark-words.ts';

type Band = { readonly from: number; readonly points: number };

/** Bounds of percentages or counts, a line each. */
export function bandLines(list: unknown, sign: string): string | null {
  if (!Array.isArray(list) || !list.every(isBand)) return null;
  return list.map(({ from, points }) => `từ ${number(from)}${sign}: ${number(points)} điểm`).join('\n');
}

export function readBands(lines: readonly string[]): readonly Band[] | null {
  const list = lines.map((line) => {
    const match = new RegExp(
      `^từ\\s*${NUMBER}\\s*%?(?:\\s*trở lên)?\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
      'iu',
    ).exec(line);
    const [from, points] = [value(match?.[1]), value(match?.[2])];
    return from === null || points === null ? null : { from, points };
  });
  return list.length > 0 && list.every((each) => each !== null) ? list : null;
}

/** The line that says that less is better. */
export const LOWER = 'càng thấp càng tốt';
export const isLowerLine = (text: string): boolean => looseKey(text) === looseKey(LOWER);

function isBand(each: unknown): each is Band {
  return (
    isObject(each) &&
    typeof each.from === 'number' &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
}
