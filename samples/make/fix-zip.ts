import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can name: no file of the sample tells when it was made. */
const MADE = '1980-01-01T00:00:00';

/**
 * The same archive with fixed times, packed by one library: bytes that depend neither on the clock nor on the
 * compression of the machine. `change` may rewrite a part.
 */
export function fixZip(
  bytes: Uint8Array,
  change: (name: string, part: Uint8Array) => Uint8Array = (_, part) => part,
): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const packed: Zippable = {};
  // OpenDocument wants its type first and unpacked.
  const names = Object.keys(parts).toSorted((a, b) => Number(b === 'mimetype') - Number(a === 'mimetype'));
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    packed[name] = [change(name, part), { mtime: MADE, level: name === 'mimetype' ? 0 : 9, os: 0 }];
  }
  return zipSync(packed);
}
