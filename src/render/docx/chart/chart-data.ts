import type { Chart, WorkbookModel } from '../../../documents/document-model.ts';
import { cellAddress } from '../../../domain/location.ts';
import { escapeXml } from '../../../ooxml/escape.ts';
import { cellText } from '../../xlsx/cell-text.ts';
import { HEADER_ROW } from '../../xlsx/table-sheet.ts';
import { withoutMarkers } from '../markers.ts';

const SHEET = 'Số liệu';
const FIRST_ROW = HEADER_ROW + 1;

/** How the cells of the workbook show a number: the formats of the workbooks of tables. */
const CELL_FORMAT = { integer: '0', points: '0.00', percent: '0.00"%"' } as const;

/** A chart whose texts a file can hold, with exactly one known or unknown value per category. */
export function soundChart(chart: Chart): Chart {
  return {
    ...chart,
    title: sound(chart.title),
    valueTitle: sound(chart.valueTitle),
    alt: sound(chart.alt),
    categories: chart.categories.map(sound),
    series: chart.series.map((series) => ({
      ...series,
      name: sound(series.name),
      values: chart.categories.map((_, index) => {
        const value = series.values[index] ?? null;
        return Number.isFinite(value) ? value : null;
      }),
    })),
  };
}

/** The workbook that Word opens to edit a chart: a row per category, a column per series. */
export function chartWorkbook({ title, categories, series, format }: Chart, date: string): WorkbookModel {
  return {
    format: 'xlsx',
    name: 'so-lieu-bieu-do',
    title,
    date,
    sheets: [
      {
        name: SHEET,
        title,
        columns: [
          { header: '', width: 40 },
          ...series.map(({ name }) => ({ header: name, width: 16, format })),
        ],
        rows: categories.map((category, row) => [
          category,
          ...series.map(({ values }) => values[row] ?? null),
        ]),
      },
    ],
  };
}

/** `c:tx`, `c:cat` and `c:val` of a series: where its cells are, and what they hold. */
export function seriesDataXml(chart: Chart, index: number) {
  const { categories, series, format } = chart;
  const column = index + 2;
  const { name = '', values = [] } = series[index] ?? {};
  return {
    name: `<c:tx>${textsXml(rangeOf(column, HEADER_ROW, HEADER_ROW), [name])}</c:tx>`,
    categories: `<c:cat>${textsXml(rangeOf(1, FIRST_ROW, FIRST_ROW + categories.length - 1), categories)}</c:cat>`,
    values: [
      `<c:val><c:numRef><c:f>${rangeOf(column, FIRST_ROW, FIRST_ROW + categories.length - 1)}</c:f>`,
      `<c:numCache><c:formatCode>${escapeXml(CELL_FORMAT[format])}</c:formatCode>`,
      `<c:ptCount val="${values.length}"/>`,
      // An unknown value has no point: Word leaves a gap.
      ...values.map((value, at) => (value === null ? '' : pointXml(at, String(value)))),
      '</c:numCache></c:numRef></c:val>',
    ].join(''),
  };
}

function textsXml(range: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => pointXml(index, escapeXml(text))).join('');
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

function rangeOf(column: number, first: number, last: number): string {
  const corner = (row: number) => cellAddress(row, column).replace(/[A-Z]+/, '$$$&$$');
  return first === last ? `'${SHEET}'!${corner(first)}` : `'${SHEET}'!${corner(first)}:${corner(last)}`;
}

function sound(text: string): string {
  return withoutMarkers(cellText(text));
}
