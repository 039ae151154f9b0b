import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import { readAnnex } from '../../../src/io/annex/read-annex.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { layouts } from '../../annex/layouts.ts';
import { annexWorkbook } from '../../support/annex-files.ts';
import { secondPlanText } from '../../support/criteria-text.ts';
import { editedTable } from '../../support/edited-table.ts';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

const [digital] = layouts;
const annex = async () => (await digital?.bytes()) ?? new Uint8Array();
const today = () => '2026-11-30';
const importing = (cwd: string, ...typed: readonly string[]) =>
  runCli(['tieuchi', 'nhap', ...typed, '--khong-hoi'], { cwd, today });

describe('thidua tieuchi nhap', () => {
  it('shows an annex line by line and writes version, table, blank form and what is signed off', async () => {
    await withFolder({ 'phu-luc.xlsx': await annex() }, async (cwd) => {
      const { exitCode, out, err } = await importing(
        cwd,
        'phu-luc.xlsx',
        '--tu-nam',
        '2026',
        '--den-nam',
        '2030',
      );
      expect(exitCode).toBe(0);
      const screen = out.replace(/\s+/gu, ' ');
      for (const words of [
        'Đã hiểu bảng như sau: phu-luc.xlsx, “Phụ lục”, tổng 1.000 điểm',
        '1.1. Tỷ lệ hồ sơ trực tuyến toàn trình – 150 điểm (ô A6)',
        'từ 90% trở lên: 150 điểm; từ 70%: 100 điểm; từ 50%: 50 điểm; dưới 50%: 0 điểm',
        '1. Ban hành kế hoạch và báo cáo định kỳ – 200 điểm (ô A13) [cần xem lại]',
        'điểm thưởng (ô A14)',
        'điểm trừ (ô A16)',
        '25-KH-UBND bản 2026.1: 1000 điểm, dùng từ ngày 01/01/2026',
        'Xem lại',
      ]) {
        expect(screen).toContain(words);
      }
      expect(err).toContain('TD4159');
      expect((await readdir(cwd)).sort()).toEqual([
        '25-KH-UBND-2026.1-bieu-mau.xlsx',
        '25-KH-UBND-2026.1-de-duyet.xlsx',
        '25-KH-UBND-2026.1.xlsx',
        '25-KH-UBND-2026.1.yaml',
        'phu-luc.xlsx',
      ]);
      expect((await runCli(['tieuchi', 'kiemtra', '25-KH-UBND-2026.1.yaml'], { cwd })).exitCode).toBe(0);
      const text = await readFile(join(cwd, '25-KH-UBND-2026.1.yaml'), 'utf8');
      const { value } = parseCriteria({ text, file: 'a', sha256: '' });
      expect(value?.set).toMatchObject({
        schema: 'thidua-criteria/2',
        total: 1000,
        movement: { number: '25/KH-UBND', years: { from: 2026, to: 2030 } },
        individuals: { groups: [] },
      });
      const lines = value?.set.units.groups.flatMap(({ criteria }) =>
        criteria.flatMap((each) => ('criteria' in each ? each.criteria : [each])),
      );
      expect(lines?.map((line) => ('kind' in line ? [line.id, line.kind, line.params] : null))).toEqual([
        [
          'TT1.1.1',
          'ratio',
          {
            bands: [
              { from: 50, points: 50 },
              { from: 70, points: 100 },
              { from: 90, points: 150 },
            ],
          },
        ],
        ['TT1.1.2', 'target', { zeroAt: 50, beyond: { per: 1, points: 1, cap: 10 } }],
        ['TT1.2', 'ratio', { proportional: { zeroBelow: 0 } }],
        ['TT2.1', 'yes-no', {}],
        ['TT2.2', 'relative', { of: 'cluster' }],
        ['TT3.1', 'score', {}],
        ['TT4.1', 'per-item', { each: 10, item: 'mô hình' }],
        ['TT5.1', 'per-item', { each: 20, item: 'vụ' }],
      ]);
      // The worked example adds up: 100 + 90 + 127,5 + 200 + 160 + 160 + 20 - 20.
      const signOff = await readAnnex(await readFile(join(cwd, '25-KH-UBND-2026.1-de-duyet.xlsx')), 'a.xlsx');
      const example = signOff.value?.sheets.find(({ name }) => name === 'Ví dụ một đơn vị');
      const total = example?.rows.find(({ cells }) =>
        cells.some(({ content }) => content.kind === 'text' && content.text === 'TỔNG ĐIỂM'),
      );
      expect(total?.cells.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toContain(
        '837,50',
      );
    });
  });

  it('names the table in quotes, to be typed as it stands, where its folder has room in its name', async () => {
    await withFolder({ 'phu-luc.xlsx': await annex() }, async (cwd) => {
      const { out } = await importing(cwd, 'phu-luc.xlsx', '--ra', 'thi đua');
      expect(out.replace(/\s+/gu, ' ')).toContain('“thidua tieuchi nhap "thi đua/25-KH-UBND-2026.1.xlsx"”');
    });
  });

  it('takes back the table that it wrote, and says that nothing changed', async () => {
    await withFolder({ 'phu-luc.xlsx': await annex() }, async (cwd) => {
      await importing(cwd, 'phu-luc.xlsx');
      const before = await readFile(join(cwd, '25-KH-UBND-2026.1.yaml'), 'utf8');
      const { exitCode, err } = await importing(cwd, '25-KH-UBND-2026.1.xlsx');
      expect([exitCode, await readFile(join(cwd, '25-KH-UBND-2026.1.yaml'), 'utf8')]).toEqual([0, before]);
      expect(err).toContain('TD4172');
    });
  });

  it('never changes a version that results cite: an edit becomes the next one, dated', async () => {
    const { value } = parseCriteria({ text: secondPlanText, file: 'a', sha256: '' });
    if (value === null) throw new Error('not a set');
    const table = await renderForm(editedTable(value.set, { 'TT1.1': { title: 'Hồ sơ nộp trực tuyến' } }));
    const files = {
      'thidua.yaml': '',
      'tieu-chi/12-KH-UBND-2024.1.yaml': secondPlanText,
      'bang.xlsx': table,
    };
    const cited = {
      '2024/ket-qua.json': JSON.stringify({ criteria: { id: '12-KH-UBND', version: '2024.1' } }),
    };
    await withFolder({ ...files, ...cited }, async (cwd) => {
      const { exitCode, err } = await importing(cwd, 'bang.xlsx');
      expect(exitCode).toBe(0);
      expect(err).toContain('đã dùng để chấm (2024)');
      expect(await readFile(join(cwd, 'tieu-chi/12-KH-UBND-2024.1.yaml'), 'utf8')).toBe(secondPlanText);
      const text = await readFile(join(cwd, 'tieu-chi/12-KH-UBND-2026.1.yaml'), 'utf8');
      expect(parseCriteria({ text, file: 'a', sha256: '' }).value?.set).toMatchObject({
        version: '2026.1',
        replaces: '2024.1',
        effective: { from: '2026-11-30', to: null },
        changes: ['Đổi tiêu chí TT1.1, nội dung: từ Hồ sơ trực tuyến thành Hồ sơ nộp trực tuyến.'],
      });
      const all = await runCli(['tieuchi', 'kiemtra'], { cwd });
      expect([all.exitCode, all.err]).toEqual([0, '']);
    });
    // One that no result cites is the same version still, and what it said is kept beside it.
    await withFolder(files, async (cwd) => {
      expect((await importing(cwd, 'bang.xlsx')).exitCode).toBe(0);
      expect(await readFile(join(cwd, 'tieu-chi/12-KH-UBND-2024.1.yaml'), 'utf8')).toContain(
        'Hồ sơ nộp trực tuyến',
      );
      expect(await readFile(join(cwd, 'tieu-chi/12-KH-UBND-2024.1.yaml.truoc'), 'utf8')).toBe(secondPlanText);
    });
  });

  it('asks for what the annex does not say, and offers what it does', async () => {
    await withFolder({ 'phu-luc.xlsx': await annex() }, async (cwd) => {
      const asked: string[] = [];
      const text = async (message: string, { preset = '' }: { readonly preset?: string } = {}) => {
        asked.push(`${message} [${preset}]`);
        return message.startsWith('Cơ quan')
          ? 'Ủy ban nhân dân tỉnh A'
          : message.startsWith('Đến năm')
            ? '2028'
            : preset;
      };
      const never = () => Promise.reject(new Error('not asked'));
      const prompts = { text, choose: never, search: never, tick: never };
      const { exitCode } = await runCli(['tieuchi', 'nhap', 'phu-luc.xlsx', '--ten', 'Phong trào X'], {
        cwd,
        today,
        prompts,
      });
      expect(exitCode).toBe(0);
      expect(asked).toEqual([
        'Số kế hoạch (ví dụ 25/KH-UBND): [25/KH-UBND]',
        'Cơ quan ban hành kế hoạch: []',
        'Mã kế hoạch (viết liền, không dấu): [25-KH-UBND]',
        'Kế hoạch thực hiện từ năm: [2026]',
        'Đến năm: [2026]',
      ]);
      expect(await readFile(join(cwd, '25-KH-UBND-2026.1.yaml'), 'utf8')).toMatch(
        /scope: toàn tỉnh[\s\S]*cấp tỉnh/u,
      );
    });
  });

  it.each<readonly [name: string, content: string | Uint8Array, words: string]>([
    ['a.yaml', 'schema: thidua-criteria/2\n', 'tieuchi kiemtra'],
    ['a.pdf', '%PDF-1.7\n', 'là tệp PDF'],
    ['a.docx', 'không phải zip', 'không phải bảng tính hay văn bản Word'],
  ])('says what %s is, and writes nothing', async (name, content, words) => {
    await withFolder({ [name]: content }, async (cwd) => {
      const { exitCode, err } = await importing(cwd, name);
      expect(exitCode).toBe(2);
      expect(err.replace(/\s+/gu, ' ')).toContain(words);
      expect(await readdir(cwd)).toEqual([name]);
    });
  });

  it('refuses an edited table by its cell and writes nothing', async () => {
    const { value } = parseCriteria({ text: secondPlanText, file: 'a', sha256: '' });
    if (value === null) throw new Error('not a set');
    const table = await renderForm(editedTable(value.set, { 'TT1.1': { kind: 'Theo cảm tính' } }));
    await withFolder({ 'bang.xlsx': table }, async (cwd) => {
      const { exitCode, err } = await importing(cwd, 'bang.xlsx');
      expect([exitCode, err.includes('bang.xlsx › Bảng tiêu chí › D5')]).toEqual([2, true]);
      expect(await readdir(cwd)).toEqual(['bang.xlsx']);
    });
  });

  it('keeps a table that somebody wrote in', async () => {
    await withFolder(
      {
        'phu-luc.xlsx': await annexWorkbook({
          A: [
            ['STT', 'Nội dung', 'Điểm'],
            ['1', 'Một', 10],
          ],
        }),
      },
      async (cwd) => {
        await importing(cwd, 'phu-luc.xlsx', '--ke-hoach', 'KH1');
        await writeFile(join(cwd, 'KH1-2026.1.xlsx'), 'của người khác');
        const { exitCode } = await runCli(['tieuchi', 'xuat', 'KH1-2026.1.yaml'], { cwd });
        expect([exitCode, await readFile(join(cwd, 'KH1-2026.1-ban-truoc.xlsx'), 'utf8')]).toEqual([
          0,
          'của người khác',
        ]);
      },
    );
  });
});
