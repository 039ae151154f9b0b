import { memory } from '../../text/remembering.ts';
import { emUnits, type FontWeight, twipsOf } from './text-width.ts';

/** Words that start a part of a name or of a title: a line is broken before them. */
const JOINTS = [
  'thi đua',
  'thành phố',
  'tỉnh',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'phường',
  'xã',
  'khối',
  'trường',
  'trong',
  'của',
  'năm',
  'giai đoạn',
  'đối với',
  'theo',
  'có thành tích',
];

/** Words that hold on to what follows: no line ends in them. */
const HOLDS_ON = ['phong trào', 'các', 'của', 'trong', 'và', 'năm', 'về', 'việc', 'đối với', 'theo', 'cấp'];

/**
 * Breaks an agency's name or a title into lines no wider than `width` twips: as few as possible, at a joint of
 * the words (`HỘI ĐỒNG` / `THI ĐUA - KHEN THƯỞNG`), with lines of like length.
 */
export function breakLines(
  text: string,
  width: number,
  points: number,
  weight: FontWeight,
): readonly string[] {
  return laid(`${weight} ${points} ${width} ${text}`, () => layLines(text, width, points, weight));
}

/** Papers of one batch have the same heads. */
const laid = memory<readonly string[]>(200);

function layLines(text: string, width: number, points: number, weight: FontWeight): readonly string[] {
  const words = text.trim().split(/\s+/);
  /** The best way to lay so many words: where its last line begins. */
  type Layout = { readonly start: number; readonly cost: number };
  const isBadBreak = words.map(
    (_, start) => start > 0 && !isJoint(words.slice(0, start).join(' '), words.slice(start).join(' ')),
  );
  // How wide the words before each one are, without the spaces between them.
  const before = [0];
  for (const word of words) before.push((before.at(-1) ?? 0) + emUnits(word, weight));
  const space = emUnits(' ', weight);
  const widthOf = (start: number, end: number) =>
    twipsOf((before[end] ?? 0) - (before[start] ?? 0) + (end - start - 1) * space, points);
  const best: Layout[] = [{ start: 0, cost: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    const layouts = best.map(({ cost }, start): Layout => {
      const lineWidth = widthOf(start, end);
      const isTooWide = lineWidth > width && end - start > 1;
      const slack = ((width - lineWidth) / width) ** 2;
      return {
        start,
        cost: cost + (isTooWide ? TOO_WIDE : LINE) + (isBadBreak[start] ? BAD_BREAK : 0) + slack,
      };
    });
    best.push(layouts.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.start ?? 0)
    lines.unshift(words.slice(best[end]?.start, end).join(' '));
  return lines;
}

/** What a line, a break in the wrong place and a line that runs over cost, beside the square of its slack. */
const LINE = 10;
const BAD_BREAK = 1;
const TOO_WIDE = 1000;

function isJoint(before: string, after: string): boolean {
  const [end, start] = [before.toLocaleLowerCase('vi'), after.toLocaleLowerCase('vi')];
  const holdsOn = HOLDS_ON.some((word) => end === word || end.endsWith(` ${word}`));
  const isStart =
    JOINTS.some((word) => start === word || start.startsWith(`${word} `)) || /^[“(]/.test(start);
  return !holdsOn && (isStart || /[,;:”]$/.test(end));
}
