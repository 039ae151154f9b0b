import type { z } from 'zod';
import { sha256 } from '../io/hash.ts';
import { memory } from '../text/remembering.ts';
import { readShaped, type Shaped } from '../yaml/read-shaped.ts';

/** For each schema what was read by it, by the hash of the file: settings, rules and law of the workspaces that are open. */
const known = new WeakMap<z.ZodType, ReturnType<typeof memory<Shaped<unknown>>>>();
/** So many files of one schema. */
const MOST_KEPT = 16;

/**
 * Reads a YAML file and holds it to a schema, as `readShaped` does; the same bytes are read once, whichever command, menu or
 * workspace asks. Nobody changes what was read.
 */
export function readShapedOnce<T>(schema: z.ZodType<T>, bytes: Uint8Array): Shaped<T> {
  const ofSchema = known.get(schema) ?? memory<Shaped<unknown>>(MOST_KEPT);
  known.set(schema, ofSchema);
  // What stands under a schema was read by it.
  return ofSchema(sha256(bytes), () => readShaped(schema, bytes)) as Shaped<T>;
}
