import { sha256 } from '../io/hash.ts';
import { findLines, keepLines } from '../io/kept-lines.ts';
import { openText } from '../io/open-text.ts';
import type { Span } from '../result/scan-object.ts';
import type { ReviewPaths } from '../workspace/paths.ts';

/** The text of a unit in a `ket-qua.json`: what it says (`unitFingerprint`), where it stands, and the SHA-256 of its bytes. */
export type UnitText = { readonly says: string; readonly span: Span; readonly sha256: string };

/** Where a result stands, and where its units are kept. */
type Place = Pick<ReviewPaths, 'result' | 'madeFrom'>;

/** Texts of units in the `ket-qua.json` that stands there. Close it before another takes its place. */
export type UnitsBefore = {
  /** The text that says this, to the byte as it was written; null where there is none. */
  readonly find: (
    says: string,
  ) => Promise<(Pick<UnitText, 'sha256'> & { readonly bytes: Uint8Array }) | null>;
  readonly close: () => Promise<void>;
};

/** What is kept of one result is of no other. */
const KEY = 'đơn vị';
const NOTHING: UnitsBefore = { find: async () => null, close: async () => undefined };

/** Opens the result that stands there for the texts of its units, as far as it is known where they stand. */
export async function unitsBefore({ result, madeFrom }: Place): Promise<UnitsBefore> {
  const lines = await findLines(madeFrom.units, KEY);
  const file = lines === null ? null : await openText(result).catch(() => null);
  if (lines === null || file === null) return NOTHING;
  const known = new Map(lines.map((line) => JSON.parse(line) as UnitText).map((text) => [text.says, text]));
  return {
    find: async (says) => {
      const text = known.get(says);
      if (text === undefined) return null;
      const bytes = await file.part(...text.span).catch(() => null);
      return bytes !== null && sha256(bytes) === text.sha256 ? { bytes, sha256: text.sha256 } : null;
    },
    close: file.close,
  };
}

/** Keeps where the units of a result stand, for whoever writes the next. */
export async function keepUnits({ madeFrom }: Place, units: readonly UnitText[]): Promise<void> {
  const lines = units.map((unit) => JSON.stringify(unit));
  await keepLines(madeFrom.units, KEY, lines);
}
