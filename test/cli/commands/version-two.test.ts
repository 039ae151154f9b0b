import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/result.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { expectGolden } from '../../support/golden.ts';
import { recalculate, titled, without } from '../../support/libreoffice.ts';
import { runCli } from '../../support/run-cli.ts';
import { type Answering, answeredForm, editionTwo, inPlanOfTwo } from '../../support/version-two.ts';

/** Ba cấp, không chấm cá nhân. */
const threeLevels: readonly Answering[] = [
  {
    id: 'VP',
    name: 'Văn phòng phường',
    type: 'phong-ban',
    cluster: '',
    // TT1.1.1 = 4 + 2 = 6; TT1.1.2: 9/12 = 75%, 6 × 25/50 = 3; TT1.1 = 9; TT1.2: 3 → 4 điểm × hệ số 2 = 8; TT1 = 17.
    // TT2.1: 90/100 → 27; TT2.3: 20 − 2 × 5 = 10; TT2 = 37. TT3 = 18,5. Tổng 72,5.
    typed: {
      'TT1.1.1.1': { level: 'Có', evidence: 'KH số 5' },
      'TT1.1.1.2': { level: 'Đạt' },
      'TT1.1.2': { achieved: 9, total: 12 },
      'TT1.2': { achieved: 3 },
      'TT2.1.1': { achieved: 90, total: 100, evidence: 'BC số 7' },
      'TT2.3': { achieved: 2 },
      'TT3.1': { selfPoints: 18.5 },
    },
  },
  {
    id: 'TDP1',
    name: 'Tổ dân phố số 1',
    type: 'to-dan-pho',
    cluster: '',
    // TT1.1.1: dòng a không áp dụng, dòng b 4/4 → 8; TT1.1.2: 12/12 = 6; TT1.1 = 14; TT1.2 = 16; TT1 = 30.
    // TT2.2: 65% → 30 × 25/50 = 15; TT2.3 = 20; TT2 = 35. TT3 = 20. Tổng 85.
    typed: {
      'TT1.1.1.1': { level: 'không áp dụng', explanation: 'Phường ban hành' },
      'TT1.1.1.2': { level: 'Tốt' },
      'TT1.1.2': { achieved: 12, total: 12 },
      'TT1.2': { achieved: 4 },
      'TT2.2.1': { achieved: 65, total: 100 },
      'TT2.3': { achieved: 0 },
      'TT3.1': { selfPoints: 20 },
    },
  },
];

/** 1.000 điểm, điểm thưởng, điểm trừ, hệ số, chỉ tiêu. */
const thousand: readonly Answering[] = [
  {
    id: 'X1',
    name: 'Xã Một',
    type: 'xa',
    cluster: 'Cụm 1',
    // TT1.1: 115% chỉ tiêu: 300 + 3 × 10 = 330, phần trên 300 là thưởng 30; TT1.2: 90% → 135; TT1.3: 50 × 2 = 100; TT1 = 535.
    // TT2.1 = 200; TT2.2: 1 vụ → 100; TT2 = 300. Thưởng: 30 + TT2.3 min(20, 3 × 10) = 20 + TT3 min(50, 40 + 30) = 50 → 100, không quá 80.
    // Trừ: 4 × 5 = 20, và 18 → 38, không quá 35. Tổng 535 + 300 + 80 − 35 = 880.
    typed: {
      'TT1.1': { achieved: 115, total: 100, evidence: 'BC số 1' },
      'TT1.2': { achieved: 54, total: 60 },
      'TT1.3': { level: 'Khá' },
      'TT2.1': { selfPoints: 200 },
      'TT2.2': { achieved: 1 },
      'TT2.3': { achieved: 3 },
      'TT3.1': { achieved: 2 },
      'TT3.2': { level: 'Có' },
      'TT4.1': { achieved: 4 },
      'TT4.2': { selfPoints: 18 },
    },
    // 95 + 4 = 99.
    people: [['Trần Văn Mẫu', { 'CN1.1': 95, 'CN2.1': 4 }]],
  },
  {
    id: 'P1',
    name: 'Phường Hai',
    type: 'phuong',
    cluster: 'Cụm 1',
    // TT1.1: 80% → 240; TT1.2: 66/60 → 150; TT1.3: 75 × 2 = 150; TT1 = 540. TT2.1 không áp dụng; TT2.2: 0 vụ → 150 trên 150 → 400.
    // Thưởng 0 + 20; trừ 0. Tổng 540 + 400 + 20 = 960.
    typed: {
      'TT1.1': { achieved: 80, total: 100, evidence: 'BC số 2' },
      'TT1.2': { achieved: 66, total: 60 },
      'TT1.3': { level: 'Tốt' },
      'TT2.1': { selfPoints: 'không áp dụng', explanation: 'Không có thôn' },
      'TT2.2': { achieved: 0 },
      'TT2.3': { achieved: 0 },
      'TT3.1': { achieved: 1 },
      'TT3.2': { level: 'Không' },
      'TT4.1': { achieved: 0 },
      'TT4.2': { selfPoints: 0 },
    },
    people: [['Lê Thị Thử', { 'CN1.1': 100, 'CN2.1': 10 }]],
  },
];

/** So với đơn vị dẫn đầu cụm và toàn tỉnh; thứ tự tệp là thứ tự mã. */
const compared: readonly Answering[] = [
  // Hộ nghèo: thấp nhất 2%. A: 50/50 → 40; 2/4 → 10; TT2.1 0,9 × 40 = 36. Tổng 86.
  of('A', 'Cụm đồng bằng', 50, [4, 100], { 'TT2.1': { achieved: 9, total: 10 } }),
  // B: 40/50 → 32; 2/2 → 20; 40. Tổng 92.
  of('B', 'Cụm đồng bằng', 40, [2, 100], { 'TT2.1': { achieved: 10, total: 10 } }),
  // C: dẫn đầu cụm miền núi với 20 → 40; 2/8 → 5; TT2.2 120/100 → 40. Tổng 85.
  of('C', 'Cụm miền núi', 20, [8, 100], { 'TT2.2': { achieved: 120, total: 100 } }),
  // D: 15/20 → 30; 2/10 → 4; 49% chỉ tiêu → 0. Tổng 34.
  of('D', 'Cụm miền núi', 15, [10, 100], { 'TT2.2': { achieved: 49, total: 100 } }),
];

function of(
  id: string,
  cluster: string,
  income: number,
  [poor, all]: readonly [number, number],
  more: Answering['typed'],
): Answering {
  const typed = { 'TT1.1': { achieved: income }, 'TT1.2': { achieved: poor, total: all }, ...more };
  return { id, name: `Xã ${id}`, type: 'xa', cluster, typed };
}

const plans = [
  { name: 'ba-cap', answering: threeLevels, totals: { VP: 72.5, TDP1: 85 } },
  { name: 'nghin-diem', answering: thousand, totals: { X1: 880, P1: 960 } },
  { name: 'so-voi-cum', answering: compared, totals: { A: 86, B: 92, C: 85, D: 34 } },
] as const;

const missing = without('LibreOffice');

describe.skipIf(missing.length > 0)(titled('plans of thidua-criteria/2', missing), () => {
  const calculated = new Map<string, readonly Uint8Array[]>();
  beforeAll(async () => {
    const forms = await Promise.all(
      plans.flatMap(({ name, answering }) =>
        answering.map((each) => renderForm(answeredForm(each, editionTwo(name)))),
      ),
    );
    const done = [...recalculate(forms)];
    for (const { name, answering } of plans) calculated.set(name, done.splice(0, answering.length));
  }, 240_000);

  it.each(plans)('$name: form, LibreOffice, tonghop and the papers', async ({ name, answering, totals }) => {
    const criteria = editionTwo(name);
    const bytes = calculated.get(name) ?? [];
    const sent = answering.map((each, index) => ({
      answering: each,
      bytes: bytes[index] ?? new Uint8Array(),
    }));
    await inPlanOfTwo(criteria, sent, async (folder) => {
      const typed = ['tonghop', '2026', '--ngay', '05/12/2026', '--thu-muc', folder];
      const ran = await runCli(typed, { today: () => '2026-12-05' });
      expect(ran.exitCode, ran.err + ran.out).toBeLessThan(2);
      const result = JSON.parse(await readFile(join(folder, '2026', 'ket-qua.json'), 'utf8')) as Result;
      const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, cell, message }) => `${code} ${cell} ${message}`)).toEqual([]);
      expect(Object.fromEntries(result.units.map(({ id, total }) => [id, total]))).toEqual(totals);
      // What the form itself shows is what the tool makes of it, but for what other units decide.
      for (const [index, each] of answering.entries()) {
        const { value: workbook } = await readWorkbook(bytes[index] ?? new Uint8Array(), 'bieu.xlsx');
        const sheet = workbook?.sheets.find((some) => some.name === 'Tập thể');
        const last = sheet?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 8)).at(-1);
        const shown = last?.content.kind === 'number' ? last.content.value : last?.content;
        if (name === 'so-voi-cum') expect(shown).toMatchObject({ kind: 'text' });
        else expect([each.id, shown]).toEqual([each.id, totals[each.id as keyof typeof totals]]);
      }
      if (criteria.set.individuals.groups.length === 0) {
        const forms = join(folder, '2026');
        const made = await readdir(forms, { recursive: true });
        expect(made.filter((file) => /ca-nhan/u.test(file))).toEqual([]);
        expect(result.units.flatMap(({ individuals }) => individuals)).toEqual([]);
      }
      if (name === 'so-voi-cum') {
        const put = result.nominations.filter(({ outcome }) => outcome === 'nominated');
        // Mỗi cụm một tập thể xuất sắc; 50% của hai là một Cờ; Bằng khen thuộc loại khác nên không bị danh hiệu chặn.
        expect(put.map(({ award, unit }) => `${award} ${unit}`).sort()).toEqual([
          'bang-khen B',
          'co-thi-dua B',
          'tap-the-xuat-sac B',
          'tap-the-xuat-sac C',
        ]);
      }
      const explained = await runCli(['giaithich', '2026', answering[0]?.id ?? '', '--thu-muc', folder]);
      expect(explained.exitCode, explained.err).toBe(0);
      await expectGolden(explained.out, join(import.meta.dirname, 'golden', `${name}.txt`));
    });
  });
});
