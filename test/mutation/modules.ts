import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = Readonly<Record<string, unknown>>;
type Body = (
  module: { exports: Exports },
  exports: Exports,
  need: (from: string) => unknown,
  bring: (from: string) => Promise<unknown>,
  folder: string,
  url: string,
) => void;

type Compiled = {
  readonly body: Body;
  /** What it imports: packages by name, files of the repository by path. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
};

/** Modules of the repository, with whatever is laid into them; packages are loaded once, by Node. */
export type Modules = {
  /** Loads a file (from the root, with `/`) and what it imports, each once until `forget`. */
  readonly load: (file: string) => Promise<Exports>;
  /** Whatever modules remember is gone: the next `load` makes all of them anew, from the same compiled text. */
  readonly forget: () => void;
};

/** Modules below `root`; `lay` changes the text of a file (from the root, with `/`), `stands` takes the place of packages by name. */
export function modulesOf(
  root: string,
  lay: (source: string, file: string) => string,
  stands: Readonly<Record<string, Exports>>,
): Modules {
  const compiled = new Map<string, Compiled>();
  const packages = new Map<string, Exports>(Object.entries(stands));
  const loaded = new Map<string, { exports: Exports }>();

  const compile = (path: string) => {
    const known = compiled.get(path);
    if (known !== undefined) return known;
    const file = relative(root, path).split(sep).join('/');
    const made = transformSync(lay(readFileSync(path, 'utf8'), file), {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      define: { 'import.meta.dirname': '__folder', 'import.meta.url': '__url' },
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    }).code.replaceAll(/\bimport\(/gu, '__bring(');
    const names = ['module', 'exports', 'require', '__bring', '__folder', '__url'];
    const one = {
      body: compileFunction(made, names, { filename: path }) as Body,
      packages: [...made.matchAll(/\brequire\("([^".][^"]*)"\)/gu)].map(([, name = '']) => name),
      files: [...made.matchAll(/\brequire\("(\.[^"]*\.ts)"\)/gu)].map(([, name = '']) =>
        join(dirname(path), name),
      ),
    };
    compiled.set(path, one);
    return one;
  };

  const within = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const native = createRequire(path);
    const isOurs = (from: string) => from.startsWith('.') && from.endsWith('.ts');
    const need = (from: string) =>
      isOurs(from) ? within(join(dirname(path), from)) : (packages.get(from) ?? native(from));
    const bring = async (from: string) => {
      if (!isOurs(from)) return stands[from] ?? import(from);
      await prepare(join(dirname(path), from));
      return within(join(dirname(path), from));
    };
    compile(path).body(module, module.exports, need, bring, dirname(path), pathToFileURL(path).href);
    return module.exports;
  };

  /** Packages that a file and its imports ask for are loaded as Node loads them for modules, before the file runs. */
  const prepared = new Set<string>();
  const prepare = async (file: string): Promise<void> => {
    const waiting = [file];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (prepared.has(path)) continue;
      prepared.add(path);
      const one = compile(path);
      for (const name of one.packages) {
        if (packages.has(name)) continue;
        packages.set(name, { ...(await import(name)), __esModule: true });
      }
      waiting.push(...one.files);
    }
  };

  return {
    load: async (file) => {
      const path = join(root, file);
      await prepare(path);
      return within(path);
    },
    forget: () => loaded.clear(),
  };
}
