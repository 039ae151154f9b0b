import { crc32 } from 'node:zlib';
import type { ZipEntry } from './central-directory.ts';

/**
 * The name of an entry as its writer meant it, forward slashes, NFC: UTF-8 where a flag or the Info-ZIP field says
 * so or the bytes are (macOS does not set the flag); else the code page of a Vietnamese Windows, where it makes
 * Vietnamese letters, or that of the old DOS (APPNOTE appendix D).
 */
export function entryName({ rawName, flags, extra }: ZipEntry): string {
  const name =
    unicodeField(extra, rawName) ??
    decodeUtf8(rawName) ??
    ((flags & utf8Flag) === 0 ? decodeVietnamese(rawName) : null) ??
    decodeDos(rawName);
  return name.replaceAll('\\', '/').normalize('NFC');
}

const utf8Flag = 0x800;

/** Info-ZIP Unicode Path (APPNOTE 4.6.9): version, CRC of the plain name, name in UTF-8. */
function unicodeField(extra: Uint8Array, rawName: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 0x7075 || length < 6 || at + 4 + length > extra.length) continue;
    if (view.getUint32(at + 5, true) !== crc32(rawName)) return null;
    return decodeUtf8(extra.subarray(at + 9, at + 4 + length));
  }
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where a byte stands for something that is no letter of Vietnamese. */
function decodeVietnamese(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return /^(?:[\x20-\x7e]|[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ])*$/iu.test(
    text,
  )
    ? text
    : null;
}

function decodeDos(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : dosUpper[byte - 0x80])).join(
    '',
  );
}

/** Upper half of code page 437. */
const dosUpper = Array.from(
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
);
