import type { Chart } from '../../../documents/document-model.ts';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes.ts';
import { seriesDataXml } from './chart-data.ts';
import { dataLabelsXml } from './data-labels.ts';
import { barLookXml, lineLookXml } from './series-look.ts';

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
/** Air between groups of columns or bars, in hundredths of the width of one. */
const GAP = { column: 60, bar: 50, 'stacked-column': 45 } as const;

/** `c:plotArea`: the lines, columns or bars of a chart with their axes. */
export function plotAreaXml(chart: Chart): string {
  return [
    `<c:plotArea><c:layout/>${chart.kind === 'line' ? lineChartXml(chart) : barChartXml(chart, chart.kind)}`,
    axesXml(chart),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
  ].join('');
}

function lineChartXml(chart: Chart): string {
  const lines = chart.series.map(({ isReference = false }, index) => {
    const { name, categories, values } = seriesDataXml(chart, index);
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${lineLookXml(index, isReference)}`,
      `${dataLabelsXml(chart, index)}${categories}${values}<c:smooth val="0"/></c:ser>`,
    ].join('');
  });
  return [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...lines,
    `<c:marker val="1"/>${AXES}</c:lineChart>`,
  ].join('');
}

function barChartXml(chart: Chart, kind: keyof typeof GAP): string {
  const isStacked = kind === 'stacked-column';
  const stacking = chart.format === 'percent' ? 'percentStacked' : 'stacked';
  const bars = chart.series.map((_, index) => {
    const { name, categories, values } = seriesDataXml(chart, index);
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${barLookXml(index)}`,
      `<c:invertIfNegative val="0"/>${dataLabelsXml(chart, index)}${categories}${values}</c:ser>`,
    ].join('');
  });
  return [
    `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>`,
    `<c:grouping val="${isStacked ? stacking : 'clustered'}"/><c:varyColors val="0"/>`,
    ...bars,
    `<c:gapWidth val="${GAP[kind]}"/><c:overlap val="${isStacked ? 100 : 0}"/>${AXES}</c:barChart>`,
  ].join('');
}
