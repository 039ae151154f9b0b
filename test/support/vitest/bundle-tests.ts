import { realpathSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { bundled } from '../../../scripts/build.js';

/**
 * Puts all tests and all of ours that they ask for into one file: a process then reads that instead of two thousand modules, one by
 * one from the runner, and what is imported is a name, not a question to another module. Where many files of tests are
 * run it saves a fifth (docs/testing.md); libraries stay where they are.
 */
export function bundledTests(root: string, files: readonly string[]): VitePlugin {
  // Where libraries are found from it; by the place that it really has, which its map of sources is read from.
  const folder = join(realpathSync(join(root, 'node_modules')), `.thidua-tests-${process.pid}`);
  const path = join(folder, 'tests.mjs');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  let made: Promise<void> | null = null;
  return {
    name: 'bundled-tests',
    enforce: 'pre',
    load: async (id) => {
      const file = relative(root, id).split(sep).join('/');
      if (!files.includes(file)) return null;
      made ??= bundle(root, files, path);
      await made;
      return `import { run } from ${JSON.stringify(pathToFileURL(path).href)};\nawait run(${JSON.stringify(file)});\n`;
    },
  };
}

/** Bundles the tests into a file, whose `run` runs those of one of them. */
async function bundle(root: string, files: readonly string[], into: string): Promise<void> {
  const each = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`);
  await build({
    ...bundled,
    stdin: {
      contents: `const files = {\n${each.join(',\n')}\n};\nexport const run = (file) => files[file]();\n`,
      resolveDir: root,
    },
    outfile: into,
    packages: 'external',
    sourcemap: 'linked',
    // What a module says of itself is said of the file that it is written in.
    define: {
      'import.meta.url': 'urlOfModule',
      'import.meta.filename': 'fileOfModule',
      'import.meta.dirname': 'folderOfModule',
    },
    plugins: [tellsPlaces(root)],
  });
}

/** Tells each of our modules where it is written, on its first line, so that all others keep their numbers. */
const tellsPlaces = (root: string): Plugin => ({
  name: 'tells-places',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/reading-entry\.ts$/ }, () => ({
      path: join(root, 'test/support/vitest/reading-entry.ts'),
    }));
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.')) return;
      const [url, file, folder] = [pathToFileURL(path).href, path, dirname(path)].map((place) =>
        JSON.stringify(place),
      );
      return {
        contents: `const urlOfModule = ${url}, fileOfModule = ${file}, folderOfModule = ${folder}; ${text}`,
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
});
