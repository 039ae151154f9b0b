import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/document-model.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../../../src/ooxml/xml-tree.ts';
import { columnWidths } from '../../../src/render/docx/column-widths.ts';
import { tableXml } from '../../../src/render/docx/table-xml.ts';
import { table } from '../../support/word-model.ts';

const WIDTH = 9354;

function rowsOf(model: Table): readonly XmlElement[] {
  return childrenOf(parseXml(tableXml(model, WIDTH)), 'w:tr');
}

/** Span of a row in grid columns. */
function spanOf(row: XmlElement): number {
  return childrenOf(row, 'w:tc').reduce(
    (sum, cell) => sum + Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1),
    0,
  );
}

describe('columnWidths', () => {
  it('gives whole twips that add up', () => {
    expect(columnWidths([1, 1, 1], 100)).toEqual([33, 34, 33]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }), (widths) => {
        expect(columnWidths(widths, WIDTH).reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
      }),
    );
  });
});

describe('tableXml', () => {
  it('repeats header rows on each page and splits no row', () => {
    const [header, ...rows] = rowsOf(table(3)).map((row) => childOf(row, 'w:trPr'));
    expect(childOf(header, 'w:tblHeader')).toBeDefined();
    expect(rows).toHaveLength(3);
    for (const row of [header, ...rows]) expect(childOf(row, 'w:cantSplit')).toBeDefined();
    for (const row of rows) expect(childOf(row, 'w:tblHeader')).toBeUndefined();
  });

  it('says so when there are no rows, over the whole width', () => {
    const [, row, ...more] = rowsOf(table(0));
    expect(more).toEqual([]);
    expect(row && textOf(row)).toBe('Không có');
    expect(row && spanOf(row)).toBe(3);
  });

  it('merges over rows and columns', () => {
    const [first, second] = rowsOf(
      table(1, {
        widths: [1, 1, 1, 1],
        header: [
          {
            cells: [
              { runs: [{ text: 'STT' }], rowSpan: 2 },
              { runs: [{ text: 'Điểm' }], columnSpan: 3 },
            ],
          },
          { cells: ['a', 'b', 'c'].map((text) => ({ runs: [{ text }] })) },
        ],
      }),
    );
    const merges = (row: XmlElement | undefined) =>
      childrenOf(row, 'w:tc').map(
        (cell) => childOf(childOf(cell, 'w:tcPr'), 'w:vMerge')?.attributes['w:val'] ?? null,
      );
    expect(merges(first)).toEqual(['restart', null]);
    expect(merges(second)).toEqual(['continue', null, null, null]);
    expect(childrenOf(second, 'w:tc').map(textOf)).toEqual(['', 'a', 'b', 'c']);
  });

  it('fills up a row that is too short and never leaves the grid', () => {
    const cell = fc.record({
      runs: fc.constant([{ text: 'x' }]),
      columnSpan: fc.integer({ min: 1, max: 3 }),
      rowSpan: fc.integer({ min: 1, max: 3 }),
    });
    const rows = fc.array(fc.record({ cells: fc.array(cell, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (body) => {
        for (const row of rowsOf(table(0, { rows: body }))) expect(spanOf(row)).toBe(3);
      }),
    );
  });

  it('sets headings and totals bold, and keeps them beside the rows that they belong to', () => {
    const total = { kind: 'total', cells: [{ runs: [{ text: 'Cộng' }] }] } as const;
    const heading = { kind: 'heading', cells: [{ runs: [{ text: 'Cụm 1' }], columnSpan: 3 }] } as const;
    const rows = rowsOf(table(0, { rows: [heading, ...table(2).rows, total] }));
    const isBold = (row: XmlElement) => descendantsOf(row, 'w:b').length > 0;
    const staysWithNext = (row: XmlElement) => descendantsOf(row, 'w:keepNext').length > 0;
    expect(rows.slice(1).map(isBold)).toEqual([true, false, false, true]);
    expect(rows.slice(1).map(staysWithNext)).toEqual([true, false, true, false]);
  });
});
