import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWorkspaceWith } from '../../support/new-workspace.ts';
import { runCli } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

/** What the screen says of a workspace, row by row, without a terminal. */
async function rowsOf(folder: string, typed: readonly string[], today = '2026-05-20') {
  const { out, err, exitCode } = await runCli([...typed, '--thu-muc', folder], { today: () => today });
  const rows = new Map<string, string>();
  let label = '';
  for (const line of out.split('\n').slice(1)) {
    label = line.slice(2, 20).trim() || label;
    rows.set(label, `${rows.get(label) ?? ''} ${line.slice(20)}`.trim());
  }
  return { title: out.split('\n')[0], rows, err, exitCode };
}

/** A workspace that reports by quarters. */
const withQuarters = (run: (folder: string) => Promise<void>) =>
  withFolder({}, async (parent) => {
    const folder = join(parent, 'quý');
    const made = ['khoitao', folder, '--dia-ban', 'phường Sao Mai', '--nam', '2026', '--ky-bao-cao', 'quy'];
    expect((await runCli([...made, '--khong-hoi'])).exitCode).toBe(0);
    await run(folder);
  });

const compile = (folder: string, term: string) => writeFile(join(folder, term, 'ket-qua.json'), '{}');

describe('the year at a glance', () => {
  it('opens on the reporting period that is being worked on', async () => {
    await withQuarters(async (folder) => {
      // Nothing done yet: the one that today lies in.
      expect((await rowsOf(folder, [])).title).toBe('thidua – quý II năm 2026');
      expect((await rowsOf(folder, [], '2025-12-01')).title).toBe('thidua – quý I năm 2026');
      // Something came for the first.
      await writeFile(join(folder, '2026-Q1', 'nhan', 'a.csv'), 'a');
      expect((await rowsOf(folder, [])).title).toBe('thidua – quý I năm 2026');
      await compile(folder, '2026-Q1');
      expect((await rowsOf(folder, [], '2026-03-01')).title).toBe('thidua – quý II năm 2026');
      for (const term of ['2026-Q2', '2026-Q3', '2026-Q4']) await compile(folder, term);
      expect((await rowsOf(folder, [])).title).toBe('thidua – năm 2026');
    });
  });

  it('says of a year of periods which are compiled, and what it waits for', async () => {
    await withQuarters(async (folder) => {
      const none = (await rowsOf(folder, ['2026'])).rows;
      expect(none.get('Kỳ báo cáo')).toBe('chưa tổng hợp quý I, quý II, quý III, quý IV');
      expect(none.get('Nên làm')).toMatch(/^chưa kỳ nào được tổng hợp: chọn từng kỳ/u);
      expect(none.has('Đã nộp')).toBe(false);
      await compile(folder, '2026-Q1');
      const one = (await rowsOf(folder, ['2026'])).rows;
      expect(one.get('Kỳ báo cáo')).toBe('đã tổng hợp quý I; chưa tổng hợp quý II, quý III, quý IV');
      expect(one.get('Nên làm')).toBe('tổng hợp cả năm từ kết quả các kỳ');
    });
  });

  it('proposes another year where the plan has none of that number', async () => {
    await inWorkspaceWith(
      'năm ngoài kế hoạch',
      async () => {},
      async (folder) => {
        const { rows } = await rowsOf(folder, ['2035']);
        expect(rows.get('Hạn nộp')).toMatch(
          /^chưa rõ\. Kế hoạch 756-KH-UBND thực hiện từ năm 2019 đến năm 2025/u,
        );
        expect(rows.get('Hạn nộp')).not.toContain(folder);
        expect(rows.get('Nên làm')).toBe('Chọn một năm từ 2019 đến 2025.');
      },
    );
  });

  it('does not hold the register against a plan that a broken profile could not name', async () => {
    await withFolder({}, async (parent) => {
      const folder = join(parent, 'phường');
      await runCli(['khoitao', folder, '--dia-ban', 'phường Sao Mai', '--nam', '2026', '--khong-hoi']);
      await writeFile(join(folder, 'thidua.yaml'), 'schema: [');
      const { err, exitCode } = await rowsOf(folder, []);
      expect(exitCode).toBe(2);
      expect(err.match(/TD\d{4}/gu)).toEqual(['TD4202']);
      // A register that cannot be opened is said beside it.
      await writeFile(join(folder, 'don-vi.xlsx'), '%PDF-1.7');
      expect((await rowsOf(folder, [])).err.match(/TD\d{4}/gu)?.length).toBe(2);
    });
  });

  it('says what the folder lacks', async () => {
    await withFolder({}, async (folder) => {
      await mkdir(join(folder, '2026'));
      const { err, exitCode } = await rowsOf(folder, []);
      expect(exitCode).toBe(2);
      expect(err).toContain('TD4201');
    });
  });
});
