import { zipParts } from '../../../ooxml/zip.ts';
import type { Zip } from '../../zip/open-zip.ts';

/** The wanted parts, checked and inflated by us, as a stored zip for a parser that does not check. */
export function repack(zip: Zip, isWanted: (name: string) => boolean): Uint8Array {
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    if (!isWanted(name) || name.endsWith('/')) continue;
    const part = zip.part(name);
    if (part !== null) parts.set(name, part);
  }
  return zipParts(parts, { level: 0 });
}
