/** A file as `uuencode` writes it; `zero` is how the encoder writes 0. */
export function uuencode(
  name: string,
  content: Uint8Array | string,
  { zero = '`', end = '\n' }: { readonly zero?: '`' | ' '; readonly end?: '\n' | '\r\n' } = {},
): string {
  const bytes = Buffer.from(content);
  const letter = (value: number) => (value === 0 ? zero : String.fromCharCode(32 + value));
  const lines = [`begin 644 ${name}`];
  for (let at = 0; at < bytes.length; at += 45) {
    const piece = bytes.subarray(at, at + 45);
    const code: string[] = [];
    for (let group = 0; group < piece.length; group += 3) {
      const bits = ((piece[group] ?? 0) << 16) | ((piece[group + 1] ?? 0) << 8) | (piece[group + 2] ?? 0);
      code.push(...[18, 12, 6, 0].map((shift) => letter((bits >> shift) & 63)));
    }
    lines.push(letter(piece.length) + code.join(''));
  }
  return [...lines, zero, 'end', ''].join(end);
}
