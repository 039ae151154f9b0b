import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { scrambler } from '../../../src/support/anonymise/scramble.ts';
import { NAMED, namedWorkbook } from '../../support/named-workbook.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { readableIn } from '../../support/words-in-package.ts';

const later = { today: () => '2026-12-05' };

/** What a rule of the tool might break on: shape alone, never what is written. */
function brittleRule({ sheets: [sheet] }: RawWorkbook): void {
  const hidden = sheet?.rows.find(({ isHidden }) => isHidden)?.cells ?? [];
  if (sheet?.merges.length === 1 && sheet.hiddenColumns.size === 1 && hidden.some(isLongText))
    throw new TypeError(`x is not a function (${sheet.name}, ${hidden.length})`);
}

const isLongText = ({ content }: RawCell) => content.kind === 'text' && content.text.length > 20;

/** Where everything stands, of which kind it is and how long. */
function shapeOf({ sheets }: RawWorkbook) {
  return sheets.map(({ name, merges, hiddenColumns, isHidden, rows }) => ({
    name: name.length,
    merges,
    hiddenColumns,
    isHidden,
    rows: rows.map((row) => [
      row.row,
      row.isHidden,
      ...row.cells.map(({ column, content }) => [
        column,
        content.kind,
        content.kind === 'text' ? content.text.length : 0,
      ]),
    ]),
  }));
}

/** A paper of Word in which somebody wrote a name. */
async function paperThatNames(name: string): Promise<Uint8Array> {
  const children = [new Paragraph({ children: [new TextRun(`Đề nghị tặng Giấy khen cho ${name}`)] })];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

describe('kiemtramay --ho-tro', () => {
  it('packs every file with nothing of anybody in it: not in cells, notes, names of sheets, properties, links or names of files', async () => {
    await inNewWorkspace(async (folder) => {
      const received = join(folder, '2022', 'nhan');
      await mkdir(join(received, NAMED[4]), { recursive: true });
      await writeFile(join(received, NAMED[4], `${NAMED[0]}.xlsx`), namedWorkbook());
      const papers = join(folder, '2022', 'van-ban');
      await mkdir(papers, { recursive: true });
      await mkdir(join(folder, 'mau-van-ban'), { recursive: true });
      const written = await paperThatNames(NAMED[0]);
      await writeFile(join(papers, 'to-trinh-2022.docx'), written);
      await writeFile(join(folder, 'mau-van-ban', 'to-trinh.docx'), written);
      await writeFile(join(received, `${NAMED[1]}.csv`), `Họ và tên;Điện thoại\n${NAMED[1]};${NAMED[10]}\n`);
      const { exitCode, out } = await runCli(['kiemtramay', '--ho-tro', '--json'], { cwd: folder, ...later });
      expect(exitCode).toBe(0);
      expect(JSON.parse(out).package).toBe(join(folder, 'ho-tro-thidua.zip'));
      const bytes = new Uint8Array(await readFile(join(folder, 'ho-tro-thidua.zip')));
      const names = Object.keys(unzipSync(bytes));
      expect(names.filter((name) => name.startsWith('thu-muc/2022/nhan/'))).toHaveLength(2);
      expect(names).toEqual(
        expect.arrayContaining([
          'may.json',
          'thu-muc/thidua.yaml',
          'thu-muc/don-vi.xlsx',
          'thu-muc/mau-van-ban/to-trinh.docx',
        ]),
      );
      const readable = readableIn(bytes).normalize('NFC');
      for (const secret of [...NAMED, folder, 'Mai_Thượng_Uyển']) expect(readable).not.toContain(secret);
      // Its own words stay, or nothing is recognised any more; so does the program that wrote it.
      expect(readable).toContain('Họ và tên');
      expect(readable).toContain('WPS Office');
    });
  });

  it('keeps what a fault may lie in: a file that breaks a rule breaks it afterwards as well', async () => {
    await inNewWorkspace(async (folder) => {
      await writeFile(join(folder, '2022', 'nhan', 'a.xlsx'), namedWorkbook());
      await runCli(['kiemtramay', '--ho-tro'], { cwd: folder, ...later });
      const parts = unzipSync(new Uint8Array(await readFile(join(folder, 'ho-tro-thidua.zip'))));
      const [name = ''] = Object.keys(parts).filter((each) => each.startsWith('thu-muc/2022/nhan/'));
      const before = (await readWorkbook(namedWorkbook(), 'a.xlsx')).value;
      const after = (await readWorkbook(parts[name] ?? new Uint8Array(), 'a.xlsx')).value;
      if (before === null || after === null) throw new Error('not read');
      expect(() => brittleRule(before)).toThrow('x is not a function (Cá nhân');
      expect(() => brittleRule(after)).toThrow('x is not a function (Cá nhân');
      expect(shapeOf(after)).toEqual(shapeOf(before));
    });
  });

  it('leaves out what cannot be replaced for certain, and says so', async () => {
    await inNewWorkspace(async (folder) => {
      await writeFile(join(folder, '2022', 'nhan', 'cũ.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
      await writeFile(join(folder, '2022', 'nhan', 'hỏng.xlsx'), 'PK hỏng');
      const { err } = await runCli(['kiemtramay', '--ho-tro'], { cwd: folder, ...later });
      expect(err.replace(/\s+/gu, ' ')).toContain('2 tệp (.xls, .xlsx) không được đưa vào gói hỗ trợ');
    });
  });
});

describe('what stands in for words and numbers', () => {
  const to = scrambler({
    key: new Uint8Array(32).fill(7),
    known: new Set(['họ và tên', 'tt1.1']),
    years: new Set(['2022']),
  });

  it('keeps length, case, marks, signs and blanks', () => {
    const name = to.text('Nguyễn Thị  Ánh-Đào (PX10), x');
    expect(name).toMatch(
      /^\p{Lu}\p{Ll}{5} \p{Lu}\p{Ll}{2} {2}\p{Lu}\p{Ll}{2}-Đ\p{Ll}{2} \(\p{Lu}{2}\d{2}\), x$/u,
    );
    expect(name).not.toContain('Nguyễn');
    expect(name.split(' ')[0]).toMatch(/[ẫẵễỗỡữỹĩõũã]/u);
  });

  it('is the same for the same word, in whatever case, and never one for two', () => {
    expect(to.text('ĐÔNG VỆ')).toBe(to.text('Đông Vệ').toUpperCase());
    const codes = Array.from({ length: 80 }, (_, at) => `PX${at + 10}`);
    expect(new Set(codes.map(to.text)).size).toBe(80);
  });

  it('leaves the words of the form, years of the workspace and single digits', () => {
    expect(to.text('Họ  và tên')).toBe('Họ  và tên');
    expect(to.text('TT1.1')).toBe('TT1.1');
    expect(to.number('2022')).toBe('2022');
    expect(to.number('7')).toBe('7');
  });

  it('keeps days days, in their order within a year of the workspace, as text and as number alike', () => {
    const days = ['05/01/2022', '9/3/2022', '05/12/2022'].map(to.text);
    for (const day of days) expect(day).toMatch(/^\d{1,2}\/\d{1,2}\/2022$/u);
    const counted = ['44566', '44629', '44900'].map((each) => Number(to.number(each)));
    expect(counted).toEqual(counted.toSorted((a, b) => a - b));
    expect(to.text('17/05/1981')).toMatch(/^\d{2}\/\d{2}\/19\d{2}$/u);
    expect(to.text('17/05/1981')).not.toBe('17/05/1981');
  });

  it('keeps what a formula does', () => {
    const now = to.formula('IF(SUM($B$2:C10)>85,"Nguyễn Văn Lực",\'Tổ Một\'!A1)+TongDiem');
    expect(now).toMatch(
      /^IF\(SUM\(\$B\$2:C10\)>\d\d,"[^"]{14}",'[^']{6}'!A1\)\+\p{Lu}\p{Ll}{3}\p{Lu}\p{Ll}{3}$/u,
    );
    expect(now).not.toMatch(/Nguyễn|Lực|TongDiem/u);
  });

  it('notices what has not been replaced', () => {
    to.text('Phạm Quỳnh Chi');
    expect(to.leaks('<t>Phạm Quỳnh Chi</t>')).toBe(true);
    expect(to.leaks(to.text('Phạm Quỳnh Chi'))).toBe(false);
  });
});
