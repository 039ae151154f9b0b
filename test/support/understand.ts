import type { Staged } from '../../src/diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { ReceivedFile, Submission } from '../../src/domain/submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { understandAll } from '../../src/reading/understand.ts';

/** What a workbook says; of one with the tables of several units, the first. */
export function understand(
  workbook: RawWorkbook,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> {
  const { value, diagnostics } = understandAll(workbook, received, context);
  const [first] = value;
  if (first === undefined) throw new Error('a file without a submission');
  return { value: first, diagnostics };
}
