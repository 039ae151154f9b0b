import { formatInteger, formatPoints } from '../../../text/numbers.ts';
import type { Chart } from '../../document-model.ts';
import { percent } from '../../words/wording.ts';

/** What a chart counts: the title of its axis, and how a figure is said. */
export type Measure = {
  readonly title: string;
  readonly format: Chart['format'];
  /** `điểm`, `đơn vị`; a percentage needs none. */
  readonly unit: string;
};

const NOTHING = 'không có số liệu';

/** A figure as a sentence says it: `82,15 điểm`, `62,50%`, `12 đơn vị`. */
export function figure(value: number, { format, unit }: Measure): string {
  if (format === 'percent') return percent(value);
  return `${format === 'points' ? formatPoints(value) : formatInteger(value)} ${unit}`;
}

/** A line over years in words: `năm 2019: 82,15 điểm; năm 2020: 84,00 điểm; không có số liệu năm 2021`. */
export function yearsInWords(
  years: readonly number[],
  values: readonly (number | null)[],
  measure: Measure,
): string {
  const known = years.flatMap((year, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [`năm ${year}: ${figure(value, measure)}`];
  });
  const unknown = years.filter((_, index) => (values[index] ?? null) === null);
  if (known.length === 0) return NOTHING;
  return [...known, ...(unknown.length === 0 ? [] : [`${NOTHING} năm ${unknown.join(', ')}`])].join('; ');
}

/** `năm 2019`, or `từ năm 2019 đến năm 2025`. */
export function periodInWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `năm ${first}` : `từ năm ${first} đến năm ${last}`;
}
