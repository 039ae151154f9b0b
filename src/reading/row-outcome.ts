import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import type { RowCount, SkippedRows } from '../domain/submission.ts';

/** Why a row holds no data. */
export type SkipReason =
  | 'heading'
  | 'total'
  | 'summary'
  | 'signature'
  | 'header'
  | 'other-unit'
  | 'note'
  | 'hidden-sheet'
  | 'unknown-sheet'
  | 'second-table'
  | 'extra-list'
  | 'other-list';

/** How the reading of one data row ended. `read = accepted + rejected + skipped` because there is no fourth end. */
export type RowOutcome<T> =
  | {
      readonly row: number;
      readonly end: 'accepted';
      readonly value: T;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly row: number; readonly end: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly row: number;
      readonly end: 'skipped';
      readonly reason: SkipReason;
      /** First words of a row that could be taken for data: it is said which row, and why it was not. */
      readonly doubt?: string;
    };

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

const REASONS: Readonly<Record<SkipReason, string>> = {
  heading: 'tiêu đề nhóm',
  total: 'dòng cộng',
  summary: 'dòng tính chung cả danh sách (trung bình, xếp loại, cao nhất…)',
  signature: 'khối chữ ký',
  header: 'tiêu đề cột lặp lại',
  note: 'ghi chú hoặc dòng không có số liệu',
  'other-unit': 'tiêu chí không dùng cho loại đơn vị này',
  'hidden-sheet': 'trang tính ẩn',
  'unknown-sheet': 'trang tính không thuộc biểu mẫu',
  'second-table': 'bảng đã có ở chỗ khác',
  'extra-list': 'danh sách phụ, không có cột điểm',
  'other-list': 'bảng khác, không thuộc biểu mẫu',
};

/** The reasons that a clerk may wonder about; the others are part of any form. */
const WORTH_SAYING: readonly SkipReason[] = ['note', 'other-unit'];

/** Which rows were skipped, by reason. */
export function skippedRows(outcomes: readonly RowOutcome<unknown>[], sheet: string): readonly SkippedRows[] {
  return byReason(outcomes).map(([reason, skipped]) => ({
    sheet,
    because: REASONS[reason],
    rows: skipped.map(({ row }) => row),
  }));
}

type Skipped = RowOutcome<unknown> & { readonly end: 'skipped' };

/** The rows that were skipped, by why; in the order of the reasons. */
function byReason(outcomes: readonly RowOutcome<unknown>[]): readonly (readonly [SkipReason, Skipped[]])[] {
  const found = groupBy(
    outcomes.filter((outcome): outcome is Skipped => outcome.end === 'skipped'),
    ({ reason }) => reason,
  );
  return (Object.keys(REASONS) as SkipReason[]).flatMap((reason) => {
    const skipped = found.get(reason);
    return skipped === undefined ? [] : [[reason, [...skipped]] as const];
  });
}

function isTold({ reason, doubt }: Skipped): boolean {
  return doubt !== undefined || WORTH_SAYING.includes(reason);
}

/** What the rows noticed, and one remark for the skipped rows that a clerk may wonder about. */
export function rowDiagnostics(
  outcomes: readonly RowOutcome<unknown>[],
  place: { readonly file: string; readonly sheet: string },
): readonly Diagnostic[] {
  const noticed = outcomes.flatMap((outcome) => (outcome.end === 'skipped' ? [] : outcome.diagnostics));
  const skipped = byReason(outcomes).flatMap(([reason, ofReason]) => {
    const told = ofReason.filter(isTold);
    const [first] = told;
    if (first === undefined) return [];
    const words = told.flatMap(({ doubt }) => doubt ?? []);
    const values = { rows: told.map(({ row }) => row), because: REASONS[reason], words };
    return [diagnose('TD1114', { ...place, cell: `A${first.row}` }, values)];
  });
  return [...noticed, ...skipped];
}
