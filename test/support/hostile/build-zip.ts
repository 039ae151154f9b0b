import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, with every field that a liar could set. */
export type ZipPart = {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** What the directory says, where it differs from the truth. */
  readonly stated?: {
    readonly crc?: number;
    readonly size?: number;
    readonly packedSize?: number;
    readonly method?: number;
    readonly flags?: number;
    readonly offset?: number;
  };
  /** Name in the local header, where it differs. */
  readonly localName?: string;
  /** Unix mode, for links. */
  readonly mode?: number;
  readonly isStored?: boolean;
};

/** Writes a zip byte by byte, lies included. */
export function buildZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = typeof part.data === 'string' ? Buffer.from(part.data, 'utf8') : Buffer.from(part.data);
    const method = part.stated?.method ?? (part.isStored === true ? 0 : 8);
    const packed = part.isStored === true ? data : deflateRawSync(data, { level: 6 });
    const facts = {
      crc: part.stated?.crc ?? crc32(data),
      size: part.stated?.size ?? data.length,
      packedSize: part.stated?.packedSize ?? packed.length,
      flags: part.stated?.flags ?? 0x800,
      method,
    };
    const local = Buffer.concat([localHeader(part.localName ?? part.name, facts), packed]);
    directory.push(directoryEntry(part, facts, part.stated?.offset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, entries, end]));
}

type Facts = {
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly flags: number;
  readonly method: number;
};

function localHeader(name: string, facts: Facts): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(facts.flags, 6);
  header.writeUInt16LE(facts.method, 8);
  header.writeUInt32LE(facts.crc, 14);
  header.writeUInt32LE(facts.packedSize, 18);
  header.writeUInt32LE(facts.size, 22);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

function directoryEntry(part: ZipPart, facts: Facts, offset: number): Buffer {
  const bytes = Buffer.from(part.name, 'utf8');
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(part.mode === undefined ? 20 : 0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(facts.flags, 8);
  header.writeUInt16LE(facts.method, 10);
  header.writeUInt32LE(facts.crc, 16);
  header.writeUInt32LE(facts.packedSize, 20);
  header.writeUInt32LE(facts.size, 24);
  header.writeUInt16LE(bytes.length, 28);
  header.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, bytes]);
}
