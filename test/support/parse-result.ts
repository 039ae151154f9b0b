import type { Result } from '../../src/domain/result.ts';
import { readResult } from '../../src/result/read-result.ts';
import { objectScanner } from '../../src/result/scan-object.ts';
import { NOT_JSON, type NoResult, type ScannedResult } from '../../src/result/walk-result.ts';

/** A text as a result whose places are known; it is given to the scanner `step` bytes at a time. */
export function scanText(text: string, step = 1 << 16): ScannedResult | null {
  const bytes = new TextEncoder().encode(text);
  const scanner = objectScanner();
  for (let at = 0; at < bytes.length; at += step) scanner.push(bytes.subarray(at, at + step));
  const places = scanner.end();
  if (places === null) return null;
  const decoder = new TextDecoder();
  return {
    places,
    each: async (spans, take) => {
      for (const [index, [start, end]] of spans.entries())
        take(decoder.decode(bytes.subarray(start, end)), index);
    },
  };
}

/** The Result of a text, or why it is none. */
export async function parseResult(text: string): Promise<Result | NoResult> {
  const scanned = scanText(text);
  return scanned === null ? NOT_JSON : readResult(scanned);
}
