/**
 * Makes what people download, into `release/`: the package for npm (bundle and data, no dependencies), and the folder for
 * Windows with its own Node, zipped. Asks nothing but the package registry: `npm run dist`, or `npm run dist -- npm` for
 * the package alone.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../build.js';
import { packPackage } from './pack-package.ts';
import { stagePackage } from './stage-package.ts';
import { zipForWindows } from './windows-zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');
const release = join(root, 'release');
const say = (line: string) => process.stdout.write(`${line}\n`);

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
const metafile = await bundle();
const staged = stagePackage(root, join(release, 'package'), metafile);
say(`release/${packPackage(staged, release)}`);
if (process.argv[2] !== 'npm') say(`release/${await zipForWindows(staged, release)}`);
rmSync(staged, { recursive: true, force: true });
