import { describe, expect, it } from 'vitest';
import { headerAgainTest, tableRows } from '../../src/reading/table-rows.ts';
import { listOfPeople } from '../support/placed-table.ts';
import {
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  understood,
} from '../support/submission-workbook.ts';

const read = (...between: Rows) => {
  const [first = [], ...others] = peopleRows;
  const { value } = understood({
    ...goodSheets,
    'Cá nhân': { rows: [personHeader, first, ...between, ...others] },
  });
  return {
    people: value.people.length,
    skipped: value.skippedRows.filter(({ sheet }) => sheet === 'Cá nhân').flatMap(({ rows }) => [...rows]),
  };
};

describe('a row that repeats the header', () => {
  it('is skipped', () => {
    expect(read(personHeader)).toEqual({ people: 2, skipped: [3] });
  });

  it('is none where its first two cells are data, or where no more than half of it is the header', () => {
    expect(read([9, 'Trần Văn Thử', ...personHeader.slice(2)]).skipped).toEqual([]);
    expect(read([9, ...personHeader.slice(1, 2), '1/1/1980', 'Công chức', 'Văn phòng']).skipped).toEqual([]);
  });
});

describe('as much as tells that a row is the header once more', () => {
  const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'];
  const KEYS = ['number', 'name', 'birthDate', 'position'];
  const areHeader = (...rows: Rows) => {
    const placed = listOfPeople([HEADER, ...rows], KEYS);
    return tableRows(placed).map(headerAgainTest(placed));
  };
  const person = [1, 'Lê Thị Hằng', '05/11/1980', 'Công chức'];

  it.each<[what: string, row: Rows[number], isSo: boolean]>([
    ['two headers of three texts', ['STT', 'Họ và tên', 'x'], true],
    ['two headers of four texts', ['STT', 'Họ và tên', 'x', 'y'], false],
    ['one header of one text', [null, 'Họ và tên'], false],
    ['headers after data in the first cell', ['x', 'Họ và tên', 'Ngày sinh'], true],
    ['headers after data in two cells', ['x', 'y', 'Ngày sinh', 'Chức vụ', 'z'], false],
    ['a number for each column', ['(1)', '(2)', '(3)'], false],
  ])('%s', (_, row, isSo) => {
    expect(areHeader(person, row)[1]).toBe(isSo);
  });

  it.each<[what: string, row: Rows[number], isSo: boolean]>([
    ['three numbers', ['1', '2', '3'], true],
    ['two numbers', ['1', '2'], false],
    ['two in brackets', ['(1)', '(2)'], true],
    ['two of which one is in brackets', ['(1)', '2'], false],
    ['one in brackets', [null, '(2)'], false],
    ['letters', ['A', 'B', 'C'], true],
  ])('right below it, %s', (_, row, isSo) => {
    expect(areHeader(row)[0]).toBe(isSo);
  });
});
