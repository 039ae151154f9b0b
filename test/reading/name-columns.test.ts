import { describe, expect, it } from 'vitest';
import { withNameColumns } from '../../src/reading/name-columns.ts';
import { listOfPeople } from '../support/placed-table.ts';
import type { Rows } from '../support/submission-workbook.ts';

const HEADER: Rows = [['Họ và tên', null, 'Ngày sinh']];

/** Whether the second column is told as the rest of the names. */
function isOfName(rows: Rows, header: Rows = HEADER, lastRow = Number.POSITIVE_INFINITY): boolean {
  const { grid, table } = listOfPeople([...header, ...rows], ['name', null, 'birthDate'], {
    headerRows: header.length,
    lastRow,
  });
  const columns = withNameColumns(grid, table, lastRow).columns.map(({ key }) => key);
  expect(columns.filter((key) => key !== 'restOfName')).toEqual(['name', 'birthDate']);
  return columns[1] === 'restOfName';
}

describe('a column without a header beside names', () => {
  it.each<[what: string, rows: Rows, isSo: boolean]>([
    ['one given name', [['Lê Thị', 'Hằng']], true],
    ['two words', [['Lê Thị', 'Minh Hằng']], true],
    ['three words', [['Lê Thị', 'Minh Thu Hằng']], false],
    ['nothing', [['Lê Thị', null]], false],
    ['nobody', [], false],
    ['a given name beside two names of three', [['Lê Thị', 'Hằng'], ['Đỗ Văn', 'Thịnh'], ['Hồ Văn']], true],
    ['a given name beside half of the names', [['Lê Thị', 'Hằng'], ['Đỗ Văn']], false],
    ['the end of the name once more', [['Lê Thị Hằng', 'Hằng']], false],
    ['a word of lists', [['Lê Thị', 'Nữ']], false],
    ['a word of small letters', [['Lê Thị', 'hằng']], false],
    ['a word of no language', [['Lê Thị', 'Xyz']], false],
  ])('holds %s', (_, rows, isSo) => {
    expect(isOfName(rows)).toBe(isSo);
  });

  it('is looked at from below the header to the last row of the table', () => {
    const two: Rows = [
      ['Họ và tên', null],
      [null, null, 'Ngày sinh'],
    ];
    expect(isOfName([['Lê Thị', 'Hằng']], two)).toBe(true);
    expect(isOfName([['Lê Thị', 'Hằng']], [['Họ và tên'], [null, 'Quê']])).toBe(false);
    expect(isOfName([['Lê Thị', 'Hằng']], HEADER, 2)).toBe(true);
    expect(isOfName([['Lê Thị', 'Hằng']], HEADER, 1)).toBe(false);
    expect(isOfName([['Lê Thị', 'Hằng'], ['Đỗ Văn']], HEADER, 2)).toBe(true);
  });
});
