import { Refusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import { openZip } from './zip/open-zip.ts';

/**
 * Whether a file can be read in the tool's own process: small, and of a format that a reader of ours bounds by
 * itself. Sizes stated in a zip can be trusted: more than that is never inflated.
 */
export function isBounded(bytes: Uint8Array, file: string): boolean {
  const container = sniff(bytes, file);
  if (typeof container === 'object') return true;
  if (container === 'text') return bytes.length <= smallText;
  if (container !== 'zip' || bytes.length > smallZip) return false;
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
const smallText = 2 * mebibyte;
const smallZip = 2 * mebibyte;
const smallXml = 16 * mebibyte;
