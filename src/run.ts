import type { Staged } from './diagnostics/diagnostic.ts';
import type { Result } from './domain/result.ts';
import { supersede } from './intake/supersede.ts';
import { nominate } from './nomination/nominate.ts';
import { rankYear } from './ranking/rank-year.ts';
import { type OnRead, receive } from './receive.ts';
import { remarkOnOpenCases } from './result/open-cases.ts';
import { buildResult } from './result/build-result.ts';
import { reportingOf } from './result/reporting.ts';
import { inputsOf } from './result/inputs.ts';
import { scoreYear } from './scoring/score-year.ts';
import { toolVersion } from './version.ts';
import type { YearJob } from './year-job.ts';

/** The year's procedure, from the files in `nhan/` to the Result. */
export async function compileYear(job: YearJob, onRead: OnRead): Promise<Staged<Result>> {
  const received = await receive(job, onRead);
  const submissions = supersede(received.submissions);
  const scored = scoreYear(submissions.value.current, job.context);
  const reporting = reportingOf(received.submissions, job.deadline);
  const ranked = rankYear(job.context.units, scored.value, reporting, job.criteria.set);
  const decisions = nominate(ranked, job.criteria.set, 'annual');
  const diagnostics = [
    ...received.diagnostics,
    ...submissions.diagnostics,
    ...scored.diagnostics,
    ...remarkOnOpenCases(ranked, decisions),
  ];
  const inputs = inputsOf(received, submissions.value.superseded);
  const { year, deadline, criteria } = job;
  const parts = { version: toolVersion, year, deadline, criteria, inputs, units: ranked, decisions, diagnostics };
  return { value: buildResult(parts), diagnostics };
}
