import { describe, expect, it } from 'vitest';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { blankCells } from '../../src/tables/keep-rows.ts';
import { verificationForm } from '../../src/tables/verification/form.ts';
import { VERIFICATION } from '../../src/tables/verification/shape.ts';
import { inspectionHistory } from '../../src/workspace/inspection-history.ts';
import { unit } from '../support/candidate.ts';
import { withFolder } from '../support/with-folder.ts';

const row = (id: string, verified: number | null) => ({
  cells: {
    ...blankCells(VERIFICATION),
    unit: id,
    line: 'TT1.1',
    verified,
    reason: verified === null ? null : 'Đoàn kiểm tra.',
  },
  isTyped: false,
});

describe('inspectionHistory', () => {
  it('counts who was verified in the years that have a file, and hands it on to heirs of heirs', async () => {
    const rows = [row('A', 8), row('B', null)];
    const bytes = await renderForm(verificationForm({ year: 2020, rows, date: '2020-11-30' }));
    const units = [unit({ id: 'A', heirs: ['C'] }), unit({ id: 'C', heirs: ['D'] }), unit({ id: 'D' })];
    await withFolder({ '2020/tham-dinh.xlsx': bytes }, async (folder) => {
      const { value, diagnostics } = await inspectionHistory(folder, { units }, { from: 2019, year: 2022 });
      expect(diagnostics).toEqual([]);
      expect(value).toEqual({ years: [2020], inspected: new Set(['A', 'C', 'D']) });
    });
  });

  it('knows nothing in the first year', async () => {
    await withFolder({}, async (folder) => {
      const { value } = await inspectionHistory(folder, { units: [] }, { from: 2022, year: 2022 });
      expect(value).toEqual({ years: [], inspected: new Set() });
    });
  });
});
