import { formatInteger } from '../../../text/numbers.ts';
import type { Chart } from '../../document-model.ts';
import { percentOf } from '../../figures/statistics.ts';
import { shareOf } from '../../words/wording.ts';
import { periodInWords } from './chart-words.ts';

/** How many there were of each grade, year by year. */
type GradeDistribution = {
  readonly title: string;
  /** Whom the grades are of: `đơn vị`, `người`. */
  readonly noun: string;
  /** From the best, which stands at the foot of a column. */
  readonly grades: readonly string[];
  /** `counts` has one number per grade; null where nothing is known of the year. */
  readonly years: readonly { readonly year: number; readonly counts: readonly number[] | null }[];
};

/** Shares of the grades: a column of 100 % per year, with the number of all below it. */
export function gradeDistributionChart({ title, noun, grades, years }: GradeDistribution): Chart {
  const columns = years.map(({ year, counts }) => ({ year, counts, all: sum(counts ?? []) }));
  return {
    type: 'chart',
    kind: 'stacked-column',
    title,
    categories: columns.map(({ year, counts, all }) => columnName(year, counts === null ? null : all, noun)),
    series: grades.map((name, grade) => ({
      name,
      values: columns.map(({ counts, all }) => (all === 0 ? null : percentOf(counts?.[grade] ?? 0, all))),
    })),
    valueTitle: `Tỷ lệ ${noun}`,
    format: 'percent',
    alt: [
      `Biểu đồ cột chồng 100% ${periodInWords(years.map(({ year }) => year))}.`,
      ...columns.map(({ year, counts, all }) => {
        if (counts === null) return `Năm ${year}: không có số liệu.`;
        if (all === 0) return `Năm ${year}: không có ${noun} nào được xếp loại.`;
        const shares = grades.map((name, grade) => {
          const count = counts[grade] ?? 0;
          return `${name} ${formatInteger(count)} (${shareOf(count, all)})`;
        });
        return `Năm ${year}, ${formatInteger(all)} ${noun}: ${shares.join('; ')}.`;
      }),
    ].join(' '),
  };
}

/** `2019: 63 đơn vị`, in two lines below a column: broken only where a space may be. */
function columnName(year: number, all: number | null, noun: string): string {
  if (all === null) return `${year}: không\u00A0có số\u00A0liệu`;
  return `${year}: ${formatInteger(all)}\u00A0${noun.replaceAll(' ', '\u00A0')}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
