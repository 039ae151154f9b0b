import type { Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import type { ReadingContext } from './context.ts';
import { readOwnForm } from './own-form/own-form.ts';
import { understandFromNothing } from './understand-from-nothing.ts';

/**
 * What a workbook says, whoever laid it out: one submission, or one for each unit where a file holds the tables of several. A form
 * laid out as one before is read along its plan; any other, and any in which there is something to wonder about, from nothing.
 */
export function understandAll(
  workbook: RawWorkbook,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<readonly Submission[]> {
  const along = readOwnForm(workbook, received, context);
  if (along === null) return understandFromNothing(workbook, received, context);
  return { value: [along.value], diagnostics: along.diagnostics };
}
