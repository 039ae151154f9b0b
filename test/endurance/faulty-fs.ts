import fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, relative, resolve, sep } from 'node:path';

/** What is to go wrong: the n-th change below a folder (from 1), with a code of the system, or the end of the process. */
export type Fault = { readonly folder: string; readonly nth: number; readonly code: string | 'die' };

/** The changes that were asked for below the folder, in order, by what and where. */
export type Changes = readonly string[];

let armed: Fault | null = null;
let changes: string[] = [];

/** Lets the next fault lie in wait. */
export function arm(fault: Fault): void {
  armed = { ...fault, folder: resolve(fault.folder) };
  changes = [];
}

/** Ends it, and tells what was changed up to then. */
export function disarm(): Changes {
  armed = null;
  return changes;
}

/** The cache may fail without anybody being worse off; it has a test of its own. */
const CACHE = `.thidua${sep}`;

/** Counts a change; true when this is the one that is to go wrong. */
function isHit(what: string, path: unknown): boolean {
  if (armed === null || typeof path !== 'string') return false;
  const below = relative(armed.folder, resolve(path));
  if (below.startsWith('..') || below.startsWith(CACHE)) return false;
  changes.push(`${what} ${below === '' ? '.' : basename(below).replace(/\d+-\d+/, 'N')}`);
  if (changes.length !== armed.nth) return false;
  if (armed.code === 'die') process.kill(process.pid, 'SIGKILL');
  return true;
}

function fault(): Error {
  const code = armed?.code ?? '?';
  return Object.assign(new Error(`${code}: injected`), { code });
}

let heldNames: readonly string[] = [];

/** Lets another program hold the files of these names, as Windows answers it: they can be read, no more. */
export function hold(...names: readonly string[]): void {
  heldNames = names;
}

const isHeld = (path: unknown): boolean => typeof path === 'string' && heldNames.includes(basename(path));

function held(): Error {
  return Object.assign(new Error('EPERM: held'), { code: 'EPERM' });
}

type Anything = (...given: never[]) => unknown;
type Handle = Record<string, unknown>;

function watchHandle(handle: object, path: string): object {
  return new Proxy(handle, {
    get: (target, key) => {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function') return own;
      const call = (...given: unknown[]) => Reflect.apply(own, target, given) as Promise<unknown>;
      switch (key) {
        case 'write':
        case 'writeFile':
          return async (bytes: Uint8Array, ...rest: unknown[]) => {
            if (!isHit('write', path)) return call(bytes, ...rest);
            // A full disk takes the first half.
            const [from = 0, length = bytes.length, at = null] = rest as [number?, number?, (number | null)?];
            const half = Math.floor(length / 2);
            await (target as FileHandle).write(bytes, from, half, at);
            throw fault();
          };
        case 'sync':
        case 'truncate':
          return async (...given: unknown[]) => {
            if (isHit(key, path)) throw fault();
            return call(...given);
          };
        case 'close':
          return async () => {
            const hit = isHit('close', path);
            await call();
            if (hit) throw fault();
          };
        default:
          return call;
      }
    },
  });
}

const ASYNCHRONOUS = [
  'mkdir',
  'rename',
  'rm',
  'unlink',
  'rmdir',
  'writeFile',
  'appendFile',
  'copyFile',
  'truncate',
] as const;
const SYNCHRONOUS = [
  'writeFileSync',
  'appendFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'openSync',
] as const;

/**
 * Puts itself between the program and the file system, below any port of its own, so that no write escapes: whoever calls a
 * function by the name of its import calls the one that stands there now. Returns what takes it away again.
 */
export function watchFileSystem(): () => void {
  const promises = fs.promises as unknown as Record<string, Anything>;
  const sync = fs as unknown as Record<string, Anything>;
  const before = [
    ...[...ASYNCHRONOUS, 'open'].map((name) => ({ port: promises, name, original: promises[name] })),
    ...SYNCHRONOUS.map((name) => ({ port: sync, name, original: sync[name] })),
  ];
  for (const name of ASYNCHRONOUS) {
    const original = promises[name] as (...given: unknown[]) => Promise<unknown>;
    promises[name] = (async (path: unknown, ...rest: unknown[]) => {
      if (isHit(name, path)) throw fault();
      if (isHeld(path) || (name === 'rename' && isHeld(rest[0]))) throw held();
      return original(path, ...rest);
    }) as Anything;
  }
  const open = promises.open as unknown as (path: string, flags: unknown) => Promise<Handle>;
  promises.open = (async (path: string, flags: unknown) => {
    const changing = typeof flags === 'string' && flags !== 'r';
    if (changing && isHit('open', path)) throw fault();
    if (changing && isHeld(path)) throw held();
    const handle = await open(path, flags);
    // A folder is opened to be synced.
    return changing || flags === 'r' ? watchHandle(handle, path) : handle;
  }) as unknown as Anything;
  for (const name of SYNCHRONOUS) {
    const original = sync[name] as (...given: unknown[]) => unknown;
    sync[name] = ((path: unknown, ...rest: unknown[]) => {
      const isReading = name === 'openSync' && (rest[0] === undefined || rest[0] === 'r');
      if (!isReading && isHit(name, path)) throw fault();
      return original(path, ...rest);
    }) as Anything;
  }
  syncBuiltinESMExports();
  return () => {
    for (const { port, name, original } of before) if (original !== undefined) port[name] = original;
    syncBuiltinESMExports();
  };
}
