import { TCVN3_LETTERS } from '../../src/text/legacy/tcvn3.ts';
import { VNI_LETTERS } from '../../src/text/legacy/vni.ts';

/** Unicode text as TCVN3 bytes show it; capitals with a tone become small, as only an …H font draws them. */
export function encodeTcvn3(text: string): string {
  const bytes = new Map([...TCVN3_LETTERS].map(([character, letter]) => [letter, character]));
  return [...text.normalize('NFC')]
    .map((letter) => bytes.get(letter) ?? bytes.get(letter.toLowerCase()) ?? letter)
    .join('');
}

/** Unicode text as VNI-Windows bytes show it. */
export function encodeVni(text: string): string {
  const characters = new Map([...VNI_LETTERS].map(([typed, letter]) => [letter, typed]));
  return [...text.normalize('NFC')].map((letter) => characters.get(letter) ?? letter).join('');
}
