import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompts } from '../../../src/cli/prompts.ts';
import { layouts } from '../../annex/layouts.ts';
import { diagnosticsOf, runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

describe('thidua khoitao', () => {
  it('makes a workspace in the named folder and says what comes next', () =>
    withFolder({}, async (cwd) => {
      const ran = await runCli(['khoitao', 'thi-dua', '--nam', '2022'], { cwd });
      expect(ran.exitCode).toBe(0);
      expect(ran.out).toContain('don-vi.xlsx       đã tạo');
      expect(ran.out).toContain('thidua bieumau 2022');
      expect((await readdir(join(cwd, 'thi-dua'))).sort()).toEqual([
        '2022',
        'don-vi.xlsx',
        'khen-thuong.xlsx',
        'thidua.yaml',
        'xu-ly.xlsx',
      ]);
    }));

  it('answers in JSON, and keeps what is there', () =>
    withFolder({ 'thidua.yaml': 'của tôi' }, async (cwd) => {
      const ran = await runCli(['khoitao', '--json'], { cwd });
      expect(JSON.parse(ran.out)).toEqual({
        schema: 'thidua-workspace/1',
        folder: cwd,
        year: 2022,
        created: ['don-vi.xlsx', 'xu-ly.xlsx', 'khen-thuong.xlsx', '2022/nhan'],
        kept: ['thidua.yaml'],
        diagnostics: [],
      });
      expect(ran.err).toBe('');
    }));

  it.each([
    ['--nam', '22'],
    ['--ngay', '31/02/2022'],
  ])('refuses %s %s and makes nothing', (flag, value) =>
    withFolder({}, async (cwd) => {
      expect((await runCli(['khoitao', flag, value], { cwd })).exitCode).toBe(2);
      expect((await diagnosticsOf(['khoitao', flag, value], { cwd })).map(({ code }) => code)).toEqual([
        'TD9002',
      ]);
      expect(await readdir(cwd)).toEqual([]);
    }),
  );

  it('begins in a year of the plan, and refuses another', () =>
    withFolder({}, async (cwd) => {
      const of2026 = { cwd, today: () => '2026-11-30' };
      const begun = await runCli(['khoitao', 'a', '--ke-hoach', '756-KH-UBND'], of2026);
      expect([begun.exitCode, begun.out.includes('2025/nhan')]).toEqual([0, true]);
      const later = await runCli(['khoitao', 'b', '--dia-ban', 'tỉnh An Giang', '--tu-nam', '2027'], of2026);
      expect([later.exitCode, later.out.includes('2027/nhan')]).toEqual([0, true]);
      const wrong = await runCli(['khoitao', 'c', '--ke-hoach', '756-KH-UBND', '--nam', '2026'], of2026);
      expect(wrong.exitCode).toBe(2);
      expect(wrong.err).toContain('--nam ghi “2026”; cần một năm của kế hoạch, từ 2019 đến 2025.');
      expect((await readdir(cwd)).sort()).toEqual(['a', 'b']);
    }));

  it('adds a year to a workspace by the plan of that workspace', () =>
    withFolder({}, async (cwd) => {
      const of2026 = { cwd, today: () => '2026-11-30' };
      const khoitao = (...typed: readonly string[]) => runCli(['khoitao', ...typed, '--json'], of2026);
      await khoitao('--dia-ban', 'phường Sao Mai', '--so-ke-hoach', '12/KH-UBND');
      const { out } = await khoitao('--nam', '2027');
      expect(JSON.parse(out)).toMatchObject({ created: ['2027/nhan'], diagnostics: [] });
      expect(await readdir(join(cwd, 'tieu-chi'))).toEqual(['12-KH-UBND-2026.1.yaml']);
      const beyond = await khoitao('--nam', '2031');
      expect([beyond.exitCode, JSON.parse(beyond.out).diagnostics[0].code]).toEqual([2, 'TD9002']);
      expect((await runCli(['khoitao', '--nam', '2027'], of2026)).out).not.toContain('Tên cơ quan chưa ghi');
    }));

  it('asks for years that fit each other', () =>
    withFolder({}, async (cwd) => {
      const said: string[] = [];
      const typed: Readonly<Record<string, readonly string[]>> = {
        'Địa bàn': ['xã Đông Sơn'],
        'Đến năm': ['2020', '20', '2028'],
        'Năm đầu tiên': ['2035', '2027'],
      };
      const prompts: Prompts = {
        choose: async (_, [first]) => {
          if (first === undefined) throw new Error('nothing to choose from');
          return first.value;
        },
        search: async () => '',
        tick: async () => [],
        text: async (message, { preset = '', check = () => true as const } = {}) => {
          const words = Object.entries(typed).find(([begin]) => message.startsWith(begin))?.[1] ?? [preset];
          for (const each of words) {
            const fault = check(each);
            if (fault === true) return each;
            said.push(fault);
          }
          throw new Error(`nothing fits “${message}”`);
        },
      };
      const ran = await runCli(['khoitao'], { cwd, today: () => '2026-11-30', prompts, isTerminal: true });
      expect(ran.exitCode).toBe(0);
      expect(said).toEqual([
        'Ghi một năm từ 2026 trở đi.',
        'Ghi một năm gồm bốn chữ số, ví dụ 2026.',
        'Ghi một năm của kế hoạch, từ 2026 đến 2028.',
      ]);
      expect((await readdir(cwd)).sort()).toContain('2027');
    }));

  it('says so when a file stands where the folder should be', () =>
    withFolder({}, async (cwd) => {
      await writeFile(join(cwd, 'thi-dua'), '');
      const ran = await runCli(['khoitao', 'thi-dua'], { cwd });
      expect(ran.exitCode).toBe(2);
      expect(ran.err).toContain('“thi-dua”');
      expect(ran.err).not.toContain('    at ');
    }));
});

describe('thidua khoitao with the plan’s own table of criteria', () => {
  const [digital] = layouts;
  const of2026 = { today: () => '2026-01-10' };

  it.each(['--bang', '--ke-hoach'])('reads it by %s, shows how, and can be judged by at once', (flag) =>
    withFolder({}, async (cwd) => {
      await writeFile(join(cwd, 'phu-luc.xlsx'), (await digital?.bytes()) ?? '');
      const typed = [
        '--dia-ban',
        'xã Sao Mai',
        flag,
        'phu-luc.xlsx',
        '--tu-nam',
        '2026',
        '--den-nam',
        '2030',
      ];
      const ran = await runCli(['khoitao', 'x', ...typed, '--khong-hoi'], { cwd, ...of2026 });
      expect(ran.exitCode).toBe(0);
      expect(ran.out).toContain('Đã hiểu bảng như sau: phu-luc.xlsx');
      expect(ran.err).toContain('TD4159');
      expect((await readdir(join(cwd, 'x', 'tieu-chi'))).sort()).toEqual([
        '25-KH-UBND-2026.1-bieu-mau.xlsx',
        '25-KH-UBND-2026.1-de-duyet.xlsx',
        '25-KH-UBND-2026.1.xlsx',
        '25-KH-UBND-2026.1.yaml',
      ]);
      const text = await readFile(join(cwd, 'x', 'tieu-chi', '25-KH-UBND-2026.1.yaml'), 'utf8');
      // The table says nothing of awards: those of the level are taken, of units alone.
      expect(text).toContain('Giấy khen của Chủ tịch Ủy ban nhân dân xã');
      expect(text).toContain('issuer: Ủy ban nhân dân xã Sao Mai');
      expect(text).not.toMatch(/subject: individual|toàn phường/u);
      const checked = await runCli(['tieuchi', 'kiemtra', '--khong-hoi'], { cwd: join(cwd, 'x') });
      expect([checked.exitCode, checked.err]).toEqual([0, '']);
    }),
  );

  it('asks for it, offers what it says of its plan, and asks again where it cannot be read', () =>
    withFolder({ 'sai.xlsx': 'không phải bảng' }, async (cwd) => {
      await writeFile(join(cwd, 'phu-luc.xlsx'), (await digital?.bytes()) ?? '');
      const paths = ['sai.xlsx', '"phu-luc.xlsx"'];
      const offered = new Map<string, string>();
      const prompts: Prompts = {
        choose: async (message, choices) => {
          const wanted = message.startsWith('Kế hoạch') ? 'Bảng tiêu chí của kế hoạch' : '';
          const picked = choices.find(({ name }) => name.startsWith(wanted));
          if (picked === undefined) throw new Error(message);
          return picked.value;
        },
        search: async () => '',
        tick: async () => [],
        text: async (message, { preset = '', check = () => true as const } = {}) => {
          offered.set(message, preset);
          const answer = message.startsWith('Đường dẫn')
            ? (paths.shift() ?? '')
            : message.startsWith('Địa bàn')
              ? 'xã Sao Mai'
              : message.startsWith('Ngày của kế hoạch')
                ? '05/01/2026'
                : preset;
          expect([message, check(answer)]).toEqual([message, true]);
          return answer;
        },
      };
      const ran = await runCli(['khoitao'], { cwd, ...of2026, prompts, isTerminal: true });
      expect(ran.exitCode).toBe(0);
      expect(paths).toEqual([]);
      expect(ran.err).toContain('TD4153');
      expect(ran.err).toContain('Đã hiểu bảng như sau');
      expect(offered.get('Số kế hoạch của cơ quan, ví dụ 12/KH-UBND (chưa có: để trống):')).toBe(
        '25/KH-UBND',
      );
      expect(await readdir(join(cwd, 'tieu-chi'))).toContain('25-KH-UBND-2026.1.yaml');
    }));

  it('says why a file is no table, and makes nothing', () =>
    withFolder({ 'sai.docx': 'không phải văn bản' }, async (cwd) => {
      const ran = await runCli(['khoitao', 'x', '--bang', 'sai.docx', '--khong-hoi'], { cwd, ...of2026 });
      expect([ran.exitCode, ran.err.includes('sai.docx')]).toEqual([2, true]);
      expect(ran.err).not.toContain('    at ');
      expect(await readdir(cwd)).toEqual(['sai.docx']);
    }));
});
