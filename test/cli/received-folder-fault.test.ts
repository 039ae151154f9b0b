import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receivedFolderFault } from '../../src/cli/received-folder-fault.ts';
import { diagnosticsOf, runCli } from '../support/run-cli.ts';

const commands = ['tonghop', 'rasoat', 'dondoc', 'bieumau', 'soket', 'tongket', 'sosanh'];

describe('--ra inside the folder of what was received', () => {
  it.each(commands)('is refused by %s before anything is opened', async (command) => {
    const typed = [command, ...(command === 'sosanh' ? ['2021', '2022'] : ['2022']), '--ra', '2022/nhan/kq'];
    const ran = await runCli(typed);
    expect(ran.exitCode).toBe(2);
    expect(await diagnosticsOf(typed)).toMatchObject([
      { code: 'TD9001', message: expect.stringContaining('2022/nhan/kq') },
    ]);
  });

  it.each(['2022/van-ban', 'nhan', '2022/nhan-vien'])('leaves %s to the command', async (folder) => {
    const said = await diagnosticsOf(['rasoat', '2022', '--ra', folder]);
    expect(said.map(({ code }) => code)).not.toContain('TD9001');
  });

  it('follows links, and what Windows takes no notice of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thidua-ra-'));
    await mkdir(join(folder, '2022', 'nhan'), { recursive: true });
    await symlink(join(folder, '2022', 'nhan'), join(folder, 'lối tắt'), 'junction');
    await symlink(join(folder, '2022'), join(folder, 'năm nay'), 'junction');
    const isRefused = async (ra: string) => (await receivedFolderFault(folder, ra)) !== null;
    for (const ra of [
      'lối tắt',
      'lối tắt/mới/nữa',
      'năm nay/nhan',
      '2022/nhan ',
      '2022/NHAN./x',
      '2022/nhan/..x',
    ])
      expect(await isRefused(ra), ra).toBe(true);
    for (const ra of ['năm nay', 'năm nay/van-ban', '2022/nhan..cu', '2022/nhan/../x', '2022 nhan'])
      expect(await isRefused(ra), ra).toBe(false);
  });
});
