import { openZip } from '../../io/zip/open-zip.ts';
import { decodeXml, parseStrictly } from '../../ooxml/parse.ts';
import { textBytes, zipParts } from '../../ooxml/zip.ts';
import type { Scrambler } from './scramble.ts';
import { anonymousPart } from './xml-part.ts';

/**
 * A workbook or document (`.xlsx`, `.docx`, `.ods`) with everything in it replaced and nothing moved; pictures, macros and
 * settings of printers become as many zeros. Null where something could not be replaced for certain. Throws `Refusal`, `XmlFault`.
 */
export function anonymousPackage(bytes: Uint8Array, file: string, to: Scrambler): Uint8Array | null {
  const zip = openZip(bytes, file);
  // An archive of files bears their names, and a binary workbook has nothing that could be replaced.
  const isOffice = (zip.has('[Content_Types].xml') || zip.has('mimetype')) && !zip.has('xl/workbook.bin');
  if (!isOffice || zip.names.some((name) => !/^[\w./ [\]-]+$/u.test(name))) return null;
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const part = zip.part(name);
    if (part === null || name.endsWith('/')) continue;
    if (name === 'mimetype') {
      parts.set(name, part);
    } else if (/\.(?:xml|rels|vml)$/iu.test(name)) {
      const xml = decodeXml(part);
      parseStrictly(xml, { open: () => undefined, close: () => undefined });
      const now = anonymousPart(xml, to).replace(
        /^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/u,
        '$1"UTF-8"',
      );
      parts.set(name, textBytes(now));
    } else parts.set(name, new Uint8Array(part.length));
  }
  const decoder = new TextDecoder();
  for (const [name, part] of parts) if (to.leaks(`${name} ${decoder.decode(part)}`)) return null;
  return zipParts(parts);
}
