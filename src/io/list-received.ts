import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { diskError, errorCode } from './disk-error.ts';
import { readNames } from './formats/registry.ts';
import { shownName } from './shown-name.ts';
import { whySkipped } from './why-skipped.ts';

/** A file to be read. */
export type FoundFile = {
  /** Relative to the folder read, forward slashes, NFC, control characters escaped; unique. */
  readonly file: string;
  /** As the disk names it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Last change, milliseconds since 1970. */
  readonly modifiedMs: number;
};

/** Something that lay among the files and is not read. */
export type SkippedFile = { readonly file: string; readonly because: string };

/** Everything that was received: nothing in a folder is left out of both lists. */
export type Listing = { readonly files: readonly FoundFile[]; readonly skipped: readonly SkippedFile[] };

/** Lists files and folders (recursively, never through links), sorted by name. */
export async function listReceived(sources: readonly string[]): Promise<Staged<Listing>> {
  const walk: Walk = { files: [], skipped: [], diagnostics: [], seen: new Set(), names: new Set() };
  for (const source of sources) await addSource(source, sources.length > 1, walk);
  return {
    value: { files: walk.files.sort(byName), skipped: walk.skipped.sort(byName) },
    diagnostics: walk.diagnostics,
  };
}

type Walk = {
  readonly files: FoundFile[];
  readonly skipped: SkippedFile[];
  readonly diagnostics: Diagnostic[];
  readonly seen: Set<string>;
  readonly names: Set<string>;
};

/** What the clerk names is followed even if it is a link; what lies inside a folder is not. */
async function addSource(source: string, isOneOfMany: boolean, walk: Walk): Promise<void> {
  const path = resolve(source);
  const facts = await stat(path).catch((cause: unknown) => {
    const file = shownName(source);
    if (errorCode(cause) === 'ENOENT') walk.diagnostics.push(diagnose('TD1050', { file }, { path: file }));
    else refuse(file, path, cause, walk);
    return null;
  });
  if (facts === null) return;
  if (facts.isDirectory()) return addFolder(path, isOneOfMany ? `${basename(path)}/` : '', walk);
  return addEntry(path, basename(path), facts, walk);
}

async function addFolder(folder: string, prefix: string, walk: Walk): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(
    (cause: unknown) => {
      refuse(shownName(prefix === '' ? basename(folder) : prefix.slice(0, -1)), folder, cause, walk);
      return [];
    },
  );
  for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
    await addNamed(folder, prefix, entry, walk);
  }
}

async function addNamed(folder: string, prefix: string, entry: Dirent<Buffer>, walk: Walk): Promise<void> {
  const name = entry.name.toString('utf8');
  const file = prefix + name;
  if (Buffer.compare(Buffer.from(name, 'utf8'), entry.name) !== 0) {
    walk.diagnostics.push(diagnose('TD1053', { file: shownName(file) }, {}));
    walk.skipped.push({ file: unique(shownName(file), walk), because: 'tên tệp bị hỏng mã ký tự' });
    return;
  }
  const path = join(folder, name);
  const facts = await lstat(path).catch((cause: unknown) => {
    refuse(shownName(file), path, cause, walk);
    return null;
  });
  if (facts !== null) await addEntry(path, file, facts, walk);
}

async function addEntry(path: string, file: string, facts: Stats, walk: Walk): Promise<void> {
  if (walk.seen.has(path)) return;
  walk.seen.add(path);
  const because = whySkipped(basename(file), facts);
  if (because !== null) {
    walk.skipped.push({ file: unique(shownName(file), walk), because });
    return;
  }
  if (facts.isDirectory()) {
    if (isNamedLikeWorkbook(file)) {
      walk.diagnostics.push(diagnose('TD1052', { file: shownName(file) }, {}));
    }
    return addFolder(path, `${file}/`, walk);
  }
  walk.files.push({ file: unique(shownName(file), walk), path, size: facts.size, modifiedMs: facts.mtimeMs });
}

function refuse(file: string, path: string, cause: unknown, walk: Walk): void {
  const because = diskError('read', path, cause).message;
  walk.diagnostics.push(diagnose('TD1051', { file }, { because }));
  walk.skipped.push({ file: unique(file, walk), because });
}

/** The same name in NFC and NFD are two files on Linux: the second is shown with a number. */
function unique(file: string, walk: Walk): string {
  const { dir, name: base, ext } = posix.parse(file);
  let name = file;
  for (let count = 2; walk.names.has(name); count += 1) name = posix.join(dir, `${base} (${count})${ext}`);
  walk.names.add(name);
  return name;
}

function byName(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function isNamedLikeWorkbook(file: string): boolean {
  return Object.hasOwn(readNames, file.slice(file.lastIndexOf('.') + 1).toLowerCase());
}
