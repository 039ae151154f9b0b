import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { Records } from '../domain/records.ts';
import { openTable } from './disk.ts';
import { readFacts } from './facts/read-facts.ts';
import { readHonours } from './honours/read-honours.ts';
import type { RecordsContext } from './records/read-records.ts';

/**
 * `xu-ly.xlsx` and `khen-thuong.xlsx` of a workspace; a file that is not there says nothing. Null where one of them cannot
 * be read: somebody might be put forward whom it rules out.
 */
export async function loadRecords(
  paths: { readonly facts: string; readonly honours: string },
  context: RecordsContext,
): Promise<Staged<Records | null>> {
  const facts = await readRecord(paths.facts, (workbook) => readFacts(workbook, context));
  const honours = await readRecord(paths.honours, (workbook) => readHonours(workbook, context));
  const diagnostics = [...facts.diagnostics, ...honours.diagnostics];
  if (facts.value === 'unreadable' || honours.value === 'unreadable') return staged(null, diagnostics);
  // A register without a row says nothing yet: nobody may take it for “never rewarded”.
  const isBlank = honours.value?.length === 0 && honours.diagnostics.length === 0;
  return staged({ facts: facts.value ?? [], honours: isBlank ? null : honours.value }, diagnostics);
}

async function readRecord<T>(
  path: string,
  read: (workbook: RawWorkbook) => Staged<readonly T[] | null>,
): Promise<{ value: readonly T[] | null | 'unreadable'; diagnostics: readonly Diagnostic[] }> {
  const opened = await openTable(path);
  if (opened === null) return { value: null, diagnostics: [] };
  if (opened.value === null) return { value: 'unreadable', diagnostics: opened.diagnostics };
  const { value, diagnostics } = read(opened.value);
  return { value: value ?? 'unreadable', diagnostics: [...opened.diagnostics, ...diagnostics] };
}
