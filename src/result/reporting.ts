import type { Deadline } from '../domain/deadline.ts';
import type { Reading } from '../domain/reading.ts';
import type { Submission } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import type { Reporting } from '../ranking/rank-year.ts';

/**
 * Whether each unit reported in time (plan VI.1). The first usable file decides: a file sent again to mend what
 * was returned does not make a unit late. Where no date is known the unit is given the benefit, and a remark
 * of the intake says so.
 */
export function reportingOf(
  { submissions, unreadable }: Pick<Reading, 'submissions' | 'unreadable'>,
  deadline: Deadline,
): ReadonlyMap<UnitId, Reporting> {
  const files = [
    ...submissions.map((submission) => ({
      unit: submission.unit,
      next: reportingOfFile(submission, deadline),
    })),
    ...unreadable.map(({ unit, received }) => ({
      unit,
      next: { status: 'rejected' as const, receivedOn: received.receivedOn },
    })),
  ];
  const reporting = new Map<UnitId, Reporting>();
  for (const { unit, next } of files) {
    if (unit === null) continue;
    const known = reporting.get(unit);
    if (known === undefined || isEarlier(next, known)) reporting.set(unit, next);
  }
  return reporting;
}

/** The day a file counts as received: the intake log, else the date that the report states. */
export function receivedOn({ received, info }: Submission): string | null {
  return received.receivedOn ?? info.reportDate?.value ?? null;
}

function reportingOfFile(submission: Submission, deadline: Deadline): Reporting {
  const date = receivedOn(submission);
  if (submission.rejectedBecause !== null) return { status: 'rejected', receivedOn: date };
  return { status: date !== null && date > deadline.date ? 'late' : 'on-time', receivedOn: date };
}

function isEarlier(next: Reporting, known: Reporting): boolean {
  if (known.status === 'rejected') return next.status !== 'rejected';
  if (next.status === 'rejected' || next.receivedOn === null) return false;
  return known.receivedOn === null || next.receivedOn < known.receivedOn;
}
