import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from '../../bench/make-workspace.ts';
import { isLong } from '../support/effort.ts';
import { runCli } from '../support/run-cli.ts';
import { hold, watchFileSystem } from './faulty-fs.ts';
import { type FolderState, restore, stateOf } from './folder-state.ts';

// The program writes through what the test has laid under it.
const letGo = watchFileSystem();

const on = (date: string, ...typed: readonly string[]) => [...typed, '--ngay', date, '--khong-hoi'];

/** What a command wrote for one day, and is to write for another while somebody has the paper open. */
type Case = {
  readonly title: string;
  readonly command: (folder: string, date: string) => readonly string[];
  /** From the workspace. */
  readonly paper: string;
  /** Much like another: in the long run only. */
  readonly isForLongRun?: boolean;
};

const papers: readonly Case[] = [
  {
    title: 'tonghop',
    command: (folder, date) => on(date, 'tonghop', '2022', '--thu-muc', folder),
    paper: '2022/van-ban/bao-cao-tong-hop-2022.docx',
    isForLongRun: true,
  },
  {
    title: 'soket',
    command: (folder, date) => on(date, 'soket', '2022', '--thu-muc', folder),
    paper: '2022/so-ket/van-ban/bao-cao-so-ket-2022.docx',
  },
  {
    title: 'soket, one of a batch',
    command: (folder, date) => on(date, 'soket', '2022', '--thu-muc', folder),
    paper: '2022/so-ket/van-ban/phieu-ket-qua/0001-don-vi-so-0001.docx',
    isForLongRun: true,
  },
  {
    title: 'tongket',
    command: (folder, date) => on(date, 'tongket', '2022', '--thu-muc', folder),
    paper: '2022/tong-ket/van-ban/bao-cao-tong-ket-2022.docx',
  },
  {
    title: 'thamdinh --chon',
    command: (folder, date) => on(date, 'thamdinh', '2022', '--chon', '1', '--thu-muc', folder),
    paper: '2022/van-ban/ke-hoach-kiem-tra-2022.docx',
  },
  {
    title: 'dondoc',
    command: (folder, date) => on(date, 'dondoc', '2022', '--thu-muc', folder),
    paper: '2022/van-ban/cong-van-don-doc-2022.docx',
  },
];

/** Tables that the office fills in: they are the only copy of what was typed. */
const tables: readonly Case[] = [
  {
    title: 'hoidong',
    command: (folder, date) =>
      on(
        date,
        ...['hoidong', '2022', '--thu-muc', folder, '--chon', '0001'],
        ...['--ly-do', `Xét ngày ${date}`, '--nguoi', 'Lê Thị Bình'],
      ),
    paper: '2022/hoi-dong.xlsx',
  },
  {
    title: 'thamdinh',
    command: (folder, date) =>
      // The second run asks for all units, the first for one.
      date === FIRST
        ? ['thamdinh', '2022', '--don-vi', '0001', '--thu-muc', folder, '--khong-hoi']
        : ['thamdinh', '2022', '--thu-muc', folder, '--khong-hoi'],
    paper: '2022/tham-dinh.xlsx',
  },
];

const FIRST = '06/12/2022';
const SECOND = '13/12/2022';

let scratch: string;
let compiled: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'thidua-mở '));
  compiled = join(scratch, 'năm đã tổng hợp');
  await makeWorkspace(compiled, 3, 3);
  // One has sent nothing, so that there is somebody to remind.
  await rm(join(compiled, '2022', 'nhan', '0003-don-vi-so-0003.xlsx'));
  await runCli(on('05/12/2022', 'tonghop', '2022', '--thu-muc', compiled));
}, 120_000);

afterEach(() => hold());

afterAll(() => {
  letGo();
  return rm(scratch, { recursive: true, force: true });
});

async function prepared({ title, command }: Case): Promise<string> {
  const folder = join(scratch, title, 'Thi đua 2022');
  await restore(folder, compiled);
  const { exitCode, err, out } = await runCli(command(folder, FIRST), { columns: 2000 });
  expect(exitCode, `${err}${out}`).not.toBe(2);
  return folder;
}

/** What was said, without the line breaks of the terminal. */
const flat = ({ err, out }: { readonly err: string; readonly out: string }) =>
  `${err}${out}`.replace(/\s+/gu, ' ');

const beside = (paper: string, number = 1) =>
  paper.replace(/(\.\w+)$/u, ` (bản mới${number === 1 ? '' : ` ${number}`})$1`);
const named = (state: FolderState) => [...state.keys()].sort();

describe('a paper that is open in Word', () => {
  it.each(papers.filter(({ isForLongRun = false }) => isLong || !isForLongRun))(
    '$title: gets its new version beside it, and all else is written',
    async (one) => {
      const { command, paper } = one;
      const folder = await prepared(one);
      const before = await stateOf(folder);
      expect(before.has(paper), named(before).join('\n')).toBe(true);

      hold(basename(paper));
      const ran = await runCli(command(folder, SECOND), { columns: 2000 });
      const held = await stateOf(folder);
      expect(ran.exitCode, ran.err).toBe(1);
      // Said once, in one sentence.
      expect(flat(ran).split('đang mở bằng chương trình khác')).toHaveLength(2);
      expect(flat(ran)).toContain(`${basename(beside(paper))}”. Mọi văn bản khác đã ghi xong.`);
      // It stands as it was; beside it is the new one, and nothing else is there that was not.
      expect(held.get(paper)).toEqual(before.get(paper));

      // Open for another run, its new version too.
      hold(basename(paper), basename(beside(paper)));
      await runCli(command(folder, FIRST), { columns: 2000 });
      const heldBoth = await stateOf(folder);
      expect(heldBoth.get(paper)).toEqual(before.get(paper));

      hold();
      // The same run as if nobody had ever held anything.
      const free = await prepared({ ...one, title: `${one.title}, free` });
      const undisturbed = await runCli(command(free, SECOND), { columns: 2000 });
      const wanted = await stateOf(free);
      expect(wanted.get(paper)).not.toEqual(before.get(paper));
      expect(held.get(beside(paper))).toEqual(wanted.get(paper));
      expect(named(held)).toEqual([...named(wanted), beside(paper)].sort());
      const differs = named(wanted).filter(
        (name) => !held.get(name)?.equals(wanted.get(name) ?? Buffer.of()),
      );
      // The list and the result know where the new version is, and the page tells it.
      expect(differs.filter((name) => !/(da-ghi|ket-qua)\.json$|tong-quan\.html$/u.test(name))).toEqual([
        paper,
      ]);

      const again = await runCli(command(folder, SECOND), { columns: 2000 });
      const now = await stateOf(folder);
      expect(again.exitCode, again.err).toBe(undisturbed.exitCode);
      expect(named(now)).toEqual(named(wanted));
      for (const name of named(wanted))
        expect(now.get(name)?.equals(wanted.get(name) ?? Buffer.of()), name).toBe(true);
    },
    120_000,
  );
});

describe('a table that the office fills in and has open', () => {
  it.each(tables)(
    '$title: stays the only one, in one sentence, and takes all when it is closed',
    async (one) => {
      const { command, paper } = one;
      const folder = await prepared(one);
      const before = await readFile(join(folder, paper));
      hold(basename(paper));
      const ran = await runCli(command(folder, SECOND), { columns: 2000 });
      expect(ran.exitCode).toBe(2);
      expect(flat(ran)).toContain('đang được mở bằng chương trình khác');
      expect(flat(ran)).toContain('Đóng tệp đang mở rồi chạy lại');
      expect(await readFile(join(folder, paper))).toEqual(before);
      expect(existsSync(join(folder, beside(paper)))).toBe(false);
      hold();
      const again = await runCli(command(folder, SECOND), { columns: 2000 });
      expect(again.exitCode, again.err).not.toBe(2);
      expect(await readFile(join(folder, paper))).not.toEqual(before);
    },
  );
});
