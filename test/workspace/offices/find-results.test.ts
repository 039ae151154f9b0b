import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findResults } from '../../../src/workspace/offices/find-results.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** Whose result each file in `Xã gửi/` is taken for; files that are passed by are not among them. */
const officesOf = (...names: readonly string[]) =>
  inTemporaryFolder(async (folder) => {
    for (const name of names) {
      const path = join(folder, 'Xã gửi', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, '{}');
    }
    const { value: files, diagnostics } = await findResults(folder, ['Xã gửi']);
    expect(diagnostics).toEqual([]);
    return Object.fromEntries(files.map(({ file, office }) => [file, office]));
  });

describe('results that a folder holds', () => {
  it.each([
    ['ket-qua xa-d.json', 'xa-d'],
    ['KET-QUA-xa-d.JSON', 'xa-d'],
    ['Phường E - ket-qua.json', 'Phường E'],
    ['02. Xã B ket_qua.json', 'Xã B'],
    ['Phường E ket-qua (2).json', 'Phường E'],
    ['ket-qua-xa-b - Copy.json', 'xa-b'],
    ['Bản sao của ket-qua-xa-b.json', 'xa-b'],
    ['Bản sao của ket-qua-xa-b.json'.normalize('NFD'), 'xa-b'],
    ['Xã Y/2026/ket-qua.json', 'Xã Y'],
  ])('tell by the name whose they are: %s', async (name, office) => {
    expect(Object.values(await officesOf(name))).toEqual([office]);
  });

  it.each([
    'ket-qua.json',
    'ket-qua (1).json',
    '(1) ket-qua.json',
    '01. ket-qua.json',
    'ket-qua-2026.json',
    'Copy of ket-qua.json',
    'ket-qua - Bản sao (2).json',
    'Xã B - ban-giao-xa-b-2026.json',
    'Bản sao của ban-giao-xa-c-2026.json',
  ])('are of the folder where the name says nothing, or the file says it itself: %s', async (name) => {
    expect(Object.values(await officesOf(name))).toEqual(['Xã gửi']);
  });

  it('are nothing else: papers, lists of other programs, words that only resemble', async () => {
    expect(await officesOf('package.json', 'ket-qua.docx', 'bucket-quay.json', 'ket-qua.json.bak')).toEqual(
      {},
    );
  });
});
