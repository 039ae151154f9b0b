import { createCipheriv, createHash } from 'node:crypto';
import { CFB } from 'xlsx';
import { biffRecord } from './build-biff.ts';
import { uint16s, uint32s } from './build-xlsb.ts';

const DEFAULT = 'VelvetSweatshop';
const digest = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const salt = Buffer.from('0123456789abcdef', 'latin1');
const padded = (bytes: Uint8Array, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);
const aes = (mode: 'cbc' | 'ecb', key: Buffer, vector: Buffer | null, bytes: Uint8Array): Buffer => {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, vector).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded(bytes, 16)), cipher.final()]);
};
const sized = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  return length;
};

function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

export type AgileOptions = {
  readonly password?: string;
  readonly hash?: 'SHA1' | 'SHA256' | 'SHA384' | 'SHA512';
  readonly bits?: 128 | 192 | 256;
  readonly spin?: number;
};

/** A package as Office 2010 and later encrypts it ([MS-OFFCRYPTO] 2.3.4.10). */
export function encryptAgile(bytes: Uint8Array, options: AgileOptions = {}): Uint8Array {
  const { password = DEFAULT, hash = 'SHA512', bits = 256, spin = 1000 } = options;
  const name = hash.toLowerCase();
  const size = bits / 8;
  const fitted = (given: Buffer, length: number): Buffer =>
    Buffer.concat([given, Buffer.alloc(64, 0x36)]).subarray(0, length);
  let key = digest(name, salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < spin; round += 1) key = digest(name, uint32s(round), key);
  const seal = (block: readonly number[], value: Uint8Array): string =>
    aes('cbc', fitted(digest(name, key, Buffer.from(block)), size), salt, value).toString('base64');
  const secret = Buffer.from(Array.from({ length: size }, (_, index) => index * 7));
  const input = Buffer.from('fedcba9876543210', 'latin1');
  const kind = `saltSize="16" blockSize="16" keyBits="${bits}" hashSize="${digest(name).length}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}" saltValue="${salt.toString('base64')}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${kind}/><dataIntegrity encryptedHmacKey="" encryptedHmacValue=""/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spin}" ${kind} encryptedVerifierHashInput="${seal([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], input)}" encryptedVerifierHashValue="${seal([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], digest(name, input))}" encryptedKeyValue="${seal([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], secret)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const pieces: Buffer[] = [sized(bytes)];
  for (let at = 0; at < bytes.length; at += 4096) {
    const vector = fitted(digest(name, salt, uint32s(at / 4096)), 16);
    pieces.push(aes('cbc', secret, vector, bytes.subarray(at, at + 4096)));
  }
  const info = Buffer.concat([uint16s(4, 4), uint32s(0x40), Buffer.from(xml)]);
  return container({ EncryptionInfo: info, EncryptedPackage: Buffer.concat(pieces) });
}

/** A package as Office 2007 encrypts it (2.3.4.5). */
export function encryptStandard(bytes: Uint8Array, password = DEFAULT, bits: 128 | 256 = 128): Uint8Array {
  let key = digest('sha1', salt, Buffer.from(password, 'utf16le'));
  for (let round = 0; round < 50_000; round += 1) key = digest('sha1', uint32s(round), key);
  key = digest('sha1', key, uint32s(0));
  const mixed = (pad: number): Buffer =>
    digest(
      'sha1',
      Buffer.alloc(64, pad).map((byte, index) => byte ^ (key[index] ?? 0)),
    );
  const secret = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, bits / 8);
  const verifier = Buffer.from('fedcba9876543210', 'latin1');
  const provider = Buffer.from('Microsoft Enhanced RSA and AES Cryptographic Provider\0', 'utf16le');
  const header = Buffer.concat([
    uint32s(0x24, 0, bits === 128 ? 0x660e : 0x6610, 0x8004, bits, 0x18, 0, 0),
    provider,
  ]);
  const info = Buffer.concat([
    uint16s(4, 2),
    uint32s(0x24, header.length),
    header,
    uint32s(16),
    salt,
    aes('ecb', secret, null, verifier),
    uint32s(20),
    aes('ecb', secret, null, digest('sha1', verifier)),
  ]);
  return container({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([sized(bytes), aes('ecb', secret, null, bytes)]),
  });
}

/** The stream of an .xls, with room for the record that asks for a password, encrypted as Excel 97 or as Excel 2002 does. */
export function encryptXls(
  stream: Uint8Array,
  scheme: 'rc4' | 'crypto-40' | 'crypto-128',
  password = DEFAULT,
): Uint8Array {
  const secret = Buffer.from(password, 'utf16le');
  const keyOf = (block: number): Buffer => {
    if (scheme === 'rc4') {
      const start = digest('md5', secret).subarray(0, 5);
      const mixed = digest('md5', Buffer.concat(Array.from({ length: 16 }, () => [start, salt]).flat()));
      return digest('md5', mixed.subarray(0, 5), uint32s(block));
    }
    const key = digest('sha1', digest('sha1', salt, secret), uint32s(block));
    return scheme === 'crypto-128'
      ? key.subarray(0, 16)
      : Buffer.concat([key.subarray(0, 5), Buffer.alloc(11)]);
  };
  const verifier = Buffer.from('fedcba9876543210', 'latin1');
  const hash = digest(scheme === 'rc4' ? 'md5' : 'sha1', verifier);
  const sealed = rc4(keyOf(0), Buffer.concat([verifier, hash]));
  const provider = Buffer.from('Microsoft Strong Cryptographic Provider\0', 'utf16le');
  const bits = scheme === 'crypto-128' ? 128 : 40;
  const header = Buffer.concat([uint32s(4, 0, 0x6801, 0x8004, bits, 1, 0, 0), provider]);
  const pass =
    scheme === 'rc4'
      ? biffRecord(0x2f, uint16s(1, 1, 1), salt, sealed)
      : biffRecord(
          0x2f,
          uint16s(1, 2, 2),
          uint32s(4, header.length),
          header,
          uint32s(16),
          salt,
          sealed.subarray(0, 16),
          uint32s(20),
          sealed.subarray(16),
        );
  // After the first record; where sheets begin moves by as much.
  const from = 4 + Buffer.from(stream).readUInt16LE(2);
  const plain = Buffer.concat([stream.subarray(0, from), pass, stream.subarray(from)]);
  const result = Buffer.from(plain);
  const blocks = Array.from({ length: Math.ceil(plain.length / 1024) }, (_, block) =>
    rc4(keyOf(block), Buffer.alloc(1024)),
  );
  const cipher = Buffer.concat(blocks);
  for (let at = 0; at + 4 <= plain.length; ) {
    const id = plain.readUInt16LE(at);
    const length = plain.readUInt16LE(at + 2);
    if (id === 0x85) result.writeUInt32LE(plain.readUInt32LE(at + 4) + pass.length, at + 4);
    const open = id === 0x0809 || id === 0x2f ? length : id === 0x85 ? 4 : 0;
    for (let place = at + 4 + open; place < at + 4 + length; place += 1)
      result[place] = (plain[place] ?? 0) ^ (cipher[place] ?? 0);
    at += 4 + length;
  }
  return new Uint8Array(result);
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
  }
  let a = 0;
  let b = 0;
  return bytes.map((byte) => {
    a = (a + 1) & 255;
    b = (b + (state[a] ?? 0)) & 255;
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
    return byte ^ (state[((state[a] ?? 0) + (state[b] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}
