import { strToU8 } from 'fflate';
import type { Chart } from '../../../documents/document-model.ts';
import { renderWorkbook } from '../../xlsx/render-workbook.ts';
import { type DocxParts, partTree, textParts, treeBytes } from '../docx-package.ts';
import { childrenOf, descendantsOf, parseXml, type XmlElement } from '../xml-tree.ts';
import { chartWorkbook, soundChart } from './chart-data.ts';
import { chartParagraphsXml, emptyChartXml } from './chart-paragraphs.ts';
import { chartSpaceXml, WORKBOOK_ID } from './chart-space.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The charts of a document, as they are placed in it. */
export type ChartStore = {
  /** Gives a chart its names in the package; its paragraphs, `width` twips wide. */
  readonly place: (chart: Chart, width: number) => readonly string[];
  /** The package with the parts of the charts placed so far. */
  readonly addTo: (parts: DocxParts, date: string) => Promise<DocxParts>;
};

/** A chart with the name of its part, of its workbook's, and its relationship. */
type PlacedChart = {
  readonly chart: Chart;
  readonly part: string;
  readonly workbook: string;
  readonly relationship: string;
};

/** Charts for a package whose own charts and pictures keep their names. */
export function chartStore(filled: DocxParts): ChartStore {
  const nextNames = unusedNames(filled);
  const nextDrawing = unusedDrawingIds(filled);
  const placed: PlacedChart[] = [];
  return {
    place: (given, width) => {
      const chart = soundChart(given);
      if (!chart.series.some(({ values }) => values.some((value) => value !== null))) {
        return emptyChartXml(chart);
      }
      const names = nextNames();
      placed.push({ chart, ...names });
      const reference = { relationship: names.relationship, drawingId: nextDrawing() };
      return chartParagraphsXml(chart, width, reference);
    },
    addTo: async (parts, date) => {
      if (placed.length === 0) return parts;
      const result = new Map(parts);
      for (const { chart, part, workbook } of placed) {
        const file = part.replace(/.*\//, '');
        result.set(part, strToU8(chartSpaceXml(chart)));
        result.set(`word/charts/_rels/${file}.rels`, strToU8(workbookRelationshipXml(workbook)));
        result.set(workbook, await renderWorkbook(chartWorkbook(chart, date)));
      }
      result.set(CONTENT_TYPES, treeBytes(withContentTypes(partTree(parts, CONTENT_TYPES), placed)));
      result.set(RELATIONSHIPS, treeBytes(withRelationships(relationshipsOf(parts), placed)));
      return result;
    },
  };
}

/** The next names that no part and no relationship of the package has; parts differ by more than letter case. */
function unusedNames(parts: DocxParts): () => Omit<PlacedChart, 'chart'> {
  const ids = childrenOf(relationshipsOf(parts)).map(({ attributes }) => attributes.Id ?? '');
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
function unusedDrawingIds(parts: DocxParts): () => number {
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

function relationshipsOf(parts: DocxParts): XmlElement {
  return parts.has(RELATIONSHIPS)
    ? partTree(parts, RELATIONSHIPS)
    : parseXml(`<Relationships xmlns="${PACKAGE}"/>`);
}

function withRelationships(tree: XmlElement, placed: readonly PlacedChart[]): XmlElement {
  const added = placed.map(({ part, relationship }) => ({
    name: 'Relationship',
    attributes: { Id: relationship, Type: `${OFFICE}/chart`, Target: part.replace('word/', '') },
    children: [],
  }));
  return { ...tree, children: [...tree.children, ...added] };
}

function withContentTypes(tree: XmlElement, placed: readonly PlacedChart[]): XmlElement {
  const typed = (part: string, type: string) => ({
    name: 'Override',
    attributes: { PartName: `/${part}`, ContentType: type },
    children: [],
  });
  const added = placed.flatMap(({ part, workbook }) => [
    typed(part, CHART_TYPE),
    typed(workbook, WORKBOOK_TYPE),
  ]);
  return { ...tree, children: [...tree.children, ...added] };
}

function workbookRelationshipXml(workbook: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="${WORKBOOK_ID}" Type="${OFFICE}/package"`,
    ` Target="${workbook.replace('word/', '../')}"/></Relationships>`,
  ].join('');
}
