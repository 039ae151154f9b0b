import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy, encodingOfFont, mixedReading } from '../../../src/text/legacy/decode.ts';
import { decodeTcvn3 } from '../../../src/text/legacy/tcvn3.ts';
import { decodeViscii } from '../../../src/text/legacy/viscii.ts';
import { decodeVni } from '../../../src/text/legacy/vni.ts';
import { encodeTcvn3, encodeVni } from '../../support/encode-legacy.ts';
import { MARKED_LETTERS } from '../../support/vietnamese.ts';

const text = fc.string({
  unit: fc.constantFrom(...MARKED_LETTERS, ...'abceghiklmnopqrstuvxy', ' '),
  maxLength: 60,
});

describe('decodeViscii', () => {
  it('has six capitals among the control characters, and leaves the others', () => {
    const bytes = Uint8Array.of(0x02, 0x05, 0x06, 0x14, 0x19, 0x1e, 0x0a, 0x41, 0x80, 0xff);
    expect(decodeViscii(bytes)).toBe('ẲẴẪỶỸỴ\nAẠỮ');
  });
});

describe('decodeTcvn3', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Tr\u00ADêng Mầm non'.replace('ầ', 'Ç'), 'Trường Mầm non'],
    ['NguyÔn V¨n An', 'Nguyễn Văn An'],
    ['Phßng Néi vô', 'Phòng Nội vụ'],
  ])('%j → %s', (encoded, decoded) => {
    expect(decodeTcvn3(encoded)).toBe(decoded);
  });

  it('brings every letter back', () => {
    expect(new Set(encodeTcvn3(MARKED_LETTERS)).size).toBe(MARKED_LETTERS.length);
    expect(encodeTcvn3(`${MARKED_LETTERS}ĂÂÊÔƠƯĐ`)).toMatch(/^[\u00A1-\u00FE]+$/);
    expect(decodeTcvn3(encodeTcvn3(`${MARKED_LETTERS}ĂÂÊÔƠƯĐ`))).toBe(`${MARKED_LETTERS}ĂÂÊÔƠƯĐ`);
    fc.assert(fc.property(text, (words) => decodeTcvn3(encodeTcvn3(words)) === words));
  });
});

describe('decodeVni', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Tröôøng Maàm non', 'Trường Mầm non'],
    ['Nguyeãn Vaên An', 'Nguyễn Văn An'],
    ['ÑAÛNG UÛY PHÖÔØNG', 'ĐẢNG ỦY PHƯỜNG'],
    ['kyõ thuaät, kyû luaät', 'kỹ thuật, kỷ luật'],
  ])('%j → %s', (encoded, decoded) => {
    expect(decodeVni(encoded)).toBe(decoded);
  });

  it('brings every letter back, small and capital', () => {
    for (const letter of MARKED_LETTERS + MARKED_LETTERS.toUpperCase()) {
      expect(decodeVni(encodeVni(letter))).toBe(letter);
      expect(encodeVni(letter)).toMatch(/^[\u0041-\u00FF]{1,2}$/);
    }
  });

  it('brings words back', () => {
    fc.assert(fc.property(text, (words) => decodeVni(encodeVni(words)) === words));
  });
});

describe('encodingOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArial NarrowH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    ['Vni', null],
    [undefined, null],
  ])('%s → %s', (font, encoding) => {
    expect(encodingOfFont(font)).toBe(encoding);
  });
});

describe('decodeLegacy', () => {
  it.each([
    ['NguyÔn V¨n An', '.VnTime', 'Nguyễn Văn An'],
    ['NguyÔn V¨n An', '.VnTimeH', 'NGUYỄN VĂN AN'],
    ['Nguyeãn Vaên An', 'VNI-Times', 'Nguyễn Văn An'],
    // A word of no language before and after.
    ['§1', '.VnTime', 'Đ1'],
  ])('%j in %s is %s', (encoded, font, decoded) => {
    expect(decodeLegacy({ text: encoded, font })?.text).toBe(decoded);
  });

  it.each([
    ['TRƯỜNG TIỂU HỌC', 'TRƯỜNG TIỂU HỌC'],
    ['UBND PHƯỜNG ĐÔNG VỆ', 'UBND PHƯỜNG ĐÔNG VỆ'],
    ['Trường THCS LÊ LỢI', 'Trường THCS LÊ LỢI'],
    ['Lê Hà', 'Lê Hà'],
    ['Đỗ Tú', 'Đỗ Tú'],
    ['Hồ Ý', 'Hồ ý'],
    ['ở phường', 'ở phường'],
  ])('%j typed with a .VnTime font is %j: no word in two cases', (typed, decoded) => {
    expect(decodeLegacy({ text: encodeTcvn3(typed), font: '.VnTime' })?.text).toBe(decoded);
  });

  it('takes the column’s encoding where the font says nothing', () => {
    expect(decodeLegacy({ text: 'Phßng Néi vô', font: 'Arial', column: 'tcvn3' })).toEqual({
      text: 'Phòng Nội vụ',
      encoding: 'tcvn3',
    });
    expect(decodeLegacy({ text: 'Phßng Néi vô', font: 'Arial' })).toBeNull();
  });

  it.each([
    ...[
      'Có',
      'Không',
      'Lê Hoàng Anh',
      'Lê Thái Hòa',
      'Tô Tân',
      'Tôn Long',
      'Lê Quý',
      'La Thành Vân',
      'Công an',
    ],
    ...[
      'Phó phòng',
      'Ngô Gia Hân',
      'Bùi Minh Thái',
      'Thông tin',
      'Không có',
      'UBND xã',
      'Lâm Tú',
      'Hòa Lân',
      'Ghi chú',
      'Mã',
    ],
  ])('leaves “%s” as it is in a column in an old encoding: it would be no word there', (typed) => {
    for (const column of ['tcvn3', 'vni'] as const) expect(decodeLegacy({ text: typed, column })).toBeNull();
    expect(decodeLegacy({ text: typed, font: '.VnTime' })).toBeNull();
  });

  it.each([
    'Có',
    'Phú',
    'Vũ',
    'Nội vụ',
    'Cụ Bộ',
    'Lê Hòa',
    'Phụ nữ',
    'Phố Tự',
    'Dũng',
    'Số 5',
    'thị trấn',
    'lấn',
  ])('reads “%s” in a column in TCVN3, though some of these would be words as they stand', (typed) => {
    expect(decodeLegacy({ text: encodeTcvn3(typed), column: 'tcvn3' })?.text).toBe(typed);
  });

  it.each(['Nguyễn Văn An', 'Lê Công Hoàn'.normalize('NFD'), 'Phòng Hậu cần', 'Le Hoa', '8,5', ''])(
    'leaves %j alone, whatever its font',
    (good) => {
      expect(decodeLegacy({ text: good, font: '.VnTime' })).toBeNull();
      expect(decodeLegacy({ text: good, font: 'VNI-Times' })).toBeNull();
    },
  );
});

describe('mixedReading', () => {
  it.each([
    ['two words', 'Phường Đông Vệ: ®· c¸c', 'Phường Đông Vệ: đã các'],
    ['a word of four letters', 'Phường Đông Vệ: viÖt', 'Phường Đông Vệ: việt'],
    ['a word of three letters', 'Phường Đông Vệ: c¸c', null],
    ['a word that is one already', 'Phường Đông Vệ: các', null],
  ])('wants two words, or one of four letters: %s', (_, typed, read) => {
    expect(mixedReading(typed)?.text ?? null).toBe(read);
  });
});
