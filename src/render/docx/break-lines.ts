import { type FontWeight, textWidth } from './text-width.ts';

/** Words that start the second half of an agency's name: a line is broken before them, not after. */
const STARTS_A_LINE = [
  'THI ĐUA',
  'THÀNH PHỐ',
  'TỈNH',
  'HUYỆN',
  'QUẬN',
  'THỊ XÃ',
  'THỊ TRẤN',
  'PHƯỜNG',
  'XÃ',
  'KHỐI',
  'TRƯỜNG',
];

/**
 * Breaks an agency's name into lines no wider than `width` twips: as few as possible, before a word that starts
 * a part of the name (`HỘI ĐỒNG` / `THI ĐUA - KHEN THƯỞNG`), else with lines of like length.
 */
export function breakName(
  name: string,
  width: number,
  points: number,
  weight: FontWeight,
): readonly string[] {
  const words = name.trim().split(/\s+/);
  const measure = (from: number, to: number) => textWidth(words.slice(from, to).join(' '), points, weight);
  type Layout = { readonly lines: readonly string[]; readonly cost: number };
  const best: Layout[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    const layouts = best.map(({ lines, cost }, start): Layout => {
      const lineWidth = measure(start, end);
      const tooWide = lineWidth > width && end - start > 1 ? 1000 : 0;
      const badBreak = start > 0 && !startsALine(words.slice(start).join(' ')) ? 1 : 0;
      const raggedness = ((width - lineWidth) / width) ** 2 / 4;
      return {
        lines: [...lines, words.slice(start, end).join(' ')],
        cost: cost + 10 + tooWide + badBreak + raggedness,
      };
    });
    best.push(layouts.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return best.at(-1)?.lines ?? [name];
}

function startsALine(rest: string): boolean {
  return STARTS_A_LINE.some((start) => rest === start || rest.startsWith(`${start} `));
}
