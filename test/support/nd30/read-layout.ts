import { childOf, childrenOf, type XmlElement } from '../../../src/ooxml/xml-tree.ts';
import { cellWidth } from '../../../src/render/docx/text-area.ts';
import { type ReadDocx, readDocx } from '../read-docx.ts';
import { formatter } from './effective-format.ts';
import type { LaidParagraph, LaidSection, LaidTable, Layout } from './layout.ts';

type SetParagraph = (paragraph: XmlElement, column: number) => LaidParagraph;

/** Reads a .docx back as it is laid out, all styles resolved. */
export function readLayout(bytes: Uint8Array): Layout {
  const docx = readDocx(bytes);
  const set = formatter(docx.parts.get('word/styles.xml'));
  const sections: LaidSection[] = [];
  let nodes: XmlElement[] = [];
  for (const node of childrenOf(docx.body)) {
    const section = node.name === 'w:sectPr' ? node : childOf(childOf(node, 'w:pPr'), 'w:sectPr');
    if (node !== section) nodes.push(node);
    if (section === undefined) continue;
    sections.push(sectionOf(section, nodes, docx, set));
    nodes = [];
  }
  return { sections };
}

function sectionOf(
  section: XmlElement,
  nodes: readonly XmlElement[],
  docx: ReadDocx,
  set: SetParagraph,
): LaidSection {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const page = childOf(section, 'w:pgMar')?.attributes ?? {};
  const margin = (side: string) => Number(page[`w:${side}`] ?? Number.NaN);
  const width = Number(size['w:w']);
  const textWidth = width - margin('left') - margin('right') - Number(page['w:gutter'] ?? 0);
  const start = childOf(section, 'w:pgNumType')?.attributes['w:start'];
  const header = (type: string) => {
    const reference = childrenOf(section, 'w:headerReference').find(
      ({ attributes }) => attributes['w:type'] === type,
    );
    const part = partOf(docx, reference?.attributes['r:id']);
    return childrenOf(part, 'w:p').map((paragraph) => set(paragraph, textWidth));
  };
  return {
    width,
    height: Number(size['w:h']),
    orientation: size['w:orient'] ?? 'portrait',
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
      header: margin('header'),
    },
    hasTitlePage: childOf(section, 'w:titlePg') !== undefined,
    start: start === undefined ? null : Number(start),
    type: childOf(section, 'w:type')?.attributes['w:val'] ?? 'nextPage',
    header: header('default'),
    firstHeader: header('first'),
    blocks: nodes.flatMap((node): readonly (LaidParagraph | LaidTable)[] => {
      if (node.name === 'w:p') return [set(node, textWidth)];
      return node.name === 'w:tbl' ? [tableOf(node, textWidth, set)] : [];
    }),
  };
}

function tableOf(table: XmlElement, textWidth: number, set: SetParagraph): LaidTable {
  return {
    type: 'table',
    width: Number(childOf(childOf(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']),
    columns: childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    ),
    rows: childrenOf(table, 'w:tr').map((row) => {
      const properties = childOf(row, 'w:trPr');
      return {
        cantSplit: childOf(properties, 'w:cantSplit') !== undefined,
        isHeader: childOf(properties, 'w:tblHeader') !== undefined,
        cells: childrenOf(row, 'w:tc').map((cell) => {
          const width = cellWidth(table, cell);
          return { width, paragraphs: childrenOf(cell, 'w:p').map((paragraph) => set(paragraph, width)) };
        }),
      };
    }),
    textWidth,
  };
}

function partOf(docx: ReadDocx, id: string | undefined): XmlElement | undefined {
  const relationships = childrenOf(docx.parts.get('word/_rels/document.xml.rels'), 'Relationship');
  const target = relationships.find(({ attributes }) => attributes.Id === id)?.attributes.Target;
  return target === undefined ? undefined : docx.parts.get(`word/${target.split('/').at(-1)}`);
}
