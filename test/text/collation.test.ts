import { describe, expect, it } from 'vitest';
import {
  comparePersonNames,
  compareVietnamese,
  sortByPersonName,
  sortByVietnamese,
} from '../../src/text/collation.ts';
import { compareText } from '../../src/text/order.ts';

describe('compareVietnamese', () => {
  it.each([
    [['a', 'à', 'ả', 'ã', 'á', 'ạ']],
    [['An', 'Anh', 'Ảnh', 'Ánh', 'Ăn', 'Ân']],
    [['Dung', 'Dũng', 'Đông', 'Đức', 'Em']],
    [['Thùy', 'Thuỷ', 'Thúy', 'Thuỵ']],
    [['Khối 2', 'Khối 10']],
  ])('%j', (sorted) => {
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
    expect(sortByVietnamese([...sorted].reverse(), (text) => text)).toEqual(sorted);
  });

  it('takes both placements of a tone, composed or not, for one', () => {
    expect(compareVietnamese('Thuỷ', 'Thủy'.normalize('NFD'))).toBe(0);
  });
});

describe('compareText', () => {
  it('goes by code units, and finds no order between the same', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
  });
});

describe('comparePersonNames', () => {
  it('goes by given name, then family name, then what is between', () => {
    const sorted = [
      'Lê Văn An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Ông Trần Văn Ân',
      'Bùi Thị Bình',
      'Lê Đức',
    ];
    expect([...sorted].reverse().sort(comparePersonNames)).toEqual(sorted);
    expect(sortByPersonName([...sorted].reverse(), (name) => name)).toEqual(sorted);
  });

  it('keeps the order of equal names', () => {
    const people = [
      { name: 'Lê Thị Hoà', unit: 'b' },
      { name: 'Lê Thị Hòa', unit: 'a' },
    ];
    expect(sortByPersonName(people, ({ name }) => name)).toEqual(people);
  });
});
