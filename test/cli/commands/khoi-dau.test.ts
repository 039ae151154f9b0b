import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read as readSheets, utils } from 'xlsx';
import { commands } from '../../../src/cli/commands/registry.ts';
import type { Result } from '../../../src/domain/result.ts';
import { decide, resultIn } from '../../support/decide.ts';
import { isLong } from '../../support/effort.ts';
import { readDocx } from '../../support/read-docx.ts';
import { runCli } from '../../support/run-cli.ts';
import { fillStarterForms } from '../../support/starter-forms.ts';
import { withFolder } from '../../support/with-folder.ts';

/** The years of a starter's plan; its reviews are held in the third and the last. */
const YEARS = [2026, 2027, 2028, 2029, 2030] as const;
const REVIEWS = { 2028: 'so-ket', 2030: 'tong-ket' } as const;

/** Words of the plan and the city that the tool grew up with; no other office may see them. */
const OF_ANOTHER_OFFICE = [
  /thành phố/iu,
  /Thanh H(?:óa|oá)/iu,
  /\b756\b/u,
  /văn hóa công sở/iu,
  /2019\s*[-–]\s*2025/u,
  /cấp huyện/iu,
  /Phòng Nội vụ/u,
  /kỷ cương, đạo đức công vụ/iu,
  // What stands for something while a paper is made.
  /[\uE000-\uF8FF]/u,
  /(?<!Phụ lục(?: \d)?, )mục (?:I\.1|III\.3|IV\.2|V\.[23])(?!\d)/u,
];

/** Ids of levels are for programs: files are named in Vietnamese. */
const NAMED_IN_ENGLISH = /city|commune|province|department|prime-minister|president|(?<![a-z])own(?![a-z])/u;

type Starter = {
  readonly typed: readonly string[];
  readonly units: number;
  readonly nominated: readonly string[];
  readonly reviewed: Readonly<Record<'so-ket' | 'tong-ket', readonly string[]>>;
  readonly decision: string;
  /** Words that belong to another level, or to what the plan does not judge. */
  readonly foreign: readonly RegExp[];
  readonly own: readonly string[];
  /** Goes on to the end of its plan in the short run as well, the others to the review in the middle. */
  readonly isWhole?: boolean;
};

const starters: Readonly<Record<string, Starter>> = {
  'a ward for its units and neighbourhoods': {
    typed: ['--dia-ban', 'phường Sao Mai', '--so-ke-hoach', '12/KH-UBND', '--ngay-ke-hoach', '05/01/2026'],
    units: 9,
    nominated: ['giay-khen'],
    reviewed: { 'so-ket': ['giay-khen'], 'tong-ket': ['giay-khen'] },
    decision: 'quyet-dinh-tang-giay-khen-2026.docx',
    foreign: [/toàn tỉnh/iu, /Cờ thi đua/u, /Sở Nội vụ/u],
    own: ['Giấy khen của Chủ tịch Ủy ban nhân dân phường', 'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SAO MAI'],
  },
  'a province for its communes, by clusters': {
    typed: ['--dia-ban', 'tỉnh Sao Mai', '--so-ke-hoach', '12/KH-UBND', '--ngay-ke-hoach', '05/01/2026'],
    units: 8,
    nominated: ['bang-khen', 'co-thi-dua'],
    reviewed: { 'so-ket': ['bang-khen'], 'tong-ket': ['bang-khen'] },
    decision: 'quyet-dinh-khen-thuong-2026.docx',
    foreign: [/cá nhân/iu, /toàn phường/iu, /Giấy khen/iu],
    isWhole: true,
    own: ['Giám đốc Sở Nội vụ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SAO MAI'],
  },
  'a department that assesses its reform itself': {
    typed: ['--dia-ban', 'Sở Y tế', '--ke-hoach', 'cai-cach-hanh-chinh'],
    units: 5,
    nominated: ['giay-khen'],
    reviewed: { 'so-ket': ['giay-khen'], 'tong-ket': ['giay-khen'] },
    decision: 'quyet-dinh-khen-thuong-2026.docx',
    foreign: [/cá nhân/iu, /toàn (?:tỉnh|phường)/iu, /Cờ thi đua/u, /Bằng khen/u],
    own: ['Giấy khen của Giám đốc Sở Y tế', 'GIÁM ĐỐC SỞ Y TẾ'],
  },
};

describe('an office that begins with a starter', () => {
  // The two that differ most in `npm test`, each in the long run.
  it.each(Object.entries(starters).filter(([name]) => isLong || !name.startsWith('a province')))(
    '%s: from khoitao to the decisions of every review',
    (_, starter) =>
      withFolder({}, async (folder) => {
        const years = isLong || starter.isWhole ? YEARS : YEARS.slice(0, 3);
        const screens: string[] = [];
        let year: (typeof YEARS)[number] = 2026;
        const today = () => `${year}-12-15`;
        const run = async (...typed: readonly string[]) => {
          const ran = await runCli([...typed, '--khong-hoi'], { cwd: folder, today });
          screens.push(ran.out, ran.err);
          expect([typed.join(' '), ran.exitCode, ran.err.match(/^lỗi .*/gmu)]).toEqual([
            typed.join(' '),
            0,
            null,
          ]);
          return ran.out;
        };
        const papersOn = ['--ngay', `05/12/${year}`];
        await run('khoitao', '--nam', String(year), ...starter.typed);
        expect(await run('tieuchi', 'kiemtra')).toContain('ví dụ tính đúng');
        await run('tieuchi', 'danhsach');
        await run('tieuchi', 'xem', '2026.1');
        await run('tieuchi', 'xuat', '2026.1', '--ra', 'bang.xlsx');
        await run('tieuchi', 'nhap', 'bang.xlsx');
        await run('bieumau', String(year));
        expect(await fillStarterForms(folder, year, join(folder, 'gui'))).toBe(starter.units);
        await run('nhan', String(year), 'gui', '--ngay-nhan', '28/11/2026');
        await run('rasoat', String(year));
        await run('tonghop', String(year), ...papersOn);
        const result = await resultIn(folder, String(year));
        expect(result.units.filter(({ total, rank }) => total !== null && rank !== null)).toHaveLength(
          starter.units,
        );
        expect(put(result)).toEqual(starter.nominated);
        await decide(run, folder, { at: [String(year)], compile: ['tonghop', String(year)], year });
        await run('giaithich', String(year), result.units[0]?.id ?? '');
        await run('dondoc', String(year), ...papersOn);
        await run('thamdinh', String(year), '--chon', '2');
        await run('tonghop', String(year), ...papersOn, '--ban-giao');
        await run('gop', String(year), '.', '--ngay', `06/12/${year}`);
        // The path before the folder is the machine's.
        expect(await run('mo', String(year))).toContain(join(String(year), 'tong-quan.html'));
        await run('mo', String(year), 'bao cao tong hop');
        for (year of years.slice(1)) {
          const sent = join(folder, `gui-${year}`);
          await fillStarterForms(folder, year, sent);
          await run('tonghop', String(year), '--nguon', sent, '--ngay', `05/12/${year}`);
          if (year !== 2028 && year !== 2030) continue;
          const review = REVIEWS[year];
          const compile = [review.replace('-', ''), String(year)];
          await run(...compile, '--ngay', `06/12/${year}`);
          const at = [String(year), review];
          expect(put(await resultIn(folder, ...at))).toEqual(starter.reviewed[review]);
          await decide(run, folder, { at, compile, year, flags: ['--ky', review] });
        }
        await run('tim', result.units[0]?.name ?? '');
        await run('sosanh', '2026', String(years.at(-1)));

        const files = await filesIn(folder);
        expect(files.map((file) => relative(folder, file))).toContain(
          join('2026', 'van-ban', starter.decision),
        );
        const texts = await Promise.all(
          files.map(async (file) => [relative(folder, file), await textIn(file)] as const),
        );
        const seen = [['màn hình', screens.join('\n')] as const, ...texts];
        const foreign = seen.flatMap(([where, text]) =>
          [...OF_ANOTHER_OFFICE, ...starter.foreign].flatMap((word) =>
            around(text, word).map((at) => `${where}: ${at}`),
          ),
        );
        expect(foreign).toEqual([]);
        expect(
          files.map((file) => relative(folder, file)).filter((name) => NAMED_IN_ENGLISH.test(name)),
        ).toEqual([]);
        const all = seen.map(([, text]) => text).join('\n');
        for (const words of starter.own) expect(all).toContain(words);
      }),
    300_000,
  );
});

describe('the help', () => {
  it('speaks of no office that the tool grew up with', async () => {
    const all = await Promise.all(
      ['', ...commands.map(({ name }) => name), 'tieuchi nhap', 'tieuchi xuat', 'tieuchi kiemtra'].map(
        (name) =>
          runCli([...name.split(' ').filter((word) => word !== ''), '--help'], { cwd: import.meta.dirname }),
      ),
    );
    expect(all.filter(({ out }) => !out.includes('thidua'))).toEqual([]);
    const text = all.map(({ out }) => out).join('\n');
    expect(OF_ANOTHER_OFFICE.flatMap((word) => around(text, word))).toEqual([]);
  });
});

/** Awards that somebody is put forward for. */
function put({ nominations }: Result): readonly string[] {
  return [
    ...new Set(nominations.flatMap(({ award, outcome }) => (outcome === 'nominated' ? [award] : []))),
  ].sort();
}

/** What the office sees: everything but what the units sent, the tool's own notes and the result for programs. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\.(?:docx|xlsx|yaml|html)$/u.test(path))
    .filter((path) => !/^(?:gui|2026[\\/]nhan|\.thidua)/u.test(relative(folder, path)));
}

async function textIn(path: string): Promise<string> {
  const bytes = await readFile(path);
  switch (extname(path)) {
    case '.docx':
      return `${path}\n${readDocx(new Uint8Array(bytes)).text}`;
    case '.xlsx': {
      const { Sheets, SheetNames, Workbook } = readSheets(bytes, { cellStyles: true });
      const shown = SheetNames.filter((_, index) => (Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0);
      return shown.map((name) => `${name}\n${visibleText(Sheets[name])}`).join('\n');
    }
    case '.html':
      // The script is the same for every office; what it shows comes from the data beside it.
      return bytes.toString('utf8').replace(/<script(?![^>]*json)[\s\S]*?<\/script>/gu, '');
    default:
      return bytes.toString('utf8');
  }
}

/** Cells of columns that are not hidden: keys for the tool stand in hidden ones. */
function visibleText(sheet: ReturnType<typeof readSheets>['Sheets'][string] | undefined): string {
  if (sheet === undefined) return '';
  return Object.entries(sheet)
    .filter(([at]) => !at.startsWith('!') && sheet['!cols']?.[utils.decode_cell(at).c]?.hidden !== true)
    .map(([, cell]) => String((cell as { v?: unknown }).v ?? ''))
    .join('\n');
}

function around(text: string, word: RegExp): readonly string[] {
  return [...text.matchAll(new RegExp(word.source, `${word.flags}g`))].map(({ index }) =>
    text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/gu, ' '),
  );
}
