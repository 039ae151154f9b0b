import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { type Module, readModule } from './read-module.ts';

/** One import between two files of the repository. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** All files read, and all arrows between them; both in the order of the files' names. */
export interface ImportGraph {
  readonly modules: ReadonlyMap<string, Module>;
  readonly arrows: readonly Arrow[];
}

/** The root of the repository. */
export const ROOT = new URL('../..', import.meta.url).pathname;

/** Every TypeScript file under some folders of the repository, or of another tree, by its name from the root. */
export function readGraph(folders: readonly string[], root = ROOT): ImportGraph {
  const files = folders.flatMap((folder) => filesUnder(root, folder)).sort();
  return graphOf(files.map((file) => readFile(root, file)));
}

/** The text of a file of the repository. */
export function textOf(file: string, root = ROOT): string {
  return readFileSync(join(root, file), 'utf8');
}

// Files do not change while a test runs, and are asked for by more than one rule.
const known = new Map<string, Module>();

function readFile(root: string, file: string): Module {
  const path = join(root, file);
  const module = known.get(path) ?? readModule(file, textOf(file, root));
  known.set(path, module);
  return module;
}

/** The arrows between modules that were read; an import of anything that is not among them is no arrow. */
export function graphOf(read: readonly Module[]): ImportGraph {
  const modules = new Map(read.map((module) => [module.file, module]));
  const arrows = read.flatMap((module) =>
    module.imports.flatMap(({ specifier, names, typeOnly }) => {
      const to = resolve(module.file, specifier);
      return to !== null && modules.has(to) ? [{ from: module.file, to, names, typeOnly }] : [];
    }),
  );
  return { modules, arrows };
}

/** The file that a relative specifier means, from the root of the repository; null for a package. */
export function resolve(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : null;
}

function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
