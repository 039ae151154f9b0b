import { describe, expect, it } from 'vitest';
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
