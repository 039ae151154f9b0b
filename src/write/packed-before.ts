import { sha256 } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { type Packing, pack } from '../overview/pack.ts';
import { unitFingerprint } from './unit-fingerprint.ts';

/** What is kept of one page is of no other. */
const KEY = 'trang';

/**
 * Packs the data of a page. What the page before had packed of the same, or of what is made from the same, is taken from there, and all of it kept
 * for the next.
 */
export async function packingKeptAt(
  path: string,
): Promise<{ readonly packing: Packing; readonly keep: () => Promise<void> }> {
  const lines = (await findLines(path, KEY)) ?? [];
  const before = new Map(lines.map((line) => [line.slice(0, NAME_LENGTH), line.slice(NAME_LENGTH)]));
  const now = new Map<string, string>();
  const recall = (name: string, make: () => string): string => {
    const letters = before.get(name) ?? make();
    now.set(name, letters);
    return letters;
  };
  const letters: Packing['letters'] = (make, from) => {
    if (from !== null) return recall(sha256(`from ${from}`), () => pack(JSON.stringify(make())));
    const json = JSON.stringify(make());
    return recall(sha256(json), () => pack(json));
  };
  return {
    packing: { letters, fingerprintOf: unitFingerprint },
    keep: () =>
      keepLines(
        path,
        KEY,
        [...now].map(([name, kept]) => name + kept),
      ),
  };
}

/** Of a SHA-256. */
const NAME_LENGTH = 64;
