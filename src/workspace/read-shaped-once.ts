import type { z } from 'zod';
import { sha256 } from '../io/hash.ts';
import { readShaped, type Shaped } from '../yaml/read-shaped.ts';

/** For each schema what was read by it, by the hash of the file: settings, rules and law of the workspaces that are open. */
const known = new WeakMap<z.ZodType, Map<string, Shaped<unknown>>>();
/** So many files of one schema. */
const MOST_KEPT = 16;

/**
 * Reads a YAML file and holds it to a schema, as `readShaped` does; the same bytes are read once, whichever command, menu or
 * workspace asks. Nobody changes what was read.
 */
export function readShapedOnce<T>(schema: z.ZodType<T>, bytes: Uint8Array): Shaped<T> {
  const ofSchema = known.get(schema) ?? new Map<string, Shaped<unknown>>();
  known.set(schema, ofSchema);
  const key = sha256(bytes);
  // What stands under a schema was read by it.
  const shaped = (ofSchema.get(key) as Shaped<T> | undefined) ?? readShaped(schema, bytes);
  if (ofSchema.size >= MOST_KEPT) ofSchema.clear();
  ofSchema.set(key, shaped);
  return shaped;
}
