import { lotsOf } from '../../domain/lots.ts';
import type { LineResult } from '../../domain/result.ts';

/** ` (Tập thể: E6, F6)`; blank where nothing was read. */
export function cellsOf(from: LineResult['from']): string {
  const lots = [...lotsOf(from, ({ sheet }) => sheet)].map(
    ([sheet, cells]) => `${sheet}: ${cells.map(({ cell }) => cell).join(', ')}`,
  );
  return lots.length === 0 ? '' : ` (${lots.join('; ')})`;
}
