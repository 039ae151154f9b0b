/**
 * Vietnamese letters in the order of the codes that TCVN 3:1993 (the .Vn* fonts) gives them, from 0xA1 on; `_` is
 * a code without a letter. Capitals with a tone have no code: the font with H draws the small ones as capitals.
 */
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ';
const FIRST_CODE = 0xa1;

const codes = new Map(
  [...LETTERS].flatMap((letter, index) =>
    letter === '_' ? [] : [[letter, String.fromCharCode(FIRST_CODE + index)] as const],
  ),
);

/** Text as it was typed for a .Vn* font: what a program shows that knows nothing of the font. */
export function toTcvn3(text: string): string {
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('');
}
