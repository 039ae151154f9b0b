import { describe, expect, it } from 'vitest';
import { encodeTcvn3, encodeVni } from '../support/encode-legacy.ts';
import type { TestCell } from '../support/raw-workbook.ts';
import { contentOf } from '../support/submission-content.ts';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  type Sheets,
  understood,
  unitHeader,
  unitLinesRows,
} from '../support/submission-workbook.ts';

const good = contentOf(understood(goodSheets).value);

/** The small form with every visible text changed. */
function retyped(change: (text: string) => TestCell): Sheets {
  return Object.fromEntries(
    Object.entries(goodSheets).map(([name, spec]) => [
      name,
      spec && !spec.isHidden
        ? {
            ...spec,
            rows: spec.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell))),
          }
        : spec,
    ]),
  );
}

/** ê + U+0301 for ế: the letter composed, its tone not. */
const halfComposed = (text: string) =>
  [...text]
    .map((letter) =>
      letter.normalize('NFD').replace(/^(\p{L})([\u0302\u0306\u031B])/u, (base) => base.normalize('NFC')),
    )
    .join('');

describe('the same texts in other letters', () => {
  it.each<[string, (text: string) => TestCell]>([
    ['letters and marks apart (NFD)', (text) => text.normalize('NFD')],
    ['half composed', halfComposed],
    ['Ð for Đ', (text) => text.replaceAll('Đ', 'Ð')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['spaces around, and two between', (text) => `  ${text.replaceAll(' ', '  ')} `],
    ['letters of no width', (text) => `\uFEFF${text.replaceAll(' ', ' \u200B')}`],
    ['TCVN3 by its font', (text) => ({ text: encodeTcvn3(text), font: '.VnTime' })],
    ['VNI by its font', (text) => ({ text: encodeVni(text), font: 'VNI-Times' })],
  ])('%s', (_, change) => {
    const read = contentOf(understood(retyped(change)).value);
    const plain = JSON.parse(JSON.stringify(read).replaceAll('Ð', 'Đ').replaceAll('\u00A0', ' '));
    expect(plain).toEqual(JSON.parse(JSON.stringify(good)));
  });

  it('lists each conversion of an old encoding, before and after, with its cell', () => {
    const { value } = understood(retyped((text) => ({ text: encodeTcvn3(text), font: '.VnTime' })));
    expect(value.conversions).toContainEqual({
      sheet: 'Cá nhân',
      cell: 'B2',
      before: encodeTcvn3('Hồ Văn Mẫu'),
      after: 'Hồ Văn Mẫu',
    });
    expect(understood(goodSheets).value.conversions).toBeUndefined();
  });
});

describe('a header over three rows', () => {
  it('is read with its merges, groups and numbers of columns', () => {
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Tập thể': {
        rows: [
          [
            'Mã',
            'Tiêu chí',
            'Cách chấm',
            'Điểm tối đa',
            'Đơn vị tự đánh giá',
            null,
            null,
            null,
            'Hồ sơ',
            null,
          ],
          [null, null, null, null, 'Kết quả', null, null, 'Điểm tự chấm', 'Minh chứng', 'Giải trình'],
          [null, null, null, null, 'Số đạt', 'Tổng số', 'Mức tự đánh giá', null, null, null],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
          ...unitLinesRows,
        ],
        merges: [
          ...[1, 2, 3, 4].map((column) => ({ top: 1, left: column, bottom: 3, right: column })),
          { top: 1, left: 5, bottom: 1, right: 8 },
          { top: 2, left: 5, bottom: 2, right: 7 },
          { top: 1, left: 9, bottom: 1, right: 10 },
          ...[8, 9, 10].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
        ],
      },
      'Cá nhân': {
        rows: [
          [
            'STT',
            'Họ và tên',
            'Ngày sinh',
            'Chức vụ',
            'Bộ phận',
            'Lãnh đạo',
            'Điểm',
            null,
            'Vi phạm, kỷ luật',
            'Thành tích nổi bật',
            'Ghi chú',
          ],
          [null, null, null, null, null, null, 'Nhóm CN1', null, null, null, null],
          [null, null, null, null, null, null, personHeader[6], personHeader[7], null, null, null],
          ...peopleRows,
        ],
        merges: [
          ...[1, 2, 3, 4, 5, 6, 9, 10, 11].map((column) => ({
            top: 1,
            left: column,
            bottom: 3,
            right: column,
          })),
          { top: 1, left: 7, bottom: 1, right: 8 },
          { top: 2, left: 7, bottom: 2, right: 8 },
        ],
      },
    });
    expect(contentOf(value)).toEqual(good);
    expect(codesOf(diagnostics)).toEqual([]);
    expect(value.understanding.flatMap(({ headerRows }) => (headerRows ? [headerRows] : []))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1],
      [1],
    ]);
  });
});

describe('group headings, subtotals and notes', () => {
  it('between and under the rows are no data', () => {
    const [, line1, line2, , line3] = unitLinesRows;
    const { value } = understood({
      ...goodSheets,
      'Tập thể': {
        rows: [
          unitHeader,
          ['I', 'NHÓM MỘT', null, 60],
          line1 ?? [],
          line2 ?? [],
          [null, 'Cộng nhóm I', null, 60, null, null, null, 56],
          ['II', 'Nhóm hai'],
          line3 ?? [],
          [null, 'Cộng mục II', null, 40, null, null, null, 30],
          ['TỔNG CỘNG', null, null, 100, null, null, null, 86],
          [],
          ['Ghi chú: điểm làm tròn 0,25'],
          [null, 'Người lập biểu', null, null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
        ],
      },
    });
    expect(contentOf(value)).toEqual(good);
    expect(value.rows).toMatchObject({ rejected: 0 });
    expect(value.statedTotal?.value).toBe(86);
  });
});
