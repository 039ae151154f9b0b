import { describe, expect, it } from 'vitest';
import { withoutLetterEnding } from '../../src/text/letter-ending.ts';

const PHRASES = ['Trân trọng', 'Xin trân trọng cảm ơn', 'Thanks', 'Sent from my *'];
const SAID = 'Đề nghị bố trí kinh phí thay máy quét của bộ phận một cửa';
const left = (text: string) => withoutLetterEnding(text, PHRASES);

/** A line of so many characters. */
const long = (length: number, begin: string, end = '') => `${begin.padEnd(length - end.length, 'x')}${end}`;

describe('the end of a letter', () => {
  it.each([
    [
      'a farewell, a name, a number, an address',
      '\n\nTrân trọng!\nNguyễn Văn A\nĐT: 0912 345 678\nEmail: a@example.vn',
    ],
    ['a farewell alone', '.\nTrân trọng./.'],
    ['without marks', '\nTran trong,\nVăn phòng UBND phường'],
    ['a name and its number, no farewell', '\n--\nThS. Lê Thị Bình\nSĐT 0237.3000.756'],
    ['an address of mail alone', '\nphuong.a@thanhhoa.example'],
    ['a telephone abroad', '\n\nDi động: +84 912 345 678'],
    ['a blank line and a rule between who wrote and the number', '\nLê Thị Bình\n\n---\nĐT: 0912 345 678'],
    ['an office below the number', '\nĐT: 0912 345 678\nVăn phòng UBND phường'],
    ['what a telephone adds', '\n\nSent from my iPhone 12'],
    ['in one line', '. Trân trọng! Nguyễn Văn A, ĐT: 0912 345 678, email a@example.vn'],
    ['thanks in one line', '. Xin trân trọng cảm ơn./.'],
    ['a name after the farewell, in one line', '. Thanks, Lê Thị Bình'],
    ['a label that ends in a letter with marks', '\nĐịa chỉ: 12 Lê Lợi\nLiên hệ: 0912 345 678'],
    ['a name of two words', '\nLê Bình\nĐT: 0912 345 678'],
    ['a name of six words', '\nNguyễn Phúc Bảo Ngọc Minh Anh\nĐT: 0912 345 678'],
    ['a number in a line of 90 characters', `\n${long(90, 'Liên hệ: ', ' 0912 345 678')}`],
    ['a line of 90 characters below the number', `\nĐT: 0912 345 678\n${long(90, 'Văn phòng ')}`],
    ['what a telephone adds, in 90 characters', `\n${long(90, 'Sent from my ')}`],
    ['eight last lines', `\nTrân trọng\n${'Phòng\n'.repeat(6)}Phường`],
    ['180 characters after the farewell', `. Trân trọng! ${long(180, 'ĐT 0912 345 678 ')}`],
  ])('is not what somebody says: %s', (_, ending) => {
    expect(left(`${SAID}${ending}`).replace(/[.]$/u, '')).toBe(SAID);
  });

  it.each([
    ['a farewell that goes on', `Đề nghị bố trí kinh phí.\nTrân trọng đề nghị Hội đồng quan tâm sớm`],
    [
      'a number in what is said',
      'Công khai đường dây nóng 0237.3000.756 trước cửa trụ sở, trả lời trong 24 giờ',
    ],
    [
      'a number in a last line that says something',
      `Mô hình đường dây nóng:\nngười dân gọi số 0237.3000.756 để phản ánh`,
    ],
    ['an address in what is said', 'Lập hộp thư gopy@phuonga.example nhận ý kiến của người dân'],
    ['money', `${SAID}:\n1.200.000.000 đồng`],
    ['a number above a last sentence', `${SAID}\nĐT: 0912 345 678\nXin cảm ơn.`],
    ['a number above a line that goes on', `${SAID}\nĐT: 0912 345 678\nXem thêm;`],
    ['words above who wrote', `${SAID}:\nthay máy quét\nsửa cổng`],
    ['a list', 'Đề nghị:\n1. Bố trí kinh phí\n2. Bổ sung biên chế\n3. Tập huấn'],
    ['names of people', 'Điển hình tiêu biểu:\nNguyễn Văn A\nLê Thị Bình'],
    ['the first line', 'Trân trọng\nnhững đóng góp của đoàn viên, có thư khen hằng quý'],
    ['a name that is spelled alike', `${SAID}\nTrần Trọng`],
    ['a day', `${SAID}:\ntrước 05.12.2022 16 giờ`],
    ['nothing else', 'Trân trọng!\nNguyễn Văn A'],
    ['nothing else below a blank line', '\nTrân trọng!\nNguyễn Văn A'],
    ['a rule alone', `${SAID}\n---`],
    [
      'a name of seven words',
      `${SAID}:\nNguyễn Phúc Bảo Ngọc Minh Anh Thư\nLê Thị Bình sửa cổng\nTrân trọng đề nghị`,
    ],
    ['a number in a line of 91 characters', `${SAID}:\n${long(91, 'Liên hệ: ', ' 0912 345 678')}`],
    ['a line of 91 characters below the number', `${SAID}\nĐT: 0912 345 678\n${long(91, 'Văn phòng ')}`],
    ['what begins like words of a telephone, in 91 characters', `${SAID}\n${long(91, 'Sent from my ')}`],
    ['nine last lines', `${SAID}\nTrân trọng\n${'Phòng\n'.repeat(7)}Phường`],
    ['181 characters after the farewell', `${SAID}. Trân trọng! ${long(181, 'ĐT 0912 345 678 ')}`],
    [
      'thanks in the middle',
      'Gửi thư cảm ơn. Xin trân trọng cảm ơn. Nhân rộng việc trả kết quả tại nhà cho người cao tuổi',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(left(text)).toBe(text);
  });

  it('is as it was typed where it is left', () => {
    expect(left(`  ${SAID} ,  theo “4 xin” \nTrân trọng`)).toBe(`  ${SAID} ,  theo “4 xin”`);
  });

  it.each([
    ['a name', 'Lê Thị Bình\nĐT: 0912 345 678', 'Lê Thị Bình'],
    ['a farewell and a name', 'Trân trọng! Lê Thị Bình\nĐT: 0912 345 678', 'Trân trọng! Lê Thị Bình'],
    [
      'a name of seven words',
      'Điển hình:\nNguyễn Phúc Bảo Ngọc Minh Anh Thư\nĐT: 0912 345 678',
      'Điển hình:\nNguyễn Phúc Bảo Ngọc Minh Anh Thư',
    ],
  ])('does not take %s that is all else', (_, text, said) => {
    expect(left(text)).toBe(said);
  });
});
