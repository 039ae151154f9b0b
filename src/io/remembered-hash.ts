import { stat } from 'node:fs/promises';
import { sha256OfPieces } from './hash.ts';
import { findLines, keepLines } from './kept-lines.ts';
import type { OpenText } from './open-text.ts';

/** Below this much, taking a fingerprint is cheaper than remembering it. */
const SMALL = 1 << 20;
/** A file that changed so shortly before its fingerprint was kept may have changed once more within the same tick of the disk's clock. */
const TICKS_NS = 3_000_000_000n;

/**
 * SHA-256 of an open file, in lower-case hex. Of a large one it is kept at `remembered` beside what the disk says of the file
 * (size, place, and the times when content and entry last changed, which a program cannot set back): while that is the same,
 * the file is not read again. Throws `DiskError` where the disk refuses.
 */
export async function rememberedHash(text: OpenText, remembered: string | null): Promise<string> {
  if (remembered === null || text.size < SMALL) return hashOf(text);
  const { stamp, changedNs } = text;
  const [known] = (await isLaterThan(remembered, changedNs))
    ? ((await findLines(remembered, stamp)) ?? [])
    : [];
  if (known !== undefined) return known;
  const hash = await hashOf(text);
  await keepLines(remembered, stamp, [hash]);
  return hash;
}

async function hashOf(text: OpenText): Promise<string> {
  const hash = sha256OfPieces();
  for await (const piece of text.bytes()) hash.add(piece);
  return hash.end();
}

/** By the disk's own clock, whatever the machine's says. */
async function isLaterThan(path: string, changedNs: bigint): Promise<boolean> {
  try {
    const { mtimeNs } = await stat(path, { bigint: true });
    return mtimeNs - changedNs > TICKS_NS;
  } catch {
    return false;
  }
}
