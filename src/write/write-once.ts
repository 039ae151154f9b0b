import { findLines, keepLines } from '../io/kept-lines.ts';
import { openText } from '../io/open-text.ts';
import { rememberedHash } from '../io/remembered-hash.ts';

/** What a file is written from, by a name for all of it, and where that is kept; and where its own fingerprint may be. */
export type MadeFrom = {
  readonly basis: string;
  readonly kept: string;
  readonly fingerprint: string | null;
};

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
export async function standsAsMade(path: string, { basis, kept, fingerprint }: MadeFrom): Promise<boolean> {
  const [known] = (await findLines(kept, basis)) ?? [];
  return known !== undefined && known === (await hashOf(path, fingerprint));
}

/** Null where there is no file, or none that can be read. */
async function hashOf(path: string, fingerprint: string | null): Promise<string | null> {
  try {
    const text = await openText(path);
    if (text === null) return null;
    try {
      return await rememberedHash(text, fingerprint);
    } finally {
      await text.close();
    }
  } catch {
    return null;
  }
}
