import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Where the golden texts of the documents lie. */
const GOLDEN = join(import.meta.dirname, '..', 'documents', 'golden');

/**
 * Compares with a golden text, by its name without extension; `npm run golden:update` writes it anew, to be read before
 * it is committed.
 */
export async function expectGolden(text: string, name: string): Promise<void> {
  const path = join(GOLDEN, `${name}.txt`);
  if (process.env.GOLDEN === 'update') await writeFile(path, text);
  const golden = await readFile(path, 'utf8');
  expect(text).toBe(golden);
}
