import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { diskError, errorCode } from '../../io/disk-error.ts';
import { shownName } from '../../io/shown-name.ts';
import { whySkipped } from '../../io/why-skipped.ts';
import { withoutEnd } from '../../text/letters.ts';
import { compareText } from '../../text/order.ts';

/** A file that may be an office's result. */
export type FoundResult = {
  readonly path: string;
  /** As messages name it. */
  readonly file: string;
  /** Whose it is, told by where it lies; a hand-over file says so itself. */
  readonly office: string;
  readonly isNamed: boolean;
};

/**
 * `ket-qua.json` and `ban-giao….json`, also as mail programs, copies and clerks who put the office before it rename them:
 * `ket-qua (1).json`, `Bản sao của ket-qua.json`, `02. Xã B - ban-giao-xa-b-2026.json`.
 */
const RESULT_WORDS = /(?<![\p{L}\d])(?:ket[-_ ]qua|ban[-_ ]giao)/iu;
/** What names of files say besides whose the result is: what it is, that it is a copy, which one. */
const BESIDE_OFFICE =
  /(?<![\p{L}\d])(?:ket[-_ ]qua|copy of|copy|bản sao của|bản sao)(?![\p{L}\d])|(?<=^|\s)\(\d{1,3}\)$|^\d{1,3}[.)](?=\s)/giu;
/** Folders inside an office's workspace, which are no name of an office. */
const INNER = /^(?:\d{4}(?:[-_].*)?|so-ket|tong-ket|gop|thi ?dua.*)$/iu;
const DEEPEST = 12;

/**
 * The results that the paths lead to: files as they are, folders through and through, never through links inside. Papers and
 * other files of a workspace are passed by. What was named and cannot be read is said.
 */
export async function findResults(
  cwd: string,
  paths: readonly string[],
): Promise<Staged<readonly FoundResult[]>> {
  const files = new Map<string, FoundResult>();
  const diagnostics: Diagnostic[] = [];
  const refuse = (file: string, path: string, cause: unknown) =>
    diagnostics.push(diagnose('TD1051', { file }, { because: diskError('read', path, cause).message }));
  const add = (path: string, file: string, isNamed: boolean) => {
    if (!files.has(path)) files.set(path, { path, file: shownName(file), office: officeOf(path), isNamed });
  };
  const walk = async (folder: string, prefix: string, depth: number): Promise<void> => {
    let names: string[];
    try {
      names = (await readdir(folder)).toSorted(compareText);
    } catch (cause) {
      refuse(shownName(prefix === '' ? basename(folder) : prefix), folder, cause);
      return;
    }
    for (const name of names) {
      const path = join(folder, name);
      const facts = await lstat(path).catch(() => null);
      if (facts === null || whySkipped(name, facts) !== null) continue;
      if (facts.isFile() && isResultName(name)) add(path, `${prefix}${name}`, false);
      else if (facts.isDirectory() && depth < DEEPEST) await walk(path, `${prefix}${name}/`, depth + 1);
    }
  };
  for (const typed of paths) {
    const path = resolve(cwd, typed);
    try {
      if ((await stat(path)).isDirectory()) await walk(path, paths.length > 1 ? `${basename(path)}/` : '', 0);
      else add(path, placeOf(path), true);
    } catch (cause) {
      const file = shownName(typed);
      if (errorCode(cause) === 'ENOENT') diagnostics.push(diagnose('TD1050', { file }, { path: file }));
      else refuse(file, path, cause);
    }
  }
  return staged([...files.values()], diagnostics);
}

function isResultName(name: string): boolean {
  return /\.json$/iu.test(name) && RESULT_WORDS.test(name);
}

/** A file by its name; `ket-qua.json`, which all have, from the folder of its office: `xa-a/2026/ket-qua.json`. */
function placeOf(path: string): string {
  const name = basename(path);
  if (!/^ket-qua\.json$/iu.test(name)) return name;
  const parts = path.split(/[\\/]/u).filter((part) => part !== '');
  const office = parts.slice(0, -1).findLastIndex((part) => !INNER.test(part));
  return parts.slice(Math.max(office, 0)).join('/');
}

function officeOf(path: string): string {
  const stem = basename(path)
    .normalize('NFC')
    .replace(/\.json$/iu, '');
  const own = withoutEnd(stem.replace(BESIDE_OFFICE, ' '), '-_.')
    .replace(/^[-_.\s]+/u, '')
    .replace(/^\(?\d{1,4}\)?$/u, '');
  if (own !== '' && !/ban[-_ ]giao/iu.test(own)) return own;
  let folder = dirname(path);
  while (INNER.test(basename(folder)) && dirname(folder) !== folder) folder = dirname(folder);
  return basename(folder) || stem;
}
