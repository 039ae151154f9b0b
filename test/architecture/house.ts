import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseNumbers } from './house-numbers.ts';
import { ROOT } from './import-graph.ts';
import { withColumn } from './number-table.ts';

/**
 * `npm run house` prints the figures of the house; with `--write` it puts them into the last column of docs/house.md, where
 * they stand beside those of earlier days. `npm run house -- <folder>` counts another tree.
 */
const [option] = process.argv.slice(2);
const figures = houseNumbers(option === '--write' ? undefined : option);
if (option === '--write') {
  const page = join(ROOT, 'docs/house.md');
  writeFileSync(page, withColumn(readFileSync(page, 'utf8'), figures));
} else {
  process.stdout.write(figures.map(([what, count]) => `${what.padEnd(42)} ${count.padStart(14)}\n`).join(''));
}
