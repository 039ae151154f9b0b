import { containerOf, headOf } from './formats/head.ts';
import { identifyPlain } from './formats/identify.ts';
import { Refusal } from './refusal.ts';
import { openZip } from './zip/open-zip.ts';

/**
 * Whether a file can be read in the tool's own process: small, and of a format that a reader of ours bounds by
 * itself. Of a zip that is any of XML parts alone; an OLE file never.
 */
export function isBounded(bytes: Uint8Array, file: string): boolean {
  const head = headOf(bytes, file);
  switch (containerOf(head)) {
    case 'none':
      return identifyPlain(head).isBounded(bytes);
    case 'ole':
      return false;
    case 'zip':
      return bytes.length <= smallZip && isSmallXml(bytes, file);
  }
}

/** Sizes stated in a zip can be trusted: more than that is never inflated. */
function isSmallXml(bytes: Uint8Array, file: string): boolean {
  try {
    const zip = openZip(bytes, file);
    if (zip.names.some((name) => /\.bin$/i.test(name) && !/vbaProject|printerSettings/i.test(name)))
      return false;
    const xml = zip.names.filter((name) => /\.(xml|rels)$/i.test(name));
    return xml.reduce((sum, name) => sum + zip.statedSize(name), 0) <= smallXml;
  } catch (cause) {
    // What is refused by its structure is refused at once.
    if (cause instanceof Refusal) return true;
    throw cause;
  }
}

const mebibyte = 1024 * 1024;
const smallZip = 2 * mebibyte;
const smallXml = 16 * mebibyte;
