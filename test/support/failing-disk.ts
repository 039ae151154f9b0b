import { type GrowingFile, type LoggingDisk, type OpenFile, realDisk } from '../../src/io/disk.ts';

/** A disk on which something goes wrong, and what it was doing then; null while nothing has. */
export type FailingDisk = { readonly disk: LoggingDisk; readonly failed: () => string | null };

/**
 * A disk whose n-th operation fails with a code, a write after its first half. `dies`: nothing after it happens
 * either, as when the process or the computer ends there. `isCounted`: the names of operations among which is counted.
 */
export function failingDisk(
  nth: number,
  code: string,
  dies: boolean,
  isCounted: (name: string) => boolean = () => true,
): FailingDisk {
  let count = 0;
  let failed: string | null = null;
  const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
  const step = async <T>(name: string, run: () => Promise<T>, half?: () => Promise<void>): Promise<T> => {
    if (isCounted(name)) count += 1;
    if (count === nth && failed === null) {
      failed = name;
      await half?.();
      return refuse();
    }
    return dies && failed !== null ? refuse() : run();
  };
  /** A handle is closed by the system when the process ends. */
  const closing = (name: string, close: () => Promise<void>) => (): Promise<void> => {
    let isClosed = false;
    const once = async () => {
      isClosed = true;
      await close();
    };
    return step(name, once, once).catch(async (cause: unknown) => {
      if (!isClosed) await close().catch(() => undefined);
      throw cause;
    });
  };
  const openFile = (file: OpenFile): OpenFile => ({
    write: (bytes) =>
      step(
        'write',
        () => file.write(bytes),
        () => file.write(bytes.subarray(0, bytes.length / 2)),
      ),
    size: () => step('size', file.size),
    sync: () => step('sync', file.sync),
    close: closing('close', file.close),
  });
  const growingFile = (file: GrowingFile): GrowingFile => ({
    write: (bytes, at) =>
      step(
        'add',
        () => file.write(bytes, at),
        () => file.write(bytes.subarray(0, bytes.length / 2 + 1), at),
      ),
    size: () => step('size of the log', file.size),
    cut: (length) => step('cut', () => file.cut(length)),
    sync: () => step('sync the log', file.sync),
    close: closing('close the log', file.close),
  });
  const disk: LoggingDisk = {
    makeFolder: (path) => step('makeFolder', () => realDisk.makeFolder(path)),
    names: (folder) => step('names', () => realDisk.names(folder)),
    create: (path) => step('create', async () => openFile(await realDisk.create(path))),
    append: (path, bytes) => step('append', () => realDisk.append(path, bytes)),
    grow: (path) => step('grow', async () => growingFile(await realDisk.grow(path))),
    rename: (from, to) => step('rename', () => realDisk.rename(from, to)),
    remove: (path) => step('remove', () => realDisk.remove(path)),
    syncFolder: (folder) => step('syncFolder', () => realDisk.syncFolder(folder)),
  };
  return { disk, failed: () => failed };
}
