import { join } from 'node:path';
import { type Disk, realDisk } from '../io/disk.ts';
import { DiskError, diskError } from '../io/disk-error.ts';
import { sha256 } from '../io/hash.ts';
import { type FileWriter, fileWriter, type PreparedFile } from '../io/write-file.ts';
import { BESIDES, besideOf, freeAside, heldOpen, isHeld, lookAt } from './held-files.ts';
import { type OwnFile, readOwnList, saveOwnList } from './own-list.ts';

/** A file as it stands on the disk before a run writes. */
export type StandingFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** It is what the tool wrote, to the byte. */
  readonly isOurs: boolean;
  /** What was noted with the version that the tool wrote there; null where nothing was. */
  readonly outside: string | null;
  /** That version held words that somebody wrote. */
  readonly hasWords: boolean;
  /** Marks that this version had, or left out as compared, as they were noted. */
  readonly checks: readonly string[];
  readonly cleared: readonly string[];
  /** What this very version was made from, as it was noted; null where nothing was, or another stands there. */
  readonly from: string | null;
};

/** A file that a run writes. */
export type NewFile = {
  /** From the folder, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly about: string;
  /** Noted, and handed back with what stands there in a later run. */
  readonly outside?: string | null;
  /** It holds words that somebody wrote: it is never just removed. */
  readonly hasWords?: boolean;
  /** Both noted, and handed back with what stands there. */
  readonly checks?: readonly string[];
  readonly cleared?: readonly string[];
  /** Noted, and handed back with this version in a later run: tells all that it was made from. */
  readonly from?: string | null;
  /** Whether what stands there may go, all that is somebody's in it being in the new one; else what is ours may. */
  readonly mayReplace?: (standing: StandingFile) => boolean;
};

/** What became of somebody's files, and of those that another program holds open; paths from the folder. */
export type FolderReport = {
  /** Changed files that were left or moved aside. */
  readonly kept: readonly string[];
  /** Files held open, and where their new version stands. */
  readonly open: readonly { readonly path: string; readonly beside: string }[];
  /** Files that there is no reason for any more, and that are held open. */
  readonly stuck: readonly string[];
};

/** A folder in which the tool replaces what it wrote itself, and nothing that anybody else wrote or changed. */
export type OwnFolder = {
  /** What stands at a place: the file, then each `(bản mới)` of runs that found it open. */
  readonly standing: (path: string) => Promise<readonly StandingFile[]>;
  /** Leaves no file of this name: what the tool wrote is removed, what anybody changed or wrote is moved aside. */
  readonly withdraw: (path: string) => Promise<void>;
  /**
   * Writes files, and answers where each went. What stood there and is not ours as we left it is moved aside first; beside
   * a file that another program holds open the new version is put, as `…(bản mới).docx`.
   */
  readonly put: (...files: readonly NewFile[]) => Promise<readonly string[]>;
  /** Ends the run: removes what earlier runs wrote about the subjects named and this one did not, and keeps the list. */
  readonly finish: (isDone: (about: string) => boolean) => Promise<FolderReport>;
};

/**
 * Opens such a folder; the list of own files is made anew where it is missing or broken. What is about to be written
 * stands in the list before it stands in the folder: wherever a run ends, the next one knows its work. Throws `DiskError`.
 */
export async function openOwnFolder(folder: string, disk: Disk = realDisk): Promise<OwnFolder> {
  const list = await readOwnList(folder);
  const entries = new Map(list.files.map((file) => [file.path, file]));
  const noted = new Map(entries);
  const ours = new Set(list.files.flatMap((file) => hashesOf(file)));
  const written = new Set<string>();
  const kept: string[] = [];
  const open: { path: string; beside: string }[] = [];
  const stuck: string[] = [];
  const aside: string[] = [];
  // A run that ended before it could say so moved these.
  for (const path of list.aside) if ((await lookAt(join(folder, path))) !== null) kept.push(path);

  const save = (): Promise<void> =>
    saveOwnList(folder, { files: [...entries.values()], aside: [...kept, ...aside] }, disk);

  const standingAt = async (path: string): Promise<StandingFile | 'open' | null> => {
    const bytes = await lookAt(join(folder, path));
    if (bytes === null || bytes === 'open') return bytes;
    const hash = sha256(bytes);
    const note = noted.get(path);
    return {
      path,
      bytes,
      isOurs: ours.has(hash),
      outside: note?.outside ?? null,
      hasWords: note?.hasWords === true,
      checks: note?.checks ?? [],
      cleared: note?.cleared ?? [],
      from: note?.sha256 === hash && note.before === undefined ? (note.from ?? null) : null,
    };
  };

  /** Whether a file is there and nobody's but ours, or in the new one with all that is somebody's. */
  const mayGo = (file: NewFile | null, standing: StandingFile): boolean =>
    file?.mayReplace === undefined ? standing.isOurs : file.mayReplace(standing);

  /** Says in the list what will stand there. */
  const announce = (file: NewFile, path: string): boolean => {
    const hash = sha256(file.bytes);
    const known = entries.get(path);
    const next: OwnFile = {
      path,
      sha256: hash,
      about: file.about,
      ...(known === undefined || (known.sha256 === hash && known.before === undefined)
        ? {}
        : { before: hashesOf(known).filter((each) => each !== hash) }),
      ...(file.outside ? { outside: file.outside } : {}),
      ...(file.hasWords ? { hasWords: true } : {}),
      ...(file.checks?.length ? { checks: [...file.checks] } : {}),
      ...(file.cleared?.length ? { cleared: [...file.cleared] } : {}),
      ...(file.from ? { from: file.from } : {}),
    };
    ours.add(hash);
    entries.set(path, next);
    return JSON.stringify(known) !== JSON.stringify(next);
  };

  /** Gives a file another name beside its own: `…(giữ lại 1).docx`; false where another program holds it. */
  const moveAside = async (path: string): Promise<boolean> => {
    const name = await freeAside(folder, path);
    aside.push(name);
    await save();
    try {
      await disk.rename(join(folder, path), join(folder, name));
      kept.push(name);
      return true;
    } catch (cause) {
      const fault = diskError('write', join(folder, path), cause);
      if (isHeld(fault)) return false;
      throw fault;
    } finally {
      aside.pop();
    }
  };

  /** Readies a new version: `open` where another program holds what stands there, `same` where that is it already. */
  const prepare = async (file: NewFile, path: string, writer: FileWriter): Promise<Readied> => {
    const standing = await standingAt(path);
    if (standing === 'open') return 'open';
    if (standing !== null && sha256(standing.bytes) === sha256(file.bytes)) return 'same';
    return writer
      .prepare(join(folder, path), file.bytes)
      .catch((fault: unknown) => openWhere(standing, fault));
  };

  /** Puts a file that was readied in its place; false where another program holds what stands there. */
  const place = async (file: NewFile, path: string, readied: Readied): Promise<boolean> => {
    if (readied === 'open' || readied === 'same') return readied === 'same';
    try {
      // Looked at once more: while many were readied somebody may have saved it.
      const standing = await standingAt(path);
      if (standing === 'open') return false;
      if (standing !== null && !mayGo(file, standing) && !(await moveAside(path))) return false;
      return (await readied.place().catch((fault: unknown) => openWhere(standing, fault))) !== 'open';
    } finally {
      await readied.drop();
    }
  };

  /** Readies some files side by side, then puts each in its place; where one fails nothing of those after it is left. */
  const placeAll = async (files: readonly NewFile[], writer: FileWriter): Promise<readonly string[]> => {
    const readied = await Promise.allSettled(files.map((file) => prepare(file, file.path, writer)));
    const places: string[] = [];
    try {
      for (const [index, file] of files.entries()) {
        const own = readied[index];
        if (own?.status !== 'fulfilled') throw own?.reason;
        written.add(file.path);
        const isPlaced = await place(file, file.path, own.value);
        const path = isPlaced ? file.path : await putBeside(file, writer);
        places.push(path);
        if (!isPlaced) open.push({ path: file.path, beside: path });
        for (const each of besides(file.path)) if (!written.has(each)) await takeAway(each, file);
      }
      return places;
    } finally {
      for (const each of readied)
        if (each.status === 'fulfilled' && typeof each.value === 'object') await each.value.drop();
    }
  };

  /** Removes a file that may go, and forgets it; one that is somebody's stays. */
  const takeAway = async (path: string, file: NewFile | null): Promise<void> => {
    const standing = await standingAt(path);
    if (standing === 'open') {
      stuck.push(path);
      return;
    }
    if (standing === null) {
      entries.delete(path);
      return;
    }
    if (!mayGo(file, standing)) {
      kept.push(path);
      entries.delete(path);
      return;
    }
    if (file === null && entries.get(path)?.hasWords) {
      if (await moveAside(path)) entries.delete(path);
      else stuck.push(path);
      return;
    }
    try {
      await disk.remove(join(folder, path));
      entries.delete(path);
    } catch (cause) {
      const fault = diskError('write', join(folder, path), cause);
      if (!isHeld(fault)) throw fault;
      stuck.push(path);
    }
  };

  /** New versions of a file that earlier runs put beside it. */
  const besides = (path: string): readonly string[] =>
    BESIDES.map((number) => besideOf(path, number)).filter((beside) => entries.has(beside));

  /** Puts a file beside the one that is held open; that may be open by now as well. */
  const putBeside = async (file: NewFile, writer: FileWriter): Promise<string> => {
    for (const number of BESIDES) {
      const beside = besideOf(file.path, number);
      if (announce(file, beside)) await save();
      if (!(await place(file, beside, await prepare(file, beside, writer)))) continue;
      written.add(beside);
      return beside;
    }
    throw heldOpen(join(folder, file.path));
  };

  return {
    standing: async (path) => {
      const found: StandingFile[] = [];
      for (const each of [path, ...besides(path)]) {
        const standing = await standingAt(each);
        if (standing !== null && standing !== 'open') found.push(standing);
      }
      return found;
    },
    put: async (...files) => {
      const isNews = files.map((file) => announce(file, file.path));
      if (isNews.includes(true)) await save();
      const writer = fileWriter(disk);
      const places: string[] = [];
      for (let at = 0; at < files.length; at += TOGETHER)
        places.push(...(await placeAll(files.slice(at, at + TOGETHER), writer)));
      await writer.settle();
      return places;
    },
    withdraw: async (path) => {
      for (const each of [path, ...besides(path)]) {
        const standing = await standingAt(each);
        const isSomebodys = standing !== null && standing !== 'open' && !standing.isOurs;
        if (!isSomebodys) await takeAway(each, null);
        else if (await moveAside(each)) entries.delete(each);
        else stuck.push(each);
      }
    },
    finish: async (isDone) => {
      for (const { path, about } of [...entries.values()]) {
        if (!written.has(path) && !stuck.includes(path) && isDone(about)) await takeAway(path, null);
      }
      for (const file of [...entries.values()]) {
        // Of a file that is held open the version before still stands there.
        if (!written.has(file.path) || open.some(({ path }) => path === file.path)) continue;
        const { before: _, ...settled } = file;
        entries.set(file.path, settled);
      }
      // All is written, and the list knows of it already: where only this fails, what was done can still be said.
      await saveOwnList(folder, { files: [...entries.values()], aside: [] }, disk).catch(unlessDisk);
      return { kept, open, stuck };
    },
  };
}

/** How many files are readied side by side: each holds one open. */
const TOGETHER = 32;

/** A new version on the disk, or why there is none. */
type Readied = PreparedFile | 'open' | 'same';

function hashesOf({ sha256: hash, before = [] }: OwnFile): readonly string[] {
  return [hash, ...before];
}

/** Where something stands that another program holds; a folder that refuses every file is another fault. */
function openWhere(standing: StandingFile | null, fault: unknown): 'open' {
  if (standing !== null && fault instanceof DiskError && isHeld(fault)) return 'open';
  throw fault;
}

function unlessDisk(cause: unknown): void {
  if (!(cause instanceof DiskError)) throw cause;
}
