import { isObject, type MarkWords, NUMBER, number, value } from './mark-words.ts';

export const levels: MarkWords = {
  example: 'Tốt: 7 điểm\nKhá: 5 điểm\nChưa đạt: 0 điểm',
  write: ({ levels: list }) =>
    Array.isArray(list) && list.every(isLevel)
      ? list.map(({ name, points }) => `${name}: ${number(points)} điểm`).join('\n')
      : null,
  read: (lines) => {
    const list = lines.map((line) => {
      const match = new RegExp(`^(.*\\S)\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`, 'iu').exec(line);
      const points = value(match?.[2]);
      return match === null || points === null ? null : { name: match[1] ?? '', points };
    });
    return list.length > 0 && list.every((each) => each !== null) ? { levels: list } : null;
  },
};

export const yesNo: MarkWords = {
  example: 'Có: 5 điểm; không: 0 điểm',
  write: (params, max) => (Object.keys(params).length > 0 ? null : `Có: ${number(max)} điểm\nKhông: 0 điểm`),
  // The points are the maximum, or nothing: what stands here only repeats it.
  read: (lines) => (lines.every((line) => /^(?:có|không)\s*[:=]/iu.test(line)) ? {} : null),
};

export const score: MarkWords = {
  example: '(để trống, hoặc: bước 0,5)',
  write: ({ step, ...others }) =>
    Object.keys(others).length > 0 ? null : step === undefined ? '' : `bước ${number(step)}`,
  read: (lines) => {
    if (lines.length === 0) return {};
    const step = value(new RegExp(`^bước ${NUMBER}(?: điểm)?$`, 'iu').exec(lines.join(' '))?.[1]);
    return step === null ? null : { step };
  },
};

function isLevel(each: unknown): each is { readonly name: string; readonly points: number } {
  return (
    isObject(each) &&
    typeof each.name === 'string' &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
}
