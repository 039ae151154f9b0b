import { existsSync } from 'node:fs';
import { readdir, readFile, statfs } from 'node:fs/promises';
import { arch, availableParallelism, freemem, release, tmpdir, totalmem, type, version } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { realDisk } from '../io/disk.ts';
import { diskError } from '../io/disk-error.ts';
import { shippedFolder } from '../io/shipped.ts';
import { toolVersion } from '../version.ts';
import { paperFontOf } from './fonts.ts';
import type { Machine, Right, WorkspaceState } from './machine.ts';

/** Oldest Node that the tool runs on; package.json says the same to npm. */
const NEEDED = '20.19';

/** Looks at everything; a question that the system does not answer is null, never an error. */
export async function lookAtMachine({
  cwd,
  today,
  env,
  workspace,
}: {
  readonly cwd: string;
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: Pick<WorkspaceState, 'folder' | 'units' | 'faults' | 'runs'> | null;
}): Promise<Machine> {
  const place = workspace?.folder ?? cwd;
  const folder = dirname(shippedFolder('criteria'));
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    today,
    tool: { version: toolVersion, released: await releasedOn(folder), folder, missing: missingOf(folder) },
    node: { version: process.versions.node, needed: NEEDED },
    system: {
      platform: process.platform,
      name: process.platform === 'win32' ? version() : `${type()} ${release()}`,
      processor: arch(),
      cores: availableParallelism(),
      memory: totalmem(),
      freeMemory: freemem(),
      language: locale,
      timeZone,
    },
    paperFont: await paperFontOf(process.platform, env),
    workspace: workspace === null ? null : { ...workspace, ...(await yearsOf(workspace.folder)) },
    place,
    disk: await diskOf(place),
    rights: [await rightIn(place), await rightIn(tmpdir())],
  };
}

/** The line `## 0.2.0 – 30/11/2026` of the list of changes that ships with the tool. */
async function releasedOn(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'CHANGELOG.md'), 'utf8').catch(() => '');
  const line = text.split('\n').find((each) => each.startsWith(`## ${toolVersion}`)) ?? '';
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/u.exec(line)?.[0];
  if (iso !== undefined) return iso;
  const [, day = '', month = '', year = ''] = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u.exec(line) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function missingOf(folder: string): readonly string[] {
  const needed = ['package.json', 'criteria', 'templates', join('templates', 'tong-quan')];
  return needed.filter((name) => !existsSync(join(folder, name))).map((name) => name.split(sep).join('/'));
}

async function diskOf(place: string): Promise<Machine['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(place);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return { free: null, total: null };
  }
}

/** Writes a small file there and takes it away again; its name is one that every later run sweeps. */
async function rightIn(path: string): Promise<Right> {
  const trial = join(path, `.thidua-${process.pid}-0.tmp`);
  try {
    const file = await realDisk.create(trial);
    try {
      await file.write(new Uint8Array([10]));
    } finally {
      await file.close();
    }
    return { path, refused: null };
  } catch (cause) {
    const { code, message, hint } = diskError('write', path, cause);
    return { path, refused: { code, because: message, remedy: hint } };
  } finally {
    await realDisk.remove(trial).catch(() => undefined);
  }
}

/** Years of the workspace, and what an office program holds open in them. */
async function yearsOf(folder: string): Promise<Pick<WorkspaceState, 'years' | 'open'>> {
  const names = await namesIn(folder);
  const years = names.filter((name) => /^\d{4}$/u.test(name)).toSorted();
  const folders = [
    folder,
    ...years.flatMap((year) =>
      ['', 'van-ban', 'ra-soat', 'bieu-mau', 'so-ket', 'tong-ket', 'so-ket/van-ban', 'tong-ket/van-ban'].map(
        (name) => join(folder, year, ...name.split('/')),
      ),
    ),
  ];
  const open: string[] = [];
  for (const each of folders) {
    const inside = await namesIn(each);
    for (const name of inside) {
      const held = heldBy(name, inside);
      if (held !== null) open.push(relative(folder, join(each, held)).split(sep).join('/'));
    }
  }
  return { years: years.map(Number), open };
}

/** The file that a mark of Word or Excel (`~$bao-cao.docx`, of long names without the first two letters) or LibreOffice stands for. */
function heldBy(name: string, inside: readonly string[]): string | null {
  const libre = /^\.~lock\.(.+)#$/u.exec(name)?.[1];
  if (libre !== undefined) return inside.includes(libre) ? libre : null;
  if (!name.startsWith('~$')) return null;
  const rest = name.slice(2);
  if (inside.includes(rest)) return rest;
  return inside.find((each) => each.slice(2) === rest && !each.startsWith('~$')) ?? null;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
