import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/io/hash.ts';
import { openText } from '../../src/io/open-text.ts';
import { rememberedHash } from '../../src/io/remembered-hash.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const LARGE = 'điểm thi đua '.repeat(100_000);

type Desk = { readonly file: string; readonly kept: string };

/** The fingerprint of the file, and whether the file was read for it. */
async function asked({ file, kept }: Desk): Promise<{ readonly hash: string; readonly wasRead: boolean }> {
  const text = await openText(file);
  if (text === null) throw new Error('no file');
  let wasRead = false;
  const bytes: typeof text.bytes = () => {
    wasRead = true;
    return text.bytes();
  };
  try {
    return { hash: await rememberedHash({ ...text, bytes }, kept), wasRead };
  } finally {
    await text.close();
  }
}

/** As if what is kept had been kept some time after the file was last changed: the disk's clock tells by the time of that file. */
async function later({ kept }: Desk): Promise<void> {
  const time = new Date(Date.now() + 10_000);
  await utimes(kept, time, time);
}

function atDesk(content: string, run: (desk: Desk) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const desk = { file: join(folder, 'ket-qua.json'), kept: join(folder, '2022.dau') };
    await writeFile(desk.file, content);
    await run(desk);
  });
}

describe('the fingerprint of a large file', () => {
  it('is taken once, and known while the file stands as it is', async () => {
    await atDesk(LARGE, async (desk) => {
      expect(await asked(desk)).toEqual({ hash: sha256(LARGE), wasRead: true });
      await later(desk);
      expect(await asked(desk)).toEqual({ hash: sha256(LARGE), wasRead: false });
    });
  });

  it('is taken anew where a byte was changed and the time of the file set back', async () => {
    await atDesk(LARGE, async (desk) => {
      await asked(desk);
      const time = new Date('2022-11-30T08:00:00Z');
      await utimes(desk.file, time, time);
      await asked(desk);
      await later(desk);
      const changed = `Đ${LARGE.slice(1)}`;
      await writeFile(desk.file, changed);
      await utimes(desk.file, time, time);
      expect(await asked(desk)).toEqual({ hash: sha256(changed), wasRead: true });
    });
  });

  it('is taken anew where the file had changed just before it was kept: within one tick of a clock it may change once more', async () => {
    await atDesk(LARGE, async (desk) => {
      await asked(desk);
      expect((await asked(desk)).wasRead).toBe(true);
    });
  });

  it.each([
    ['damaged', (text: string) => text.replace(/[0-9a-f]{64}\n/u, `${'0'.repeat(64)}\n`)],
    ['cut', (text: string) => text.slice(0, -9)],
    ['empty', () => ''],
  ])('is taken anew where what is kept is %s', async (_how, spoil) => {
    await atDesk(LARGE, async (desk) => {
      await asked(desk);
      await writeFile(desk.kept, spoil(await readFile(desk.kept, 'utf8')));
      await later(desk);
      expect(await asked(desk)).toEqual({ hash: sha256(LARGE), wasRead: true });
    });
  });

  it('of a small one is not kept', async () => {
    await atDesk('điểm', async (desk) => {
      expect(await asked(desk)).toEqual({ hash: sha256('điểm'), wasRead: true });
      await expect(readFile(desk.kept)).rejects.toThrow('ENOENT');
    });
  });
});
