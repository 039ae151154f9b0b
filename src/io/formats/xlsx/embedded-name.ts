import { extensionOf } from '../../../ooxml/content-types.ts';
import { readCompoundFile } from '../../ole/compound-file.ts';
import { unlessRefused } from '../../refusal.ts';
import type { Zip } from '../../zip/open-zip.ts';

/** Kinds of embedded files by their program, and by the extension of their part, in a clerk's words. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^word|^docx?$|^docm$|^wps/iu, 'tệp Word'],
  [/^excel|^xls\w?$|^et\./iu, 'bảng tính Excel'],
  [/^powerpoint|^pptx?$|^wpp/iu, 'tệp PowerPoint'],
  [/^acro|^foxit|^pdf/iu, 'tệp PDF'],
  [/^paint|^pbrush|^staticmetafile|^png$|^jpe?g$|^bmp$/iu, 'ảnh'],
];

const ANY = 'tệp đính kèm';
/** A package larger than that is named by its kind alone. */
const LARGEST = 2 * 1024 * 1024;
const LONGEST_NAME = 120;

/** `tệp “bao-cao.pdf”`, or its kind alone where the file does not say its name: `tệp Word`. */
export function embeddedName(zip: Zip, program: string, part: string | null, file: string): string {
  const own = part === null ? null : packagedName(zip, part, file);
  if (own !== null) return `tệp “${own}”`;
  const extension = part === null ? '' : extensionOf(part);
  return (
    KINDS.find(([sign]) => sign.test(program))?.[1] ??
    KINDS.find(([sign]) => sign.test(extension))?.[1] ??
    ANY
  );
}

/** The name that an `Ole10Native` stream keeps ([MS-OLEDS] 2.3.6): what Excel's “from file” makes of any other file. */
function packagedName(zip: Zip, part: string, file: string): string | null {
  if (extensionOf(part) !== 'bin' || zip.statedSize(part) > LARGEST) return null;
  const stream = unlessRefused(() => {
    const bytes = zip.part(part);
    return bytes === null ? null : readCompoundFile(bytes, file).stream('\u0001Ole10Native');
  });
  if (stream == null || stream.length < 8) return null;
  const end = stream.subarray(6, 6 + LONGEST_NAME + 1).indexOf(0);
  if (end < 1) return null;
  const name = new TextDecoder('windows-1258').decode(stream.subarray(6, 6 + end));
  // Typed by whoever made the file: a name on one line, or none.
  return /^[^\p{C}]+$/u.test(name) ? name.normalize('NFC') : null;
}
