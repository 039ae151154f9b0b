import { zipSync } from 'fflate';
import { Refusal } from '../../io/refusal.ts';
import { openZip } from '../../io/zip/open-zip.ts';

/** The parts of a workbook, to be changed one by one; whatever is not changed stays as it is, byte for byte. */
export type EditablePackage = {
  readonly names: readonly string[];
  /** Text of a part; null where there is none, or it is not UTF-8. */
  readonly text: (name: string) => string | null;
  readonly put: (name: string, text: string) => void;
  readonly bytes: () => Uint8Array;
};

/** Opens a workbook (.xlsx, .xlsm) under the guard; null where it is none, or cannot be trusted. */
export function openPackage(file: Uint8Array): EditablePackage | null {
  try {
    const zip = openZip(file, '');
    const parts = new Map(zip.names.map((name) => [name, zip.part(name) ?? new Uint8Array()]));
    return {
      names: [...parts.keys()],
      text: (name) => {
        const part = parts.get(name);
        return part === undefined ? null : decode(part);
      },
      put: (name, text) => parts.set(name, new TextEncoder().encode(text)),
      // Any date would do; a fixed one keeps the same choice to the same bytes.
      bytes: () => zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1), level: 6 }),
    };
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}

function decode(part: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return null;
  }
}
