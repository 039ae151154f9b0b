import { describe, expect, it } from 'vitest';
import { leadingLabel, parseLabel } from '../../src/annex/labels.ts';
import { pointsInTitle, readPoints } from '../../src/annex/points.ts';
import { roleOf } from '../../src/annex/roles.ts';

describe('numbers of a plan', () => {
  it.each([
    ['I', 'roman', [1]],
    ['IV.', 'roman', [4]],
    ['XL', 'roman', [40]],
    ['1', 'decimal', [1]],
    ['1.1.', 'decimal', [1, 1]],
    ['1,2', 'decimal', [1, 2]],
    ['2.10', 'decimal', [2, 10]],
    ['a)', 'lower', [1]],
    ['đ', 'lower', [4.5]],
    ['iii', 'lower', [3]],
    ['B', 'upper', [2]],
    ['Đ', 'upper', [4.5]],
    ['(2)', 'decimal', [2]],
    ['-', 'dash', []],
    ['+', 'plus', []],
    ['Tiêu chí 3', 'decimal', [3]],
    ['Mục II', 'roman', [2]],
    ['1.2a', 'decimal', [1, 2, 1]],
  ])('%s', (text, kind, parts) => {
    expect(parseLabel(text)).toMatchObject({ kind, parts });
  });

  it.each(['', 'Tổng cộng', 'IIII', '12345', 'Điểm', 'A1B'])('no number: “%s”', (text) => {
    expect(parseLabel(text)).toBeNull();
  });

  it.each([
    ['1.1. Tỷ lệ hồ sơ', '1.1', 'Tỷ lệ hồ sơ'],
    ['I/ CHÍNH QUYỀN SỐ', 'I', 'CHÍNH QUYỀN SỐ'],
    ['a) Có kế hoạch', 'a', 'Có kế hoạch'],
    ['- Từ 90% trở lên', '-', 'Từ 90% trở lên'],
    ['Tiêu chí 2: Môi trường', '2', 'Môi trường'],
  ])('at the head of a text: %s', (text, label, rest) => {
    const found = leadingLabel(text);
    expect([found?.label.text, found?.rest]).toEqual([label, rest]);
  });

  it.each(['Xã đạt chuẩn', '100% hồ sơ', '1.000 hồ sơ trở lên', 'V.I.P'])(
    'no number at the head: %s',
    (text) => {
      expect(leadingLabel(text)).toBeNull();
    },
  );
});

describe('points', () => {
  it.each([
    ['20', 20],
    ['20đ', 20],
    ['7,5 điểm', 7.5],
    ['1.000', 1000],
    ['tối đa 15 điểm', 15],
    ['Tối đa: 15', 15],
    ['+5', 5],
    ['Trừ 5 điểm', 5],
  ])('%s', (text, points) => {
    expect(readPoints(text, null, 'none')).toEqual({ points });
  });

  it('are told where the cell says something odd', () => {
    expect(readPoints('10 - 15 điểm', null, 'none')).toEqual({
      points: 15,
      doubt: 'ghi một khoảng điểm; lấy số cao',
    });
    expect(readPoints('', -5, 'none')).toEqual({ points: 5, doubt: 'ghi số âm; lấy số không dấu' });
    expect(readPoints('nhiều', null, 'none')).toBeNull();
    expect(readPoints(' - ', null, 'none')).toBe('none');
  });

  it.each([
    ['ĐIỂM THƯỞNG (tối đa 50 điểm)', 50, 'ĐIỂM THƯỞNG'],
    ['Tổng điểm: 100', 100, ''],
    ['Cải cách hành chính (20 điểm)', 20, 'Cải cách hành chính'],
    ['Kinh tế: 30 điểm', 30, 'Kinh tế'],
  ])('inside a title: %s', (title, points, rest) => {
    expect(pointsInTitle(title)).toEqual({ points, rest });
  });

  it.each(['Cấp 4 trở lên', 'Trên 50 hộ', 'Văn bản (số 25)'])('none inside: %s', (title) => {
    expect(pointsInTitle(title)).toBeNull();
  });
});

describe('headers', () => {
  it.each([
    ['STT', 'number'],
    ['TT', 'number'],
    ['Nội dung tiêu chí', 'title'],
    ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'title'],
    ['NỘI DUNG THI ĐUA', 'title'],
    ['Điểm chuẩn', 'max'],
    ['Thang điểm', 'max'],
    ['Điểm tối đa (điểm)', 'max'],
    ['Cách chấm điểm', 'rule'],
    ['Phương pháp tính', 'rule'],
    ['Phương thức chấm điểm', 'rule'],
    ['Công thức tính', 'rule'],
    ['Quy tắc cho điểm', 'rule'],
    ['Chỉ tiêu', 'target'],
    ['Tài liệu kiểm chứng', 'evidence'],
    ['Áp dụng cho', 'applies'],
    ['Ghi chú', 'note'],
    ['Điểm tự chấm', 'given'],
    ['Điểm thẩm định', 'given'],
    ['Kết quả thực hiện', 'given'],
  ])('%s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it('are no sentences', () => {
    expect(
      roleOf(
        'Các tiêu chí này được áp dụng thống nhất cho toàn bộ các cơ quan, đơn vị trên địa bàn tỉnh từ năm 2026',
      ),
    ).toBeNull();
  });
});
