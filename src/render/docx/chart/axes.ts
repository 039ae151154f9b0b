import type { Chart } from '../../../documents/document-model.ts';
import { escapeXml } from '../../../ooxml/escape.ts';
import { fontXml, textLookXml } from './chart-font.ts';

/** Numbers of the axes, which are each chart's own. */
export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

const FORMAT = { integer: 'General', points: 'General', percent: 'General"%"' } as const;
/** Up to so many, each has its own mark on the axis. */
const FEW = 10;
const RULE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>';
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** `c:catAx` and `c:valAx` of a chart. The first of lying bars stands on top, as one reads. */
export function axesXml(chart: Chart): string {
  const { kind, format, valueTitle } = chart;
  const isLying = kind === 'bar';
  const valueFormat = isOfHundred(chart) ? '0%' : FORMAT[format];
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${RULE}${textLookXml()}`,
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="min"/><c:auto val="0"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaleXml(chart)}<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/>`,
    `${GRID}${titleXml(valueTitle, !isLying)}<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${RULE}${textLookXml()}`,
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? 'max' : 'min'}"/><c:crossBetween val="between"/>${wholeSteps(chart)}</c:valAx>`,
  ].join('');
}

/** Columns of 100 %: Word counts them from 0 to 1. */
function isOfHundred({ kind, format }: Chart): boolean {
  return kind === 'stacked-column' && format === 'percent';
}

/** A few things are counted one by one: half a unit is none. */
function wholeSteps({ kind, format, categories, series }: Chart): string {
  if (format !== 'integer') return '';
  const heights = categories.map((_, at) => {
    const values = series.map((each) => each.values[at] ?? 0);
    return kind === 'stacked-column' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...heights) <= FEW ? '<c:majorUnit val="1"/>' : '';
}

function scaleXml(chart: Chart): string {
  const { axisMinimum = 0, axisMaximum } = chart;
  const [minimum, maximum] = isOfHundred(chart) ? [0, 1] : [axisMinimum, axisMaximum];
  const end = maximum !== undefined && maximum > minimum ? `<c:max val="${maximum}"/>` : '';
  return `<c:scaling><c:orientation val="minMax"/>${end}<c:min val="${minimum}"/></c:scaling>`;
}

function titleXml(title: string, isUpright: boolean): string {
  if (title === '') return '';
  return [
    `<c:title><c:tx><c:rich><a:bodyPr${isUpright ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/>`,
    `<a:p><a:pPr>${fontXml('a:defRPr')}</a:pPr><a:r>${fontXml('a:rPr')}<a:t>${escapeXml(title)}</a:t></a:r></a:p>`,
    '</c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');
}
