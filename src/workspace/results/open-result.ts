import { type OpenText, openText } from '../../io/open-text.ts';
import { rememberedHash } from '../../io/remembered-hash.ts';
import { objectScanner } from '../../result/scan-object.ts';
import { NOT_JSON, type NoResult, type ScannedResult } from '../../result/walk-result.ts';

/** A `ket-qua.json` on the disk, by its bytes. */
export type ResultOnDisk = {
  readonly text: OpenText;
  readonly sha256: string;
  /** Looks for its places; this reads it once more. */
  readonly scan: () => Promise<ScannedResult | NoResult>;
};

/**
 * Opens a result and takes its fingerprint, which may be remembered at a path; null where there is none. Throws `DiskError`;
 * close its text.
 */
export async function openResultOnDisk(
  path: string,
  remembered: string | null,
): Promise<ResultOnDisk | null> {
  const text = await openText(path);
  if (text === null) return null;
  try {
    return { text, sha256: await rememberedHash(text, remembered), scan: () => scan(text) };
  } catch (cause) {
    await text.close();
    throw cause;
  }
}

async function scan(text: OpenText): Promise<ScannedResult | NoResult> {
  const scanner = objectScanner();
  for await (const piece of text.bytes()) scanner.push(piece);
  const places = scanner.end();
  return places === null ? whyNoObject(text) : { places, each: text.each };
}

/** Longer than this, nobody reads a text to say of what kind of JSON it is. */
const MOST_TO_TELL = 1 << 26;

/** What is no object may still be JSON. */
async function whyNoObject(text: OpenText): Promise<NoResult> {
  let because = NOT_JSON;
  if (text.size > MOST_TO_TELL) return because;
  await text.each([[0, text.size]], (whole) => {
    try {
      JSON.parse(whole.replace(/^\uFEFF/u, ''));
      because = { because: 'sai ở mục “”' };
    } catch {
      // Said already.
    }
  });
  return because;
}
