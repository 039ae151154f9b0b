import type { Chart } from '../../../documents/document-model.ts';
import { textLookXml } from './chart-font.ts';

/** Beyond so many, the figures of lines, columns and bars run into each other. */
const MOST_LABELS = 12;
/** Beyond so many columns, a figure is wider than its column. */
const MOST_STACKS = 9;
/** A part of a column that is lower, in hundredths of its height, has no room for its figure. */
const LOWEST_LABELLED = 7;
const FORMAT = { integer: '[$-42A]#,##0', points: '[$-42A]0.00', percent: '[$-42A]0.0"%"' } as const;
const POSITION = { line: 't', column: 'outEnd', bar: 'outEnd', 'stacked-column': 'ctr' } as const;

/** `c:dLbls` of a series: its figures where there is room for them. */
export function dataLabelsXml(chart: Chart, index: number): string {
  const { kind, format } = chart;
  if (!hasRoom(chart)) return `<c:dLbls>${shownXml(false)}</c:dLbls>`;
  const hidden = tooLow(chart, index).map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`);
  return [
    `<c:dLbls>${hidden.join('')}<c:numFmt formatCode="${FORMAT[format].replaceAll('"', '&quot;')}" sourceLinked="0"/>`,
    // On a dark or patterned filling a figure is read on white.
    `<c:spPr>${kind === 'stacked-column' ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : '<a:noFill/>'}`,
    `<a:ln><a:noFill/></a:ln></c:spPr>${textLookXml()}<c:dLblPos val="${POSITION[kind]}"/>${shownXml(true)}</c:dLbls>`,
  ].join('');
}

function hasRoom({ kind, categories, series }: Chart): boolean {
  if (kind === 'stacked-column') return categories.length <= MOST_STACKS;
  if (kind === 'line') return series.length === 1 && categories.length <= MOST_LABELS;
  return series.length * categories.length <= MOST_LABELS;
}

/** The categories in which a part of a stacked column is too low for a figure: of its own height, or of the tallest. */
function tooLow({ kind, format, categories, series }: Chart, index: number): readonly number[] {
  if (kind !== 'stacked-column') return [];
  const wholes = categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const tallest = Math.max(...wholes);
  return categories.flatMap((_, at) => {
    const height = format === 'percent' ? (wholes[at] ?? 0) : tallest;
    return ((series[index]?.values[at] ?? 0) / height) * 100 >= LOWEST_LABELLED ? [] : [at];
  });
}

function shownXml(isShown: boolean): string {
  const flag = (name: string, value: boolean) => `<c:${name} val="${value ? 1 : 0}"/>`;
  return [
    flag('showLegendKey', false),
    flag('showVal', isShown),
    ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => flag(name, false)),
  ].join('');
}
