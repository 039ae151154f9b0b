/** A file name fit to be shown and compared: NFC, forward slashes, control, direction and invisible characters escaped. */
export function shownName(name: string): string {
  const slashed = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  return slashed.normalize('NFC').replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const unsafe = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
