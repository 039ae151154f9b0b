import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { chanceOf } from '../../samples/make/random.ts';
import { candidatesIn } from './candidates.ts';
import { type Numbered, spotKey, spotsOf } from './instrument.ts';
import { KINDS, type Kind, type Mutant } from './mutant.ts';

/** Stages that touch nothing outside: what they do is all in what they give back. */
export const PURE_STAGES = [
  'reading',
  'criteria',
  'scoring',
  'ranking',
  'nomination',
  'inspection',
  'review',
  'result',
  'procedure',
  'documents',
  'text',
  'domain',
  'diagnostics',
  'yaml',
] as const;

/** Of which files and kinds to draw; all, where none is named. */
export type Among = { readonly parts: readonly string[]; readonly kinds: readonly Kind[] };

/** So many mutants of the pure stages, as many of each kind as can be; the same ones for the same seed and code. */
export function drawMutants(
  root: string,
  seed: string,
  count: number,
  { parts, kinds }: Among,
): readonly Numbered[] {
  const candidates = PURE_STAGES.flatMap((stage) => filesUnder(join(root, 'src', stage)))
    .map((path) => ({ path, file: relative(root, path).split(sep).join('/') }))
    .filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .flatMap(({ path, file }) => candidatesIn(file, readFileSync(path, 'utf8')));
  const piles = (kinds.length === 0 ? KINDS : kinds).map((kind) => [
    ...chanceOf('mutation', seed, kind).shuffle(candidates.filter((one) => one.kind === kind)),
  ]);
  const drawn: Mutant[] = [];
  while (drawn.length < count && piles.some(({ length }) => length > 0)) {
    for (const pile of piles) {
      const next = pile.pop();
      if (next !== undefined && drawn.length < count && !drawn.some((one) => overlaps(one, next)))
        drawn.push(next);
    }
  }
  return drawn.map((mutant, id) => {
    const spots = spotsOf(candidates.filter(({ file }) => file === mutant.file)).map(spotKey);
    return { ...mutant, id, spot: spots.indexOf(spotKey(mutant)) };
  });
}

/** Mutants of one file are all laid into it at once, side by side. */
function overlaps(a: Mutant, b: Mutant): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
