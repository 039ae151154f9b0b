import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of text as UTF-8, in lower-case hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The same of bytes that come one piece after the other. */
export function sha256OfPieces(): {
  /** Bytes, or text as UTF-8. */
  readonly add: (piece: Uint8Array | string) => void;
  readonly end: () => string;
} {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') };
}
