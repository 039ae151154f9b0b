import { createDecipheriv, createHash } from 'node:crypto';
import { attributesIn } from './agile-info.ts';
import { DEFAULT_PASSWORD } from './default-password.ts';

/**
 * The package of an Office file that Excel's default password opens ([MS-OFFCRYPTO] 2.3.4: `EncryptionInfo`, `EncryptedPackage`);
 * null where another password is needed, or it is encrypted in a way that Office does not use.
 */
export function unlockPackage(info: Uint8Array, encrypted: Uint8Array): Uint8Array | null {
  if (info.length < 8 || encrypted.length < 8) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)];
  try {
    if (major === 4 && minor === 4) return unlockAgile(info.subarray(8), encrypted);
    return minor === 2 && major >= 2 && major <= 4 ? unlockStandard(view, encrypted) : null;
  } catch {
    // Sizes and names of the header are whatever the file says: what the ciphers do not take is no file of Office's.
    return null;
  }
}

type Sealed = {
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
  readonly salt: Buffer;
};

/** Agile encryption (2.3.4.10–15), Office 2010 and later. */
function unlockAgile(xml: Uint8Array, encrypted: Uint8Array): Uint8Array | null {
  const attributes = attributesIn(Buffer.from(xml).toString('utf8'));
  const data = sealedBy(attributes.get('keyData'));
  const key = attributes.get('encryptedKey');
  const locked = sealedBy(key);
  const rounds = Number(key?.get('spinCount'));
  if (data === null || locked === null || !(rounds >= 0 && rounds <= MOST_ROUNDS)) return null;
  let hash = digest(locked.hash, locked.salt, passwordBytes);
  for (let round = 0; round < rounds; round += 1) hash = digest(locked.hash, uint32(round), hash);
  const opened = (block: readonly number[], name: string): Buffer => {
    const secret = fitted(digest(locked.hash, hash, Buffer.from(block)), locked.keyBytes);
    return decipher(locked, secret, fitted(locked.salt, locked.blockBytes), base64(key?.get(name)));
  };
  const input = opened([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], 'encryptedVerifierHashInput');
  const verifier = opened([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], 'encryptedVerifierHashValue');
  const own = digest(locked.hash, input.subarray(0, locked.salt.length));
  if (!own.equals(verifier.subarray(0, own.length))) return null;
  const secret = opened([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], 'encryptedKeyValue');
  const pieces: Buffer[] = [];
  for (let at = 8, piece = 0; at < encrypted.length; at += SEGMENT, piece += 1) {
    const vector = fitted(digest(data.hash, data.salt, uint32(piece)), data.blockBytes);
    pieces.push(
      decipher(data, secret.subarray(0, data.keyBytes), vector, encrypted.subarray(at, at + SEGMENT)),
    );
  }
  return cut(Buffer.concat(pieces), encrypted);
}

function sealedBy(found: ReadonlyMap<string, string> | undefined): Sealed | null {
  const hash = HASHES[found?.get('hashAlgorithm') ?? ''];
  const isCbc = found?.get('cipherAlgorithm') === 'AES' && found.get('cipherChaining') === 'ChainingModeCBC';
  const keyBytes = Number(found?.get('keyBits')) / 8;
  if (hash === undefined || !isCbc || ![16, 24, 32].includes(keyBytes)) return null;
  return { hash, keyBytes, blockBytes: 16, salt: base64(found?.get('saltValue')) };
}

const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  'SHA-1': 'sha1',
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};

/** Office uses 100,000. */
const MOST_ROUNDS = 1_000_000;
const SEGMENT = 4096;

function decipher({ keyBytes }: Sealed, key: Buffer, vector: Buffer, bytes: Uint8Array): Buffer {
  const cipher = createDecipheriv(`aes-${keyBytes * 8}-cbc`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** Standard encryption (2.3.4.5–9), Office 2007 and others since. */
function unlockStandard(info: DataView, encrypted: Uint8Array): Uint8Array | null {
  const headerBytes = info.getUint32(8, true);
  const keyBytes = STANDARD_KEYS[info.getUint32(12 + 8, true)];
  const at = 12 + headerBytes;
  if (keyBytes === undefined || info.getUint32(at, true) !== 16) return null;
  const bytes = (from: number, length: number) =>
    Buffer.from(info.buffer, info.byteOffset + at + from, length);
  let hash = digest('sha1', bytes(4, 16), passwordBytes);
  for (let round = 0; round < 50_000; round += 1) hash = digest('sha1', uint32(round), hash);
  hash = digest('sha1', hash, uint32(0));
  const mixed = (pad: number): Buffer => {
    const block = Buffer.alloc(64, pad);
    hash.forEach((byte, index) => {
      block[index] = pad ^ byte;
    });
    return digest('sha1', block);
  };
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, keyBytes);
  const opened = (sealed: Uint8Array): Buffer => {
    const cipher = createDecipheriv(`aes-${keyBytes * 8}-ecb`, key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(sealed), cipher.final()]);
  };
  const own = digest('sha1', opened(bytes(20, 16)));
  if (!own.equals(opened(bytes(40, 32)).subarray(0, own.length))) return null;
  return cut(opened(encrypted.subarray(8, 8 + Math.floor((encrypted.length - 8) / 16) * 16)), encrypted);
}

/** Bytes of a key by the number of its algorithm (2.3.2, `AlgID`). */
const STANDARD_KEYS: Readonly<Record<number, number>> = { 26126: 16, 26127: 24, 26128: 32 };

/** The package is padded; its length stands before it. */
function cut(opened: Buffer, encrypted: Uint8Array): Uint8Array | null {
  const length = Buffer.from(encrypted.buffer, encrypted.byteOffset, 8).readBigUInt64LE();
  return length > BigInt(opened.length) ? null : Uint8Array.from(opened.subarray(0, Number(length)));
}

const passwordBytes = Buffer.from(DEFAULT_PASSWORD, 'utf16le');

function digest(algorithm: string, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Cut, or filled up with the byte that the standard says. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function base64(text: string | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64');
}
