import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompts } from '../../../src/cli/prompts.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { besideFormer, goOn } from '../../support/former-workspace.ts';
import { runCli } from '../../support/run-cli.ts';

/** Every file of a folder with its hash: what must be the same afterwards. */
async function stateOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(
      async (file) =>
        `${file} ${createHash('sha256')
          .update(await readFile(file))
          .digest('hex')}`,
    ),
  );
}

async function unitsOf(folder: string) {
  const { value, diagnostics } = await openWorkspace({ folder, cwd: folder });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value?.register.units ?? [];
}

const yaml = async (folder: string) =>
  (await readdir(join(folder, 'tieu-chi'))).filter((name) => name.endsWith('.yaml'));

describe('thidua khoitao --tu', () => {
  it('takes the office over for the next year, and leaves the other folder as it was', () =>
    besideFormer(async (cwd) => {
      const old = join(cwd, 'cu');
      await runCli(['bieumau', '2026', '--khong-hoi'], { cwd: old, today: () => '2026-10-01' });
      const before = await stateOf(old);
      const ran = await goOn(cwd);
      expect([ran.exitCode, ran.out]).toEqual([
        0,
        expect.stringContaining('giữ nguyên, không tệp nào bị sửa'),
      ]);
      expect(ran.out).toContain('thidua bieumau 2027');
      expect(ran.err).toContain('9 đơn vị đang hoạt động được coi là vẫn còn');
      expect(await stateOf(old)).toEqual(before);
      for (const name of ['thidua.yaml', 'don-vi.xlsx', 'xu-ly.xlsx', 'khen-thuong.xlsx'])
        expect(await readFile(join(cwd, 'moi', name))).toEqual(await readFile(join(old, name)));
      expect(await yaml(join(cwd, 'moi'))).toEqual(['12-KH-UBND-2026.1.yaml']);
      expect((await runCli(['bieumau', '2027', '--khong-hoi'], { cwd: join(cwd, 'moi') })).exitCode).toBe(0);
    }));

  it('writes what became of the units into the clerk’s own register', () =>
    besideFormer(async (cwd) => {
      const ran = await goOn(cwd, [
        ...['--doi-ten', 'mn01=Trường Mầm non Hoa Đào', '--sap-nhap', 'TDP03=TDP01', '--thoi', 'KT'],
        ...['--them', 'TDP04; Tổ dân phố số 4; Tổ dân phố, thôn; Khối tổ dân phố, thôn'],
        ...['--ngay-thay-doi', '01/07/2027'],
      ]);
      expect([ran.exitCode, ran.err]).toEqual([0, '']);
      const units = new Map((await unitsOf(join(cwd, 'moi'))).map((unit) => [unit.id, unit]));
      expect(units.get('MN01')).toMatchObject({
        name: 'Trường Mầm non Hoa Đào',
        aliases: ['Trường Mầm non Hoa Mai'],
        to: null,
      });
      expect(units.get('TDP03')).toMatchObject({ to: '2027-06-30', heirs: ['TDP01'] });
      expect(units.get('KT')).toMatchObject({ to: '2027-06-30', heirs: [] });
      expect(units.get('TDP04')).toMatchObject({ from: '2027-07-01', type: 'to-dan-pho' });
      expect((await unitsOf(join(cwd, 'cu'))).map(({ to }) => to)).toEqual(Array(9).fill(null));
    }));

  it('asks of every unit what became of it, and goes back where it is told', () =>
    besideFormer(async (cwd) => {
      const asked: string[] = [];
      const answers: Readonly<Record<string, readonly string[]>> = {
        'Thư mục mới': ['Làm tiếp'],
        '1/9': ['Vẫn còn', 'Đổi tên'],
        '2/9': ['Trở lại', 'Đã sáp nhập'],
        'Đơn vị nhận': ['Văn phòng'],
        '3/9': ['Đơn vị này và mọi đơn vị sau'],
        'Có đơn vị nào mới': ['Có'],
        'Loại đơn vị': ['Tổ dân phố'],
        'Còn đơn vị nào': ['Không'],
      };
      const typed: Readonly<Record<string, string>> = {
        'Tên mới': 'Văn phòng phường Sao Mai',
        'Mã đơn vị': 'TDP05',
        'Tên đơn vị mới': 'Tổ dân phố số 5',
      };
      const turns = new Map<string, number>();
      const prompts: Prompts = {
        choose: async (message, choices) => {
          asked.push(message);
          const key = Object.keys(answers).find((begin) => message.startsWith(begin)) ?? '';
          const turn = turns.get(key) ?? 0;
          turns.set(key, turn + 1);
          const wanted = answers[key]?.[turn] ?? `nothing for ${message}`;
          const picked = choices.find(({ name }) => name.startsWith(wanted));
          if (picked === undefined)
            throw new Error(`${message}: ${choices.map(({ name }) => name).join(' | ')}`);
          return picked.value;
        },
        search: async () => '',
        tick: async () => [],
        text: async (message, { preset = '', check = () => true as const } = {}) => {
          asked.push(message);
          const key = Object.keys(typed).find((begin) => message.startsWith(begin));
          const answer = key === undefined ? preset : (typed[key] ?? '');
          expect(check(answer)).toBe(true);
          return answer;
        },
      };
      const ran = await goOn(cwd, [], { prompts, isTerminal: true });
      expect([ran.exitCode, ran.err]).toEqual([0, '']);
      expect(asked.filter((message) => message.startsWith('1/9'))).toHaveLength(2);
      // Nothing of the office is asked again.
      expect(asked.filter((message) => /Địa bàn|Chức vụ|Email/u.test(message))).toEqual([]);
      const units = await unitsOf(join(cwd, 'moi'));
      expect(units.map(({ id, name, to, heirs }) => [id, name, to, ...heirs]).slice(0, 2)).toEqual([
        ['VP', 'Văn phòng phường Sao Mai', null],
        ['KT', 'Phòng Kinh tế phường Sao Mai', '2026-12-31', 'VP'],
      ]);
      expect(units.at(-1)).toMatchObject({
        id: 'TDP05',
        cluster: 'Khối cơ quan, đơn vị',
        from: '2027-01-01',
      });
    }));

  it('makes the next plan of the criteria of the one before, under its own number and years', () =>
    besideFormer(async (cwd) => {
      const ran = await goOn(cwd, ['--so-ke-hoach', '15/KH-UBND', '--ngay-ke-hoach', '04/01/2031']);
      expect(ran.exitCode).toBe(0);
      const folder = join(cwd, 'moi');
      expect(await yaml(folder)).toEqual(['15-KH-UBND-2031.1.yaml']);
      const text = await readFile(join(folder, 'tieu-chi', '15-KH-UBND-2031.1.yaml'), 'utf8');
      expect(text).toContain('giai đoạn 2031 - 2035');
      expect(text.replace(/^#.*$/gmu, '')).not.toMatch(/12\/KH-UBND|2026\.1|2026 - 2030/u);
      expect(await readFile(join(folder, 'thidua.yaml'), 'utf8')).toMatch(/^plan: 15-KH-UBND$/mu);
      const checked = await runCli(['tieuchi', 'kiemtra', '--khong-hoi'], { cwd: folder });
      expect([checked.exitCode, checked.err]).toEqual([0, '']);
      const forms = await runCli(['bieumau', '2031', '--khong-hoi'], {
        cwd: folder,
        today: () => '2031-01-15',
      });
      expect(forms.exitCode).toBe(0);
      expect(await readdir(join(folder, '2031', 'bieu-mau'))).toHaveLength(9);
      expect(await readdir(folder)).toContain('khen-thuong-ke-hoach-truoc.xlsx');
    }));

  it('takes own templates and results of the same plan along, and only those', () =>
    besideFormer(async (cwd) => {
      await writeFile(join(cwd, 'cu', '2026', 'ket-qua.json'), '{}');
      await runCli(['bieumau', '2026', '--khong-hoi'], { cwd: join(cwd, 'cu'), today: () => '2026-10-01' });
      const { out } = await goOn(cwd, ['--nam', '2028', '--json']);
      expect(JSON.parse(out)).toMatchObject({
        year: 2028,
        created: expect.arrayContaining(['2026/ket-qua.json']),
      });
      expect((await readdir(join(cwd, 'moi', '2026'))).sort()).toEqual(['ket-qua.json']);
    }));
});
