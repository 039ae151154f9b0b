import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDesk } from '../../src/cli/desk/run-desk.ts';
import { runProgram } from '../../src/cli/program.ts';
import type { Prompts } from '../../src/cli/prompts.ts';
import { sentBy } from '../support/faulty-workspace.ts';
import { inNewWorkspace } from '../support/new-workspace.ts';
import { runCli, testWorld } from '../support/run-cli.ts';
import { fillStarterForms } from '../support/starter-forms.ts';
import { withFolder } from '../support/with-folder.ts';

/** Puts a file system of its own on a folder while something runs; null where this machine lets nobody. */
const canMount = (() => {
  const tried = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
  return process.platform === 'linux' && tried.status === 0;
})();
const why = canMount ? '' : ' (nobody may mount here)';

function mount(...words: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function onMounted(
  mounted: (at: string) => void,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const at = await mkdtemp(join(tmpdir(), 'thidua-o-dia-'));
  try {
    mounted(at);
    await run(at);
  } finally {
    spawnSync('umount', ['-l', at]);
    await rm(at, { recursive: true, force: true });
  }
}

/** One sentence, with what to do, and nothing of the inside. */
function expectOneSentence(said: string, cause: string): void {
  expect(said.match(/^lỗi TD\d{4}/gmu)).toHaveLength(1);
  expect(said.replace(/\s+/gu, ' ')).toContain(cause);
  expect(said).toContain('Cách sửa: ');
  expect(said).not.toMatch(/\bat .+:\d+|Error:|node:/u);
}

describe('on a double-click', () => {
  it('in a folder that is no workspace the screen says so, and waits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thidua-nham-cho-'));
    try {
      const said: string[] = [];
      const asked: string[] = [];
      const leave: Prompts['choose'] = async (message, choices) => {
        asked.push(message);
        const last = choices.at(-1);
        if (last === undefined) throw new Error('nothing to choose');
        return last.value;
      };
      const never = () => Promise.reject(new Error('not asked'));
      const prompts: Prompts = { choose: leave, search: never, tick: never, text: never };
      const world = testWorld({ cwd: folder, prompts, err: (text) => said.push(text) });
      expect(await runDesk(world, prompts, { run: async () => 0, commands: [] })).toBe(0);
      expect(said.join('')).toContain('thư mục này chưa phải thư mục làm việc');
      expect(asked).toEqual(['Bạn muốn làm gì?']);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(!canMount)(`on a stick that may only be read, one sentence; what only reads goes on${why}`, () =>
    inNewWorkspace((made) =>
      onMounted(
        (at) => {
          mount('--bind', made, at);
          mount('-o', 'remount,bind,ro', at);
        },
        async (folder) => {
          for (const typed of [
            ['bieumau', '2022', '--don-vi', 'PX01', '--thu'],
            ['tonghop', '2022', '--ban-in'],
            ['dondoc', '2022'],
          ]) {
            const ran = await runCli([...typed, '--thu-muc', folder]);
            expect(ran.exitCode, typed[0]).toBe(2);
            expectOneSentence(ran.err, 'ổ đĩa hoặc thư mục này chỉ cho đọc');
          }
          expect((await runCli(['2022', '--thu-muc', folder])).exitCode).toBe(0);
          expect((await runCli(['kiemtramay', '--thu-muc', folder])).out).toContain('KHÔNG ĐƯỢC');
        },
      ),
    ),
  );

  it.skipIf(!canMount)(`on a disk that is full, one sentence, and no half of a file${why}`, () =>
    inNewWorkspace((made) =>
      onMounted(
        (at) => mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at),
        async (disk) => {
          const folder = join(disk, 'thi-dua');
          await cp(made, folder, { recursive: true });
          await mkdir(join(folder, '2022', 'nhan'), { recursive: true });
          await writeFile(join(folder, '2022', 'nhan', 'a.xlsx'), sentBy('PX01', 100));
          // What is left is eaten up but for some kilobytes.
          const eaten = Buffer.alloc(16 * 1024);
          for (let at = 0; ; at += 1) {
            const isFull = await writeFile(join(disk, `day-${at}`), eaten).then(
              () => false,
              () => true,
            );
            if (isFull) break;
          }
          for (const typed of [
            ['bieumau', '2022', '--thu'],
            ['tonghop', '2022'],
          ]) {
            const ran = await runCli([...typed, '--thu-muc', folder]);
            expect(ran.exitCode, typed[0]).toBe(2);
            expectOneSentence(ran.err, 'ổ đĩa đã hết chỗ');
          }
          const left = await readdir(folder, { recursive: true });
          expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
        },
      ),
    ),
  );

  it.skipIf(!canMount)(
    `while Word has a paper open, its new version lies beside it, and the window waits${why}`,
    () =>
      withFolder({}, async (parent) => {
        const folder = join(parent, 'phường');
        const on = (day: string) => ({ today: () => `2026-12-${day}` });
        const made = ['khoitao', folder, '--dia-ban', 'phường Sao Mai', '--nam', '2026', '--khong-hoi'];
        expect((await runCli(made, on('05'))).exitCode).toBe(0);
        const without = ['TDP01', 'TDP02', 'TDP03'];
        await fillStarterForms(folder, 2026, join(folder, '2026', 'nhan'), { without });
        expect((await runCli(['tonghop', '2026', '--thu-muc', folder], on('05'))).exitCode).toBeLessThan(2);
        const paper = join(folder, '2026', 'van-ban', 'bao-cao-tong-hop-2026.docx');
        const before = await readFile(paper);
        // What stands under a mount cannot be replaced, in the words in which Windows says so of an open file.
        mount('--bind', paper, paper);
        try {
          const said: string[] = [];
          const asked: string[] = [];
          const prompts: Prompts = {
            choose: async (message, choices) => {
              asked.push(message);
              const wanted = asked.length === 1 ? /^Tổng hợp năm 2026/u : /^Thoát$/u;
              const choice = choices.find(({ name }) => wanted.test(name));
              if (choice === undefined) throw new Error(`not offered: ${wanted}`);
              return choice.value;
            },
            text: async (message) => {
              asked.push(message);
              return '';
            },
            search: () => Promise.reject(new Error('not asked')),
            tick: () => Promise.reject(new Error('not asked')),
          };
          const say = (text: string) => said.push(text);
          const world = testWorld({ cwd: folder, prompts, err: say, out: say, ...on('06') });
          expect(await runDesk(world, prompts, { run: runProgram, commands: [] })).toBe(0);
          expect(asked).toEqual(['Bạn muốn làm gì?', 'Nhấn Enter để về màn hình chính:', 'Bạn muốn làm gì?']);
          const text = said.join('').replace(/\s+/gu, ' ');
          expect(text).toContain('đang mở bằng chương trình khác');
          expect(text).toContain('bao-cao-tong-hop-2026 (bản mới).docx');
          expect(text).not.toMatch(/\bat .+:\d+|Error:|node:|EBUSY/u);
          expect(await readFile(paper)).toEqual(before);
          expect(await readdir(join(folder, '2026', 'van-ban'))).toContain(
            'bao-cao-tong-hop-2026 (bản mới).docx',
          );
        } finally {
          spawnSync('umount', ['-l', paper]);
        }
        // Closed again: the next run puts the new version in its place.
        await runCli(['tonghop', '2026', '--thu-muc', folder], on('06'));
        expect(await readdir(join(folder, '2026', 'van-ban'))).not.toContain(
          'bao-cao-tong-hop-2026 (bản mới).docx',
        );
        expect(await readFile(paper)).not.toEqual(before);
      }),
  );
});
