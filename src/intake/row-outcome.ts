import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RowCount } from '../domain/submission.ts';

/** Why a row holds no data; the first four are part of any form and need no remark. */
export type SkipReason =
  | 'heading'
  | 'total'
  | 'header'
  | 'other-unit'
  | 'note'
  | 'hidden-sheet'
  | 'unknown-sheet'
  | 'second-table';

/** How the reading of one data row ended. `read = accepted + rejected + skipped` because there is no fourth end. */
export type RowOutcome<T> =
  | {
      readonly row: number;
      readonly end: 'accepted';
      readonly value: T;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly row: number; readonly end: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly row: number; readonly end: 'skipped'; readonly reason: SkipReason };

/** The values of the rows that were accepted. */
export function acceptedValues<T>(outcomes: readonly RowOutcome<T>[]): readonly T[] {
  return outcomes.flatMap((outcome) => (outcome.end === 'accepted' ? [outcome.value] : []));
}

/** How many rows ended in each way. */
export function countRows(outcomes: readonly RowOutcome<unknown>[]): RowCount {
  const count = (end: RowOutcome<unknown>['end']) => outcomes.filter((outcome) => outcome.end === end).length;
  return {
    read: outcomes.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    skipped: count('skipped'),
  };
}

/** The same over several tables. */
export function addRowCounts(counts: readonly RowCount[]): RowCount {
  return counts.reduce(
    (sum, { read, accepted, rejected, skipped }) => ({
      read: sum.read + read,
      accepted: sum.accepted + accepted,
      rejected: sum.rejected + rejected,
      skipped: sum.skipped + skipped,
    }),
    { read: 0, accepted: 0, rejected: 0, skipped: 0 },
  );
}

const WORTH_SAYING: Partial<Record<SkipReason, string>> = {
  note: 'ghi chú, chữ ký hoặc dòng không có số liệu',
  'other-unit': 'tiêu chí không dùng cho loại đơn vị này',
};

/** What the rows noticed, and one remark for the skipped rows that a clerk may wonder about. */
export function rowDiagnostics(
  outcomes: readonly RowOutcome<unknown>[],
  place: { readonly file: string; readonly sheet: string },
): readonly Diagnostic[] {
  const noticed = outcomes.flatMap((outcome) => (outcome.end === 'skipped' ? [] : outcome.diagnostics));
  const skipped = Object.entries(WORTH_SAYING).flatMap(([reason, because]) => {
    const rows = outcomes.flatMap((outcome) =>
      outcome.end === 'skipped' && outcome.reason === reason ? [outcome.row] : [],
    );
    return rows.length === 0
      ? []
      : [diagnose('TD1114', { ...place, cell: `A${rows[0]}` }, { rows, because })];
  });
  return [...noticed, ...skipped];
}
