import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inQuarterOffice, quartersText } from '../../support/quarter-office.ts';

/** A version that begins in the middle of the year, with the same points. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inQuarterOffice(async ({ folder, run, told, report }) => {
    await report({ year: 2026, reportingPeriod: 'Q1' }, '20/03/2026');
    await run('tonghop', '2026-Q1');
    const next = quartersText
      .replace('version: "2026.1"', 'version: "2026.2"\nreplaces: "2026.1"')
      .replace('{ from: 2026-01-01, to: null }', '{ from: 2026-07-01, to: null }');
    await writeFile(join(folder, 'tieu-chi', 'theo-quy-2026.2.yaml'), next);
    return (await told('tonghop', '2026')).filter(({ code }) => code === 'TD4199');
  });
