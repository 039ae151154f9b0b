import { looseKey } from '../../../text/fold.ts';
import { bandLines, isLowerLine, LOWER, readBands } from './bands.ts';
import { isObject, type MarkWords, NUMBER, number, type Params, value } from './mark-words.ts';

export const ratio: MarkWords = {
  example:
    'từ 90%: 10 điểm\ntừ 70%: 7 điểm\n(hoặc: theo tỷ lệ; hoặc: từ 70% được 0 điểm đến 98% được đủ điểm)',
  write: (params) => {
    const { total, beyond, ...rest } = params;
    const whole = total === undefined ? [] : [`trên tổng số ${number(total)}`];
    const words = ratioWords(rest);
    if (words === null || (beyond !== undefined && beyond !== true)) return null;
    return [...words, ...whole, ...(beyond === true ? [BEYOND] : [])].join('\n');
  },
  read: (lines) => {
    const whole = lines
      .map((line) => new RegExp(`^trên tổng số ${NUMBER}$`, 'iu').exec(line))
      .find((match) => match !== null);
    const total = value(whole?.[1]);
    const isBeyond = lines.some((line) => looseKey(line) === looseKey(BEYOND));
    const rest = readRatio(
      lines.filter((line) => line !== whole?.[0] && looseKey(line) !== looseKey(BEYOND)),
    );
    return rest === null
      ? null
      : { ...rest, ...(total !== null && { total }), ...(isBeyond && { beyond: true }) };
  },
};

/** More than all of it is no error. */
const BEYOND = 'vượt 100% vẫn tính';

function ratioWords(params: Params): readonly string[] | null {
  const { bands, proportional, linear, better, ...others } = params;
  if (Object.keys(others).length > 0) return null;
  const isLower = better === 'lower';
  if (better !== undefined && !isLower) return null;
  const lead = isLower ? [LOWER] : [];
  if (isLower && Array.isArray(bands) && bands.every(isLimit)) {
    return bands.map((limit) =>
      'upTo' in limit
        ? `không quá ${number(limit.upTo)}%: ${number(limit.points)} điểm`
        : `dưới ${number(limit.below)}%: ${number(limit.points)} điểm`,
    );
  }
  if (bands !== undefined) {
    const words = bandLines(bands, '%');
    return words === null ? null : [...lead, words];
  }
  if (isObject(proportional)) {
    const { zeroBelow } = proportional;
    return [...lead, zeroBelow === 0 ? 'theo tỷ lệ' : `theo tỷ lệ; dưới ${number(zeroBelow)}%: 0 điểm`];
  }
  if (isObject(linear))
    return [...lead, `từ ${number(linear.zeroAt)}% được 0 điểm đến ${number(linear.fullAt)}% được đủ điểm`];
  return null;
}

function readRatio(lines: readonly string[]): Params | null {
  const isLower = lines.some(isLowerLine);
  const rest = lines.filter((line) => !isLowerLine(line));
  const better = isLower ? { better: 'lower' } : {};
  const text = rest.join('; ');
  const share = new RegExp(
    `^(?:tính )?theo tỷ lệ(?: %)?(?:\\s*[;,]\\s*dưới\\s*${NUMBER}\\s*%\\s*[:=]?\\s*0(?: điểm)?)?$`,
    'iu',
  ).exec(text);
  if (share !== null) return { proportional: { zeroBelow: value(share[1]) ?? 0 }, ...better };
  const line = new RegExp(`^từ\\s*${NUMBER}\\s*% được 0 điểm đến\\s*${NUMBER}\\s*% được đủ điểm$`, 'iu').exec(
    text,
  );
  const [zeroAt, fullAt] = [value(line?.[1]), value(line?.[2])];
  if (zeroAt !== null && fullAt !== null) return { linear: { zeroAt, fullAt }, ...better };
  const limits = readLimits(rest);
  if (limits !== null) return { bands: limits, better: 'lower' };
  const bands = readBands(rest);
  return bands === null ? null : { bands, ...better };
}

/** `không quá 2%: 10 điểm`, `dưới 5%: 5 điểm`: the less the better; what lies beyond them all has nothing. */
function readLimits(lines: readonly string[]): readonly Params[] | null {
  const list = lines
    .filter((line) => !/^(?:còn lại|từ .* trở lên)\s*[:=]\s*0(?: điểm)?$/iu.test(line))
    .map((line) => {
      const match = new RegExp(
        `^(không quá|dưới|đến)\\s*${NUMBER}\\s*%?\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
        'iu',
      ).exec(line);
      const [bound, points] = [value(match?.[2]), value(match?.[3])];
      if (match === null || bound === null || points === null) return null;
      return match[1]?.toLowerCase() === 'dưới' ? { below: bound, points } : { upTo: bound, points };
    });
  return list.length > 0 && list.every((each) => each !== null) ? list : null;
}

type Limit =
  | { readonly upTo: number; readonly points: number }
  | { readonly below: number; readonly points: number };

function isLimit(each: unknown): each is Limit {
  return (
    isObject(each) &&
    (typeof each.upTo === 'number' || typeof each.below === 'number') &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
}
