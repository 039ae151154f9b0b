const mebibyte = 1024 * 1024;

/** How much of a received file is read at all; beyond, it is refused with a sentence. No honest form comes near. */
export const limits = {
  /** Bytes of a file as received. */
  fileBytes: 20 * mebibyte,
  /** Entries of a zip. */
  zipEntries: 2_000,
  /** Bytes of one inflated part. */
  partBytes: 64 * mebibyte,
  /** Bytes of all inflated parts of a workbook. */
  unpackedBytes: 128 * mebibyte,
  /** Cells with content in a workbook. */
  cells: 500_000,
  /** Merged ranges in a workbook. */
  merges: 100_000,
  /** Entries of a workbook's table of shared texts. */
  sharedStrings: 1_000_000,
  /** Characters of one line of a text file. */
  csvLine: 1_000_000,
} as const;

/** What the reading of one file in a process of its own may cost. */
export type ReadingBounds = {
  /** Computing time of the process, so that a verdict does not hang on what else the machine does. */
  readonly milliseconds: number;
  /** Memory of the process (RSS). */
  readonly bytes: number;
};

/** A file that needs more is refused with a sentence. */
export const readingBounds: ReadingBounds = { milliseconds: 10_000, bytes: 600 * mebibyte };
