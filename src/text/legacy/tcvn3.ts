/**
 * TCVN3 (ABC, the .Vn fonts): one byte a letter, seen as a Latin-1 character. Capitals with a tone do not exist:
 * the …H fonts draw small letters as capitals. Rows run from `first` on, `·` for a byte that is no letter.
 * Source: https://vietunicode.sourceforge.net/charset and the tables of viparse.
 */
const ROWS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ·ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ'],
];

/** Vietnamese letter by the Latin-1 character that stands for it; U+00AD, a soft hyphen elsewhere, is ư. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([first, letters]) =>
    [...letters].flatMap((letter, index): readonly [string, string][] =>
      letter === '·' ? [] : [[String.fromCharCode(first + index), letter]],
    ),
  ),
);

/** TCVN3 text in Unicode. A text in a …H font is still to be put in capitals. */
export function decodeTcvn3(text: string): string {
  return [...text].map((character) => TCVN3_LETTERS.get(character) ?? character).join('');
}
