import { describe, expect, it } from 'vitest';
import type { SheetModel } from '../../../src/documents/document-model.ts';
import { faultList } from '../../../src/documents/workbooks/fault-list.ts';
import { faultyYear } from '../../support/return-slip-fixture.ts';

const { sheets } = faultList(faultyYear, '2022-12-05');
const sheetNamed = (name: string): SheetModel => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
/** Values of one column, by its header. */
const column = (sheet: SheetModel, header: string) => {
  const index = sheet.columns.findIndex((each) => each.header === header);
  return [...sheet.rows].map((row) => row[index] ?? null);
};

describe('the list of faults', () => {
  const faults = sheetNamed('Danh sách lỗi');

  it('has a row for each error and warning, and those that are neither on a sheet of their own', () => {
    const count = (isInfo: boolean) =>
      faultyYear.diagnostics.filter(({ severity }) => (severity === 'info') === isInfo).length;
    expect(faults.rows).toHaveLength(count(false));
    expect(sheetNamed('Ghi nhận khác').rows).toHaveLength(count(true));
    expect(column(faults, 'STT')).toEqual([...faults.rows].map((_, index) => index + 1));
  });

  it('says of each whose it is, where, what stands there and how to mend it', () => {
    const row = [...faults.rows].find(
      (each) => each.includes('H14') && each.includes('khoi/Phường Ba Đình.xlsx'),
    );
    expect(row?.slice(1)).toEqual([
      'Phường Ba Đình',
      'khoi/Phường Ba Đình.xlsx',
      'Tập thể',
      'H14',
      'Lỗi',
      'TD2103',
      'Ô này ghi 12; tiêu chí TT1.3 tối đa 10 điểm.',
      '12',
      'Nhập một số từ 0 đến 10.',
    ]);
    const blank = [...faults.rows].find((each) => each.includes('I6'));
    expect(blank).toContain('(để trống)');
  });

  it('names the unit of a refused file by what its name tells', () => {
    const row = [...sheetNamed('Theo tệp').rows].find((each) => each.includes('Truong MN.pdf'));
    expect(row?.[2]).not.toBe('');
    expect(row?.[4]).toBe('Không dùng được');
  });

  it('balances the rows of each file, and their sums', () => {
    const files = sheetNamed('Theo tệp');
    expect(files.rows).toHaveLength(faultyYear.inputs.length + 1);
    const [read, accepted, rejected, skipped] = [
      'Dòng đã đọc',
      'Dòng nhận',
      'Dòng không dùng được',
      'Dòng bỏ qua',
    ].map((header) => column(files, header).map(Number));
    const { rows } = faultyYear.accounting;
    for (const [index] of faultyYear.inputs.entries()) {
      const parts = (accepted?.[index] ?? 0) + (rejected?.[index] ?? 0) + (skipped?.[index] ?? 0);
      expect(read?.[index]).toBe(parts);
    }
    expect([read, accepted, rejected, skipped].map((each) => each?.at(-1))).toEqual([
      rows.read,
      rows.accepted,
      rows.rejected,
      rows.skipped,
    ]);
    const errors = column(files, 'Số lỗi').map(Number);
    expect(errors.at(-1)).toBe(errors.slice(0, -1).reduce((sum, count) => sum + count, 0));
  });

  it('lists every unit that is missing, late or refused', () => {
    const reporting = sheetNamed('Chưa nộp, nộp chậm');
    const wanting = faultyYear.units.filter(({ submission }) => submission !== 'on-time');
    expect(column(reporting, 'Mã')).toEqual(wanting.map(({ id }) => id));
    expect(column(reporting, 'Tình trạng')).not.toContain('Nộp đúng hạn');
  });
});
