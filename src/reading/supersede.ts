import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import { compareText } from '../text/order.ts';

/** The one submission of each unit that counts, and why each of the others does not. */
export type Superseded = {
  readonly current: readonly Submission[];
  readonly superseded: ReadonlyMap<Submission, string>;
};

/**
 * Of several files of one unit the later counts: by date received, then by the report's own date, then (with a
 * warning) by file name. Rejected files neither count nor take another's place.
 */
export function supersede(submissions: readonly Submission[]): Staged<Superseded> {
  const byUnit = new Map<UnitId, Submission[]>();
  for (const submission of submissions) {
    if (submission.unit === null || submission.rejectedBecause !== null) continue;
    const sent = byUnit.get(submission.unit);
    if (sent) sent.push(submission);
    else byUnit.set(submission.unit, [submission]);
  }
  const current: Submission[] = [];
  const superseded = new Map<Submission, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [unit, sent] of byUnit) {
    const inOrder = sent.toSorted(compareSent);
    const latest = inOrder.at(-1);
    if (!latest) continue;
    current.push(latest);
    for (const earlier of inOrder.slice(0, -1)) {
      const by = latest.received.file;
      const place = { file: earlier.received.file, unit };
      const code = compareDates(earlier, latest) === 0 ? 'TD3110' : 'TD3109';
      const remark = diagnose(code, place, { by });
      diagnostics.push(remark);
      superseded.set(earlier, remark.message);
    }
  }
  return { value: { current, superseded }, diagnostics };
}

/** Below 0 where `b` takes the place of `a`, of two submissions of one unit. */
export function compareSent(a: Submission, b: Submission): number {
  return compareDates(a, b) || compareText(a.received.file, b.received.file);
}

/** Below 0 where `a` was sent earlier; 0 where the dates do not tell. */
function compareDates(a: Submission, b: Submission): number {
  return (
    compareKnown(a.received.receivedOn, b.received.receivedOn) ||
    compareKnown(a.info.reportDate?.value ?? null, b.info.reportDate?.value ?? null)
  );
}

function compareKnown(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : compareText(a, b);
}
