import { sha256 } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { type Packing, pack } from '../overview/pack.ts';

/** What is kept of one page is of no other. */
const KEY = 'trang';

/** Packs the data of a page; what the page before had packed of the same data is taken from there, and all of it kept for the next. */
export async function packingKeptAt(
  path: string,
): Promise<{ readonly packing: Packing; readonly keep: () => Promise<void> }> {
  const lines = (await findLines(path, KEY)) ?? [];
  const before = new Map(lines.map((line) => [line.slice(0, NAME_LENGTH), line.slice(NAME_LENGTH)]));
  const now = new Map<string, string>();
  return {
    packing: (json) => {
      const name = sha256(json);
      const letters = before.get(name) ?? pack(json);
      now.set(name, letters);
      return letters;
    },
    keep: () =>
      keepLines(
        path,
        KEY,
        [...now].map(([name, letters]) => name + letters),
      ),
  };
}

/** Of a SHA-256. */
const NAME_LENGTH = 64;
