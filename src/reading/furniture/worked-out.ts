import type { RawCell } from '../../domain/raw-workbook.ts';

const TOLERANCE = 0.0051;

/**
 * Whether the numbers of a row are worked out of the rows above: by formulas over several cells, or equal to the sum,
 * the average, the highest or the lowest of each column (`sums`: by formulas, the sum or the average alone). At least half of
 * its numbers, and two of them.
 */
export function isWorkedOut(
  cells: readonly (RawCell | null)[],
  columns: readonly (readonly number[])[],
  by: 'any' | 'sums' = 'any',
): boolean {
  let numbers = 0;
  let worked = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell === null) continue;
    const isFormula = cell.formula !== undefined && /[A-Z]\$?\d+:\$?[A-Z]/i.test(cell.formula);
    if (cell.content.kind !== 'number' && !isFormula) continue;
    numbers += 1;
    if (isFormula || (cell.content.kind === 'number' && isOf(cell.content.value, columns[index] ?? [], by)))
      worked += 1;
  }
  return worked >= 2 && worked * 2 >= numbers;
}

function isOf(value: number, above: readonly number[], by: 'any' | 'sums'): boolean {
  // Of one row everything is the sum, the average and the best.
  if (above.length < 2) return false;
  const sum = above.reduce((total, each) => total + each, 0);
  const bounds = [Math.max(...above), Math.min(...above)];
  // Where all have the same, somebody else may have it as well.
  if (by === 'sums' && bounds[0] === bounds[1]) return false;
  return [sum, sum / above.length, ...(by === 'any' ? bounds : [])].some(
    (each) => Math.abs(each - value) <= TOLERANCE + Math.abs(each) * 1e-9,
  );
}
