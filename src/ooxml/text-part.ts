import { type PackedPart, partInPieces, textBytes, type ZipOptions } from './zip.ts';

/** Letters that are put together before they are packed: some MB at most are held of a part of any length. */
const PIECE_LENGTH = 1 << 20;

/** Puts a part together from texts: one that is short is its bytes, of a longer one nothing is held but what it is packed to. */
export function partOfTexts(
  texts: Iterable<string>,
  { level }: Required<Pick<ZipOptions, 'level'>>,
): Uint8Array | PackedPart {
  let piece = '';
  let packed: ReturnType<typeof partInPieces> | null = null;
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    packed ??= partInPieces({ level });
    packed.add(textBytes(piece));
    piece = '';
  }
  if (packed === null) return textBytes(piece);
  packed.add(textBytes(piece));
  return packed.end();
}
