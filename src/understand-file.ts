import type { Diagnostic, Staged } from './diagnostics/diagnostic.ts';
import type { RawWorkbook } from './domain/raw-workbook.ts';
import type { ReceivedFile } from './domain/submission.ts';
import { settleSubmission } from './procedure/settle.ts';
import type { ReadingContext } from './reading/context.ts';
import { ownerOfUnreadable } from './reading/owner-of-unreadable.ts';
import { type UnderstoodFile, understandSafely } from './reading/understand-safely.ts';

/** What became of a file once its bytes were read: understood, checked and its people scored, or why it could not be read. */
export function understandFile(
  received: ReceivedFile,
  read: Staged<RawWorkbook | null>,
  context: ReadingContext,
): UnderstoodFile {
  if (read.value === null) {
    const unit = ownerOfUnreadable(received, context);
    const unreadable = { received, unit, because: firstReason(read.diagnostics) };
    return { submissions: [], unreadable, diagnostics: read.diagnostics };
  }
  const told = understandSafely(read.value, received, context);
  return {
    submissions: told.submissions.map((submission) => settleSubmission(submission, context)),
    unreadable: told.unreadable,
    diagnostics: [...read.diagnostics, ...told.diagnostics],
  };
}

/** Whether the same bytes will come to the same again; a fault of the tool itself is met anew each time. */
export function isLastingOutcome({ diagnostics }: UnderstoodFile): boolean {
  return !diagnostics.some(({ code }) => code === 'TD9010');
}

function firstReason(diagnostics: readonly Diagnostic[]): string {
  return (
    (diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0])?.message ??
    'Không đọc được tệp.'
  );
}
