import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Council, NO_COUNCIL } from '../../domain/council.ts';
import { openTable } from '../disk.ts';
import type { CouncilContext } from './context.ts';
import { readCouncil } from './read-council.ts';

/** What the council did at a review; nothing where there is no `hoi-dong.xlsx` yet. */
export async function loadCouncil(path: string, context: CouncilContext): Promise<Staged<Council>> {
  const opened = await openTable(path);
  if (opened === null || opened.value === null) return staged(NO_COUNCIL, opened?.diagnostics ?? []);
  const read = readCouncil(opened.value, context);
  return staged(read.value, [...opened.diagnostics, ...read.diagnostics]);
}
