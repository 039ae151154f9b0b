import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../../support/built-program.ts';
import { atTerminal, whyNoTerminal } from '../../support/pseudo-terminal.ts';
import { SAMPLE, sampleResult } from '../../support/sample-years.ts';

const repository = join(import.meta.dirname, '../../..');
const page = join(repository, 'docs/man-hinh.md');
const ESC = '\u001b';
const CTRL_C = '\u0003';
const UP = `${ESC}[A`;

const lacking = whyNoTerminal();

/** The screen under a real terminal, with real keys; pictures of it stand in docs/man-hinh.md. */
describe.skipIf(lacking !== null)(
  `at a terminal${lacking === null ? '' : `: skipped without ${lacking}`}`,
  () => {
    let home = '';
    let folder = '';
    let program: readonly string[] = [];

    beforeAll(async () => {
      program = ['node', (await builtProgram()).main];
      home = await realpath(await mkdtemp(join(tmpdir(), 'td-')));
      folder = join(home, 'thi-dua');
      await mkdir(join(folder, '2022'), { recursive: true });
      for (const part of ['thidua.yaml', 'don-vi.xlsx', 'tieu-chi', '2022/nhan'])
        await cp(join(SAMPLE, part), join(folder, part), { recursive: true });
      await writeFile(join(folder, '2022/ket-qua.json'), JSON.stringify(await sampleResult(2022)));
    }, 300_000);

    afterAll(() => rm(home, { recursive: true, force: true }));

    const open = (size: readonly [number, number], steps: Parameters<typeof atTerminal>[1]['steps']) =>
      atTerminal(program, {
        cwd: folder,
        env: { HOME: home, XDG_CONFIG_HOME: '', APPDATA: '' },
        size,
        steps,
      });

    /** The same on every computer and every day. */
    const plain = (screen: string) =>
      screen
        .replaceAll(folder, 'D:\\Thi đua')
        .replaceAll(/đã qua \d+ ngày/gu, 'đã qua … ngày')
        .replaceAll(/(tổng hợp ngày) \d\d\/\d\d\/\d{4}/gu, '$1 …');

    it.each([[[80, 24]], [[120, 40]]] as const)(
      'opens on the year at %o',
      { timeout: 120_000 },
      async ([columns, rows]) => {
        const { screens, exitCode } = await open(
          [columns, rows],
          [
            { seen: 'Bạn muốn làm gì', keys: `${UP}${UP}${UP}\r` },
            { seen: 'Xem gì?', keys: ESC },
            { seen: 'Bạn muốn làm gì', keys: CTRL_C },
          ],
        );
        expect(exitCode).toBe(0);
        const [first = '', place = '', back = ''] = screens.map(plain);
        for (const line of first.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
        // The title is in sight, and Esc leads back to the same screen.
        expect(first).toMatch(/^thidua – năm 2022\n/u);
        expect(back).toBe(first);
        await expectPicture(`${columns} × ${rows}`, first);
        await expectPicture(`${columns} × ${rows}, chọn năm, kỳ, thư mục`, place);
      },
    );

    it('stops at once at a question of a command, and has written nothing', {
      timeout: 120_000,
    }, async () => {
      const { screens, exitCode } = await atTerminal([...program, 'nhan', '2022'], {
        cwd: folder,
        env: { HOME: home },
        size: [80, 24],
        steps: [{ seen: 'kéo thả', keys: CTRL_C }],
      });
      expect(exitCode).toBe(2);
      expect(screens.at(-1)).toContain('Đã dừng theo yêu cầu.');
      await expect(readFile(join(folder, '2022/so-nhan.csv'))).rejects.toThrow('ENOENT');
    });

    it('remembers the workspace in the folder of the user', { timeout: 120_000 }, async () => {
      const { exitCode, screens } = await atTerminal(program, {
        cwd: home,
        env: { HOME: home, XDG_CONFIG_HOME: '', APPDATA: '' },
        size: [80, 24],
        steps: [
          { seen: 'Bạn muốn làm gì', keys: '\r' },
          { seen: 'Xem gì?', keys: '\r' },
          { seen: 'thidua – năm 2022', keys: CTRL_C },
        ],
      });
      expect(exitCode).toBe(0);
      expect(screens.at(-1)).toContain(folder);
    });
  },
);

/** A screen as it stands in the page, in the block below the heading of that name. */
async function expectPicture(name: string, screen: string): Promise<void> {
  const text = await readFile(page, 'utf8');
  const block = new RegExp(
    `(^## ${name.replaceAll('.', '\\.')}\\n(?:(?!^#)[\\s\\S])*?^\`\`\`text\\n)([\\s\\S]*?)(^\`\`\`$)`,
    'mu',
  );
  const [whole = '', head = '', picture, end = ''] = block.exec(text) ?? [];
  if (process.env.GOLDEN === 'update')
    await writeFile(
      page,
      text.replace(whole, () => `${head}${screen}${end}`),
    );
  else expect(screen).toBe(picture);
}
