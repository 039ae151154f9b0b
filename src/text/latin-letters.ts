/** A code with Latin letters for the Cyrillic and Greek ones that look the same, as a wrong keyboard types them. */
export function withLatinLetters(text: string): string {
  return FOREIGN.test(text)
    ? [...text].map((letter) => LATIN[OTHERS.indexOf(letter)] ?? letter).join('')
    : text;
}

const FOREIGN = /[\u0370-\u052F]/u;
/** Letter for letter: Cyrillic capitals and small letters, then Greek capitals. */
const OTHERS = [...'АВЕЅІЈКМНОРСТУХԁаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'];
const LATIN = [...'ABESIJKMHOPCTYXdaesijopcyxABEZHIKMNOPTYX'];
