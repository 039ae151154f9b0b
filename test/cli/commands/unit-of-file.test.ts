import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchUnits } from '../../../src/cli/steps/choose-unit-of-file.ts';
import { matchFile, readDecidedFiles } from '../../../src/cli/steps/decided-units.ts';
import type { Result } from '../../../src/domain/result.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { units } from '../../support/submission-workbook.ts';

const report = (name: string) =>
  `Tên đơn vị;${name}\nNăm;2022\n\nMã;Tiêu chí;Điểm tối đa;Số đạt;Tổng số;Mức tự đánh giá;Điểm tự chấm;Minh chứng;Giải trình\nTT1.1;Nhiệm vụ;7;50;50;;;BC 1;\n`;

describe('--don-vi-cua', () => {
  it('settles a doubtful file, and is remembered the next time', { timeout: 60_000 }, () =>
    inNewWorkspace(async (folder) => {
      await mkdir(join(folder, '2022', 'nhan', 'thư'), { recursive: true });
      await writeFile(join(folder, '2022', 'nhan', 'thư', 'báo cáo.csv'), report('Phường Quê Mình'));
      const check = async (...flags: readonly string[]) => {
        const { out } = await runCli(['rasoat', '2022', '--thu-muc', folder, '--json', ...flags]);
        const { inputs, diagnostics } = JSON.parse(out) as Result;
        return { unit: inputs[0]?.unit, codes: diagnostics.map(({ code }) => code) };
      };
      const before = await readFile(join(folder, 'don-vi.xlsx'));
      expect(await check()).toMatchObject({ unit: null, codes: expect.arrayContaining(['TD1120']) });
      expect(await readFile(join(folder, 'don-vi.xlsx'))).toEqual(before);
      const decided = await check('--don-vi-cua', 'báo cáo.csv=PX10');
      expect(decided).toMatchObject({ unit: 'PX10', codes: expect.arrayContaining(['TD1127', 'TD4321']) });
      const next = await check();
      expect(next.unit).toBe('PX10');
      expect(next.codes).not.toContain('TD1127');
      // Another file under the same name is known by it.
      await writeFile(join(folder, '2022', 'nhan', 'thư', 'báo cáo.csv'), `${report('Phường Quê Mình')}\n`);
      expect((await check()).unit).toBe('PX10');
    }),
  );

  it.each([['chỉ tệp'], ['=DV01'], ['a.xlsx=']])('refuses “%s”', (typed) => {
    expect(readDecidedFiles([typed], units, 2022).diagnostics.map(({ code }) => code)).toEqual(['TD9002']);
  });

  it('takes the unit by code or name, and refuses others', () => {
    const read = readDecidedFiles(['a=b.xlsx=dv02', 'c.xlsx=Phường Sao Mai', 'd.xlsx=Huyện Lạ'], units, 2022);
    expect(read.value).toEqual([
      { file: 'a=b.xlsx', unit: 'DV02' },
      { file: 'c.xlsx', unit: 'DV01' },
    ]);
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['TD9020']);
  });

  it('finds the file by its path, or by its name where only one has it', () => {
    const files = ['a.xlsx', 'x/b.xlsx', 'y/b.xlsx', 'y/c.xlsx'];
    expect(matchFile('a.xlsx', files)).toBe('a.xlsx');
    expect(matchFile('.\\x\\b.xlsx', files)).toBe('x/b.xlsx');
    expect(matchFile('c.xlsx', files)).toBe('y/c.xlsx');
    expect(matchFile('b.xlsx', files)).toBeNull();
    expect(matchFile('d.xlsx', files)).toBeNull();
  });
});

describe('searching a unit', () => {
  it.each<[string, readonly string[]]>([
    ['', ['DV01', 'DV02', 'DV03']],
    ['sao mai', ['DV01', 'DV03']],
    ['truong sao', ['DV03']],
    ['dv02', ['DV02']],
    ['không có', []],
  ])('“%s”', (typed, expected) => {
    expect(searchUnits(units, typed).map(({ id }) => id)).toEqual(expected);
  });
});
