import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_FILES } from '../src/workspace/own-list.ts';
import { writeReminder } from '../src/write/reminder.ts';
import { reminderOf } from './support/reminder-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';

describe('the reminder letter on disk', () => {
  it('is taken away when nobody needs it any more, and nothing is left behind where there never was one', async () => {
    await inTemporaryFolder(async (folder) => {
      const where = { workspace: folder, folder };
      expect(await writeReminder(null, where)).toEqual({ value: null, diagnostics: [] });
      expect(await readdir(folder)).toEqual([]);
      expect((await writeReminder(reminderOf(), where)).value).toBe(
        join(folder, 'cong-van-don-doc-2022.docx'),
      );
      await writeReminder(null, where);
      expect(await readdir(folder)).toEqual([OWN_FILES]);
    });
  });

  it('is kept when somebody worked on it', async () => {
    await inTemporaryFolder(async (folder) => {
      const where = { workspace: folder, folder };
      await writeReminder(reminderOf(), where);
      await writeFile(join(folder, 'cong-van-don-doc-2022.docx'), 'đã ghi số');
      const { diagnostics } = await writeReminder(null, where);
      expect(diagnostics.map(({ code }) => code)).toEqual(['TD9042']);
      expect(await readdir(folder)).toContain('cong-van-don-doc-2022.docx');
    });
  });
});
