/** After a plain vowel: the characters of its marks, and what they make of a, e, o, u, y. */
const MARKS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
];

/** Characters that are a letter by themselves. */
const SINGLES: readonly (readonly [character: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

/**
 * Vietnamese letter by the one or two Latin-1 characters of VNI-Windows (the VNI- fonts) that stand for it.
 * Source: https://vietunicode.sourceforge.net/charset and the tables of viparse.
 */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...MARKS.flatMap(([base, marks, letters]) =>
    [...letters].flatMap((letter, index) => bothCases(base + (marks[index] ?? ''), letter)),
  ),
  ...SINGLES.flatMap(([character, letter]) => bothCases(character, letter)),
]);

/** VNI-Windows text in Unicode; a vowel with its mark is read before a mark alone. */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const pair = VNI_LETTERS.get(pairKey(text.slice(at, at + 2)));
    decoded += pair ?? VNI_LETTERS.get(text[at] ?? '') ?? text[at];
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
}

/** A capital vowel may carry its mark in either case: the mark follows the vowel's case. */
function pairKey(pair: string): string {
  if (pair.length < 2) return '';
  const [base = '', mark = ''] = pair;
  return base + (base === base.toLowerCase() ? mark.toLowerCase() : mark.toUpperCase());
}

function bothCases(characters: string, letter: string): readonly (readonly [string, string])[] {
  return [
    [characters, letter],
    [characters.toUpperCase(), letter.toUpperCase()],
  ];
}
