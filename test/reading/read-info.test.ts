import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-workbook.ts';
import { goodSheets, understood, withInfo } from '../support/submission-workbook.ts';

/** A sheet of the unit's own before those of the form. */
const before = {
  'Danh bạ': {
    rows: [
      ['Người lập biểu', 'Trần Văn Trước'],
      ['Điện thoại', '0911111111'],
    ],
  },
};

describe('labels and values of a submission', () => {
  it('are those of Thông tin, also where a sheet before it has others', () => {
    const { value } = understood({ ...before, ...goodSheets });
    expect(value?.info.preparedBy?.value).toBe('Đỗ Thị Thử');
    expect(value?.info.preparedBy?.from.sheet).toBe('Thông tin');
    expect(value?.info.phone?.value).toBe('0900000000');
  });

  it('are those of Thông tin, also where another table of the form stands before it', () => {
    const { 'Thông tin': info, 'Tập thể': table, ...others } = goodSheets;
    const { value } = understood({
      'Tập thể': { rows: [['Điện thoại', '0922222222'], ...(table?.rows ?? [])] },
      ...others,
      'Thông tin': info,
    });
    expect(value.info.phone?.value).toBe('0900000000');
  });

  it('are those over a table of the form before those of any other sheet', () => {
    const sheets = withInfo('Điện thoại', null);
    const table = sheets['Tập thể']?.rows ?? [];
    const { value } = understood({
      ...before,
      ...sheets,
      'Tập thể': { rows: [['Điện thoại', '0922222222'], ...table] },
    });
    expect(value?.info.phone?.value).toBe('0922222222');
    expect(value?.info.phone?.from.sheet).toBe('Tập thể');
  });
});

describe('the number of people', () => {
  it.each<[typed: TestCell, count: number | null, codes: readonly string[]]>([
    [0, 0, []],
    [-1, null, ['TD2203']],
    [99_999, 99_999, []],
    [100_000, null, ['TD2215']],
    [1.5, null, ['TD2203']],
    ['12 người', 12, []],
  ])('%j', (typed, count, codes) => {
    const { value, diagnostics } = understood(withInfo('Tổng số cán bộ, công chức, viên chức', typed));
    expect(value.info.staffCount?.value ?? null).toBe(count);
    expect(diagnostics.filter(({ sheet }) => sheet === 'Thông tin').map(({ code }) => code)).toEqual(codes);
  });
});

describe('a label with its value in one cell', () => {
  const phoneIn = (text: string) => {
    const rows = [...(withInfo('Điện thoại', null)['Thông tin']?.rows ?? []), [text]];
    return understood({ ...goodSheets, 'Thông tin': { rows } }).value.info.phone?.value ?? null;
  };

  it.each([
    ['Điện thoại: 0911111111', '0911111111'],
    ['Điện thoại:', null],
    ['Điện thoại: ……', null],
    [': 0911111111', null],
    ['Liên hệ: Điện thoại: 0911111111', null],
    ['Điện thoại: máy lẻ: 12', 'máy lẻ: 12'],
  ])('%j', (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });
});
