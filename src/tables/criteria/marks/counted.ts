import { bandLines, isLowerLine, LOWER, readBands } from './bands.ts';
import { type MarkWords, NUMBER, number, value } from './mark-words.ts';

export const count: MarkWords = {
  example: 'từ 3: 10 điểm\ntừ 1: 5 điểm',
  write: ({ bands, better, ...others }) => {
    if (Object.keys(others).length > 0 || (better !== undefined && better !== 'lower')) return null;
    const words = bandLines(bands, '');
    return words === null ? null : [...(better === 'lower' ? [LOWER] : []), words].join('\n');
  },
  read: (lines) => {
    const bands = readBands(lines.filter((line) => !isLowerLine(line)));
    return bands === null ? null : { bands, ...(lines.some(isLowerLine) && { better: 'lower' }) };
  },
};

export const deduction: MarkWords = {
  example: 'mỗi lượt trừ 0,5 điểm\ntrừ tối đa 2 điểm',
  write: ({ perCase, cap, ...others }) =>
    Object.keys(others).length > 0
      ? null
      : [
          `mỗi lượt trừ ${number(perCase)} điểm`,
          ...(cap === undefined ? [] : [`trừ tối đa ${number(cap)} điểm`]),
        ].join('\n'),
  read: (lines) => {
    const perCase = value(matchIn(lines, `^(?:mỗi|cứ mỗi|cứ) .{1,60}? trừ ${NUMBER} điểm$`));
    const cap = value(matchIn(lines, `^(?:trừ )?tối đa(?: trừ)? ${NUMBER} điểm$`));
    const used = (perCase === null ? 0 : 1) + (cap === null ? 0 : 1);
    return perCase === null || used !== lines.length ? null : { perCase, ...(cap !== null && { cap }) };
  },
};

export const perItem: MarkWords = {
  example: 'mỗi sáng kiến: 10 điểm',
  write: ({ each, item, ...others }) =>
    Object.keys(others).length > 0
      ? null
      : `mỗi ${typeof item === 'string' ? item : ITEM}: ${number(each)} điểm`,
  read: (lines) => {
    const [only = '', ...more] = lines.filter((line) => !/^tối đa /iu.test(line));
    const match = new RegExp(
      `^mỗi (.{1,60}?)\\s*(?:[:=]|được|cộng|trừ)\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
      'iu',
    ).exec(only);
    const each = value(match?.[2]);
    if (match === null || each === null || more.length > 0) return null;
    return { each, ...(match[1] !== ITEM && { item: match[1] }) };
  },
};

/** What is counted where nothing is named. */
const ITEM = 'nội dung';

function matchIn(lines: readonly string[], pattern: string): string | undefined {
  return lines.map((line) => new RegExp(pattern, 'iu').exec(line)?.[1]).find((found) => found !== undefined);
}
