import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { diskError } from '../io/disk-error.ts';
import { readBytes } from '../io/read-bytes.ts';
import { textBytes, zipParts } from '../ooxml/zip.ts';
import { anonymousPackage } from './anonymise/package-file.ts';
import { type Scrambler, scrambler } from './anonymise/scramble.ts';
import { anonymousTable, anonymousYaml } from './anonymise/text-file.ts';

/** A package for whoever helps: the zip, how many files are in it, and of which kinds some could not be. */
export type SupportPackage = {
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly leftOut: readonly string[];
};

/** Bytes of one file, and of all together, beyond which nothing more goes in: the zip must fit into a mail. */
const LARGEST = 20 * 1024 * 1024;
const ALL = 120 * 1024 * 1024;

/**
 * The workspace with every name, text and number replaced and its shape kept, together with what is told of the machine. Files
 * that the tool makes itself, but for papers of Word that people write in, and what it remembers, are not in it. Throws `DiskError` where the workspace cannot be read.
 */
export async function packSupport({
  folder,
  known,
  years,
  told,
  key = randomBytes(32),
}: {
  /** Null: there is no workspace; only `told` goes in. */
  readonly folder: string | null;
  readonly known: ReadonlySet<string>;
  readonly years: readonly number[];
  /** Texts by name, free of people's data already. */
  readonly told: Readonly<Record<string, string>>;
  readonly key?: Uint8Array;
}): Promise<SupportPackage> {
  const to = scrambler({ key, known, years: new Set(years.map(String)) });
  const parts = new Map(Object.entries(told).map(([name, text]) => [name, textBytes(text)]));
  const leftOut: string[] = [];
  let room = ALL;
  for (const path of folder === null ? [] : await filesOf(folder, years)) {
    const bytes = await readBytes(join(folder ?? '', path));
    room -= bytes.length;
    const now = bytes.length > LARGEST || room < 0 ? null : anonymousFile(bytes, path, to);
    if (now === null) leftOut.push(extname(path).toLowerCase() || 'không có đuôi');
    else parts.set(`thu-muc/${otherPath(path, to)}`, now);
  }
  return { bytes: zipParts(parts), files: parts.size - Object.keys(told).length, leftOut };
}

/** What the office enters for a year, or one of its reporting periods. */
const OF_YEAR = /^(\d{4})(?:-\w{2,3})?\/(?:tham-dinh\.xlsx|(?:(?:so-ket|tong-ket)\/)?hoi-dong\.xlsx)$/u;
/** What units sent; papers that people write in, and templates that they make. */
const WRITTEN =
  /^(?:\d{4}(?:-\w{2,3})?\/nhan\/|(?:mau-van-ban|\d{4}(?:-\w{2,3})?\/(?:(?:so-ket|tong-ket)\/)?van-ban)\/(?![~.])[^/]+\.docx$)/u;
/** The folders that they are looked for in. */
const FOLDERS =
  /^(?:mau-van-ban|\d{4}(?:-\w{2,3})?(?:$|\/(?:so-ket|tong-ket)(?:\/van-ban)?$|\/van-ban$|\/nhan(?:$|\/)))/u;

/** What people wrote or sent, from the workspace, with forward slashes; in order. */
async function filesOf(folder: string, years: readonly number[]): Promise<readonly string[]> {
  const own = ['thidua.yaml', 'don-vi.xlsx', 'xu-ly.xlsx', 'khen-thuong.xlsx'];
  const isOfYear = (path: string) => {
    const year = OF_YEAR.exec(path)?.[1];
    return year !== undefined && years.includes(Number(year));
  };
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    for (const entry of await entriesIn(join(folder, at))) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory() && depth < 12) {
        if (FOLDERS.test(path)) await walk(path, depth + 1);
      } else if (entry.isFile() && (own.includes(path) || isOfYear(path) || WRITTEN.test(path)))
        found.push(path);
    }
  };
  await walk('', 0);
  return found.toSorted();
}

async function entriesIn(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw diskError('read', folder, cause);
  }
}

/** The same file without anybody's data; null where that is not certain. */
function anonymousFile(bytes: Uint8Array, path: string, to: Scrambler): Uint8Array | null {
  try {
    // PK: what kind of package it is, its parts say.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return anonymousPackage(bytes, path, to);
    if (!/\.(?:csv|tsv|txt|ya?ml)$/iu.test(path)) return null;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const now = /ya?ml$/iu.test(path) ? anonymousYaml(text, to) : anonymousTable(text, to);
    return to.leaks(now) ? null : textBytes(now);
  } catch {
    // Too broken to be opened under guard: what is in it cannot be replaced, so it stays here.
    return null;
  }
}

const OWN_NAMES =
  /^(?:thidua\.yaml|(?:don-vi|xu-ly|khen-thuong|tham-dinh|hoi-dong)\.xlsx|nhan|so-ket|tong-ket|van-ban|mau-van-ban|\d{4})$/u;

function otherPath(path: string, to: Scrambler): string {
  return path
    .split('/')
    .map((name) => {
      if (OWN_NAMES.test(name)) return name;
      const end = /\.[A-Za-z0-9]{1,5}$/u.exec(name)?.[0] ?? '';
      return `${to.text(name.slice(0, name.length - end.length))}${end}`;
    })
    .join('/');
}
