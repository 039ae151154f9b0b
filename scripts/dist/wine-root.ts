import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NOT_WITHIN_REACH = 'not within reach';

/** A place where wine 10 runs. */
export type WineRoot = {
  /** Wine's own version. */
  readonly version: string;
  /** A folder, as this system names it, that programs under wine can use. */
  readonly home: string;
  /** Runs a command there, in a folder; paths are named as this system names them. */
  readonly wine: (
    command: readonly string[],
    folder: string,
  ) => { readonly code: number | null; readonly screen: string };
};

/** Kept between runs: laying it takes a minute. */
const wineRoot = '/var/tmp/thidua-wine';
const SUITE = 'trixie';
const MINUTES = 10;
/** What a program there printed, in that root. */
const SCREEN = '/root/screen.txt';

/**
 * Debian 13 with its wine, in a root of its own. It needs Linux on x64, root rights and debootstrap, which is installed where
 * apt-get is there.
 */
export function lay(): WineRoot | typeof NOT_WITHIN_REACH {
  const isHere = process.platform === 'linux' && process.arch === 'x64' && process.getuid?.() === 0;
  if (!isHere || !installs('debootstrap')) return NOT_WITHIN_REACH;
  if (!existsSync(join(wineRoot, 'usr/lib/wine/wine64'))) {
    const args = ['--variant=minbase', '--include=wine64', SUITE, wineRoot];
    const { status } = spawnSync('debootstrap', args, { stdio: 'ignore', timeout: MINUTES * 60_000 });
    if (status !== 0) return NOT_WITHIN_REACH;
  }
  for (const name of ['proc', 'dev']) {
    if (spawnSync('mountpoint', ['-q', join(wineRoot, name)]).status === 0) continue;
    if (spawnSync('mount', ['--bind', `/${name}`, join(wineRoot, name)]).status !== 0)
      return NOT_WITHIN_REACH;
  }
  const home = join(wineRoot, 'root');
  mkdirSync(home, { recursive: true });
  const inside = (path: string) => path.slice(wineRoot.length);
  const environment = {
    HOME: '/root',
    WINEPREFIX: '/root/.wine',
    WINEDEBUG: '-all',
    LANG: 'C.UTF-8',
    XDG_RUNTIME_DIR: '/tmp',
  };
  const wine64 = '/usr/lib/wine/wine64';
  const run = (folder: string, args: readonly string[]) => {
    // Node's own pipes are no pipes to wine; a file is a file.
    const { status } = spawnSync(
      'chroot',
      [
        wineRoot,
        '/bin/sh',
        '-c',
        `cd "$0" && exec "$@" >${SCREEN} 2>&1 </dev/null`,
        inside(folder),
        wine64,
        ...args,
      ],
      { env: { ...process.env, ...environment }, stdio: 'ignore', timeout: MINUTES * 60_000 },
    );
    return { code: status, screen: readFileSync(join(wineRoot, SCREEN), 'utf8') };
  };
  run(home, ['wineboot', '-i']);
  return {
    version: run(home, ['--version']).screen.trim().split('\n').at(-1) ?? '',
    home,
    wine: (command, folder) =>
      run(
        folder,
        command.map((word) => word.replaceAll(wineRoot, 'Z:')),
      ),
  };
}

function installs(name: string): boolean {
  const isThere = () => spawnSync('which', [name]).status === 0;
  if (isThere()) return true;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name], { stdio: 'ignore' });
  } catch {
    return false;
  }
  return isThere();
}
