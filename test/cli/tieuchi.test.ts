import { describe, expect, it } from 'vitest';
import { secondPlanText, shippedText } from '../support/criteria-text.ts';
import { runCli } from '../support/run-cli.ts';
import { withFolder } from '../support/with-folder.ts';

const amended = shippedText
  .replace('version: "2019.2"', 'version: "2022.1"')
  .replace('replaces: "2019.1"', 'replaces: "2019.2"')
  .replace('effective: { from: 2019-07-24', 'effective: { from: 2022-01-01')
  .replace('within-best, count: 3', 'within-best, count: 5');

describe('thidua tieuchi', () => {
  it('danhsach lists what ships and what the workspace adds', async () => {
    await withFolder({ 'thidua.yaml': '', 'tieu-chi/12.yaml': secondPlanText }, async (cwd) => {
      const { exitCode, out, err } = await runCli(['tieuchi', 'danhsach'], { cwd });
      expect([exitCode, err]).toEqual([0, '']);
      expect(out).toMatch(/756-KH-UBND\s+2019\.1\s+24\/7\/2019 – nay\s+đi kèm công cụ/);
      expect(out).toMatch(
        /12-KH-UBND\s+2024\.1\s+15\/01\/2024 – nay\s+của thư mục làm việc\s+tieu-chi\/12\.yaml/,
      );
      const json = JSON.parse((await runCli(['tieuchi', 'danhsach', '--json'], { cwd })).out);
      expect(
        json.criteria.map((each: { plan: string; shipped: boolean; published: boolean }) => [
          each.plan,
          each.shipped,
          each.published,
        ]),
      ).toEqual([
        ['756-KH-UBND', true, true],
        ['756-KH-UBND', true, true],
        ['12-KH-UBND', false, false],
      ]);
    });
  });

  it('xem shows the plan’s words, clauses, points and rules', async () => {
    const { exitCode, out } = await runCli(['tieuchi', 'xem', '2019.2']);
    expect(exitCode).toBe(0);
    for (const words of [
      'IV.1.a, gạch đầu dòng 1, dấu cộng 4; 9 điểm',
      'tuyến tính từ 70% (0 điểm) đến 98% (7 điểm)',
      'không quy định điểm',
      'CN7.1',
      'Hằng năm Giấy khen của Chủ tịch Ủy ban nhân dân thành phố (tập thể; cấp thành phố)',
      '5. Trong 3 tập thể cao điểm nhất của cụm, khối thi đua',
      'Huân chương Lao động hạng Ba (cá nhân; Chủ tịch nước)',
      'Biểu quyết: có mặt từ 2/3 số thành viên; từ 80% tổng số thành viên đồng ý; bỏ phiếu kín;',
      'Cần đối chiếu: Toàn văn Kế hoạch 160/KH-UBND chưa có trong tay; cần đối chiếu ngày phát động.',
      'Quy tắc giữa các hình thức - Một thành tích chỉ đề nghị một hình thức khen thưởng',
    ]) {
      expect(out.replace(/\s+/g, ' ')).toContain(words);
    }
    const json = JSON.parse((await runCli(['tieuchi', 'xem', '756-KH-UBND/2019.2', '--json'])).out);
    expect(json.criteria.units.groups).toHaveLength(5);
  });

  it('kiemtra passes what is right and is exit 2 for anything broken', async () => {
    expect((await runCli(['tieuchi', 'kiemtra'])).exitCode).toBe(0);
    const files = {
      'dung.yaml': secondPlanText,
      'sai.yaml': secondPlanText.replace('kind: ratio', 'kind: tyle'),
    };
    await withFolder(files, async (cwd) => {
      const { exitCode, out, err } = await runCli(
        ['tieuchi', 'kiemtra', 'dung.yaml', 'sai.yaml', 'khong-co.yaml'],
        { cwd },
      );
      expect(exitCode).toBe(2);
      expect(out).toContain(
        'dung.yaml: 12-KH-UBND bản 2024.1; 3 dòng chấm tập thể, 1 dòng chấm cá nhân; 1 ví dụ tính đúng.',
      );
      expect(err).toContain(`sai.yaml › dòng 35, cột 17`);
      expect(err).toContain('khong-co.yaml');
      const json = JSON.parse((await runCli(['tieuchi', 'kiemtra', 'sai.yaml', '--json'], { cwd })).out);
      expect(json).toMatchObject({ criteria: [], diagnostics: [{ code: 'TD4110', line: 35, column: 17 }] });
    });
  });

  it('kiemtra tells a published version that was edited', async () => {
    const edited = shippedText.replace('Kính gửi các', 'Kính gửi');
    await withFolder({ '2019.1.yaml': edited }, async (cwd) => {
      const { exitCode, err } = await runCli(['tieuchi', 'kiemtra', '2019.1.yaml'], { cwd });
      expect(exitCode).toBe(2);
      expect(err).toContain('TD4145');
    });
  });

  it('sosanh tells what changed, and what did not', async () => {
    await withFolder({ 'b.yaml': amended }, async (cwd) => {
      const { exitCode, out } = await runCli(['tieuchi', 'sosanh', '2019.2', 'b.yaml'], { cwd });
      expect(exitCode).toBe(0);
      expect(out).toContain('756-KH-UBND bản 2019.2 → 756-KH-UBND bản 2022.1');
      expect(out).toContain('khen thưởng giay-khen-ubnd-tp (tập thể, hằng năm), điều kiện:');
      const json = JSON.parse(
        (await runCli(['tieuchi', 'sosanh', '2019.2', 'b.yaml', '--json'], { cwd })).out,
      );
      expect(json.changes.map(({ id, field }: { id: string; field: string }) => `${id} ${field}`)).toEqual([
        '756-KH-UBND effective',
        'giay-khen-ubnd-tp requirements',
      ]);
      expect((await runCli(['tieuchi', 'sosanh', '2019.2', '2019.2'])).out).toContain('giống nhau');
    });
  });

  it('is exit 2 for a version or a workspace that is not there', async () => {
    const unknown = await runCli(['tieuchi', 'xem', '1999.9']);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.err).toContain('756-KH-UBND/2019.2');
    const nowhere = await runCli(['tieuchi', 'danhsach', '--thu-muc', '/khong/co']);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.err).toContain('/khong/co');
  });

  it('has help in Vietnamese with an example for each command', async () => {
    for (const sub of ['danhsach', 'xem', 'kiemtra', 'sosanh']) {
      const { exitCode, out } = await runCli(['tieuchi', sub, '--help']);
      expect(exitCode).toBe(0);
      expect(out).toContain(`Ví dụ:\n  thidua tieuchi ${sub}`);
      expect(out).not.toMatch(/\b(options|command|display|arguments)\b/);
    }
  });
});
