import { zipSync } from 'fflate';
import type { Zip } from '../../zip/open-zip.ts';

/** The wanted parts, checked and inflated by us, as a stored zip for a parser that does not check. */
export function repack(zip: Zip, isWanted: (name: string) => boolean): Uint8Array {
  const parts: Record<string, Uint8Array> = Object.create(null);
  for (const name of zip.names) {
    if (!isWanted(name) || name.endsWith('/')) continue;
    const part = zip.part(name);
    if (part !== null) parts[name] = part;
  }
  return zipSync(parts, { level: 0 });
}
