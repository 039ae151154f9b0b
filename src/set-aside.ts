import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Reading } from './domain/reading.ts';
import type { Submission } from './domain/submission.ts';
import { DiskError } from './io/disk-error.ts';
import { toolFault } from './reading/understand-safely.ts';

/** A submission that the tool breaks on, and the error that it met. */
export type Breaker = { readonly submission: Submission; readonly error: unknown };

/**
 * Does the rest of the work on what was read. Where the tool breaks, it finds the submissions that it breaks on, sets
 * them aside as rejected with a remark that names the file, and does the work on all others. A disk that refuses is
 * nobody's file, and an error that no one submission brings about is thrown as ever.
 */
export async function pastBreakers<T>(
  reading: Reading,
  doing: string,
  work: (reading: Reading) => Promise<T> | T,
): Promise<T> {
  try {
    return await work(reading);
  } catch (error) {
    if (error instanceof DiskError) throw error;
    const counting = reading.submissions.filter(({ rejectedBecause }) => rejectedBecause === null);
    const breakers = await findBreakers(counting, (kept) => work(only(reading, new Set(kept))));
    if (breakers.length === 0) throw error;
    return await pastBreakers(withoutThem(reading, breakers, doing), doing, work);
  }
}

/** Those of some submissions that alone make the work break: by halves, so that few of many are found in little time. */
async function findBreakers(
  submissions: readonly Submission[],
  work: (kept: readonly Submission[]) => Promise<unknown> | unknown,
): Promise<readonly Breaker[]> {
  const [first, ...others] = submissions;
  if (first === undefined) return [];
  try {
    await work(submissions);
    return [];
  } catch (error) {
    if (error instanceof DiskError) throw error;
    if (others.length === 0) return [{ submission: first, error }];
  }
  const middle = Math.ceil(submissions.length / 2);
  return [
    ...(await findBreakers(submissions.slice(0, middle), work)),
    ...(await findBreakers(submissions.slice(middle), work)),
  ];
}

function only(reading: Reading, kept: ReadonlySet<Submission>): Reading {
  return {
    ...reading,
    submissions: reading.submissions.map((submission) =>
      kept.has(submission)
        ? submission
        : { ...submission, rejectedBecause: submission.rejectedBecause ?? '' },
    ),
  };
}

function withoutThem(reading: Reading, breakers: readonly Breaker[], doing: string): Reading {
  const faults = new Map(
    breakers.map(({ submission, error }): readonly [Submission, Diagnostic] => [
      submission,
      toolFault(submission.received.file, submission.unit, doing, error),
    ]),
  );
  return {
    ...reading,
    submissions: reading.submissions.map((submission) => {
      const fault = faults.get(submission);
      return fault === undefined ? submission : { ...submission, rejectedBecause: fault.message };
    }),
    diagnostics: [...reading.diagnostics, ...faults.values()],
  };
}
