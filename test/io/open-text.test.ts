import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText } from '../../src/io/open-text.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** All that a file gives: its bytes, and the texts of some parts of it. */
async function readBack(path: string, spans: readonly (readonly [number, number])[], heldUpTo?: number) {
  const text = await openText(path, heldUpTo);
  if (text === null) throw new Error('not there');
  try {
    const pieces: Buffer[] = [];
    for await (const piece of text.bytes()) pieces.push(Buffer.from(piece));
    const parts: string[] = [];
    await text.each(spans, (part) => parts.push(part));
    return { size: text.size, bytes: Buffer.concat(pieces), parts };
  } finally {
    await text.close();
  }
}

describe('a text that is read in part', () => {
  it('is the same whether it is held or read as it is asked for', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.json');
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: 3_000_000 }),
          fc.array(fc.tuple(fc.nat(3_000_000), fc.nat(200_000)), { maxLength: 8 }),
          async (size, wanted) => {
            const bytes = Buffer.alloc(size, 'Điểm của đơn vị, 0123456789. ');
            await writeFile(path, bytes);
            const spans = wanted.map(([from, length]) => {
              const start = Math.min(from, size);
              return [start, Math.min(start + length, size)] as const;
            });
            const held = await readBack(path, spans);
            expect(held.bytes.equals(bytes)).toBe(true);
            expect(held.parts).toEqual(spans.map(([start, end]) => bytes.toString('utf8', start, end)));
            const read = await readBack(path, spans, -1);
            expect(read.bytes.equals(bytes)).toBe(true);
            expect(read.parts).toEqual(held.parts);
          },
        ),
        { numRuns: 20 },
      );
    }));

  it('is none where there is none', async () => {
    expect(await openText('/khong/co/tep.json')).toBeNull();
  });
});
