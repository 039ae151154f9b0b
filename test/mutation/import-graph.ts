import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A folder of files, one of which is loaded by its name: import(`./cases/${code}.ts`). */
const BY_NAME = /\bimport\(`(\.[^`$]*)\/\$\{[^}`]*\}\.ts`\)/gmu;
const IMPORTED = /(?:\bfrom\s+|^import\s+|\bimport\()'(\.[^']+\.ts)'/gmu;

/** For a file (from the root, with `/`), every file that it imports, itself or through others. */
export function importGraph(root: string): (file: string) => ReadonlySet<string> {
  const direct = new Map<string, readonly string[]>();
  const filesIn = (file: string, folder: string): readonly string[] => {
    const at = posix.join(dirname(file), folder);
    return readdirSync(join(root, at)).map((name) => posix.join(at, name));
  };
  const directOf = (file: string): readonly string[] => {
    const known = direct.get(file);
    if (known !== undefined) return known;
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const named = [...text.matchAll(IMPORTED)].map(([, target = '']) => posix.join(dirname(file), target));
    const found = [
      ...named,
      ...[...text.matchAll(BY_NAME)].flatMap(([, folder = '']) => filesIn(file, folder)),
    ];
    direct.set(file, found);
    return found;
  };
  const all = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const known = all.get(file);
    if (known !== undefined) return known;
    const reached = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const imported of directOf(next)) {
        if (reached.has(imported)) continue;
        reached.add(imported);
        waiting.push(imported);
      }
    }
    all.set(file, reached);
    return reached;
  };
}
