/**
 * VISCII (RFC 1456), the code page of Vietnamese on older Unix and mail: from 0x80 on, and six capitals among the control
 * characters.
 */
const FROM_0X80 =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

const CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
]);

const LETTERS = [...FROM_0X80];

/** A text of one byte a letter, read as VISCII. */
export function decodeViscii(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (const byte of bytes)
    pieces.push(
      byte < 0x80 ? (CONTROLS.get(byte) ?? String.fromCharCode(byte)) : (LETTERS[byte - 0x80] ?? ''),
    );
  return pieces.join('');
}
