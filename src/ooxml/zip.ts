import { unzipSync, zipSync } from 'fflate';

/** Parts of a package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** DOS time has no earlier day: that of a part where nothing says on which day it was made. */
const noDate = '1980-01-01';

export type ZipOptions = {
  /** 0 is not compressed at all. */
  readonly level?: 0 | 4 | 6;
  /** yyyy-MM-dd of every part. */
  readonly date?: string;
};

/** A zip of these parts, in their order; the same parts give the same bytes on every machine and day. */
export function zipParts(parts: Parts, { level = 6, date = noDate }: ZipOptions = {}): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Zip entries hold local time: built from its parts, it reads the same in every time zone.
  const mtime = new Date(year, month - 1, day);
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    // fflate keeps entries in a plain object, which cannot hold this name; no program gives it to a part.
    if (name !== '__proto__') files[name] = bytes;
  }
  return zipSync(files, { level, mtime });
}

/** A zip of parts that are text. */
export function zipTexts(texts: Readonly<Record<string, string>>, options?: ZipOptions): Uint8Array {
  return zipParts(new Map(Object.entries(texts).map(([name, text]) => [name, textBytes(text)])), options);
}

/** The parts of a zip that the tool itself has just made; what comes from outside is opened by `io/zip`. */
export function unzipParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Text as UTF-8. */
export function textBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = new TextEncoder();
