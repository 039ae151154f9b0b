import { describe, expect, it } from 'vitest';
import { tableRows } from '../../src/reading/table-rows.ts';
import { listOfPeople } from '../support/placed-table.ts';

describe('a cell merged over several rows of people', () => {
  const HEADER = ['Họ và tên', 'Bộ phận'];
  const departments = (top: number, bottom: number) =>
    tableRows(
      listOfPeople(
        [HEADER, ['Lê Thị Hằng', 'Một cửa'], ['Đỗ Văn Thịnh'], ['Hồ Văn Mẫu']],
        ['name', 'department'],
        { merges: [{ top, left: 2, bottom, right: 2 }] },
      ),
    ).map((row) => row.textOf('department'));

  it('holds for each of them', () => {
    expect(departments(2, 3)).toEqual(['Một cửa', 'Một cửa', '']);
  });

  it('that begins in the header holds for none', () => {
    expect(departments(1, 3)).toEqual(['Một cửa', '', '']);
  });
});
