import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from './support/built-program.ts';
import { isLong } from './support/effort.ts';
import { readDocx } from './support/read-docx.ts';

const ROOT = join(import.meta.dirname, '..');
/** Of the tree these are no part of a fresh copy, or not needed to run it. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'release', 'test', 'bench', 'thi-dua']);
const SAMPLE = 'samples/thanh-pho-thanh-hoa';

type Done = {
  readonly command: string;
  readonly cwd: string;
  readonly exitCode: number | null;
  readonly said: string;
};

/** In the short run these are left to the long one: other years of the sample are compiled by other tests as well. */
const isTyped = (command: string) =>
  isLong || !/^npx thidua (?:tonghop 20(?!22)|sosanh|soket|tongket)/u.test(command);

/** Of the sample's 2022, forms as they should be are much alike: in the short run every fourth stays, and all that are odd. */
const isAnotherPlainForm = (name: string, index: number) =>
  !isLong && index % 4 !== 0 && /^(?:\d{5}|px\d{2})-[\w-]+\.xlsx$/u.test(name);

/** What stands in the README's blocks of commands, in order. */
function commandsOf(readme: string): readonly string[] {
  return [...readme.matchAll(/^```\n(.*?)^```$/gms)]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .filter((line) => /^(?:npm|npx|thidua|cd) /u.test(line));
}

/** Commands that a run names as what to do next, as they stand there, and the folder that it says to go to first. */
function nextCommandsIn(said: string): readonly string[] {
  const after = /Việc tiếp theo|Khi đã xử lý xong/u.exec(said);
  if (after === null) return [];
  // What is for the end of the year cannot be done now.
  const now = said.slice(after.index).replace(/hết năm chạy “[^”]*”/gu, '');
  return [...now.matchAll(/thidua [a-z]+(?: (?:"[^"]*"|[^\s“”";,.)]+(?:\.[^\s“”";,.)]+)*))*/gu)]
    .map(([command]) => command)
    .filter((command) => !command.includes('<') && /\d{4}/u.test(command));
}

/** Papers of the other years and of the reviews. */
const LATER = [
  ['2021/van-ban/bao-cao-tong-hop-2021.docx', '06 tháng 12 năm 2021'],
  ['2023/van-ban/bao-cao-tong-hop-2023.docx', '15 tháng 12 năm 2023'],
  ['2022/so-ket/van-ban/bao-cao-so-ket-2022.docx', '15 tháng 3 năm 2022'],
  ['2025/tong-ket/van-ban/bao-cao-tong-ket-2025.docx', '25 tháng 3 năm 2025'],
] as const;

let copy = '';
const done: Done[] = [];
let cwd = '';

/** Runs one line as typed; npm itself, which installs and tests, stands aside. */
function type(command: string): Done {
  const run = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${join(copy, '.lenh')}:${process.env.PATH}`, NO_COLOR: '1', CI: '1' },
  });
  return { command, cwd, exitCode: run.status, said: `${run.stderr}\n${run.stdout}` };
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'thidua-ban-moi-'));
  for (const name of readdirSync(ROOT).filter((each) => !LEFT_OUT.has(each)))
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  // What runs by hand left in the sample is in no fresh copy.
  for (const year of readdirSync(join(copy, SAMPLE)).filter((name) => /^\d{4}$/u.test(name)))
    for (const made of [
      'van-ban',
      'bieu-mau',
      'thu',
      'ra-soat',
      'so-ket',
      'tong-ket',
      'ket-qua.json',
      'ngay-van-ban.yaml',
      'tham-dinh.xlsx',
      'tong-quan.html',
    ])
      rmSync(join(copy, SAMPLE, year, made), { recursive: true, force: true });
  const received = join(copy, SAMPLE, '2022/nhan');
  for (const name of readdirSync(received).toSorted().filter(isAnotherPlainForm))
    rmSync(join(received, name));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  mkdirSync(join(copy, '.lenh'));
  const program = `exec "${process.execPath}" "${join(copy, 'bin/thidua.js')}" "$@"`;
  for (const [name, text] of [
    ['thidua', program],
    ['npx', `shift\n${program}`],
    ['npm', 'exit 0'],
  ] as const) {
    writeFileSync(join(copy, '.lenh', name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(copy, '.lenh', name), 0o755);
  }
  await build();
  cwd = copy;
}, 120_000);

/** As `npm ci` does it in the long run; in the short one the program is there, bundled by the same script. */
async function build(): Promise<void> {
  if (!isLong) {
    cpSync(dirname((await builtProgram()).main), join(copy, 'dist'), { recursive: true });
    return;
  }
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  execFileSync('sh', ['-c', scripts.build], {
    cwd: copy,
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
  });
}

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('README.md on a fresh copy', () => {
  it('has commands that all work as printed, in order', () => {
    const commands = commandsOf(readFileSync(join(copy, 'README.md'), 'utf8'));
    expect(commands.length).toBeGreaterThan(25);
    for (const command of commands) {
      if (command.startsWith('cd ')) {
        cwd = resolve(cwd, command.slice(3));
        continue;
      }
      if (isTyped(command)) done.push(type(command));
    }
    const failed = done.filter(({ exitCode }) => exitCode !== 0 && exitCode !== 1);
    expect(
      failed.map(({ command, exitCode, said }) => ({ command, exitCode, said: said.slice(-800) })),
    ).toEqual([]);
  }, 600_000);

  it('dates the papers of a year that is over in that year', () => {
    const papers: readonly (readonly [path: string, date: string])[] = [
      ['2022/van-ban/bao-cao-tong-hop-2022.docx', '05 tháng 12 năm 2022'],
      ...(isLong ? LATER : []),
    ];
    const dateOf = (path: string) =>
      /Thanh Hóa, ngày (\d+ tháng \d+ năm \d+)/u.exec(
        readDocx(new Uint8Array(readFileSync(join(copy, SAMPLE, path)))).text,
      )?.[1];
    expect(papers.map(([path]) => [path, dateOf(path)])).toEqual(papers);
    expect(done[0]?.said).toMatch(/^\s*(?:.*\n)*?lưu ý TD9047/u);
  });

  it.runIf(isLong)(
    'leads to further commands that work as printed too',
    () => {
      const next = new Map(
        done.flatMap(({ said, cwd: from }) => {
          const at = resolve(from, /Việc tiếp theo.*? cd (\S+)\n/su.exec(said)?.[1] ?? '.');
          return nextCommandsIn(said).map((command) => [`${at} ${command}`, { command, at }] as const);
        }),
      );
      expect(next.size).toBeGreaterThan(8);
      const failed: unknown[] = [];
      for (const { command, at } of next.values()) {
        cwd = at;
        const { exitCode, said } = type(command);
        if (exitCode !== 0 && exitCode !== 1)
          failed.push({ command, at: basename(at), exitCode, said: said.slice(-600) });
      }
      expect(failed).toEqual([]);
    },
    600_000,
  );

  it('leaves no path of the machine on the screen or in a file', () => {
    const seen = (text: string) => text.includes(copy) || text.includes(basename(copy));
    // What looks over the machine says where things lie on it.
    const told = done.filter(({ command, said }) => seen(said) && !command.includes(' kiemtramay'));
    expect(told.map(({ command }) => command)).toEqual([]);
    const folders = [join(copy, 'thi-dua'), join(copy, SAMPLE)];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${join('/', '2022', 'nhan')}`))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.length).toBeGreaterThan(isLong ? 500 : 200);
    const found = files.filter((path) => {
      const bytes = new Uint8Array(readFileSync(path));
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return seen(new TextDecoder().decode(bytes));
      return Object.values(unzipSync(bytes)).some((part) => seen(strFromU8(part, true)));
    });
    expect(found.map((path) => relative(copy, path))).toEqual([]);
  }, 120_000);
});
