import type { Received } from '../domain/received.ts';
import type { InputResult } from '../domain/result.ts';
import type { RowCount, Submission } from '../domain/submission.ts';
import { receivedOn } from './reporting.ts';

const NO_ROWS: RowCount = { read: 0, accepted: 0, rejected: 0, skipped: 0 };

/** One entry for every file that was received, whatever became of it, sorted by name. */
export function inputsOf(
  { submissions, unreadable, skipped }: Received,
  superseded: ReadonlyMap<Submission, string>,
): readonly InputResult[] {
  const inputs: InputResult[] = [
    ...submissions.map((submission) => inputOf(submission, superseded.get(submission))),
    ...unreadable.map(({ received, because }) => ({
      file: received.file,
      sha256: received.sha256,
      unit: null,
      receivedOn: received.receivedOn,
      outcome: 'rejected' as const,
      because,
      rows: NO_ROWS,
      understanding: [],
    })),
    ...skipped.map(({ file, because }) => ({
      file,
      sha256: '',
      unit: null,
      receivedOn: null,
      outcome: 'skipped' as const,
      because,
      rows: NO_ROWS,
      understanding: [],
    })),
  ];
  return inputs.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function inputOf(submission: Submission, supersededBecause: string | undefined): InputResult {
  const { received, unit, rows, rejectedBecause, understanding } = submission;
  const outcome =
    rejectedBecause !== null ? 'rejected' : supersededBecause !== undefined ? 'superseded' : 'accepted';
  return {
    file: received.file,
    sha256: received.sha256,
    unit,
    receivedOn: receivedOn(submission),
    outcome,
    because: rejectedBecause ?? supersededBecause ?? 'Đã đọc và tính.',
    rows: { ...rowsOf(outcome, rows) },
    understanding: understanding.map((sheet) => ({
      ...sheet,
      headerRows: sheet.headerRows === null ? null : [...sheet.headerRows],
      columns: sheet.columns.map((column) => ({ ...column })),
    })),
  };
}

/** Rows of a file that does not count were read, but none of them counts. */
function rowsOf(outcome: InputResult['outcome'], rows: RowCount): RowCount {
  if (outcome === 'accepted') return rows;
  const unused = rows.accepted;
  return outcome === 'rejected'
    ? { ...rows, accepted: 0, rejected: rows.rejected + unused }
    : { ...rows, accepted: 0, skipped: rows.skipped + unused };
}
