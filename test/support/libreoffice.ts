import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Program } from './programs.ts';

/** Programs that are not here, of those that a test needs; CI has them all (`vitest/global-set-up.ts`). */
export function without(...needed: readonly Program[]): readonly Program[] {
  return needed.filter((program) => inject('missing').includes(program));
}

/** A title that says why its tests are skipped, where they are. */
export function titled(title: string, missing: readonly Program[]): string {
  return missing.length === 0 ? title : `${title}: skipped without ${missing.join(', ')}`;
}

/** Opens workbooks in LibreOffice, which calculates them, and saves them again. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(workbooks, 'xlsx', 'xlsx:Calc MS Excel 2007 XML', (path) => readFileSync(path));
}

/** Lays Word files out in LibreOffice and gives what `read` makes of each one's .pdf, while that is there. */
export function asPdf<T>(documents: readonly Uint8Array[], read: (path: string) => T): readonly T[] {
  return converted(documents, 'docx', 'pdf', read);
}

/** Opens Word files in LibreOffice and saves them again as Word files. */
export function throughLibreOffice(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(documents, 'docx', 'docx', (path) => new Uint8Array(readFileSync(path)));
}

function converted<T>(
  files: readonly Uint8Array[],
  extension: string,
  target: string,
  read: (path: string) => T,
): readonly T[] {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'thidua-lo-'));
  try {
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `b${index}.${extension}`), bytes);
      return `b${index}`;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        target,
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, `${name}.${extension}`)),
      ],
      { stdio: 'ignore', timeout: 240_000 },
    );
    return names.map((name) => read(join(folder, 'out', `${name}.${target.split(':')[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
