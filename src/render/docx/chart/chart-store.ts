import type { Chart } from '../../../documents/document-model.ts';
import { changeContentTypes, contentTypesPart } from '../../../ooxml/content-types.ts';
import { relationshipsPartOf } from '../../../ooxml/part-name.ts';
import { changeRelationships, relationshipsXml } from '../../../ooxml/relationships.ts';
import { descendantsOf } from '../../../ooxml/xml-tree.ts';
import { type Parts, textBytes } from '../../../ooxml/zip.ts';
import { renderWorkbook } from '../../xlsx/render-workbook.ts';
import { partTree, relationshipsOf, textParts, wordText } from '../docx-package.ts';
import { chartWorkbook, soundChart } from './chart-data.ts';
import { chartParagraphsXml, emptyChartXml } from './chart-paragraphs.ts';
import { chartSpaceXml, WORKBOOK_ID } from './chart-space.ts';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = relationshipsPartOf(DOCUMENT);
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The charts of a document, as they are placed in it. */
export type ChartStore = {
  /** Gives a chart its names in the package; its paragraphs, `width` twips wide. */
  readonly place: (chart: Chart, width: number) => readonly string[];
  /** The package with the parts of the charts placed so far. */
  readonly addTo: (parts: Parts, date: string) => Promise<Parts>;
};

/** A chart with the name of its part, of its workbook's, and its relationship. */
type PlacedChart = {
  readonly chart: Chart;
  readonly part: string;
  readonly workbook: string;
  readonly relationship: string;
};

/** Charts for a package whose own charts and pictures keep their names; it is looked into where there is a chart. */
export function chartStore(packageOf: () => Parts): ChartStore {
  let unused: {
    readonly names: ReturnType<typeof unusedNames>;
    readonly drawing: ReturnType<typeof unusedDrawingIds>;
  } | null = null;
  const next = () => {
    if (unused === null) {
      const parts = packageOf();
      unused = { names: unusedNames(parts), drawing: unusedDrawingIds(parts) };
    }
    return unused;
  };
  const placed: PlacedChart[] = [];
  return {
    place: (given, width) => {
      const chart = soundChart(given);
      if (!chart.series.some(({ values }) => values.some((value) => value !== null))) {
        return emptyChartXml(chart);
      }
      const { names: nextNames, drawing: nextDrawing } = next();
      const names = nextNames();
      placed.push({ chart, ...names });
      const reference = { relationship: names.relationship, drawingId: nextDrawing() };
      return chartParagraphsXml(chart, width, reference);
    },
    addTo: async (parts, date) => {
      if (placed.length === 0) return parts;
      const result = new Map(parts);
      for (const { chart, part, workbook } of placed) {
        result.set(part, textBytes(chartSpaceXml(chart)));
        const target = workbook.replace('word/', '../');
        const relationship = { id: WORKBOOK_ID, type: 'package', target };
        result.set(relationshipsPartOf(part), textBytes(relationshipsXml([relationship])));
        result.set(workbook, await renderWorkbook(chartWorkbook(chart, date)));
      }
      result.set(contentTypesPart, textBytes(withContentTypes(wordText(parts, contentTypesPart), placed)));
      result.set(RELATIONSHIPS, textBytes(withRelationships(parts, placed)));
      return result;
    },
  };
}

/** The next names that no part and no relationship of the package has; parts differ by more than letter case. */
function unusedNames(parts: Parts): () => Omit<PlacedChart, 'chart'> {
  const ids = relationshipsOf(parts, DOCUMENT).map(({ id }) => id);
  const taken = new Set([...parts.keys(), ...ids].map((name) => name.toLowerCase()));
  let number = 0;
  return () => {
    for (;;) {
      number += 1;
      const names = {
        part: `word/charts/chart${number}.xml`,
        workbook: `word/embeddings/bieu-do-${number}.xlsx`,
        relationship: `rIdBieuDo${number}`,
      };
      if (!Object.values(names).some((name) => taken.has(name.toLowerCase()))) return names;
    }
  };
}

/** The next number that no drawing of the document, its headers and footers has. */
function unusedDrawingIds(parts: Parts): () => number {
  const taken = new Set(
    textParts(parts).flatMap((part) =>
      descendantsOf(partTree(parts, part), 'wp:docPr').map(({ attributes }) => Number(attributes.id)),
    ),
  );
  let id = 0;
  return () => {
    do id += 1;
    while (taken.has(id));
    return id;
  };
}

function withRelationships(parts: Parts, placed: readonly PlacedChart[]): string {
  const before = parts.has(RELATIONSHIPS) ? wordText(parts, RELATIONSHIPS) : null;
  return changeRelationships(
    before,
    placed.map(({ part, relationship }) => ({
      id: relationship,
      type: 'chart',
      target: part.replace('word/', ''),
    })),
  );
}

function withContentTypes(xml: string, placed: readonly PlacedChart[]): string {
  const parts = placed.flatMap(({ part, workbook }) => [
    [part, CHART_TYPE] as const,
    [workbook, WORKBOOK_TYPE] as const,
  ]);
  return changeContentTypes(xml, { parts });
}
