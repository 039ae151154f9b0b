import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';

/** A reading as it is stored: JSON knows no sets. */
type Stored = {
  readonly key: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly workbook:
    | (Omit<RawWorkbook, 'sheets'> & {
        readonly sheets: readonly (Omit<RawSheet, 'hiddenColumns'> & {
          readonly hiddenColumns: readonly number[];
        })[];
      })
    | null;
};

const CHECKSUM_BYTES = 32;
/** Larger than anything that the reader's own limits let through. */
const MOST_BYTES = 512 * 1024 * 1024;
const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** The bytes of an entry: checksum, then the packed reading with its key. */
export async function encodeEntry(
  { value, diagnostics }: Staged<RawWorkbook | null>,
  key: string,
): Promise<Uint8Array> {
  const workbook =
    value === null
      ? null
      : {
          ...value,
          sheets: value.sheets.map((sheet) => ({ ...sheet, hiddenColumns: [...sheet.hiddenColumns] })),
        };
  const stored: Stored = { key, diagnostics, workbook };
  const packed = await deflate(JSON.stringify(stored), { level: constants.Z_BEST_SPEED });
  return Buffer.concat([checksum(packed), packed]);
}

/** The reading in an entry; null where a byte is not as it was written, or the entry is another's. */
export async function decodeEntry(
  bytes: Uint8Array,
  key: string,
): Promise<Staged<RawWorkbook | null> | null> {
  const packed = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(packed).equals(bytes.subarray(0, CHECKSUM_BYTES))) return null;
  try {
    const text = (await inflate(packed, { maxOutputLength: MOST_BYTES })).toString('utf8');
    const stored = JSON.parse(text) as Stored;
    if (stored.key !== key) return null;
    return {
      value: stored.workbook === null ? null : withSets(stored.workbook),
      diagnostics: stored.diagnostics,
    };
  } catch {
    return null;
  }
}

function withSets(workbook: NonNullable<Stored['workbook']>): RawWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenColumns: new Set(sheet.hiddenColumns) })),
  };
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
