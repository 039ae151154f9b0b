import type { FormIdentity } from '../domain/submission.ts';
import { shownText } from './cells/shown-text.ts';
import type { Grid } from './grid.ts';

/** The hidden sheet `_thidua`: key and value in the first two cells of each row. */
export function readIdentity(grid: Grid | null): FormIdentity | null {
  if (grid === null) return null;
  const values = new Map<string, string>();
  for (const { cells } of grid.sheet.rows) {
    const [key, value] = cells.map(shownText);
    if (key && value && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
  }
  const textFor = (key: string) => values.get(key) ?? null;
  return {
    form: textFor('form'),
    plan: textFor('plan'),
    criteria: textFor('criteria'),
    unit: textFor('unit'),
    year: textFor('year'),
    ...(values.has('period') && { period: textFor('period') ?? '' }),
  };
}
