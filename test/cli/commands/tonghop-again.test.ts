import { mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StoppedError } from '../../../src/cli/prompts.ts';
import type { World } from '../../../src/cli/world.ts';
import { isLong } from '../../support/effort.ts';
import { inWorkspaceWith } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';

const HEADER = 'Mã;Tiêu chí;Điểm tối đa;Số đạt;Tổng số;Mức tự đánh giá;Điểm tự chấm;Minh chứng;Giải trình';
const report = (code: string, name: string, done = 50) =>
  `Mã đơn vị;${code}\nTên đơn vị;${name}\nNăm;2022\n\n${HEADER}\nTT1.1;Nhiệm vụ;7;${done};50;;;BC 1;\n`;

const NOTES = join('.thidua', 'ket-qua', '2022.lan-chay');
const NOTICE = join('.thidua', 'tinh-hinh', '2022.json');
const COMPARED = 'so với lần chạy trước';

/** Two reports received, the year compiled once. */
const inCompiledYear = <T>(run: (folder: string) => Promise<T>) =>
  inWorkspaceWith(
    'tonghop-again',
    async (folder) => {
      await mkdir(inYear(folder, 'nhan'), { recursive: true });
      await writeFile(inYear(folder, 'nhan', 'a.csv'), report('PX10', 'Phường Đông Vệ'));
      await writeFile(inYear(folder, 'nhan', 'b.csv'), report('PX05', 'Phường Điện Biên', 40));
    },
    async (folder) => {
      expect((await compile(folder)).isCompared).toBe(false);
      return run(folder);
    },
  );

const inYear = (folder: string, ...path: readonly string[]) => join(folder, '2022', ...path);

/** What a run says, but for the time that it took, and whether it made nothing. */
async function compile(folder: string, flags: readonly string[] = [], given: Partial<World> = {}) {
  const day = flags.includes('--ngay') ? [] : ['--ngay', '05/12/2022'];
  const typed = ['tonghop', '2022', '--thu-muc', folder, '--chi-tiet', ...day, ...flags];
  const { exitCode, out, err } = await runCli(typed, given);
  const [said = '', timings = ''] = err.split('\nThời gian:\n');
  return { said: { exitCode, out, err: said }, isCompared: timings.includes(COMPARED) };
}

/** Every file of the year that the tool wrote, with its time on the disk. */
async function written(folder: string) {
  const names = await readdir(inYear(folder), { recursive: true });
  const files = names.filter((name) =>
    /^(van-ban.*\.(docx|xlsx)|ket-qua\.json|tong-quan\.html)$/u.test(name),
  );
  const times = await Promise.all(files.map(async (name) => (await stat(inYear(folder, name))).mtimeMs));
  return files.map((name, index) => [name, times[index]] as const).sort();
}

const result = (folder: string) => readFile(inYear(folder, 'ket-qua.json'), 'utf8');

const notice = async (folder: string) => JSON.parse(await readFile(join(folder, NOTICE), 'utf8'));

/** In `npm test` one change is held against a year without anything kept, in the long run each. */
const isWhole = (change: string) => isLong || change === 'a report is another';

describe('tonghop once more', () => {
  it('says the same and writes nothing, where nothing has changed', { timeout: 60_000 }, () =>
    inCompiledYear(async (folder) => {
      await rm(join(folder, NOTES));
      const anew = await compile(folder);
      const before = await written(folder);
      const noted = await notice(folder);
      await rm(join(folder, NOTICE));
      const again = await compile(folder);
      expect(anew.isCompared).toBe(false);
      expect(again).toEqual({ said: anew.said, isCompared: true });
      expect(again.said.out).toContain('Tệp nhận được');
      expect(before.length).toBeGreaterThan(4);
      expect(await written(folder)).toEqual(before);
      // The note for the screen is of this run all the same.
      expect(await notice(folder)).toEqual(noted);
    }),
  );

  const changes: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
    'a report is another': (folder) =>
      writeFile(inYear(folder, 'nhan', 'b.csv'), report('PX05', 'Phường Điện Biên', 45)),
    'a report goes by another name': (folder) =>
      rename(inYear(folder, 'nhan', 'b.csv'), inYear(folder, 'nhan', 'c.csv')),
    'two reports change names': async (folder) => {
      await rename(inYear(folder, 'nhan', 'b.csv'), inYear(folder, 'nhan', 'c.csv'));
      await rename(inYear(folder, 'nhan', 'a.csv'), inYear(folder, 'nhan', 'b.csv'));
      await rename(inYear(folder, 'nhan', 'c.csv'), inYear(folder, 'nhan', 'a.csv'));
    },
    'a report is there no more': (folder) => unlink(inYear(folder, 'nhan', 'a.csv')),
    'one more was received': (folder) =>
      writeFile(inYear(folder, 'nhan', 'd.csv'), report('PX06', 'Phường Phú Sơn')),
    'something lies there that is not read': (folder) => writeFile(inYear(folder, 'nhan', 'Thumbs.db'), 'x'),
    'points were verified': (folder) => writeFile(inYear(folder, 'tham-dinh.xlsx'), 'x'),
    'the council met': (folder) => writeFile(inYear(folder, 'hoi-dong.xlsx'), 'x'),
    'the intake log says when': (folder) =>
      writeFile(inYear(folder, 'so-nhan.csv'), 'Tệp;Ngày nhận\nb.csv;30/12/2022\n'),
    'the profile names another office': async (folder) => {
      const path = join(folder, 'thidua.yaml');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('phone: ""', 'phone: "0237 1"'));
    },
    'the result was edited': async (folder) =>
      writeFile(inYear(folder, 'ket-qua.json'), (await result(folder)).replace('PX10', 'PX11')),
    'the overview is gone': (folder) => unlink(inYear(folder, 'tong-quan.html')),
    'a paper is gone': (folder) => unlink(inYear(folder, 'van-ban', 'bao-cao-tong-hop-2022.docx')),
    'what was kept is damaged': async (folder) => {
      const kept = await readFile(join(folder, NOTES), 'utf8');
      await writeFile(join(folder, NOTES), kept.replace('Phường', 'Phượng'));
    },
    'what was kept is half there': async (folder) => {
      const kept = await readFile(join(folder, NOTES));
      await writeFile(join(folder, NOTES), kept.subarray(0, kept.length / 2));
    },
    'what was kept is another program’s': (folder) => writeFile(join(folder, NOTES), '{}'),
    'nothing was kept': (folder) => rm(join(folder, '.thidua'), { recursive: true }),
  };
  it.each(Object.entries(changes))(
    'compiles the year anew where %s, as if nothing had been kept',
    { timeout: 60_000 },
    (name, change) =>
      inCompiledYear(async (folder) => {
        await change(folder);
        const anew = await compile(folder);
        expect(anew.isCompared).toBe(false);
        if (!isWhole(name)) return;
        const told = await result(folder);
        await rm(join(folder, '.thidua'), { recursive: true });
        expect(await compile(folder)).toEqual(anew);
        expect(await result(folder)).toBe(told);
        expect((await compile(folder)).isCompared).toBe(true);
      }),
  );

  it.each([
    ['another day of the papers', ['--ngay', '06/12/2022'], {}],
    ['another folder', ['--ra', 'noi-khac'], {}],
    ['one more file of all papers', ['--ban-in'], {}],
    ['names hidden', ['--an-ten'], {}],
    ['the next day', [], { today: () => '2022-12-06' }],
    ['an answer for programs', ['--json'], {}],
  ] satisfies readonly (readonly [string, readonly string[], Partial<World>])[])(
    'compiles the year anew for %s',
    { timeout: 60_000 },
    (_, flags, given) =>
      inCompiledYear(async (folder) => {
        expect((await compile(folder, flags, { cwd: folder, ...given })).isCompared).toBe(false);
      }),
  );

  it('asks again whose a file is, and does not where nobody can be asked', { timeout: 60_000 }, () =>
    inCompiledYear(async (folder) => {
      await writeFile(inYear(folder, 'nhan', 'd.csv'), report('', 'Phường Quê Mình'));
      await compile(folder);
      expect((await compile(folder)).isCompared).toBe(true);
      const asked: string[] = [];
      const stop = async (question: string) => {
        asked.push(question);
        throw new StoppedError();
      };
      const prompts = { choose: stop, search: stop, tick: stop, text: stop };
      await compile(folder, [], { prompts });
      expect(asked.length).toBeGreaterThan(0);
    }),
  );

  it('keeps what somebody wrote in a paper', { timeout: 60_000 }, () =>
    inCompiledYear(async (folder) => {
      await writeFile(inYear(folder, 'van-ban', 'bao-cao-tong-hop-2022.docx'), 'đã ghi số');
      const { said, isCompared } = await compile(folder);
      expect(isCompared).toBe(false);
      expect(said.err).toContain('TD9042');
      expect(await readdir(inYear(folder, 'van-ban'))).toContain('bao-cao-tong-hop-2022 (giữ lại 1).docx');
    }),
  );

  it('keeps nothing where a folder was taken for a file', { timeout: 60_000 }, () =>
    inCompiledYear(async (folder) => {
      await mkdir(inYear(folder, 'nhan', 'x.xlsx'));
      expect((await compile(folder)).said.err).toContain('TD1052');
      expect((await compile(folder)).isCompared).toBe(false);
      await rm(inYear(folder, 'nhan', 'x.xlsx'), { recursive: true });
      expect((await compile(folder)).said.err).not.toContain('TD1052');
    }),
  );
});
