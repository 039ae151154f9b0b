import { formatNumber } from '../../../text/numbers.ts';
import type { Chart, ChartSeries } from '../../document-model.ts';
import { type Measure, periodInWords, yearsInWords } from './chart-words.ts';

/** What is known of the whole, or of one part of it, over the years. */
type YearLine = {
  readonly name: string;
  /** One per year; null where nothing is known. */
  readonly values: readonly (number | null)[];
};

/** The whole and its parts over the years. */
export type Trend = {
  /** Caption of the charts. */
  readonly title: string;
  readonly years: readonly number[];
  readonly measure: Measure;
  /** Drawn in each chart, to compare with: the whole city. */
  readonly reference: YearLine;
  readonly lines: readonly YearLine[];
  /** Where the value axis starts: 0 unless said; `fitted`, near the smallest value. Above 0, the axis says so. */
  readonly axisMinimum?: number | 'fitted';
  /** The most lines of one chart beside the reference. */
  readonly mostLines?: number;
};

/** More lines than these and the reference cannot be told apart in black and white where they run close together. */
const MOST_LINES = 4;
/** Centimetres; three of several charts stand on one page. */
const HEIGHT_OF_SEVERAL = 7.2;

/**
 * Lines over the years. Many are spread evenly over several charts, each with the reference and all with the same
 * axis, so that they can be compared.
 */
export function trendChart(trend: Trend): readonly Chart[] {
  const { title, years, measure, reference, lines, mostLines = MOST_LINES } = trend;
  const values = [reference, ...lines].flatMap((line) => line.values).filter((value) => value !== null);
  const minimum = trend.axisMinimum === 'fitted' ? fittedMinimum(values) : (trend.axisMinimum ?? 0);
  const count = Math.max(1, Math.ceil(lines.length / mostLines));
  const start = (index: number) => Math.ceil((index * lines.length) / count);
  return Array.from({ length: count }, (_, index) => {
    const shown = lines.slice(start(index), start(index + 1));
    const part = count === 1 ? '' : ` (phần ${index + 1}/${count})`;
    const series: readonly ChartSeries[] = [{ ...reference, isReference: true }, ...shown];
    return {
      type: 'chart',
      kind: 'line',
      title: `${title}${part}`,
      categories: years.map(String),
      series,
      valueTitle: axisTitle(measure, minimum),
      format: measure.format,
      axisMinimum: minimum,
      axisMaximum: roundMaximum(values),
      alt: altOf(trend, series, minimum),
      ...(count > 1 && { height: HEIGHT_OF_SEVERAL }),
    };
  });
}

function altOf({ years, measure }: Trend, series: readonly ChartSeries[], axisMinimum: number): string {
  const lines = series.map(({ name, values }) => `${name}: ${yearsInWords(years, values, measure)}.`);
  return [
    `Biểu đồ đường ${periodInWords(years)}, trục giá trị: ${axisTitle(measure, axisMinimum)}.`,
    ...lines,
  ].join(' ');
}

function axisTitle({ title }: Measure, axisMinimum: number): string {
  return axisMinimum === 0 ? title : `${title} (từ ${formatNumber(axisMinimum)})`;
}

/** The next round number at or above all values: 87,5 → 90, 132 → 140, 7 → 7. */
function roundMaximum(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  const step = largest > 10 ? 10 : 1;
  return Math.max(step, Math.ceil(largest / step) * step);
}

/** The ten below all values, with some air; 0 where they are so far apart, or so small, that nothing is gained. */
function fittedMinimum(values: readonly number[]): number {
  const [smallest, largest] = [Math.min(...values), Math.max(...values)];
  return values.length === 0 || smallest < largest / 2
    ? 0
    : Math.max(0, Math.floor((smallest - 1) / 10) * 10);
}
