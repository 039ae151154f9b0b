import type { FormRow } from '../../form/form-model.ts';
import { formStyle } from './form-styles.ts';

/** Of Times New Roman against the digit that column widths count in, with what wrapping at words wastes. */
const CHARACTERS_PER_UNIT = 1.18;
const BOLD_SHARE = 0.9;
const BASE_SIZE = 12;
const LINE_SPACING = 1.27;
const PADDING = 3;
/** What a spreadsheet allows. */
const HIGHEST = 409;

/**
 * Height in points of a row whose own text wraps, or null where one line is enough: such a row is left to grow
 * with what is typed into it. LibreOffice does not fit the rows of a file by itself.
 */
export function heightOf(row: FormRow, widths: readonly number[]): number | null {
  const heights = row.cells.map((cell, column) => {
    if (cell === null || typeof cell.value !== 'string') return 0;
    const { font } = formStyle(cell);
    const size = font?.size ?? BASE_SIZE;
    const share = (font?.bold ? BOLD_SHARE : 1) * (BASE_SIZE / size);
    const width = widths.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    const lines = linesOf(cell.value, width * CHARACTERS_PER_UNIT * share);
    return lines < 2 ? 0 : lines * size * LINE_SPACING + PADDING;
  });
  const height = Math.max(...heights, 0);
  return height === 0 ? null : Math.min(HIGHEST, Math.ceil(height));
}

/** Lines that words take when a line holds so many characters. */
export function linesOf(text: string, capacity: number): number {
  if (text.length <= capacity && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, capacity), 0);
}

function wrappedLines(line: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= capacity) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / capacity) - 1);
    used = word.length % capacity;
  }
  return lines;
}
