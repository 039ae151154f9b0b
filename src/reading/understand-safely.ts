import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { UnreadableFile } from '../domain/reading.ts';
import type { ReceivedFile, Submission } from '../domain/submission.ts';
import { checkSubmission } from './checks/check-submission.ts';
import type { ReadingContext } from './context.ts';
import { ownerOfUnreadable } from './owner-of-unreadable.ts';
import { understandAll } from './understand.ts';

/** What became of one opened file. */
export type UnderstoodFile = {
  /** One, or one for each unit whose tables the file holds; none where it could not be understood. */
  readonly submissions: readonly Submission[];
  readonly unreadable: UnreadableFile | null;
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Understands and checks one file behind a bulkhead: a fault of the tool itself costs this file, says so, and nothing
 * else.
 */
export function understandSafely(
  workbook: RawWorkbook,
  received: ReceivedFile,
  context: ReadingContext,
): UnderstoodFile {
  try {
    const { value: submissions, diagnostics } = understandAll(workbook, received, context);
    const checked = submissions.flatMap((submission) => checkSubmission(submission, context));
    return { submissions, unreadable: null, diagnostics: [...diagnostics, ...checked] };
  } catch (error) {
    const unit = ownerOfUnreadable(received, context);
    const fault = toolFault(received.file, unit, 'đọc', error);
    return { submissions: [], unreadable: { received, unit, because: fault.message }, diagnostics: [fault] };
  }
}

/** A fault of the tool itself at one file; what it was is kept in short for whoever mends it. */
export function toolFault(file: string, unit: string | null, doing: string, error: unknown): Diagnostic {
  const found = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    LONGEST,
  );
  return diagnose('TD9010', { file, ...(unit === null ? {} : { unit }), found }, { doing });
}

const LONGEST = 160;
