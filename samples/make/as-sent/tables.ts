import { changeCells, changeSheet, type Grid, type GridCell, headerRowOf, without } from './grid.ts';

/** The unit's own table: columns moved, headers in other words, the tool's hidden sheet gone. */
export function ownTable(grids: readonly Grid[]): readonly Grid[] {
  const order = [1, 2, 4, 9, 5, 6, 7, 8, 10];
  const renamed: Readonly<Record<string, string>> = {
    'Điểm tối đa': 'Điểm chuẩn',
    'Điểm tự chấm': 'Điểm tự đánh giá',
    'Minh chứng': 'Tài liệu minh chứng',
    'Giải trình': 'Giải trình, ghi chú',
  };
  return changeSheet(without(grids, 'guide', 'identity'), 'unit', (grid) => ({
    ...grid,
    name: 'Bảng điểm',
    rows: grid.rows.map((row) =>
      order.map((column): GridCell => {
        const cell = row[column - 1] ?? null;
        return typeof cell === 'string' ? (renamed[cell] ?? cell) : cell;
      }),
    ),
  }));
}

/** The office's letterhead and a title above every table. */
export function underLetterhead(grids: readonly Grid[], agency: string): readonly Grid[] {
  const tables = new Set(['unit', 'individuals', 'proposals', 'remarks']);
  return without(grids, 'guide', 'identity').map((grid) =>
    tables.has(grid.role)
      ? {
          ...grid,
          rows: [
            [null, 'UBND THÀNH PHỐ THANH HÓA', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
            [null, agency.toUpperCase(), null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
            [],
            [null, null, `BIỂU ${grid.name.toUpperCase()}`],
            [null, null, '(Kèm theo báo cáo của đơn vị)'],
            [],
            ...grid.rows.slice(headerRowOf(grid)),
          ],
        }
      : grid,
  );
}

/** Names of sheets, headers and labels typed without marks, as an old telephone or keyboard leaves them. */
export function withoutMarks(grids: readonly Grid[]): readonly Grid[] {
  const plain = changeCells(without(grids, 'guide', 'identity'), (cell, { grid, row, column }) => {
    const isLabel = grid.role === 'info' ? column === 0 : row <= headerRowOf(grid);
    return isLabel && typeof cell === 'string' ? stripMarks(cell) : cell;
  });
  return plain.map((grid) => ({ ...grid, name: stripMarks(grid.name) }));
}

/** All tables one under the other on one sheet. */
export function onOneSheet(grids: readonly Grid[]): readonly Grid[] {
  const rows = without(grids, 'guide', 'identity').flatMap((grid) => [...grid.rows, [], []]);
  return [{ name: 'Tổng hợp', role: 'unit', isHidden: false, rows }];
}

/** `Điểm tự chấm` → `Diem tu cham`. */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
