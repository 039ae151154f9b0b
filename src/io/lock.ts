import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DiskError, diskError, errorCode } from './disk-error.ts';
import { isProcessAlive } from './process-alive.ts';

/** A held lock; `release` may be called twice. */
export type Lock = { readonly release: () => Promise<void> };

/**
 * Keeps other runs of the tool out of a workspace until released. A lock left by a process that died is taken over.
 * Throws `DiskError` when another run holds it, or when the folder cannot be written.
 */
export async function lockWorkspace(folder: string): Promise<Lock> {
  const path = join(folder, lockName);
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    nonce: `${process.pid}-${process.hrtime.bigint()}`,
  };
  // Three rounds: each ends with the lock held, with a live holder named, or with a dead holder's lock removed.
  for (let round = 0; round < 3; round += 1) {
    if (await take(path, holder)) return { release: () => release(path, holder) };
    const found = await holderOf(path);
    if (found !== null && !(await isStale(path, found))) throw heldBy(path, found);
    if (found !== null) await removeStale(path, found, holder);
  }
  throw heldBy(path, await holderOf(path));
}

/** Name of the lock in the workspace folder. */
export const lockName = '.thidua.lock';

type Holder = { readonly pid: number; readonly host: string; readonly nonce: string };

async function take(path: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(JSON.stringify(holder));
    } catch (cause) {
      await rm(path, { force: true });
      throw cause;
    } finally {
      await handle.close();
    }
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false;
    throw diskError('lock', path, cause);
  }
}

/** Who holds the lock; null when it has just been released; pid 0 when its file says nothing. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isHolder(read)) return read;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    if (!(cause instanceof SyntaxError)) throw diskError('lock', path, cause);
  }
  return { pid: 0, host: '', nonce: '' };
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'host' in value &&
    typeof value.host === 'string' &&
    'nonce' in value &&
    typeof value.nonce === 'string'
  );
}

/** A process of another computer cannot be asked: its lock stands. An empty lock is being written, unless it is old. */
async function isStale(path: string, holder: Holder): Promise<boolean> {
  if (holder.pid !== 0) return holder.host === hostname() && !isProcessAlive(holder.pid);
  const facts = await stat(path).catch(() => null);
  return facts !== null && Date.now() - facts.mtimeMs > 10_000;
}

/** Moves the lock aside before removing it, so that of two runs that both saw it dead only one gets it. */
async function removeStale(path: string, stale: Holder, self: Holder): Promise<void> {
  const aside = `${path}.${self.nonce}`;
  try {
    await rename(path, aside);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return;
    throw diskError('lock', path, cause);
  }
  const moved = await holderOf(aside);
  // The other run was faster and this is its fresh lock: give it back.
  if (moved !== null && moved.nonce !== stale.nonce) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function release(path: string, holder: Holder): Promise<void> {
  const found = await holderOf(path).catch(() => null);
  if (found?.nonce === holder.nonce) await rm(path, { force: true });
}

function heldBy(path: string, holder: Holder | null): DiskError {
  const who =
    holder === null || holder.pid === 0 ? '' : ` (tiến trình ${holder.pid} trên máy ${holder.host})`;
  return new DiskError({
    path,
    code: 'ELOCKED',
    message: `Thư mục làm việc đang được một lệnh thidua khác sử dụng${who}.`,
    hint: `Chờ lệnh kia chạy xong rồi chạy lại; nếu chắc chắn không còn lệnh nào đang chạy thì xóa tệp “${path}”.`,
  });
}
