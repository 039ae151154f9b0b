import { createHash } from 'node:crypto';

/** SHA-256 of the bytes, in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of bytes that come one piece after the other. */
export function sha256OfPieces(): { readonly add: (bytes: Uint8Array) => void; readonly end: () => string } {
  const hash = createHash('sha256');
  return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') };
}
