import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is here: the tests that calculate with it are skipped where it is not. */
export const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
})();

/** Opens workbooks in LibreOffice, which calculates them, and saves them again. */
export function recalculate(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-lo-'));
  try {
    const names = workbooks.map((bytes, index) => {
      const name = `b${index}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return names.map((name) => readFileSync(join(folder, 'out', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
