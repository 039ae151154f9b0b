import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskError } from '../../../src/io/disk-error.ts';
import { sha256 } from '../../../src/io/hash.ts';
import { isTemporaryName, stagedSha256 } from '../../../src/io/write-file.ts';
import { parseIntakeLines } from '../../../src/received/intake-log.ts';
import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { failingDisk } from '../../support/failing-disk.ts';
import { takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

const files = {
  'a.csv': 'một;1\n',
  'b.csv': 'hai;2\n',
  'c.eml': buildMail({ parts: [greeting, attached('a.csv', 'ba;3\n'), attached('ảnh.pdf', '%PDF-1.7')] }),
  'd.eml': buildMail({ parts: [greeting] }),
};

/** What stands in `nhan/` and in the log. */
async function stateOf(folder: string) {
  const received = join(folder, '2022', 'nhan');
  const names = await readdir(received).catch(() => []);
  const log = await readFile(join(folder, '2022', 'so-nhan.csv')).catch(() => Buffer.alloc(0));
  const content = new Map<string, string>();
  for (const name of names) content.set(name, sha256(await readFile(join(received, name))));
  const { value: lines, diagnostics } = parseIntakeLines(log, 'so-nhan.csv');
  return { content, lines, diagnostics, others: await readdir(join(folder, '2022')).catch(() => []) };
}

async function expectComplete(folder: string): Promise<void> {
  const { content, lines, diagnostics, others } = await stateOf(folder);
  expect(diagnostics).toEqual([]);
  expect(Object.fromEntries(content)).toEqual({
    'a.csv': sha256(Buffer.from('một;1\n')),
    'b.csv': sha256(Buffer.from('hai;2\n')),
    'a (2).csv': sha256(Buffer.from('ba;3\n')),
    'ảnh.pdf': sha256(Buffer.from('%PDF-1.7')),
  });
  expect(lines.map(({ originalName, storedAs }) => [originalName, storedAs])).toEqual([
    ['a.csv', 'a.csv'],
    ['b.csv', 'b.csv'],
    ['c.eml › a.csv', 'a (2).csv'],
    ['c.eml › ảnh.pdf', 'ảnh.pdf'],
    ['d.eml', ''],
  ]);
  for (const { storedAs, sha256: hash } of lines) {
    if (storedAs !== '') expect(content.get(storedAs)).toBe(hash);
  }
  // The temporary file of a dead process is swept by the next; here the process that “died” still runs.
  const kept = others.filter((name) => !isTemporaryName(name));
  expect(kept.sort()).toEqual(['nhan', 'so-nhan.csv']);
}

/** Whatever a run left: no file without its line, no line whose file could not be brought to an end. */
async function expectSafe(folder: string): Promise<void> {
  const { content, lines } = await stateOf(folder);
  const waiting = new Set([...content.keys()].flatMap((name) => stagedSha256(name) ?? []));
  for (const [name, hash] of content) {
    if (!name.startsWith('.')) expect(lines.find((line) => line.storedAs === name)?.sha256).toBe(hash);
  }
  for (const { storedAs, sha256: hash } of lines) {
    // A line that stops half-way names no file yet: the next run takes it back.
    const isLine = storedAs !== '' && /^[0-9a-f]{64}$/.test(hash);
    if (isLine) expect(content.get(storedAs) === hash || waiting.has(hash)).toBe(true);
  }
}

const ways = [
  { code: 'ENOSPC', dies: false },
  { code: 'EBUSY', dies: false },
  { code: 'EIO', dies: true },
];

describe('taking files in while the disk fails', () => {
  it('takes them all when it does not', () =>
    withFolder({}, async (folder) => {
      await takeFiles(folder, files);
      await expectComplete(folder);
      await takeFiles(folder, files);
      await expectComplete(folder);
    }));

  it.each(ways)(
    'loses and doubles nothing at the n-th step: $code, dies: $dies',
    async ({ code, dies }) => {
      const met = new Set<string>();
      for (let nth = 1; ; nth += 1) {
        const isThrough = await withFolder({}, async (folder) => {
          const { disk, failed } = failingDisk(nth, code, dies);
          const outcome = await takeFiles(folder, files, { disk }).catch((cause: unknown) => cause);
          const step = failed();
          if (step === null) return true;
          met.add(step);
          // What only tidies up, or comes after the last line, may fail unsaid.
          if (!['close the log', 'remove'].includes(step)) {
            expect(outcome, step).toBeInstanceOf(DiskError);
            if (outcome instanceof DiskError) expect(outcome.message).toMatch(/^Không ghi được “.+”: .+\.$/);
          }
          await expectSafe(folder);
          await takeFiles(folder, files);
          await expectComplete(folder);
          return false;
        });
        if (isThrough) break;
      }
      expect([...met]).toEqual(
        expect.arrayContaining([
          'create',
          'write',
          'sync',
          'add',
          'sync the log',
          'grow',
          'rename',
          'syncFolder',
        ]),
      );
    },
    120_000,
  );

  it('brings to an end what a run that died began, though its sources are gone', async () => {
    for (let nth = 1; ; nth += 1) {
      const isThrough = await withFolder({}, async (folder) => {
        const { disk, failed } = failingDisk(nth, 'EIO', true);
        await takeFiles(folder, files, { disk }).catch(() => undefined);
        if (failed() === null) return true;
        await rm(join(folder, 'nguồn'), { recursive: true });
        await takeFiles(folder, {});
        const { content, lines, diagnostics } = await stateOf(folder);
        expect(diagnostics).toEqual([]);
        expect([...content.keys()].filter((name) => name.startsWith('.'))).toEqual([]);
        const logged = lines.flatMap(({ storedAs, sha256: hash }) =>
          storedAs === '' ? [] : [[storedAs, hash]],
        );
        expect(Object.fromEntries(content)).toEqual(Object.fromEntries(logged));
        return false;
      });
      if (isThrough) break;
    }
  }, 120_000);
});
