import { basename } from 'node:path';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Council, NO_COUNCIL } from '../../domain/council.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { readWorkbook } from '../../io/read-workbook.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import type { CouncilContext } from './context.ts';
import { readCouncil } from './read-council.ts';

/** What the council did at a review; nothing where there is no `hoi-dong.xlsx` yet. */
export async function loadCouncil(path: string, context: CouncilContext): Promise<Staged<Council>> {
  const opened = await openCouncil(path);
  if (opened === null || opened.value === null) return staged(NO_COUNCIL, opened?.diagnostics ?? []);
  const read = readCouncil(opened.value, context);
  return staged(read.value, [...opened.diagnostics, ...read.diagnostics]);
}

/** The workbook as it stands; null where there is no such file. Throws `DiskError` when the disk refuses. */
export async function openCouncil(path: string): Promise<Staged<RawWorkbook | null> | null> {
  const bytes = await readIfThere(path);
  return bytes === null ? null : readWorkbook(bytes, basename(path));
}
