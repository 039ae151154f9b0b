import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, realDisk } from './disk.ts';
import { diskError, errorCode } from './disk-error.ts';
import { isProcessAlive } from './process-alive.ts';

/** The bytes of a file, whole or, where they are many, in pieces. */
export type Content = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Writes a file so that, whatever fails, the old or the new one stands there and never half of one: temporary file
 * in the same folder, size check, fsync, rename, fsync of the folder. Makes the folder where it is missing.
 * Throws `DiskError`.
 */
export async function writeFileSafely(path: string, content: Content, disk: Disk = realDisk): Promise<void> {
  const writer = fileWriter(disk);
  const file = await writer.prepare(path, content);
  await file.place();
  await writer.settle();
}

/** The new version of a file: the disk holds all of it, beside the place where it belongs. */
export type PreparedFile = {
  /** Puts it there; where the disk refuses, nothing is left of it. Throws `DiskError`. */
  readonly place: () => Promise<void>;
  /** Takes it away again, unless it has been placed. */
  readonly drop: () => Promise<void>;
};

/** Writes files as `writeFileSafely` does, each step for as many as there are. */
export type FileWriter = {
  /** Throws `DiskError`; then nothing is left of it. */
  readonly prepare: (path: string, content: Content) => Promise<PreparedFile>;
  /** Makes all that was placed last through a power cut. Throws `DiskError`. */
  readonly settle: () => Promise<void>;
};

/** Files may be prepared side by side: a disk takes many together much quicker than one after the other. */
export function fileWriter(disk: Disk = realDisk): FileWriter {
  /** By folder: that it is ready, and the file that it is named by where it cannot be settled. */
  const folders = new Map<string, { readonly isReady: Promise<void>; readonly target: string }>();
  const ready = (folder: string, target: string): Promise<void> => {
    const { isReady } = folders.get(folder) ?? { isReady: begin(folder, disk) };
    folders.set(folder, { isReady, target });
    return isReady;
  };
  return {
    prepare: async (path, content) => {
      const target = resolve(path);
      const folder = dirname(target);
      const temporary = join(folder, temporaryName());
      let isWaiting = true;
      const drop = async (): Promise<void> => {
        if (isWaiting) await disk.remove(temporary).catch(() => undefined);
        isWaiting = false;
      };
      const orNothing = async (step: () => Promise<void>): Promise<void> => {
        try {
          await step();
        } catch (cause) {
          await drop();
          throw diskError('write', target, cause);
        }
      };
      await orNothing(async () => {
        await ready(folder, target);
        await writeAndSync(temporary, content, disk);
      });
      const place = async (): Promise<void> => {
        await renamePatiently(temporary, target, disk);
        isWaiting = false;
      };
      return { place: () => orNothing(place), drop };
    },
    settle: async () => {
      for (const [folder, { target }] of folders) {
        await disk.syncFolder(folder).catch((cause: unknown) => {
          throw diskError('write', target, cause);
        });
      }
    },
  };
}

async function begin(folder: string, disk: Disk): Promise<void> {
  await disk.makeFolder(folder);
  await sweep(folder, disk);
}

/** A file that an interrupted run of this tool left behind, or that a running one is about to rename. */
export function isTemporaryName(name: string): boolean {
  return temporaryPattern.test(name) || stagedPattern.test(name);
}

/** Name under which a received file waits in `nhan/` for its line in the intake log; told by its SHA-256. */
export function stagedName(sha256: string): string {
  return `.thidua-nhan-${sha256}.tmp`;
}

/** The SHA-256 in such a name; null for any other. */
export function stagedSha256(name: string): string | null {
  return stagedPattern.exec(name)?.[1] ?? null;
}

const stagedPattern = /^\.thidua-nhan-([0-9a-f]{64})\.tmp$/;
const temporaryPattern = /^\.thidua-(\d+)-\d+\.tmp$/;
let written = 0;

function temporaryName(): string {
  written += 1;
  return `.thidua-${process.pid}-${written}.tmp`;
}

/** Makes a new file and waits until the disk holds all of it. */
export async function writeAndSync(temporary: string, content: Content, disk: Disk): Promise<void> {
  const file = await disk.create(temporary);
  try {
    let length = 0;
    for await (const bytes of content instanceof Uint8Array ? [content] : content) {
      await file.write(bytes);
      length += bytes.length;
    }
    // Some network drives answer "written" and hold less.
    if ((await file.size()) !== length) throw Object.assign(new Error('short write'), { code: 'EIO' });
    await file.sync();
  } catch (cause) {
    await file.close().catch(() => undefined);
    throw cause;
  }
  await file.close();
}

/** Windows refuses to replace a file for a moment while a virus scanner or an indexer looks at it. */
export async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  const pauses = process.platform === 'win32' ? [50, 100, 200, 400, 800] : [];
  for (const pause of pauses) {
    try {
      return await disk.rename(from, to);
    } catch (cause) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(cause))) throw cause;
      await wait(pause);
    }
  }
  await disk.rename(from, to);
}

/** When each folder was last looked through, by the clock of the process. */
const swept = new Map<string, number>();
const SWEEP_EVERY = 100;

/** Removes what runs that died here left behind; not at every one of many writes. */
async function sweep(folder: string, disk: Disk): Promise<void> {
  if (performance.now() - (swept.get(folder) ?? Number.NEGATIVE_INFINITY) < SWEEP_EVERY) return;
  for (const name of await disk.names(folder)) {
    const pid = temporaryPattern.exec(name)?.[1];
    if (pid !== undefined && !isProcessAlive(Number(pid))) await disk.remove(join(folder, name));
  }
  swept.set(folder, performance.now());
}
