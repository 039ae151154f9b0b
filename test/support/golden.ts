import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';

/** Compares with a golden file; `npm run golden:update` writes it anew, to be read before it is committed. */
export async function expectGolden(text: string, path: string): Promise<void> {
  if (process.env.GOLDEN === 'update') await writeFile(path, text);
  const golden = await readFile(path, 'utf8');
  expect(text).toBe(golden);
}
