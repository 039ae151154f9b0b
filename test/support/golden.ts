import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { expect } from 'vitest';

/** Where the golden texts of the documents lie. */
const GOLDEN = join(import.meta.dirname, '..', 'documents', 'golden');

/**
 * Compares with a golden text, by the name without extension of a document's or by the whole path of another;
 * `npm run golden:update` writes it anew, to be read before it is committed.
 */
export async function expectGolden(text: string, name: string): Promise<void> {
  const path = isAbsolute(name) ? name : join(GOLDEN, `${name}.txt`);
  if (process.env.GOLDEN === 'update') await writeFile(path, text);
  const golden = await readFile(path, 'utf8');
  expect(text).toBe(golden);
}
