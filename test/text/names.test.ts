import { describe, expect, it } from 'vitest';
import { splitPersonName, stripTitles } from '../../src/text/names.ts';

describe('stripTitles', () => {
  it.each([
    ['Ông Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Bà: Lê Thị Hoa', 'Lê Thị Hoa'],
    ['ThS. Trần Đức Bình', 'Trần Đức Bình'],
    ['Th.S Trần Đức Bình', 'Trần Đức Bình'],
    ['ThS.Trần Đức Bình', 'Trần Đức Bình'],
    ['PGS.TS. Phạm Hà', 'Phạm Hà'],
    ['Ông TS. Phạm Hà', 'Phạm Hà'],
    ['BSCKII. Đỗ Minh', 'Đỗ Minh'],
    ['Đ/c Lê Văn Cường', 'Lê Văn Cường'],
    ['Ông Ích Đường', 'Ông Ích Đường'],
    ['Cao Anh Tuấn', 'Cao Anh Tuấn'],
    ['Ông', 'Ông'],
    ['ThS.', 'ThS.'],
  ])('%s → %s', (name, bare) => {
    expect(stripTitles(name)).toBe(bare);
  });
});

describe('splitPersonName', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'Nguyễn', 'Thị Minh', 'Khai'],
    ['Lê  Hoa ', 'Lê', '', 'Hoa'],
    ['Hoa', '', '', 'Hoa'],
    ['', '', '', ''],
  ])('%j', (name, family, middle, given) => {
    expect(splitPersonName(name)).toEqual({ family, middle, given });
  });
});
