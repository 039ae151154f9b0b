import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { containerOf, headOf } from './formats/head.ts';
import { identifyOle, identifyPlain, identifyZip } from './formats/identify.ts';
import { limits } from './limits.ts';
import { type CompoundFile, readCompoundFile } from './ole/compound-file.ts';
import { Refusal } from './refusal.ts';
import { remarksOnCells, remarksOnName, remarksOnParts } from './remarks.ts';
import { remarksOnMarks } from './remarks-on-marks.ts';
import { unlockPackage } from './unlock/package.ts';
import { openZip } from './zip/open-zip.ts';

/**
 * Reads the bytes of a spreadsheet of any format: told by content, checked and inflated by us before a parser sees
 * it. Null where the file is refused, with the reason. Never throws for what a file holds.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Staged<RawWorkbook | null>> {
  if (bytes.length > limits.fileBytes) return staged(null, [tooLarge(file, bytes.length)]);
  try {
    const { inside, reading, isUnlocked } = openAny(bytes, file);
    const { value, diagnostics } = await reading;
    if (value === null) return staged(null, diagnostics);
    return staged(value, [
      ...remarksOnName(file, value.format),
      ...remarksOnParts(inside, file),
      ...(isUnlocked === true ? [diagnose('TD1048', { file }, {})] : []),
      ...diagnostics,
      ...remarksOnCells(value),
      ...remarksOnMarks(value),
    ]);
  } catch (cause) {
    if (cause instanceof Refusal) return staged(null, [cause.diagnostic]);
    throw cause;
  }
}

/** Refuses a file by its size alone, before it is read into memory. */
export function tooLarge(file: string, size: number) {
  const mebibytes = Math.ceil((size / 1024 / 1024) * 10) / 10;
  return diagnose('TD1002', { file }, { mebibytes, limit: limits.fileBytes / 1024 / 1024 });
}

type Opened = {
  /** Names of what the container holds. */
  readonly inside: readonly string[];
  readonly reading: Staged<RawWorkbook | null> | Promise<Staged<RawWorkbook | null>>;
  /** It was encrypted, with the password that Excel tries by itself. */
  readonly isUnlocked?: boolean;
};

function openAny(bytes: Uint8Array, file: string): Opened {
  const head = headOf(bytes, file);
  switch (containerOf(head)) {
    case 'zip': {
      const zip = openZip(bytes, file);
      const found = identifyZip(zip, file);
      return { inside: zip.names, reading: found.format.read(found) };
    }
    case 'ole': {
      const compound = readCompoundFile(bytes, file);
      const unlocked = unlockedPackage(compound);
      if (unlocked !== null) return { ...openAny(unlocked, file), isUnlocked: true };
      return { inside: compound.names, reading: identifyOle(compound.names).read(compound, bytes, file) };
    }
    case 'none':
      return { inside: [], reading: identifyPlain(head).read(bytes, file) };
  }
}

/** The package inside an encrypted file, where no password needs to be typed to open it; else null. */
function unlockedPackage({ stream }: CompoundFile): Uint8Array | null {
  const info = stream('EncryptionInfo');
  const encrypted = stream('EncryptedPackage');
  const unlocked = info === null || encrypted === null ? null : unlockPackage(info, encrypted);
  // What is inside is a package, never another encrypted file.
  return unlocked !== null && containerOf(headOf(unlocked, '')) === 'zip' ? unlocked : null;
}
