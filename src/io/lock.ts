import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, realDisk } from './disk.ts';
import { DiskError, diskError, errorCode } from './disk-error.ts';
import { isProcessAlive } from './process-alive.ts';

/** A held lock; `release` may be called twice. */
export type Lock = { readonly release: () => Promise<void> };

/**
 * Keeps other runs of the tool out of a workspace until released. A lock left by a process that died is taken over.
 * Throws `DiskError` when another run holds it, or when the folder cannot be written.
 */
export async function lockWorkspace(folder: string, disk: Disk = realDisk): Promise<Lock> {
  const path = join(folder, lockName);
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    nonce: `${process.pid}-${process.hrtime.bigint()}`,
  };
  // Each round ends with the lock held, with a live holder named, with a dead holder's lock removed, or with a wait for
  // whoever is removing it.
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await take(path, holder, disk)) {
      await sweepAside(folder, disk);
      return { release: () => release(path, holder, disk) };
    }
    const found = await settledHolder(path);
    if (found !== null && !isStale(found)) throw heldBy(path, found);
    if (found !== null) await removeStale(path, found, holder, disk);
  }
  throw heldBy(path, await holderOf(path));
}

/** In the workspace folder. */
const lockName = '.thidua.lock';

type Holder = { readonly pid: number; readonly host: string; readonly nonce: string };

async function take(path: string, holder: Holder, disk: Disk): Promise<boolean> {
  try {
    const file = await disk.create(path);
    try {
      await file.write(new TextEncoder().encode(JSON.stringify(holder)));
      await file.close();
    } catch (cause) {
      await file.close().catch(() => undefined);
      await disk.remove(path).catch(() => undefined);
      throw cause;
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

/** A lock is filled in as soon as it is made: one that stays empty is of a run that died in between. */
async function settledHolder(path: string): Promise<Holder | null> {
  const found = await holderOf(path);
  if (found?.pid !== 0) return found;
  await wait(PATIENCE);
  return holderOf(path);
}

const PATIENCE = 1_000;

/** A process of another computer cannot be asked: its lock stands. */
function isStale({ pid, host }: Holder): boolean {
  return pid === 0 || (host === hostname() && !isProcessAlive(pid));
}

const ROUNDS = 20;
const MOMENT = 25;
/** Beside a dead run's lock while it is removed. */
const CLAIM = '.gianh';

/**
 * Removes a dead run's lock. Of several runs that saw it dead only the one that holds the claim on it may, and only while
 * it still is that lock: a fresh one is never touched.
 */
async function removeStale(path: string, stale: Holder, self: Holder, disk: Disk): Promise<void> {
  const claim = `${path}${CLAIM}`;
  if (!(await take(claim, self, disk))) {
    const claimant = await settledHolder(claim);
    if (claimant !== null && isStale(claimant)) await disk.remove(claim).catch(() => undefined);
    await wait(MOMENT);
    return;
  }
  try {
    const found = await holderOf(path);
    if (found?.nonce === stale.nonce && found.pid === stale.pid) await disk.remove(path);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return;
    if (cause instanceof DiskError) throw cause;
    throw diskError('lock', path, cause);
  } finally {
    await disk.remove(claim).catch(() => undefined);
  }
}

/** Removes what runs that died left beside the lock: a claim, and locks that earlier versions had moved aside. */
async function sweepAside(folder: string, disk: Disk): Promise<void> {
  const names: readonly string[] = await disk.names(folder).catch(() => []);
  if (names.includes(`${lockName}${CLAIM}`)) {
    const claim = join(folder, `${lockName}${CLAIM}`);
    const claimant = await holderOf(claim).catch(() => null);
    if (claimant !== null && claimant.pid !== 0 && isStale(claimant))
      await disk.remove(claim).catch(() => undefined);
  }
  for (const name of names) {
    const pid = asidePattern.exec(name)?.[1];
    if (pid === undefined || isProcessAlive(Number(pid))) continue;
    await disk.remove(join(folder, name)).catch(() => undefined);
  }
}

const asidePattern = /^\.thidua\.lock\.(\d+)-\d+$/;

/** A lock that cannot be removed does not undo the work: the next run sees that its process is gone. */
async function release(path: string, holder: Holder, disk: Disk): Promise<void> {
  const found = await holderOf(path).catch(() => null);
  if (found?.nonce === holder.nonce) await disk.remove(path).catch(() => undefined);
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
