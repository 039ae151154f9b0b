import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TermLike } from '../domain/term.ts';
import { diskError, errorCode } from '../io/disk-error.ts';
import { isTemporaryName } from '../io/write-file.ts';
import { compareVietnamese } from '../text/collation.ts';
import { looseKey } from '../text/fold.ts';
import { yearPaths } from './paths.ts';

/** What can be opened of a year: a file, or a folder (its path ends in `/`). From the year's folder, forward slashes. */
export type YearFile = { readonly path: string };

const DEEPEST = 4;
/** First what one looks at, then what one works with, then what there are many of. */
const ORDER: readonly RegExp[] = [
  /^tong-quan\.html$/u,
  /^van-ban\/[^/]+$/u,
  /^[^/]+\.xlsx$/u,
  /^(?:so-ket|tong-ket)\/(?:tong-quan\.html|van-ban\/[^/]+|[^/]+\.xlsx)$/u,
  /^ra-soat\/[^/]+$/u,
  /\/$/u,
  /^van-ban\//u,
  /^(?:so-ket|tong-ket)\//u,
  /^ra-soat\//u,
  /^bieu-mau\//u,
  /^thu\//u,
];
/** What units sent is looked at in its folder: a program that opens a file may write into it. */
const CLOSED = /^nhan\/./u;
const OPENED = /\.(?:docx|xlsx|html|eml|csv|pdf)$/iu;

/** What the tool and the office have made of a year, in the order in which it is listed; empty where there is no folder. Throws `DiskError`. */
export async function yearFiles(workspace: string, year: TermLike): Promise<readonly YearFile[]> {
  const { folder } = yearPaths(workspace, year);
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    for (const entry of await entriesIn(join(folder, at))) {
      const path = `${at}${entry.name}`;
      if (entry.name.startsWith('.') || entry.name.startsWith('~$') || isTemporaryName(entry.name)) continue;
      if (entry.isDirectory()) {
        found.push(`${path}/`);
        if (path !== 'nhan' && depth < DEEPEST) await walk(`${path}/`, depth + 1);
      } else if (entry.isFile() && OPENED.test(path) && !CLOSED.test(path)) found.push(path);
    }
  };
  await walk('', 0);
  const rank = (path: string) => {
    const at = ORDER.findIndex((pattern) => pattern.test(path));
    return at < 0 ? ORDER.length : at;
  };
  return found.toSorted((a, b) => rank(a) - rank(b) || compareVietnamese(a, b)).map((path) => ({ path }));
}

async function entriesIn(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return [];
    throw diskError('read', folder, cause);
  }
}

/**
 * Which of them somebody means: by its number in the list, its name or path, or words of it without regard to marks. Words that fit a
 * name whole come before those that stand somewhere in several.
 */
export function meantFiles(files: readonly YearFile[], typed: string): readonly YearFile[] {
  const text = typed.trim();
  if (/^\d{1,4}$/u.test(text)) {
    const byNumber = files[Number(text) - 1];
    if (byNumber !== undefined) return [byNumber];
  }
  const asPath = text.replaceAll('\\', '/').replace(/^\.\//u, '');
  const exact = files.filter(({ path }) => path === asPath || path === `${asPath}/`);
  if (exact.length > 0) return exact.slice(0, 1);
  const words = keyOf(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const fitting = files.filter(({ path }) => {
    const key = ` ${keyOf(path)}`;
    return words.every((word) => key.includes(` ${word}`));
  });
  const named = fitting.filter(({ path }) => keyOf(nameOf(path)) === words.join(' '));
  const begun = fitting.filter(({ path }) => `${keyOf(nameOf(path))} `.startsWith(`${words.join(' ')} `));
  const [best = []] = [named, begun].filter((each) => each.length > 0);
  if (best.length > 0) return best.length === 1 ? best : closest(best);
  return fitting.length > 1 ? closest(fitting) : fitting;
}

/** The year's own paper or table, where only one fits, before those of reviews and of single units. */
function closest(files: readonly YearFile[]): readonly YearFile[] {
  const top = files.filter(({ path }) => /^(?:van-ban\/)?[^/]+$/u.test(path));
  return top.length === 1 ? top : files;
}

function nameOf(path: string): string {
  return (
    (path.endsWith('/') ? path.slice(0, -1) : path)
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/u, '') ?? path
  );
}

function keyOf(text: string): string {
  return looseKey(text.replace(/[-_./]+/gu, ' '));
}
