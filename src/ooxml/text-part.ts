import { type PackedPart, partInPieces, type ZipOptions } from './zip.ts';

/** Bytes that are put together before they are packed: no more is held of a part of any length. */
const PIECE_LENGTH = 1 << 20;
const FIRST_LENGTH = 1 << 14;
/** A sign of a text takes so many bytes at most. */
const MOST_BYTES = 3;

/** Puts a part together from texts: one that is short is its bytes, of a longer one nothing is held but what it is packed to. */
export function partOfTexts(
  texts: Iterable<string>,
  { level }: Required<Pick<ZipOptions, 'level'>>,
): Uint8Array | PackedPart {
  let buffer = Buffer.allocUnsafe(FIRST_LENGTH);
  let length = 0;
  let packed: ReturnType<typeof partInPieces> | null = null;
  for (const text of texts) {
    const needed = MOST_BYTES * text.length;
    if (length > 0 && length + needed > PIECE_LENGTH) {
      packed ??= partInPieces({ level });
      packed.add(buffer.subarray(0, length));
      length = 0;
    }
    if (length + needed > buffer.length) buffer = grown(buffer, length, length + needed);
    length += buffer.write(text, length, 'utf8');
  }
  if (packed === null) return Uint8Array.from(buffer.subarray(0, length));
  packed.add(buffer.subarray(0, length));
  return packed.end();
}

function grown(buffer: Uint8Array, length: number, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(Math.max(needed, 2 * buffer.length));
  larger.set(buffer.subarray(0, length));
  return larger;
}
