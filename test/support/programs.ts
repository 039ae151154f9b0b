import { spawnSync } from 'node:child_process';

/** Programs that tests look at papers and pages with: LibreOffice draws, pdftotext (poppler) tells where words stand. */
const PROGRAMS = {
  LibreOffice: ['soffice', '--version'],
  pdftotext: ['pdftotext', '-v'],
  Chromium: ['chromium', '--version'],
} as const;

export type Program = keyof typeof PROGRAMS;

/** Which of them are not on this machine. CI has them all, or its run fails; elsewhere tests are skipped, and say so. */
export function missingPrograms(): readonly Program[] {
  return (Object.keys(PROGRAMS) as Program[]).filter((name) => {
    const [command, argument] = PROGRAMS[name];
    return spawnSync(command, [argument], { stdio: 'ignore', timeout: 60_000 }).error !== undefined;
  });
}
