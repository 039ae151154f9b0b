/** Where a stretch of a text begins, and the number of its font. */
export type FontStart = { readonly at: number; readonly font: number };

/**
 * The stretches with a font of their own in the texts that cells share (`SST`, [MS-XLS] 2.4.265), by the number of the text; a
 * text without such a stretch has no entry. `pieces` are the record and those that continue it. Null where it ends too early.
 */
export function stringRuns(pieces: readonly DataView[]): ReadonlyMap<number, readonly FontStart[]> | null {
  const found = new Map<number, readonly FontStart[]>();
  let piece = 0;
  let at = 8;
  const left = (): number => (pieces[piece]?.byteLength ?? 0) - at;
  const next = (): void => {
    piece += 1;
    at = 0;
    if (piece >= pieces.length) throw new RangeError();
  };
  const byte = (): number => {
    while (left() <= 0) next();
    at += 1;
    return pieces[piece]?.getUint8(at - 1) ?? 0;
  };
  const number = (size: 2 | 4): number => {
    let value = 0;
    for (let place = 0; place < size; place += 1) value += byte() * 2 ** (8 * place);
    return value;
  };
  const skip = (count: number): void => {
    for (let rest = count; rest > 0; ) {
      if (left() <= 0) next();
      const step = Math.min(rest, left());
      at += step;
      rest -= step;
    }
  };
  const skipLetters = (count: number, isWide: boolean): void => {
    let width = isWide ? 2 : 1;
    for (let rest = count; rest > 0; ) {
      if (left() <= 0) {
        next();
        // Each piece says anew how wide the letters are.
        width = (byte() & 1) === 0 ? 1 : 2;
      }
      const step = Math.min(rest, Math.floor(left() / width));
      if (step === 0) throw new RangeError();
      at += step * width;
      rest -= step;
    }
  };
  try {
    const count = pieces[0]?.getUint32(4, true) ?? 0;
    for (let index = 0; index < count; index += 1) {
      const length = number(2);
      const flags = byte();
      const runs = (flags & 8) === 0 ? 0 : number(2);
      const extra = (flags & 4) === 0 ? 0 : number(4);
      skipLetters(length, (flags & 1) !== 0);
      const starts: FontStart[] = [];
      for (let run = 0; run < runs; run += 1) starts.push({ at: number(2), font: number(2) });
      if (starts.length > 0) found.set(index, starts);
      skip(extra);
    }
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
  return found;
}
