import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../../src/io/formats/csv/detect-delimiter.ts';
import { splitRecords } from '../../../../src/io/formats/csv/split-records.ts';

const bounds = { lineLength: 100 };

describe('splitting a .csv', () => {
  it.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a;b";"c""d"', [['a;b', 'c"d']]],
    ['"a\nb";c\nd', [['a\nb', 'c'], ['d']]],
    ['Dân vận "khéo";1', [['Dân vận "khéo"', '1']]],
    ['a;', [['a', '']]],
    ['', []],
  ])('%j', (text, records) => {
    expect(splitRecords(text, ';', bounds)).toEqual({ records, fault: null });
  });

  it('names the line where a quote stays open or a record is too long', () => {
    expect(splitRecords('a\n"b\nc', ';', bounds).fault).toEqual({ fault: 'unclosed-quote', line: 2 });
    expect(splitRecords(`a\n"x\ny"\n${'b'.repeat(101)}`, ';', bounds).fault).toEqual({
      fault: 'long-line',
      line: 4,
    });
  });

  it.each([
    ['Mã;Điểm, số\nTT1.1;8,5\n', ';'],
    ['Mã,Điểm\nTT1.1,"8,5"\n', ','],
    ['Mã\tTên; khác\tĐiểm\nTT1.1\ta, b\t8,5\n', '\t'],
    ['ỦY BAN NHÂN DÂN\nBáo cáo, năm 2022\nMã;Tên;Điểm\nA;b, c;8,5\nB;c;7,0\n', ';'],
    ['một cột\nthôi\n', '\t'],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
