import { columnLetters } from '../grid.ts';

/** A column as a remark names it: by its header, else by its letters. */
export function columnWords(header: string, column: number): string {
  return header === '' ? `${columnLetters(column)}, không có tiêu đề` : `“${header}”`;
}
