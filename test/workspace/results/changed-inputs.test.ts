import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/io/hash.ts';
import { remarkOnChangedInputs } from '../../../src/workspace/results/changed-inputs.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const of = (text: string) => sha256(new TextEncoder().encode(text));

const remarksOn = (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) =>
  inTemporaryFolder(async (folder) => {
    const received = join(folder, 'nhan');
    await mkdir(join(received, 'khoi-truong'), { recursive: true });
    await writeFile(join(folder, 'ngoai.xlsx'), 'outside');
    for (const [name, text] of Object.entries(files)) await writeFile(join(received, name), text);
    const known = Object.entries(inputs).map(([file, text]) => ({ file, sha256: of(text) }));
    return remarkOnChangedInputs('ket-qua.json', { year: 2022, received }, known);
  });

describe('files that a result was made of', () => {
  it('are told where they hold other bytes now', async () => {
    const remarks = await remarksOn(
      { 'a.xlsx': 'new', 'b.xlsx': 'same', 'khoi-truong/c.xlsx': 'new' },
      { 'a.xlsx': 'old', 'b.xlsx': 'same', 'khoi-truong/c.xlsx': 'old' },
    );
    expect(remarks).toMatchObject([{ code: 'TD1087', severity: 'info', file: 'ket-qua.json' }]);
    expect(remarks[0]?.message).toBe(
      'Kết quả năm 2022 được tính trước khi 2 tệp trong thư mục nhận đổi nội dung: “a.xlsx”, “khoi-truong/c.xlsx”.',
    );
  });

  it.each([
    ['the same', { 'a.xlsx': 'same' }, { 'a.xlsx': 'same' }],
    ['not there: read from another folder', {}, { 'a.xlsx': 'old' }],
    ['a folder by now', {}, { 'khoi-truong': 'old' }],
    ['named outside of the folder', {}, { '../ngoai.xlsx': 'old', '/etc/hostname': 'old', '': 'old' }],
  ])('%s: nothing is said', async (_what, files, inputs) => {
    expect(await remarksOn(files, inputs)).toEqual([]);
  });
});
