import { describe, expect, it } from 'vitest';
import { foldFor } from '../../src/annex/folded.ts';
import { sectionOf, sectionOfLine } from '../../src/annex/sections.ts';
import { understandAnnex } from '../../src/annex/understand-annex.ts';
import { readAnnex } from '../../src/io/annex/read-annex.ts';
import { annexWorkbook } from '../support/annex-files.ts';

describe('words of a plan that differ from others by their marks', () => {
  it('are not found where the others are sought', () => {
    expect(foldFor(['thưởng', 'cộng'], 'Thương mại, công khai; thường kỳ')).toBe('? mai, ? khai; ? ky');
    expect(foldFor(['thưởng', 'cộng'], 'Điểm thưởng, CỘNG, thuong cong')).toBe(
      'diem thuong, cong, thuong cong',
    );
  });

  it.each([
    ['Thương mại, dịch vụ', null],
    ['Thường trực Hội đồng nhân dân', null],
    ['Thưởng', 'bonus'],
    ['Phần thưởng', 'bonus'],
    ['ĐIỂM CỘNG', 'bonus'],
    ['DIEM TRU', 'penalty'],
    ['Điểm trừ', 'penalty'],
    ['Điểm cộng, điểm trừ', 'either'],
  ])('the heading “%s” is %s', (title, section) => {
    expect(sectionOf(title)).toBe(section);
  });

  it.each([
    ['Sửa chữa trụ sở', 'bonus'],
    ['Tổ giám sát cộng đồng', 'bonus'],
    ['Nộp báo cáo chậm', 'bonus'],
    ['Giảm bậc xếp hạng', 'penalty'],
    ['Bị trừ do nộp chậm', 'penalty'],
  ])('the line “%s” below a heading of both kinds is %s', (title, section) => {
    expect(sectionOfLine(title, '')).toBe(section);
  });

  it('are lines, where they stand without a number like a sum', async () => {
    const bytes = await annexWorkbook({
      Bảng: [
        ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Cách chấm'],
        ['I', 'Cải cách hành chính', 40, null],
        ...[
          'Công khai thủ tục',
          'Tổng công ty nộp báo cáo',
          'Tổng vệ sinh công sở',
          'Tổng điều tra dân số',
        ].map((title) => [null, title, 10, 'Có: 10 điểm; không: 0 điểm']),
        [null, 'Tổng cộng', 40, null],
      ],
    });
    const { value } = await readAnnex(bytes, 'a.xlsx');
    if (value === null) throw new Error('not read');
    const { value: plan, diagnostics } = understandAnnex(value);
    expect(plan?.lines.map(({ max, children }) => [max, children.map((line) => line.title)])).toEqual([
      [40, ['Công khai thủ tục', 'Tổng công ty nộp báo cáo', 'Tổng vệ sinh công sở', 'Tổng điều tra dân số']],
    ]);
    expect(diagnostics.filter(({ code }) => code === 'TD4157')).toEqual([]);
  });
});
