import { childOf, isElement, type XmlElement } from '../../ooxml/xml-tree.ts';

/** A4 with the decree's margins: 210 mm less 30 and 15. */
const DEFAULT_TEXT_WIDTH = 9354;
const DEFAULT_CELL_MARGIN = 108;

/** For each child of the body, the width of the text in its section, in twips. */
export function sectionWidths(body: XmlElement): readonly number[] {
  let width = DEFAULT_TEXT_WIDTH;
  return body.children
    .map((node) => {
      if (!isElement(node)) return null;
      const section = node.name === 'w:sectPr' ? node : childOf(childOf(node, 'w:pPr'), 'w:sectPr');
      return section === undefined ? null : sectionWidth(section);
    })
    .reverse()
    .map((own) => {
      width = own ?? width;
      return width;
    })
    .reverse();
}

/** Room for text in a cell. */
export function cellWidth(table: XmlElement, cell: XmlElement): number {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar');
  const margin = (side: string) => Number(childOf(margins, side)?.attributes['w:w'] ?? DEFAULT_CELL_MARGIN);
  const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? DEFAULT_TEXT_WIDTH;
  return Number(width) - margin('w:left') - margin('w:right');
}

function sectionWidth(section: XmlElement): number {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const edges = ['w:left', 'w:right', 'w:gutter'].reduce((sum, edge) => sum + Number(margins[edge] ?? 0), 0);
  const width = Number(size['w:w'] ?? Number.NaN) - edges;
  return Number.isFinite(width) && width > 0 ? width : DEFAULT_TEXT_WIDTH;
}
