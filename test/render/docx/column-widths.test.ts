import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/document-model.ts';
import { columnWidths, fittedWidths } from '../../../src/render/docx/column-widths.ts';
import { textWidth } from '../../../src/render/docx/text-width.ts';

const WIDTH = 9354;

function tableOf(
  widths: readonly number[],
  header: readonly string[],
  ...rows: readonly (readonly string[])[]
): Table {
  const cellsOf = (texts: readonly string[]) => texts.map((text) => ({ runs: [{ text }] }));
  return {
    type: 'table',
    widths,
    header: [{ cells: cellsOf(header), kind: 'heading' }],
    rows: rows.map((cells) => ({ cells: cellsOf(cells) })),
    fontSize: 12,
  };
}

describe('columns of a table', () => {
  const narrow = tableOf(
    [9, 15, 40, 5],
    ['Năm', 'Được chấm', 'Xuất sắc', 'Chưa đủ căn cứ'],
    ['2021', '331/1.363', '289 (87,31%)', '2 (0,60%)'],
  );

  it('are as wide as their longest word, at the cost of those with room', () => {
    const asked = columnWidths(narrow.widths, WIDTH);
    const widths = fittedWidths(narrow, WIDTH, 12);
    expect(asked[3]).toBeLessThan(textWidth('(0,60%)', 12, 'regular'));
    expect(widths[3]).toBeGreaterThan(textWidth('(0,60%)', 12, 'regular') + 120);
    expect(widths[2]).toBeLessThan(asked[2] ?? 0);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
  });

  it('are as asked for where every word fits, or none can', () => {
    const roomy = tableOf([1, 1], ['TT', 'Nội dung'], ['1', 'Phường Đông Vệ']);
    expect(fittedWidths(roomy, WIDTH, 12)).toEqual(columnWidths([1, 1], WIDTH));
    const tight = tableOf([1, 1, 1], ['Không', 'Không', 'Không']);
    expect(fittedWidths(tight, 1000, 12)).toEqual(columnWidths([1, 1, 1], 1000));
  });

  it('do not grow for an address, nor for a heading over all of them', () => {
    const long = tableOf([9, 1], ['Nội dung', 'Địa chỉ'], ['a', 'x'.repeat(120)]);
    const widths = fittedWidths(long, WIDTH, 12);
    expect(widths[1]).toBeLessThan(WIDTH * 0.2);
    const heading = { ...long, rows: [{ cells: [{ runs: [{ text: 'W'.repeat(20) }], columnSpan: 2 }] }] };
    expect(fittedWidths(heading, WIDTH, 12)[0]).toBe(columnWidths([9, 1], WIDTH)[0]);
  });

  it('always add up, and none is taken below its own longest word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'W', '1', 'ư', '%'), minLength: 1, maxLength: 14 });
    const table = fc
      .integer({ min: 1, max: 9 })
      .chain((columns) =>
        fc.tuple(
          fc.array(fc.integer({ min: 1, max: 50 }), { minLength: columns, maxLength: columns }),
          fc.array(word, { minLength: columns, maxLength: columns }),
        ),
      );
    fc.assert(
      fc.property(table, ([widths, words]) => {
        const fitted = fittedWidths(tableOf(widths, words), WIDTH, 12);
        const asked = columnWidths(widths, WIDTH);
        expect(fitted.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
        for (const [index, each] of words.entries()) {
          const needed = Math.min(textWidth(each, 12, 'bold'), asked[index] ?? 0);
          expect(fitted[index]).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });
});
