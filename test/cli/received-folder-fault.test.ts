import { describe, expect, it } from 'vitest';
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
});
