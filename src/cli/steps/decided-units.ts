import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { chooseUnits } from './choose-units.ts';

/** A file as typed in `--don-vi-cua`, and whose it is. */
export type DecidedFile = { readonly file: string; readonly unit: UnitId };

/** Reads `--don-vi-cua <tệp>=<mã>`; the unit by its code or name. */
export function readDecidedFiles(
  typed: readonly string[],
  units: readonly Unit[],
  year: number,
): Staged<readonly DecidedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const value = typed.flatMap((words): readonly DecidedFile[] => {
    const equals = words.lastIndexOf('=');
    const [file, name] = [words.slice(0, equals).trim(), words.slice(equals + 1).trim()];
    if (equals < 1 || file === '' || name === '') {
      const expected = 'tên tệp, dấu bằng, mã đơn vị, ví dụ “bao cao.xlsx=PX10”';
      diagnostics.push(diagnose('TD9002', {}, { flag: '--don-vi-cua', found: words, expected }));
      return [];
    }
    const found = chooseUnits(units, year, [name]);
    diagnostics.push(...found.diagnostics);
    return found.value.map(({ id }) => ({ file, unit: id }));
  });
  return staged(value, diagnostics);
}

/** The one received file that the typed path names: the whole path, else its last part where only one file has it. */
export function matchFile(typed: string, files: readonly string[]): string | null {
  const wanted = typed.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
  if (files.includes(wanted)) return wanted;
  const named = files.filter((file) => file.split('/').at(-1) === wanted.split('/').at(-1));
  return named.length === 1 ? (named[0] ?? null) : null;
}
