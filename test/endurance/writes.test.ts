import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from '../../bench/make-workspace.ts';
import { builtProgram } from '../support/built-program.ts';
import { isLong } from '../support/effort.ts';
import { runCli } from '../support/run-cli.ts';
import { arm, type Changes, disarm, watchFileSystem } from './faulty-fs.ts';
import { type FolderState, halfWritten, restore, stateOf } from './folder-state.ts';

// The program writes through what the test has laid under it.
const letGo = watchFileSystem();

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'EPERM'] as const;
const CAUSES: Readonly<Record<(typeof CODES)[number], string>> = {
  ENOSPC: 'ổ đĩa đã hết chỗ',
  EIO: 'ổ đĩa báo lỗi khi đọc hoặc ghi',
  EACCES: 'tài khoản đang dùng không có quyền ở đó',
  EBUSY: 'tệp đang được mở bằng chương trình khác',
  EMFILE: 'máy đang mở quá nhiều tệp',
  EROFS: 'ổ đĩa hoặc thư mục này chỉ cho đọc',
  EPERM: 'tệp đang được mở bằng chương trình khác',
};
const TEMPORARY = /\.tmp$|^\.thidua\.lock/;
/** May stay after a failure, for the next run to finish: the lock, and a received file whose line the log has already. */
const KEPT = /^\.thidua\.lock$|\.thidua-nhan-[0-9a-f]{64}\.tmp$/;
/** The work is done by then: a lock that stays is of a process that is gone, and what is closed has been synced. */
const HARMLESS = /^(rm \.thidua\.lock|close so-nhan\.csv)$/;

/** What Windows answers where somebody has a document open: the others are written, and its new version beside it. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);
const BESIDE = /\(bản mới( \d)?\)\.\w+$/;
/** The list of own files says what will stand there before it does, and is saved as the run goes. */
const OWN_LIST = /(^|\/)\.thidua-da-ghi\.json$/;
/** They name the papers that were put beside, and say why. */
const TELLING = /(^|\/)(ket-qua\.json|tong-quan\.html)$/;
/** A process of its own has the real clock: the year is over for it, and the day that was typed is kept. */
const DAY_KEPT = /(^|\/)ngay-van-ban\.yaml$/;
/** What a process that died at it left in the year's folder goes at the next write there: with the clock of the tests, none. */
const DAY_HALF_KEPT = /^\d{4}\/\.thidua-\d+-\d+\.tmp$/;

/** A command, with the workspace as it is before: it has run once for another date, so that old files stand there. */
type Case = {
  readonly title: string;
  readonly command: (folder: string) => readonly string[];
  readonly prepare: (folder: string) => Promise<void>;
};

const on = (date: string, ...typed: readonly string[]) => [...typed, '--ngay', date, '--khong-hoi'];

const cases: readonly Case[] = [
  {
    title: 'khoitao',
    command: (folder) => on('05/12/2022', 'khoitao', folder, '--nam', '2022', '--so-trong'),
    prepare: async (folder) => {
      await mkdir(folder, { recursive: true });
    },
  },
  {
    title: 'bieumau',
    command: (folder) => ['bieumau', '2022', '--thu-muc', folder, '--ghi-de', '--so-dong', '70'],
    prepare: async (folder) => {
      await makeWorkspace(folder, 1, 3);
      await runCli(['bieumau', '2022', '--thu-muc', folder]);
    },
  },
  {
    title: 'rasoat',
    command: (folder) => on('05/12/2022', 'rasoat', '2022', '--thu-muc', folder),
    prepare: async (folder) => {
      await makeWorkspace(folder, 1, 3);
      await writeFile(join(folder, '2022', 'nhan', 'ảnh chụp.xlsx'), 'không phải bảng tính');
      await runCli(on('01/12/2022', 'rasoat', '2022', '--thu-muc', folder));
    },
  },
  {
    title: 'nhan',
    command: (folder) => [
      'nhan',
      '2022',
      join(folder, '..', 'thư đến'),
      '--thu-muc',
      folder,
      '--ngay-nhan',
      '28/11/2022',
    ],
    prepare: async (folder) => {
      const sent = join(folder, '..', 'thư đến');
      await makeWorkspace(folder, 1, 3);
      await mkdir(sent, { recursive: true });
      await writeFile(join(sent, 'Biểu mẫu.csv'), 'Mã;Điểm tự chấm\nTT1.1;8,5\n');
      await writeFile(join(sent, 'ảnh.jpg'), '\xff\xd8\xff ảnh');
      await runCli(['nhan', '2022', join(sent, 'ảnh.jpg'), '--thu-muc', folder, '--ngay-nhan', '27/11/2022']);
    },
  },
  {
    title: 'tonghop',
    command: (folder) => on('05/12/2022', 'tonghop', '2022', '--thu-muc', folder),
    prepare: compiledYear,
  },
  {
    title: 'soket',
    command: (folder) => on('20/12/2022', 'soket', '2022', '--thu-muc', folder),
    prepare: async (folder) => {
      await compiledYear(folder);
      await runCli(on('15/12/2022', 'soket', '2022', '--thu-muc', folder));
    },
  },
  {
    title: 'tongket',
    command: (folder) => on('30/12/2022', 'tongket', '2022', '--thu-muc', folder),
    prepare: async (folder) => {
      await compiledYear(folder);
      await runCli(on('15/12/2022', 'tongket', '2022', '--thu-muc', folder));
    },
  },
  {
    title: 'hoidong',
    command: (folder) =>
      on('05/12/2022', ...choice(folder), '--ly-do', 'Thành tích nổi trội hơn', '--nguoi', 'Lê Thị Bình'),
    prepare: async (folder) => {
      await compiledYear(folder);
      await runCli(on('04/12/2022', ...choice(folder), '--ly-do', 'Đủ tiêu chuẩn', '--nguoi', 'Lê Thị Bình'));
    },
  },
];

/** A year with its result, which reviews and the council start from; compiled once. */
async function compiledYear(folder: string): Promise<void> {
  const made = join(scratch, 'năm đã tổng hợp');
  if (!existsSync(made)) {
    await makeWorkspace(made, 1, 3);
    await runCli(on('01/12/2022', 'tonghop', '2022', '--thu-muc', made));
  }
  await restore(folder, made);
}

const choice = (folder: string) => ['hoidong', '2022', '--thu-muc', folder, '--chon', '0001'];

type Prepared = Case & {
  readonly folder: string;
  readonly pristine: string;
  readonly before: FolderState;
  readonly after: FolderState;
  readonly changes: Changes;
};

let scratch: string;
let program: string;
const prepared = new Map<string, Prepared>();

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'thidua-bền '));
  program = (await builtProgram()).dying;
  for (const one of cases) {
    const folder = join(scratch, one.title, 'Thi đua 2022');
    const pristine = join(scratch, `${one.title}-trước`);
    await one.prepare(folder);
    await restore(pristine, folder);
    const before = await stateOf(folder);
    arm({ folder, nth: 0, code: 'EIO' });
    const { exitCode, err, out } = await runCli(one.command(folder), { columns: 2000 });
    const changes = disarm();
    if (exitCode === 2) throw new Error(`${one.title}: ${err}${out}`);
    if (changes.length === 0) throw new Error(`${one.title}: nothing that it writes was seen`);
    prepared.set(one.title, { ...one, folder, pristine, before, after: await stateOf(folder), changes });
  }
}, 240_000);

afterAll(async () => {
  letGo();
  await rm(scratch, { recursive: true, force: true });
});

function caseOf(title: string): Prepared {
  const found = prepared.get(title);
  if (found === undefined) throw new Error(`${title} could not be prepared`);
  return found;
}

/**
 * Every point in the long run; in the short one, of a long command the first and last, and every so many of the others.
 * `ENDURANCE=all` runs the command again after each of them too.
 */
const EVERY = process.env.ENDURANCE === 'all';
const isAmong = (nth: number, { changes }: Prepared, every: number, ends: number): boolean =>
  changes.length < 12 || nth <= ends || nth > changes.length - ends || nth % every === 0;
const isTried = (nth: number, one: Prepared, every: number): boolean =>
  EVERY || (isLong ? isAmong(nth, one, every, 9) : isAmong(nth, one, every * 12, 1));

const titles = cases.map(({ title }) => title);
const strays = (state: FolderState) =>
  [...state.keys()].filter((name) => TEMPORARY.test(name.split('/').at(-1) ?? ''));

function isAllBut(left: RegExp, state: FolderState, after: FolderState): boolean {
  return [...new Set([...state.keys(), ...after.keys()])].every(
    (name) =>
      left.test(name) || TEMPORARY.test(name) || state.get(name)?.equals(after.get(name) ?? Buffer.of()),
  );
}

/** Run again without a fault, a command leaves what it would have left without the first. */
async function expectCleanRun({ folder, command, after }: Prepared, where: string): Promise<void> {
  const again = await runCli(command(folder), { columns: 2000 });
  expect(again.exitCode, `${where}: ${again.err}${again.out}`).not.toBe(2);
  const state = await stateOf(folder);
  expect(strays(state), where).toEqual([]);
  expect([...state.keys()].sort(), where).toEqual([...after.keys()].sort());
  expect(halfWritten(state, after, after), where).toEqual([]);
}

describe('the n-th change on the disk fails', () => {
  it.each(titles)(
    '%s: each file the old or the new one, a sentence, exit 2; then a clean run',
    async (title) => {
      const one = caseOf(title);
      expect(one.changes.length).toBeGreaterThan(8);
      // None goes past what was laid under the program.
      expect(one.changes.map((change) => change.split(' ')[0])).toEqual(
        expect.arrayContaining(['mkdir', 'open', 'write', 'sync', 'close', 'rename']),
      );
      for (let nth = 1; nth <= one.changes.length; nth += 1) {
        if (!isLong && !isAmong(nth, one, 20, 2)) continue;
        const code = CODES[nth % CODES.length] ?? 'EIO';
        const where = `${title}, ${code} at ${nth}: ${one.changes[nth - 1]}`;
        await restore(one.folder, one.pristine);
        arm({ folder: one.folder, nth, code });
        const { exitCode, err, out } = await runCli(one.command(one.folder), { columns: 2000 });
        disarm();
        // Lines are wrapped for the terminal.
        const said = `${out}${err}`.replace(/\s+/g, ' ');
        const state = await stateOf(one.folder);
        const isPutBeside = HELD.has(code) && exitCode !== 2;
        const isStray = (name: string) =>
          !KEPT.test(name) &&
          !OWN_LIST.test(name) &&
          !(isPutBeside && (BESIDE.test(name) || TELLING.test(name)));
        expect(halfWritten(state, one.before, one.after).filter(isStray), where).toEqual([]);
        expect(strays(state).filter(isStray), where).toEqual([]);
        // Where only the list of own files cannot be saved again, everything is done and can be said.
        const isDone = exitCode !== 2 && isAllBut(OWN_LIST, state, one.after);
        if (!HARMLESS.test(one.changes[nth - 1] ?? '') && !isDone) {
          if (isPutBeside) {
            expect(exitCode, where).toBe(1);
            expect(said, where).toContain('(bản mới)');
          } else {
            expect(exitCode, where).toBe(2);
            expect(said, where).toContain(CAUSES[code]);
            // Paths stand as seen from the folder of temporary files, which is where the command is given.
            expect(said, where).toContain(relative(tmpdir(), join(one.folder, '..')));
          }
          expect(said, where).not.toMatch(/injected|TD9004| at .*\.ts/);
        }
        if (!isTried(nth, one, 4)) continue;
        await rm(join(one.folder, '.thidua.lock'), { force: true });
        await expectCleanRun(one, where);
      }
    },
    // `ENDURANCE=all` starts hundreds of processes.
    EVERY ? 3_600_000 : 600_000,
  );
});

describe('the process dies before the n-th change on the disk', () => {
  // What takes in files and what writes papers; the others write by the same hands.
  it.each(titles.filter((title) => isLong || EVERY || ['nhan', 'tonghop'].includes(title)))(
    '%s: each file the old or the new one; then a clean run',
    async (title) => {
      const one = caseOf(title);
      for (let nth = 1; nth <= one.changes.length; nth += 1) {
        if (!isTried(nth, one, 9)) continue;
        const where = `${title}, dead at ${nth}: ${one.changes[nth - 1]}`;
        await restore(one.folder, one.pristine);
        const child = promisify(execFile)(process.execPath, [program, ...one.command(one.folder)], {
          env: { ...process.env, DIE_BELOW: one.folder, DIE_AT: String(nth) },
        });
        const ended = await child.then(
          () => 'lived',
          (cause: { readonly signal?: string }) => cause.signal,
        );
        expect(ended, where).toBe('SIGKILL');
        const state = await stateOf(one.folder);
        const halves = halfWritten(state, one.before, one.after);
        expect(
          halves.filter((name) => ![TEMPORARY, OWN_LIST, DAY_KEPT].some((each) => each.test(name))),
          where,
        ).toEqual([]);
        for (const name of state.keys())
          if (DAY_KEPT.test(name) || (title !== 'tonghop' && DAY_HALF_KEPT.test(name)))
            await rm(join(one.folder, name));
        await expectCleanRun(one, where);
      }
    },
    // `ENDURANCE=all` starts hundreds of processes.
    EVERY ? 3_600_000 : 600_000,
  );
});

describe('another run holds the workspace', () => {
  it.each(titles.filter((title) => title !== 'khoitao'))(
    '%s: says so, changes nothing, exit 2',
    async (title) => {
      const one = caseOf(title);
      await restore(one.folder, one.pristine);
      const held = JSON.stringify({ pid: process.ppid, host: hostname(), nonce: 'khác' });
      await writeFile(join(one.folder, '.thidua.lock'), held);
      const { exitCode, err, out } = await runCli(one.command(one.folder), { columns: 2000 });
      expect(exitCode).toBe(2);
      expect(`${out}${err}`.replace(/\s+/g, ' ')).toContain('đang được một lệnh thidua khác sử dụng');
      await rm(join(one.folder, '.thidua.lock'));
      expect(halfWritten(await stateOf(one.folder), one.before, one.before)).toEqual([]);
    },
  );
});

describe('the cache fails', () => {
  it('changes nothing of what is written', async () => {
    const one = caseOf('tonghop');
    await restore(one.folder, one.pristine);
    await rm(join(one.folder, '.thidua'), { recursive: true, force: true });
    await writeFile(join(one.folder, '.thidua'), 'một tệp, không phải thư mục');
    const { exitCode, err } = await runCli([...one.command(one.folder), '--chi-tiet'], { columns: 2000 });
    expect(exitCode).not.toBe(2);
    expect(err).toContain('Lần sau sẽ phải đọc lại các tệp này: Không ghi được');
    await rm(join(one.folder, '.thidua'));
    expect(halfWritten(await stateOf(one.folder), one.after, one.after)).toEqual([]);
    expect((await readdir(one.folder)).includes('.thidua')).toBe(false);
  });
});
