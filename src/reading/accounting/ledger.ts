import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import type { FurnitureText } from '../../domain/submission.ts';

/** What a cell that is no data was taken for, in words. */
export const FURNITURE = {
  form: 'chữ có sẵn của biểu mẫu',
  title: 'tiêu đề',
  header: 'tiêu đề cột',
  label: 'nhãn',
  number: 'số thứ tự',
  heading: 'tiêu đề nhóm',
  criterion: 'lời của tiêu chí',
  total: 'dòng cộng',
  summary: 'dòng tính chung',
  calculated: 'ô tự tính',
  note: 'ghi chú',
  signature: 'khối chữ ký',
  guide: 'hướng dẫn',
} as const;

export type Furniture = keyof typeof FURNITURE;

/** How a cell ends. Unclaimed cells are unused, and told in blocks; those told elsewhere are unused too. */
export const UNCLAIMED = 0;
export const USED = 1;
export const TOLD = 2;
export const IS_FURNITURE = 3;

/**
 * What became of the cells of a workbook: a byte a cell, in the order of the row's cells. Readers claim cells as they
 * understand them; a cell is claimed once, the first claim counts. Shared by all parts of a file.
 */
export type Ledger = {
  readonly fatesOf: (row: RawRow) => Uint8Array;
  /** Texts of furniture that are not the form's own. */
  readonly texts: FurnitureText[];
  /** Cells whose notes are still to be told. */
  readonly notes: Set<RawCell>;
};

export function createLedger(): Ledger {
  const rows = new Map<RawRow, Uint8Array>();
  return {
    fatesOf: (row) => {
      const known = rows.get(row);
      if (known !== undefined) return known;
      const made = Uint8Array.from(row.cells, (cell) => (isGone(cell) ? TOLD : UNCLAIMED));
      rows.set(row, made);
      return made;
    },
    texts: [],
    notes: new Set(),
  };
}

/** Whether all that a cell held is struck out or seen by nobody: a remark tells of it, and no reader has it. */
function isGone({ content, marks }: RawCell): boolean {
  if (marks?.struck === undefined && marks?.unseen === undefined) return false;
  return content.kind === 'text' && !VISIBLE.test(content.text);
}

const VISIBLE = /[^\s\u200B-\u200D\u2060\uFEFF]/u;

/** Whether a cell shows something, or would once it is calculated: the one place that says what is counted. */
export function showsSomething({ content, marks }: RawCell): boolean {
  if (content.kind !== 'text' || VISIBLE.test(content.text)) return true;
  return marks?.struck !== undefined || marks?.unseen !== undefined || marks?.note !== undefined;
}
