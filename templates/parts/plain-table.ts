import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A table without borders that only sets texts side by side: letterhead, signatures; `above` twips of air. */
export function plainTable(
  columns: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  above = 0,
): Table {
  const margins = { top: above, bottom: 0, left: 0, right: 0 };
  return new Table({
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, index) =>
              new TableCell({
                width: { size: columns[index] ?? 0, type: WidthType.DXA },
                margins,
                verticalAlign: VerticalAlign.TOP,
                children: [...paragraphs],
              }),
          ),
        }),
    ),
  });
}
