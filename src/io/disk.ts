import { appendFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';

/** A file being written. */
export type OpenFile = {
  /** Adds to what was written before. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Bytes that the disk says it holds. */
  readonly size: () => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A file that is only ever added to. */
export type GrowingFile = {
  /** Writes at a place, which is its end. */
  readonly write: (bytes: Uint8Array, at: number) => Promise<void>;
  readonly size: () => Promise<number>;
  /** Takes back what was half written after this many bytes. */
  readonly cut: (length: number) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The few operations that writing needs, so that a test can let the n-th one fail. */
export type Disk = {
  readonly makeFolder: (path: string) => Promise<void>;
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** Makes a file that must not exist yet. */
  readonly create: (path: string) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file; a file that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes a rename in this folder last through a power cut, where the system offers that. */
  readonly syncFolder: (folder: string) => Promise<void>;
};

/** A disk that can also add to a file. */
export type LoggingDisk = Disk & {
  /** Opens a file that must exist, to add to it. */
  readonly grow: (path: string) => Promise<GrowingFile>;
  /** Adds to the end of a file, wherever that is by then; makes the file where there is none. */
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>;
};

/** The disk of this computer. */
export const realDisk: LoggingDisk = {
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  names: (folder) => readdir(folder),
  create: async (path) => {
    const handle = await open(path, 'wx');
    return {
      write: (bytes) => handle.writeFile(bytes),
      size: async () => (await handle.stat()).size,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  grow: async (path) => {
    const handle = await open(path, 'r+');
    return {
      write: async (bytes, at) => {
        let written = 0;
        while (written < bytes.length) {
          const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, at + written);
          written += bytesWritten;
        }
      },
      size: async () => (await handle.stat()).size,
      cut: (length) => handle.truncate(length),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  append: (path, bytes) => appendFile(path, bytes),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  syncFolder: async (folder) => {
    // Windows has no handle on a folder; its rename is written through by the system.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
