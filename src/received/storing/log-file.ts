import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { GrowingFile, LoggingDisk } from '../../io/disk.ts';
import { diskError } from '../../io/disk-error.ts';
import { splitRecords } from '../../io/formats/csv/split-records.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import {
  type IntakeLogEntry,
  type IntakeLogShape,
  intakeLogHeader,
  intakeLogLineAs,
  intakeLogShape,
  parseIntakeLines,
} from '../intake-log.ts';

/** The intake log while files are received: what it holds, and more lines at its end. */
export type IntakeLogFile = {
  /** Every line that stood there at the start. */
  readonly lines: readonly IntakeLogEntry[];
  /** Adds lines, all or none, and waits until the disk holds them. Throws `DiskError`. */
  readonly append: (entries: readonly IntakeLogEntry[]) => Promise<void>;
  /** After a failed `append`: whether some of its lines may stand in the file all the same. */
  readonly isTorn: () => boolean;
  readonly close: () => Promise<void>;
};

/**
 * Opens `so-nhan.csv` to add to it, with its header where there is none yet. What a run that died left half written
 * at its end is taken back; nothing else is ever rewritten. Null, with the reason, where lines cannot be added.
 * Throws `DiskError`, also while another program keeps the file open.
 */
export async function openIntakeLog(path: string, disk: LoggingDisk): Promise<Staged<IntakeLogFile | null>> {
  let bytes = await readIfThere(path);
  if (bytes === null || bytes.length === 0) {
    bytes = intakeLogHeader();
    await writeFileSafely(path, bytes, disk);
  }
  const shape = intakeLogShape(bytes, path);
  if (shape.value === null) return staged(null, shape.diagnostics);
  const end = wholeEnd(bytes, shape.value.encoding);
  const whole = bytes.subarray(0, end);
  // A last line that Notepad left without its end is a line; one that stops half-way never was.
  const isLine = isWholeLine(bytes.subarray(end), shape.value);
  const { value: lines, diagnostics } = parseIntakeLines(isLine ? bytes : whole, path);
  if (diagnostics.some(({ code }) => code === 'TD4208')) {
    return staged(null, [diagnose('TD4209', { file: path }, { because: 'sổ bị hỏng, không đọc lại được' })]);
  }
  const file = await disk.grow(path).catch((cause: unknown) => {
    throw diskError('write', path, cause);
  });
  const log = growingLog(path, file, shape.value, lines);
  try {
    await log.settle(
      isLine ? bytes.length : end,
      isLine ? lineEnd(shape.value.encoding) : null,
      bytes.length,
    );
  } catch (cause) {
    await log.close();
    throw cause;
  }
  return staged(log, diagnostics);
}

type GrowingLog = IntakeLogFile & {
  readonly settle: (end: number, ending: Uint8Array | null, size: number) => Promise<void>;
};

function growingLog(
  path: string,
  file: GrowingFile,
  shape: IntakeLogShape,
  lines: readonly IntakeLogEntry[],
): GrowingLog {
  let end = 0;
  let isTorn = false;
  const add = async (bytes: Uint8Array): Promise<void> => {
    try {
      await file.write(bytes, end);
      await file.sync();
      const size = await file.size();
      if (size !== end + bytes.length) throw Object.assign(new Error('short write'), { code: 'EIO' });
      end += bytes.length;
    } catch (cause) {
      await file.cut(end).catch(() => {
        isTorn = true;
      });
      throw diskError('write', path, cause);
    }
  };
  return {
    lines,
    isTorn: () => isTorn,
    append: (entries) => add(Buffer.concat(entries.map((entry) => intakeLogLineAs(shape, entry)))),
    close: () => file.close().catch(() => undefined),
    settle: async (start, ending, size) => {
      end = start;
      try {
        if (size > start) await file.cut(start);
      } catch (cause) {
        throw diskError('write', path, cause);
      }
      if (ending !== null) await add(ending);
    },
  };
}

/** Where the last line that has its end, ends. */
function wholeEnd(bytes: Uint8Array, encoding: IntakeLogShape['encoding']): number {
  const width = encoding === 'utf-8' ? 1 : 2;
  for (let at = Math.floor(bytes.length / width) * width - width; at >= 0; at -= width) {
    if (bytes[at] === lineFeed && (width === 1 || bytes[at + 1] === 0)) return at + width;
  }
  return bytes.length;
}

const lineFeed = 10;

function lineEnd(encoding: IntakeLogShape['encoding']): Uint8Array {
  return encoding === 'utf-8' ? new Uint8Array([13, 10]) : new Uint8Array([13, 0, 10, 0]);
}

function isWholeLine(tail: Uint8Array, { encoding, delimiter, columns }: IntakeLogShape): boolean {
  const text = new TextDecoder(encoding).decode(tail);
  const { records, fault } = splitRecords(text, delimiter, { lineLength: text.length + 1 });
  return fault === null && records.length === 1 && records[0]?.length === columns.length;
}
