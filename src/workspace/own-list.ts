import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../io/disk.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { writeFileSafely } from '../io/write-file.ts';

/** Name of the list of what the tool wrote into a folder. */
export const OWN_FILES = '.thidua-da-ghi.json';

const FORMAT = 'thidua-own-files/1';

/** From the folder, forward slashes; never out of it. */
const pathSchema = z.string().regex(/^(?!\.)[^/\\]+(\/(?!\.)[^/\\]+)*$/u);

const fileSchema = z.object({
  path: pathSchema,
  sha256: z.string(),
  about: z.string(),
  /** Hashes that may still stand there: a run that is about to write, or ended before it had. */
  before: z.array(z.string()).optional(),
  /** What tells an edit outside the places that people write in. */
  outside: z.string().optional(),
  /** It holds words that somebody wrote. */
  hasWords: z.literal(true).optional(),
  /** Marks in it that ask for a text to be compared, and those that were left out, somebody having compared it. */
  checks: z.array(z.string()).optional(),
  cleared: z.array(z.string()).optional(),
  /** What tells all that it was made from. */
  from: z.string().optional(),
});

const listSchema = z.object({
  schema: z.literal(FORMAT),
  files: z.array(fileSchema),
  /** Somebody's files that the run under way moves aside, until it has said so. */
  aside: z.array(pathSchema).optional(),
});

/** What the tool wrote, as it left it. */
export type OwnFile = z.infer<typeof fileSchema>;

export type OwnList = { readonly files: readonly OwnFile[]; readonly aside: readonly string[] };

/** The list of a folder; empty where it is missing or broken. Throws `DiskError`. */
export async function readOwnList(folder: string): Promise<OwnList> {
  const none: OwnList = { files: [], aside: [] };
  const bytes = await readIfThere(join(folder, OWN_FILES));
  if (bytes === null) return none;
  try {
    const parsed = listSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? { files: parsed.data.files, aside: parsed.data.aside ?? [] } : none;
  } catch (cause) {
    if (cause instanceof SyntaxError) return none;
    throw cause;
  }
}

/** Writes the list, the same for the same files in any order. Throws `DiskError`. */
export async function saveOwnList(folder: string, { files, aside }: OwnList, disk: Disk): Promise<void> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const list = { schema: FORMAT, files: sorted, ...(aside.length > 0 ? { aside } : {}) };
  const text = `${JSON.stringify(list, null, 1)}\n`;
  await writeFileSafely(join(folder, OWN_FILES), new TextEncoder().encode(text), disk);
}
