import { describe, expect, it } from 'vitest';
import { personRows } from '../../../src/reading/furniture/person-rows.ts';
import { listOfPeople } from '../../support/placed-table.ts';
import type { Rows } from '../../support/submission-workbook.ts';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'CN1.1', 'CN1.2'];
const KEYS = ['number', 'name', 'birthDate', 'position', 'criteria', 'criteria'];
/** Two people of whom nothing is told but their points. */
const PEOPLE: Rows = [
  [1, 'Hồ Văn Mẫu', null, null, 70, 15],
  [2, 'Đỗ Thị Thử', null, null, 76, 18],
];

/** What each row of a list is: a person, nobody, or why it is skipped. */
function kindsOf(rows: Rows): readonly string[] {
  return personRows(listOfPeople([HEADER, ...rows], KEYS), [5, 6]).map(({ kind }) =>
    typeof kind === 'string' ? kind : kind.skip,
  );
}
const below = (row: Rows[number]) => kindsOf([...PEOPLE, row]).at(-1);

describe('a row of a list of people', () => {
  it('without a name, of sums, is none of it where one sign says so: its place, or what it lacks', () => {
    const sums = [null, null, null, null, 146, 33];
    expect(below(sums)).toBe('summary');
    expect(kindsOf([...PEOPLE, sums, [3, 'Lê Thị Hằng', null, null, 80, 20]])[2]).toBe('summary');
    expect(below([3, ...sums.slice(1)])).toBe('nameless');
  });

  it('headed by words of a part of the list takes two signs', () => {
    expect(below([null, 'Tổ Văn phòng'])).toBe('heading');
    expect(kindsOf([...PEOPLE, [null, 'Tổ Văn phòng'], [3, 'Lê Thị Hằng', null, null, 80, 20]])[2]).toBe(
      'note',
    );
  });

  it('of words that nobody knows, with sums, takes two signs', () => {
    expect(below([null, 'Xã hội hóa', null, null, 146, 33])).toBe('summary');
    expect(
      kindsOf([
        ...PEOPLE,
        [null, 'Xã hội hóa', null, null, 146, 33],
        [3, 'Lê Thị Hằng', null, null, 80, 20],
      ])[2],
    ).toBe('person');
  });

  it('has a birth date where a number is a year of this or the last century', () => {
    expect(below([null, 'Tổ Văn phòng', 1900])).toBe('heading');
    expect(below([null, 'Tổ Văn phòng', 1901])).toBe('person');
  });

  it.each([
    ['Danh sách có 04 người', 'note'],
    ['Danh Sách 04 người', 'note'],
    ['Danh Sách 04 Người', 'person'],
    ['Xin Gửi Kèm Bản Giấy Của phòng này', 'note'],
    ['Xin Gửi Kèm Bản Giấy Của Phòng này', 'person'],
    ['Xin Gửi Kèm Bản Giấy phòng này', 'person'],
    ['Lê gửi kèm bản giấy của phòng này', 'person'],
  ])('under a number, with the words “%s” and nothing else, is a %s', (words, kind) => {
    expect(below([3, words])).toBe(kind);
  });
});
