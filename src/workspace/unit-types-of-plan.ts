import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { NamesUnitTypes } from '../domain/unit.ts';
import { remembering } from '../text/remembering.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** As far as the register asks for it; everything else in such a file is `parseCriteria`'s. */
const named = z.object({
  plan: z.string(),
  unitTypes: z.array(z.object({ id: z.string(), title: z.string() })),
});

/**
 * The kinds of unit that a plan's criteria name, over all its versions; none where they name none. The register is read by them
 * before any version is chosen, so a file that cannot be read is passed over here: it is told of where criteria are loaded.
 */
export async function unitTypesOfPlan(plan: string, folders: readonly string[]): Promise<NamesUnitTypes> {
  const texts = await Promise.all((await Promise.all(folders.map(yamlFiles))).flat().map(textOf));
  const titles = new Map<string, string>();
  for (const text of texts) {
    const read = namedIn(text);
    if (read?.plan !== plan) continue;
    for (const { id, title } of read.unitTypes) titles.set(id, title);
  }
  return titles.size === 0 ? {} : { unitTypes: [...titles].map(([id, title]) => ({ id, title })) };
}

type Named = z.infer<typeof named>;

/** What a file names; null where it names nothing. A command, and more so the menu, opens the same files again and again. */
const namedIn = remembering(
  (text): Named | null => {
    // Only files of version 2 have the list, in a line of its own: no other is worth the reading.
    if (!/^unitTypes:/mu.test(text)) return null;
    const { success, data } = named.safeParse(readYaml(text).content?.data);
    return success ? data : null;
  },
  { most: 32, longest: Number.POSITIVE_INFINITY },
);

async function yamlFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /^[^.~].*\.ya?ml$/iu.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
