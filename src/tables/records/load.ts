import { basename } from 'node:path';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Dossier } from '../../domain/records.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { readWorkbook } from '../../io/read-workbook.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import type { DossierContext } from './context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readHonours } from '../honours/read-honours.ts';

/**
 * `xu-ly.xlsx` and `khen-thuong.xlsx` of a workspace; a file that is not there says nothing. Null where one of them cannot
 * be read: somebody might be put forward whom it rules out.
 */
export async function loadDossier(folder: string, context: DossierContext): Promise<Staged<Dossier | null>> {
  const paths = workspacePaths(folder);
  const facts = await readTable(paths.facts, (workbook) => readFacts(workbook, context));
  const honours = await readTable(paths.honours, (workbook) => readHonours(workbook, context));
  const diagnostics = [...facts.diagnostics, ...honours.diagnostics];
  if (facts.value === 'unreadable' || honours.value === 'unreadable') return staged(null, diagnostics);
  // A register without a row says nothing yet: nobody may take it for “never rewarded”.
  const isBlank = honours.value?.length === 0 && honours.diagnostics.length === 0;
  return staged({ facts: facts.value ?? [], honours: isBlank ? null : honours.value }, diagnostics);
}

async function readTable<T>(
  path: string,
  read: (workbook: RawWorkbook) => Staged<readonly T[]>,
): Promise<{ value: readonly T[] | null | 'unreadable'; diagnostics: readonly Diagnostic[] }> {
  const bytes = await readIfThere(path);
  if (bytes === null) return { value: null, diagnostics: [] };
  const opened = await readWorkbook(bytes, basename(path));
  if (opened.value === null) return { value: 'unreadable', diagnostics: opened.diagnostics };
  const { value, diagnostics } = read(opened.value);
  const isOther = diagnostics.some(({ code }) => code === 'TD4701');
  return { value: isOther ? 'unreadable' : value, diagnostics: [...opened.diagnostics, ...diagnostics] };
}
