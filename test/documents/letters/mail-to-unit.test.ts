import { describe, expect, it } from 'vitest';
import { leftToDo, mailToUnit } from '../../../src/documents/letters/mail-to-unit.ts';
import type { RemindedUnit } from '../../../src/documents/letters/reminded-units.ts';
import { resultFixture } from '../../support/result-fixture.ts';

describe('a letter by mail', () => {
  const words = {
    subject: 'Nhắc {don_vi}  {han}',
    text: ['Kính gửi {don_vi},', 'Hạn nộp: {han}', 'Gọi {dien_thoai} hoặc gửi {noi_gui}', '', 'Trân trọng.'],
  };

  it('has what is known in its places, and leaves out whole lines of which something is not', () => {
    expect(mailToUnit(words, { don_vi: 'Phường Ba Đình', dien_thoai: '0237' })).toEqual({
      subject: 'Nhắc Phường Ba Đình',
      lines: ['Kính gửi Phường Ba Đình,', '', 'Trân trọng.'],
    });
    expect(mailToUnit(words, { don_vi: 'A', han: '30/11', dien_thoai: '0237', noi_gui: 'a@b.vn' })).toEqual({
      subject: 'Nhắc A 30/11',
      lines: ['Kính gửi A,', 'Hạn nộp: 30/11', 'Gọi 0237 hoặc gửi a@b.vn', '', 'Trân trọng.'],
    });
  });

  it('lets no name begin a line or a header of its own, and counts blanks as nothing', () => {
    expect(mailToUnit(words, { don_vi: ' A\r\nBcc: x\u2028y ', han: ' \n ' })).toEqual({
      subject: 'Nhắc A Bcc: x y',
      lines: ['Kính gửi A Bcc: x y,', '', 'Trân trọng.'],
    });
  });
});

describe('what a unit still has to do', () => {
  const [unit] = resultFixture.units;
  if (unit === undefined) throw new Error('no unit');
  const reminded = (rest: Partial<RemindedUnit>): RemindedUnit => ({
    ...{ unit, typeTitle: '', states: [], refused: [], lacking: '02 lỗi phải sửa', daysLate: null },
    ...rest,
  });
  const file = (why: string) => ({ file: 'a.pdf', because: '', why });

  it.each([
    ['nothing came', reminded({ states: ['missing'] }), 'chưa nhận được bản tự chấm điểm'],
    [
      'what came cannot be used, for two reasons',
      reminded({
        states: ['unusable'],
        refused: [file('bị hỏng.'), file('có mật khẩu'), file('bị hỏng'), file('')],
      }),
      'bản tự chấm điểm đã gửi không sử dụng được (bị hỏng; có mật khẩu), cần gửi lại bảng tính theo biểu mẫu',
    ],
    [
      'what came cannot be used, nobody knows why',
      reminded({ states: ['unusable'], refused: [file('')] }),
      'bản tự chấm điểm đã gửi không sử dụng được, cần gửi lại bảng tính theo biểu mẫu',
    ],
    [
      'it has faults',
      reminded({ states: ['faulty', 'late'] }),
      'bản tự chấm điểm đã gửi còn 02 lỗi phải sửa',
    ],
    ['it only was late', reminded({ states: ['late'] }), ''],
  ])('%s', (_, of, said) => {
    expect(leftToDo(of)).toBe(said);
  });
});
