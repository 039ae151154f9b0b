import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { openYear } from '../../src/cli/steps/open-year.ts';
import { realDisk } from '../../src/io/disk.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { checkYear, compileYear } from '../../src/run.ts';
import { openYearStore, type YearStore } from '../../src/store/year-store.ts';
import { helpOf } from '../../src/threads/help.ts';
import type { YearJob } from '../../src/year-job.ts';
import { builtProgram } from '../support/built-program.ts';
import { testWorld } from '../support/run-cli.ts';
import { SAMPLE } from '../support/sample-years.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const NO_STORE: YearStore = {
  ofYear: async () => '',
  findFile: async () => null,
  keepFile: async () => undefined,
  keyOf: async () => '',
  takeEntry: async () => null,
  find: async () => null,
  keep: async () => undefined,
  finish: async () => ({ reused: 0, fresh: 0, because: null }),
};

async function jobIn(workspace: string): Promise<YearJob> {
  const world = testWorld({ today: () => '2025-12-05', cwd: workspace });
  const { value } = await openYear({ world, args: { year: 2022 }, options: { workspace } });
  if (value === null) throw new Error('the year does not open');
  return value;
}

type Ran = { readonly text: string; readonly use: Awaited<ReturnType<YearStore['finish']>> };

async function run(job: YearJob, procedure = compileYear): Promise<Ran> {
  const { value, diagnostics } = await procedure(job, () => undefined);
  return {
    text: `${serialiseResult(value)}${JSON.stringify(diagnostics)}`,
    use: await job.cache.finish(true),
  };
}

/** Runs with the store as it stands on the disk, which must say what a run without any says. */
async function same(workspace: string, reused: number, fresh: number): Promise<string> {
  const job = await jobIn(workspace);
  const kept = await run(job);
  expect(kept.text === (await run({ ...job, cache: NO_STORE })).text).toBe(true);
  expect(kept.use).toEqual({ reused, fresh, because: null });
  return kept.text;
}

const FILES = 10;

/** The sample's 2022 with a few of its files, one in another format, one that is no spreadsheet, one of nobody. */
const inSmallYear = (action: (workspace: string) => Promise<void>) =>
  inTemporaryFolder(async (folder) => {
    for (const name of ['thidua.yaml', 'don-vi.xlsx', 'khen-thuong.xlsx', 'xu-ly.xlsx', 'tieu-chi'])
      await cp(join(SAMPLE, name), join(folder, name), { recursive: true });
    const year = join(folder, '2022');
    const received = join(year, 'nhan');
    await mkdir(received, { recursive: true });
    await cp(join(SAMPLE, '2022', 'so-nhan.csv'), join(year, 'so-nhan.csv'));
    const names = await readdir(join(SAMPLE, '2022', 'nhan'));
    const rare = names.filter((name) => !/\.(xlsx|xls)$/.test(name)).slice(0, 2);
    const usual = names.filter((name) => name.endsWith('.xlsx')).filter((_, index) => index % 11 === 3);
    for (const name of [...rare, ...usual.slice(0, FILES - 2 - rare.length)])
      await cp(join(SAMPLE, '2022', 'nhan', name), join(received, name));
    await writeFile(join(received, 'bao-cao.xlsx'), 'không phải bảng tính');
    await writeFile(join(received, 'khong-ro.csv'), 'Họ và tên,Điểm\nNguyễn Văn A,5\n');
    await action(folder);
  });

const storeOf = (workspace: string) => join(workspace, '.thidua', 'cache', '2022');
const receivedIn = (workspace: string) => join(workspace, '2022', 'nhan');

describe('threads that read beside the tool', () => {
  const entryIn = (program: string) => pathToFileURL(join(dirname(program), 'reading-thread.js'));

  it('hand back what it would have made itself, and what they cannot do it does', () =>
    inSmallYear(async (workspace) => {
      const entry = entryIn((await builtProgram()).main);
      const job = await jobIn(workspace);
      const without = await run({ ...job, cache: NO_STORE });
      const asked = vi.spyOn(job.cache, 'takeEntry');
      const helped = await run({ ...job, help: { threads: 2, after: 1, entry } });
      expect(helped.text === without.text).toBe(true);
      // All but the first, and those that are read in a process of their own or can be nobody's.
      expect(asked.mock.calls.length).toBeGreaterThan(FILES / 2);
      // Nobody reads a file twice, whoever reads it; and what threads made is kept as what the tool makes itself.
      expect(helped.use).toEqual({ reused: 0, fresh: FILES, because: null });
      await same(workspace, FILES, 0);
    }));

  it('cost nothing but themselves where they do not even start, or fall over', () =>
    inSmallYear(async (workspace) => {
      const job = await jobIn(workspace);
      const without = await run({ ...job, cache: NO_STORE });
      const entry = pathToFileURL(join(workspace, 'khong-co.js'));
      const fallen = pathToFileURL(join(workspace, 'nga.mjs'));
      await writeFile(
        fallen,
        "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(1));\n",
      );
      for (const each of [entry, fallen]) {
        const cache = { ...NO_STORE, keyOf: job.cache.keyOf };
        const helped = await run({ ...job, cache, help: { threads: 2, after: 0, entry: each } });
        expect(helped.text === without.text).toBe(true);
      }
    }));

  it('are there where processors are free, as many as can be fed', () => {
    const entry = pathToFileURL('/dist/reading-thread.js');
    const threads = [1, 2, 3, 4, 16].map((processors) => helpOf(processors, entry)?.threads);
    expect(threads).toEqual([undefined, undefined, 2, 3, 4]);
    // Of the program as it is installed alone.
    expect(helpOf(4)).toBeUndefined();
  });

  it('are not asked with --mot-luong', () =>
    inSmallYear(async (workspace) => {
      const world = testWorld({ today: () => '2025-12-05', cwd: workspace, processors: 8 });
      const options = { workspace, isReadAlone: true };
      expect((await openYear({ world, args: { year: 2022 }, options })).value?.help).toBeUndefined();
    }));
});

describe('the store of a year', () => {
  it('spares a second run what has not changed, and the same bytes come out', () =>
    inSmallYear(async (workspace) => {
      const first = await same(workspace, 0, FILES);
      expect(await same(workspace, FILES, 0)).toBe(first);
      const checked = await run(await jobIn(workspace), checkYear);
      expect(checked.use.reused).toBe(FILES);
      expect(checked.text).toBe(
        (await run({ ...(await jobIn(workspace)), cache: NO_STORE }, checkYear)).text,
      );
    }));

  it('reads anew the file that changed, that has another name or came another day, and no other', () =>
    inSmallYear(async (workspace) => {
      await same(workspace, 0, FILES);
      await writeFile(join(receivedIn(workspace), 'khong-ro.csv'), 'Họ và tên,Điểm\nNguyễn Văn B,5\n');
      await same(workspace, FILES - 1, 1);
      const [one = '', two = ''] = (await readdir(receivedIn(workspace))).filter((name) =>
        /^0.*xlsx$/.test(name),
      );
      await cp(join(receivedIn(workspace), one), join(receivedIn(workspace), `lại ${one}`));
      await same(workspace, FILES, 1);
      const log = join(workspace, '2022', 'so-nhan.csv');
      const lines = (await readFile(log, 'utf16le')).split('\n');
      expect(lines.some((line) => line.includes(two))).toBe(true);
      const others = lines.filter((line) => !line.includes(two));
      await writeFile(log, Buffer.from(others.join('\n'), 'utf16le'));
      await same(workspace, FILES, 1);
    }));

  it('makes everything anew where the form says other words', () =>
    inSmallYear(async (workspace) => {
      await same(workspace, 0, FILES);
      const profile = join(workspace, 'thidua.yaml');
      const text = await readFile(profile, 'utf8');
      await writeFile(profile, `${text}\n# lời ghi chú không đổi gì\n`);
      await same(workspace, FILES, 0);
      await writeFile(profile, text.replaceAll('Thanh Hóa', 'Thanh Hoá'));
      await same(workspace, 0, FILES);
    }));

  it('does not hold up what stands in other registers: it counts at once, and nothing is read anew', () =>
    inSmallYear(async (workspace) => {
      const before = await same(workspace, 0, FILES);
      await rm(join(workspace, '2022', 'so-nhan.csv'));
      const after = await same(workspace, 2, FILES - 2);
      expect(after).not.toBe(before);
    }));

  it('may be deleted, in whole or in part, and a damaged entry is written anew', () =>
    inSmallYear(async (workspace) => {
      const first = await same(workspace, 0, FILES);
      const folder = storeOf(workspace);
      const [name = '', other = ''] = (await readdir(folder)).sort();
      const good = await readFile(join(folder, name));
      await rm(join(folder, name));
      expect(await same(workspace, FILES - 1, 1)).toBe(first);
      for (const at of [0, 31, 32, Math.floor(good.length / 2), good.length - 1]) {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ 1;
        await writeFile(join(folder, name), bad);
        const { text, use } = await run(await jobIn(workspace));
        expect([text === first, use.fresh], `byte ${at}`).toEqual([true, 1]);
        expect(await readFile(join(folder, name))).toEqual(good);
      }
      for (const bad of [
        Buffer.alloc(0),
        good.subarray(0, 20),
        good.subarray(0, -1),
        await readFile(join(folder, other)),
      ]) {
        await writeFile(join(folder, name), bad);
        expect((await run(await jobIn(workspace))).text).toBe(first);
      }
      await rm(join(workspace, '.thidua'), { recursive: true });
      expect(await same(workspace, 0, FILES)).toBe(first);
    }));

  it('stays as large as the files that there are', () =>
    inSmallYear(async (workspace) => {
      await same(workspace, 0, FILES);
      const count = (await readdir(storeOf(workspace))).length;
      await rm(join(receivedIn(workspace), 'khong-ro.csv'));
      await same(workspace, FILES - 1, 0);
      expect(await readdir(storeOf(workspace))).toHaveLength(count - 1);
    }));

  it.each(['makeFolder', 'create', 'rename'] as const)(
    'is off, and nothing fails, where %s does',
    (operation) =>
      inSmallYear(async (workspace) => {
        const disk = {
          ...realDisk,
          [operation]: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })),
        };
        const job = await jobIn(workspace);
        const { text, use } = await run({ ...job, cache: openYearStore(storeOf(workspace), 'cơ sở', disk) });
        expect(text).toBe((await run({ ...job, cache: NO_STORE })).text);
        expect(use).toMatchObject({ reused: 0, fresh: FILES });
        expect(use.because).toContain('ổ đĩa hoặc thư mục này chỉ cho đọc');
      }),
  );
});
