import type { Chart } from '../../../documents/document-model.ts';
import { escapeXml } from '../../../ooxml/escape.ts';
import { styledParagraphXml } from '../paragraph-xml.ts';
import { runsXml } from '../run-xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const EMU_PER_TWIP = 635;
const EMU_PER_CENTIMETRE = 360_000;

/** Centimetres; with its caption, no chart is higher than a page on its side. */
const HEIGHT = { line: 8, column: 8, 'stacked-column': 10 } as const;
const HIGHEST = 14;
/** Of each lying bar with the air around it, and of the axis and legend below. */
const BAR_HEIGHT = 0.75;
const BELOW_BARS = 3;

/** How the document refers to a chart part. */
export type ChartReference = { readonly relationship: string; readonly drawingId: number };

/** The caption, and the chart `width` twips wide in a paragraph of its own, on the same page. */
export function chartParagraphsXml(
  chart: Chart,
  width: number,
  reference: ChartReference,
): readonly string[] {
  return [captionXml(chart.title), drawingXml(chart, width, reference)];
}

/** What stands for a chart of which no value is known. */
export function emptyChartXml(chart: Chart): readonly string[] {
  return [
    captionXml(chart.title),
    styledParagraphXml('GhiChu', [{ text: 'Không có số liệu để vẽ biểu đồ.' }]),
  ];
}

function captionXml(title: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="TenBang"/><w:keepNext/></w:pPr>${runsXml([{ text: title }])}</w:p>`;
}

function drawingXml(chart: Chart, width: number, { relationship, drawingId }: ChartReference): string {
  const height = Math.round(heightOf(chart) * EMU_PER_CENTIMETRE);
  return [
    // A style with lines of a fixed height would cut the chart off.
    '<w:p><w:pPr><w:pStyle w:val="Bang"/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>',
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing>',
    `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${width * EMU_PER_TWIP}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr id="${drawingId}" name="Biểu đồ ${drawingId}" descr="${escapeXml(chart.alt)}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">`,
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}/relationships" r:id="${relationship}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}

function heightOf({ kind, height, categories, series }: Chart): number {
  const bars = BELOW_BARS + categories.length * (series.length + 0.5) * BAR_HEIGHT;
  return Math.min(height ?? (kind === 'bar' ? Math.max(5, bars) : HEIGHT[kind]), HIGHEST);
}
