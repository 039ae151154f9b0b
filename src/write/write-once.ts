import { sha256OfPieces } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { openText } from '../io/open-text.ts';

/** What a file is written from, by a name for all of it, and where that is kept. */
export type MadeFrom = { readonly basis: string; readonly kept: string };

/**
 * Writes a file, unless it stands there as it was written from the same before: then it keeps its time on the disk. `write`
 * answers the SHA-256 of what it has written.
 */
export async function writeOnce(
  path: string,
  from: MadeFrom | null,
  write: () => Promise<string>,
): Promise<void> {
  if (from !== null && (await standsAsMade(path, from))) return;
  const written = await write();
  if (from !== null) await keepLines(from.kept, from.basis, [written]);
}

/** Whether a file stands there as it was written from the same before. */
export async function standsAsMade(path: string, { basis, kept }: MadeFrom): Promise<boolean> {
  const [known] = (await findLines(kept, basis)) ?? [];
  return known !== undefined && known === (await sha256OfFile(path));
}

/** Null where there is no file, or none that can be read. */
async function sha256OfFile(path: string): Promise<string | null> {
  try {
    const text = await openText(path);
    if (text === null) return null;
    try {
      const hash = sha256OfPieces();
      for await (const piece of text.bytes()) hash.add(piece);
      return hash.end();
    } finally {
      await text.close();
    }
  } catch {
    return null;
  }
}
