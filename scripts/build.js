// Bundles the CLI into dist/. Plain JavaScript, and esbuild alone: it runs as `prepare`, wherever the package is installed.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How everything that runs is bundled; with the libraries in it, of which some still ask with `require()`. */
export const bundled = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

/**
 * Builds `dist/` anew, in this package or in another folder, with more programs beside it where they are asked for, by
 * name. Returns esbuild's account of what went into it.
 * @param {{ readonly into?: string, readonly more?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundle({ into = root, more = {} } = {}) {
  const outdir = join(into, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    ...bundled,
    entryPoints: {
      main: 'src/cli/main.ts',
      'reading-child': 'src/io/reading-child.ts',
      'reading-thread': 'src/threads/reading-thread.ts',
      'compile-criteria': 'src/compile-criteria.ts',
      ...more,
    },
    splitting: true,
    outdir,
    metafile: true,
  });
  await compileCriteria(outdir);
  return metafile;
}

/**
 * Puts the criteria that ship into `dist/` in the form that the bundle itself makes of them, so that no run parses them.
 * @param {string} outdir
 */
async function compileCriteria(outdir) {
  const entry = pathToFileURL(join(outdir, 'compile-criteria.js'));
  // Built anew, it is another module each time.
  const { compileShipped } = await import(`${entry}?${Date.now()}`);
  const files = readdirSync(join(root, 'criteria'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.yaml') && each.name !== 'frozen.yaml')
    .map((each) => join(each.parentPath, each.name))
    .sort();
  const { name, text } = await compileShipped(files);
  writeFileSync(join(outdir, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
