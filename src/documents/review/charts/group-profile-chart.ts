import { lowerFirst } from '../../../text/letters.ts';
import type { Chart } from '../../document-model.ts';
import { percent } from '../../words/wording.ts';
import { changeInText, differenceOf } from '../figures/differences.ts';

/** What was reached in each group of criteria, at the start and at the end. */
type GroupProfile = {
  readonly title: string;
  /** `Năm 2019`, `Năm 2025`. */
  readonly startName: string;
  readonly endName: string;
  /** Percent of the group's maximum; null where nothing is known. */
  readonly groups: readonly {
    readonly name: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
};

/** Groups of criteria side by side, each at the start and at the end. */
export function groupProfileChart({ title, startName, endName, groups }: GroupProfile): Chart {
  return {
    type: 'chart',
    kind: 'bar',
    title,
    categories: groups.map(({ name }) => name),
    series: [
      { name: startName, values: groups.map(({ start }) => start) },
      { name: endName, values: groups.map(({ end }) => end) },
    ],
    valueTitle: 'Tỷ lệ so với điểm tối đa',
    format: 'percent',
    axisMaximum: 100,
    alt: [
      `Biểu đồ thanh ngang, tỷ lệ so với điểm tối đa của từng nhóm, ${lowerFirst(startName)} và ${lowerFirst(endName)}.`,
      ...groups.map(
        ({ name, start, end }) =>
          `${name}: ${lowerFirst(startName)} ${share(start)}, ${lowerFirst(endName)} ${share(end)}${change(start, end)}.`,
      ),
    ].join(' '),
  };
}

function share(value: number | null): string {
  return value === null ? 'không có số liệu' : percent(value);
}

function change(start: number | null, end: number | null): string {
  const difference = differenceOf(start, end);
  if (difference === null) return '';
  if (difference === 0) return ' (không đổi)';
  return ` (${changeInText(difference, 'điểm phần trăm')})`;
}
