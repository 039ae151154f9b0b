import { codeFingerprint } from './code-fingerprint.ts';
import { type Disk, realDisk } from './disk.ts';
import { sha256OfPieces } from './hash.ts';
import { readBytes } from './read-bytes.ts';
import { writeFileSafely } from './write-file.ts';

let build: Promise<string> | null = null;

/**
 * Lines that this build of the tool once kept at a path under the same key; null where there are none, or a byte of them is
 * not as it was written. Whoever asks can make them anew.
 */
export async function findLines(path: string, key: string): Promise<readonly string[] | null> {
  try {
    build ??= codeFingerprint();
    const bytes = await readBytes(path);
    const text = new TextDecoder().decode(bytes);
    const lines = text.split('\n');
    const checksum = lines.at(-2) ?? '';
    const hash = sha256OfPieces();
    // The checksum and the two line ends around it are ASCII.
    hash.add(bytes.subarray(0, bytes.length - checksum.length - 1));
    if (lines.at(-1) !== '' || lines[0] !== `${await build} ${key}` || hash.end() !== checksum) return null;
    return lines.slice(1, -2);
  } catch {
    return null;
  }
}

/** Keeps lines for a later run; whether that succeeds is of no account: a disk that refuses costs time and nothing else. */
export async function keepLines(
  path: string,
  key: string,
  lines: Iterable<string>,
  disk: Disk = realDisk,
): Promise<void> {
  try {
    build ??= codeFingerprint();
    const head = `${await build} ${key}`;
    await writeFileSafely(path, checked(head, lines), disk);
  } catch {
    // Another run makes them again.
  }
}

const CHUNK_LENGTH = 1 << 16;

function* checked(head: string, lines: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const hash = sha256OfPieces();
  let chunk = `${head}\n`;
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_LENGTH) continue;
    const bytes = encoder.encode(chunk);
    hash.add(bytes);
    yield bytes;
    chunk = '';
  }
  const bytes = encoder.encode(chunk);
  hash.add(bytes);
  yield bytes;
  yield encoder.encode(`${hash.end()}\n`);
}
