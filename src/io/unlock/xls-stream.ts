import { createHash } from 'node:crypto';
import { DEFAULT_PASSWORD } from './default-password.ts';

/**
 * The stream of an .xls that Excel's default password opens ([MS-XLS] 2.2.10: RC4, or RC4 with CryptoAPI), as it is without its
 * encryption; the same stream where it has none, null where another password is needed.
 */
export function unlockXlsStream(stream: Uint8Array): Uint8Array | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const pass = passRecord(view);
  if (pass === null) return stream;
  const keyOf = keysOf(new DataView(stream.buffer, stream.byteOffset + pass.at + 4, pass.length));
  if (keyOf === null) return null;
  const opened = Uint8Array.from(stream);
  // The stream of the cipher runs over all bytes, also those that stay as they are.
  const cipher = cipherOf(keyOf, stream.length);
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const plain = PLAIN.has(id) ? length : id === LIST_OF_SHEETS ? 4 : 0;
    for (let place = at + 4 + plain; place < Math.min(at + 4 + length, stream.length); place += 1)
      opened[place] = (opened[place] ?? 0) ^ (cipher[place] ?? 0);
    at += 4 + length;
  }
  new DataView(opened.buffer).setUint16(pass.at, VOID, true);
  return opened;
}

const PASS = 0x2f;
const LIST_OF_SHEETS = 0x85;
/** A record that says nothing of cells, in the place of the one that asks for the password. */
const VOID = 0x63;
/** Records that are never encrypted (2.2.10). */
const PLAIN: ReadonlySet<number> = new Set([0x0809, PASS, 0x0194, 0x0195, 0xe1, 0x0196, 0x0138]);
const BLOCK = 1024;

/** It stands among the first records of the stream. */
function passRecord(view: DataView): { readonly at: number; readonly length: number } | null {
  for (let at = 0, count = 0; at + 4 <= view.byteLength && count < 50; count += 1) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return null;
    if (view.getUint16(at, true) === PASS) return { at, length };
    at += 4 + length;
  }
  return null;
}

type KeyOf = (block: number) => Buffer;

/** The key of each block, where the default password is the right one. */
function keysOf(pass: DataView): KeyOf | null {
  if (pass.byteLength < 54 || pass.getUint16(0, true) !== 1) return null;
  const bytes = (at: number, length: number) => Buffer.from(pass.buffer, pass.byteOffset + at, length);
  const [major, minor] = [pass.getUint16(2, true), pass.getUint16(4, true)];
  if (major === 1 && minor === 1) {
    const keyOf = oldKeys(bytes(6, 16));
    return isRight(keyOf, 'md5', bytes(22, 16), bytes(38, 16)) ? keyOf : null;
  }
  if (minor !== 2 || major < 2 || major > 4) return null;
  const header = pass.getUint32(10, true);
  const at = 14 + header;
  if (header < 24 || at + 60 > pass.byteLength || pass.getUint32(14 + 8, true) !== 0x6801) return null;
  const bits = pass.getUint32(14 + 16, true);
  const keyOf = newKeys(bytes(at + 4, 16), bits === 0 ? 40 : bits);
  return isRight(keyOf, 'sha1', bytes(at + 20, 16), bytes(at + 40, 20)) ? keyOf : null;
}

/** RC4 of Excel 97 and 2000 ([MS-OFFCRYPTO] 2.3.6.2). */
function oldKeys(salt: Buffer): KeyOf {
  const start = digest('md5', password).subarray(0, 5);
  const mixed = digest('md5', ...Array.from({ length: 16 }, () => [start, salt]).flat()).subarray(0, 5);
  return (block) => digest('md5', mixed, uint32(block));
}

/** RC4 with CryptoAPI, Excel 2002 and later (2.3.5.2). */
function newKeys(salt: Buffer, bits: number): KeyOf {
  const start = digest('sha1', salt, password);
  return (block) => {
    const key = digest('sha1', start, uint32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
}

function isRight(keyOf: KeyOf, hash: string, verifier: Buffer, sealed: Buffer): boolean {
  const key = rc4(keyOf(0), verifier.length + sealed.length);
  const opened = Buffer.concat([verifier, sealed]).map((byte, index) => byte ^ (key[index] ?? 0));
  return digest(hash, opened.subarray(0, verifier.length)).equals(
    Buffer.from(opened.subarray(verifier.length)),
  );
}

function cipherOf(keyOf: KeyOf, length: number): Uint8Array {
  const cipher = new Uint8Array(length);
  for (let at = 0, block = 0; at < length; at += BLOCK, block += 1)
    cipher.set(rc4(keyOf(block), Math.min(BLOCK, length - at)), at);
  return cipher;
}

/** The first bytes of the stream of RC4, which today's libraries of ciphers no longer have. */
function rc4(key: Uint8Array, length: number): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
    swap(i, j);
  }
  let a = 0;
  let b = 0;
  return Uint8Array.from({ length }, () => {
    a = (a + 1) & 0xff;
    b = (b + (state[a] ?? 0)) & 0xff;
    swap(a, b);
    return state[((state[a] ?? 0) + (state[b] ?? 0)) & 0xff] ?? 0;
  });
}

const password = Buffer.from(DEFAULT_PASSWORD, 'utf16le');

function digest(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
