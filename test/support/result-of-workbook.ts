import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { Result } from '../../src/domain/result.ts';
import { candidatesOf } from '../../src/nomination/candidates.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { rankYear } from '../../src/ranking/rank-year.ts';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { supersede } from '../../src/reading/supersede.ts';
import { understandAll } from '../../src/reading/understand.ts';
import { buildResult } from '../../src/result/build-result.ts';
import { inputsOf } from '../../src/result/inputs.ts';
import { reportingOf } from '../../src/result/reporting.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';

/** The year's Result where one workbook is all that came in; the file's own hash is always the same. */
export function resultOfWorkbook(workbook: RawWorkbook, context: ReadingContext): Result {
  const { year, criteria, units } = context;
  const deadline = { date: `${year}-11-30`, weekend: false };
  const received = { file: workbook.file, sha256: '0', receivedOn: `${year}-11-20`, sender: null };
  const { value: submissions, diagnostics } = understandAll(workbook, received, context);
  const checked = submissions.flatMap((submission) => checkSubmission(submission, context));
  const reading = { submissions, unreadable: [], skipped: [], diagnostics: [...diagnostics, ...checked] };
  const { current, superseded } = supersede(submissions).value;
  const scored = scoreYear(current, context);
  const ranked = rankYear(units, scored.value, reportingOf(reading, deadline), criteria.set);
  const candidates = candidatesOf(ranked, { year });
  const frame = {
    set: criteria.set,
    review: 'annual' as const,
    asOf: deadline.date,
    years: { from: year, to: year },
  };
  return buildResult({
    version: '0',
    year,
    deadline,
    criteria,
    inputs: inputsOf(reading, superseded),
    units: ranked,
    decisions: nominate(candidates, frame),
    meeting: null,
    diagnostics: [...reading.diagnostics, ...scored.diagnostics],
  });
}
