import { join, parse } from 'node:path';
import { z } from 'zod';
import { realDisk } from '../io/disk.ts';
import { diskError } from '../io/disk-error.ts';
import { sha256 } from '../io/hash.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { writeFileSafely } from '../io/write-file.ts';

/** Name of the list of what the tool wrote into a folder. */
export const OWN_FILES = '.thidua-da-ghi.json';

const FORMAT = 'thidua-own-files/1';

const listSchema = z.object({
  schema: z.literal(FORMAT),
  files: z.array(
    z.object({
      /** From the folder, forward slashes; never out of it. */
      path: z.string().regex(/^(?!\.)[^/\\]+(\/(?!\.)[^/\\]+)*$/u),
      sha256: z.string(),
      about: z.string(),
    }),
  ),
});

type OwnFile = z.infer<typeof listSchema>['files'][number];

/** A folder in which the tool replaces what it wrote itself, and nothing that anybody else wrote or changed. */
export type OwnFolder = {
  /** Writes a file; what stood there and is not ours as we left it is moved aside first. */
  readonly put: (path: string, bytes: Uint8Array, about: string) => Promise<void>;
  /** Leaves no file of this name: what the tool wrote is removed, what anybody changed or wrote is moved aside. */
  readonly withdraw: (path: string) => Promise<void>;
  /**
   * Ends the run: removes what earlier runs wrote about the subjects named and this one did not, and keeps the list.
   * Answers which changed files were left or moved aside.
   */
  readonly finish: (isDone: (about: string) => boolean) => Promise<readonly string[]>;
};

/** Opens such a folder; the list of own files is made anew where it is missing or broken. Throws `DiskError`. */
export async function openOwnFolder(folder: string): Promise<OwnFolder> {
  const before = new Map((await readList(folder)).map((file) => [file.path, file]));
  const now = new Map<string, OwnFile>();
  const kept: string[] = [];
  const save = async (files: readonly OwnFile[]): Promise<void> => {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const text = `${JSON.stringify({ schema: FORMAT, files: sorted }, null, 1)}\n`;
    await writeFileSafely(join(folder, OWN_FILES), new TextEncoder().encode(text));
  };
  return {
    put: async (path, bytes, about) => {
      const target = join(folder, path);
      const hash = sha256(bytes);
      const there = await readIfThere(target);
      const found = there === null ? null : sha256(there);
      if (found !== null && found !== hash && found !== before.get(path)?.sha256) {
        kept.push(await moveAside(folder, path));
      }
      if (found !== hash) await writeFileSafely(target, bytes);
      now.set(path, { path, sha256: hash, about });
    },
    withdraw: async (path) => {
      const there = await readIfThere(join(folder, path));
      const mine = before.get(path);
      before.delete(path);
      if (there === null || (mine !== undefined && (await removeOwn(folder, mine)))) return;
      kept.push(await moveAside(folder, path));
    },
    finish: async (isDone) => {
      const left: OwnFile[] = [];
      for (const file of before.values()) {
        if (now.has(file.path)) continue;
        if (!isDone(file.about)) left.push(file);
        else if (!(await removeOwn(folder, file))) kept.push(file.path);
      }
      await save([...now.values(), ...left]);
      return kept;
    },
  };
}

async function readList(folder: string): Promise<readonly OwnFile[]> {
  const bytes = await readIfThere(join(folder, OWN_FILES));
  if (bytes === null) return [];
  try {
    const parsed = listSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data.files : [];
  } catch (cause) {
    if (cause instanceof SyntaxError) return [];
    throw cause;
  }
}

/** Removes a file that is still as we wrote it; false where somebody has changed it. */
async function removeOwn(folder: string, { path, sha256: hash }: OwnFile): Promise<boolean> {
  const target = join(folder, path);
  const there = await readIfThere(target);
  if (there === null) return true;
  if (sha256(there) !== hash) return false;
  try {
    await realDisk.remove(target);
  } catch (cause) {
    throw diskError('write', target, cause);
  }
  return true;
}

/** Gives a file another name beside its own: `…(giữ lại 1).docx`. */
async function moveAside(folder: string, path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let copy = 1; ; copy += 1) {
    const aside = join(dir, `${name} (giữ lại ${copy})${ext}`);
    if ((await readIfThere(join(folder, aside))) !== null) continue;
    try {
      await realDisk.rename(join(folder, path), join(folder, aside));
    } catch (cause) {
      throw diskError('write', join(folder, path), cause);
    }
    return aside.replaceAll('\\', '/');
  }
}
