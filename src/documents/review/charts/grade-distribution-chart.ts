import { formatInteger } from '../../../text/numbers.ts';
import type { Chart } from '../../document-model.ts';
import { percentOf } from '../../figures/statistics.ts';
import { isSaidInPercent, type ShareRule, shareOf } from '../../words/wording.ts';
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
  readonly rules: ShareRule;
};

/** The grades year by year. */
export function gradeDistributionChart({ years, ...rest }: GradeDistribution): Chart {
  return gradeColumnsChart({
    ...rest,
    over: periodInWords(years.map(({ year }) => year)),
    columns: years.map(({ year, counts }) => ({ name: String(year), inText: `Năm ${year}`, counts })),
  });
}

/** How many there are of each grade in each of several sets. */
type GradeColumns = Pick<GradeDistribution, 'title' | 'noun' | 'grades' | 'rules'> & {
  /** What the columns are: `từ năm 2019 đến năm 2022`, `theo loại hình đơn vị`. */
  readonly over: string;
  readonly columns: readonly {
    readonly name: string;
    /** At the head of a sentence. */
    readonly inText: string;
    readonly counts: readonly number[] | null;
  }[];
};

/**
 * The grades of several sets, a column each with the number of all below it: shares of 100 %; where a set is too small for
 * percentages, how many there are.
 */
export function gradeColumnsChart({ title, noun, grades, over, columns: sets, rules }: GradeColumns): Chart {
  const columns = sets.map((set) => ({ ...set, known: set.counts ?? [], all: sum(set.counts ?? []) }));
  const isShare = columns.every(({ all }) => all === 0 || isSaidInPercent(all, rules));
  return {
    type: 'chart',
    kind: 'stacked-column',
    title,
    categories: columns.map(({ name, counts, all }) => columnName(name, counts === null ? null : all, noun)),
    series: grades.map((name, grade) => ({
      name,
      values: columns.map(({ known, all }) => {
        if (all === 0) return null;
        const count = known[grade] ?? 0;
        return isShare ? percentOf(count, all) : count;
      }),
    })),
    valueTitle: isShare ? `Tỷ lệ ${noun}` : `Số ${noun}`,
    format: isShare ? 'percent' : 'integer',
    alt: [
      `Biểu đồ cột chồng${isShare ? ' 100%' : ''} ${over}.`,
      ...columns.map(({ inText, counts, all }) => {
        if (counts === null) return `${inText}: không có số liệu.`;
        if (all === 0) return `${inText}: không có ${noun} nào được xếp loại.`;
        const parts = grades.map((name, grade) => {
          const count = counts[grade] ?? 0;
          return `${name} ${formatInteger(count)}${isShare ? ` (${shareOf(count, all)})` : ''}`;
        });
        return `${inText}, ${formatInteger(all)} ${noun}: ${parts.join('; ')}.`;
      }),
    ].join(' '),
  };
}

/** `2019: 63 đơn vị`, in two lines below a column: broken only where a space may be. */
function columnName(name: string, all: number | null, noun: string): string {
  if (all === null) return `${name}: không\u00A0có số\u00A0liệu`;
  return `${name}: ${formatInteger(all)}\u00A0${noun.replaceAll(' ', '\u00A0')}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
