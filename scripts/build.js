// Bundles the CLI into dist/. Plain JavaScript, and esbuild alone: it runs as `prepare`, wherever the package is installed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds `dist/` anew. Returns esbuild's account of what went into it.
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function bundle() {
  const outdir = join(root, 'dist');
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', 'reading-child': 'src/io/reading-child.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outdir,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // Libraries that still ask with require().
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
