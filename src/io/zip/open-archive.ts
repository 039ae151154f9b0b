import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { readCentralDirectory } from './central-directory.ts';
import { entryName } from './entry-name.ts';
import { isEncrypted, placeEntries, whyUnsafe } from './guard.ts';
import { unpackEntry } from './open-zip.ts';

/** A file in an archive. */
export type ArchiveEntry = {
  /** As its writer meant it, forward slashes, NFC; may point outside. */
  readonly path: string;
  /** Bytes when inflated, as the directory states: never more are inflated. */
  readonly size: number;
  /** Inflates and checks it; `shown` names it in a complaint. Throws `Refusal`. */
  readonly read: (shown: string) => Uint8Array;
};

/**
 * Opens an archive of files (`báo cáo.zip`) under the same guard as a workbook, except that one bad entry costs
 * only itself. Throws `Refusal` where the archive as a whole cannot be trusted.
 */
export function openArchive(bytes: Uint8Array, file: string): readonly ArchiveEntry[] {
  const directory = readCentralDirectory(bytes, file, limits.zipEntries);
  return placeEntries(bytes, directory, file)
    .map((placed) => ({ placed, path: entryName(placed.entry) }))
    .filter(({ placed, path }) => !(path.endsWith('/') && placed.entry.size === 0))
    .map(({ placed, path }) => ({
      path,
      size: placed.entry.size,
      read: (shown) => {
        if (isEncrypted(placed.entry)) refuse('TD1061', { file: shown }, {});
        // A name that points outside does no harm: only its last part is ever used.
        const because = whyUnsafe({ ...placed.entry, name: 'x' });
        if (because !== null) refuse('TD1021', { file: shown }, { because: `mục “${path}” ${because}` });
        return unpackEntry(bytes, placed, limits.partBytes, shown);
      },
    }));
}
