import type { Diagnostic, Staged } from './diagnostics/diagnostic.ts';
import type { Reading } from './domain/reading.ts';
import { EMPTY_RECORDS } from './domain/records.ts';
import type { Result } from './domain/result.ts';
import { candidatesOf } from './nomination/candidates.ts';
import { applyVotes } from './nomination/council/apply-votes.ts';
import { nominate } from './nomination/nominate.ts';
import type { ReviewScope } from './nomination/review-scope.ts';
import { rankYear } from './ranking/rank-year.ts';
import { type OnRead, readSubmissions } from './read-submissions.ts';
import { type Superseded, supersede } from './reading/supersede.ts';
import { buildResult } from './result/build-result.ts';
import { inputsOf } from './result/inputs.ts';
import { remarkOnOpenCases } from './result/open-cases.ts';
import { quietSuperseded } from './result/quiet-superseded.ts';
import { reportingOf } from './result/reporting.ts';
import { remarkOnFacts } from './scoring/check-facts.ts';
import { remarkOnVerification } from './scoring/check-verification.ts';
import { beginOfYear } from './scoring/fact-words.ts';
import { indexFacts, indexHonours } from './scoring/records-index.ts';
import { scoreYear } from './scoring/score-year.ts';
import { pastBreakers } from './set-aside.ts';
import { councilContext } from './tables/council/context.ts';
import { loadCouncil } from './tables/council/load.ts';
import { daysOfCouncil } from './tables/day-bounds.ts';
import { loadVerification } from './tables/verification/load.ts';
import { toolVersion } from './version.ts';
import { reviewPaths } from './workspace/paths.ts';
import type { YearJob } from './year-job.ts';

/** What will be made of a Result; throws where the tool breaks on it. */
export type Rehearsal = (result: Result) => Promise<void>;

/**
 * The year's procedure (`tonghop`): from the files in `nhan/` to the Result. A submission that the tool breaks on, here or
 * in `rehearsal`, is set aside; all others go on.
 */
export async function compileYear(
  job: YearJob,
  onRead: OnRead,
  rehearsal?: Rehearsal,
): Promise<Staged<Result>> {
  return pastBreakers(await readSubmissions(job, onRead), 'chấm điểm và lập kết quả từ', async (reading) => {
    const compiled = await compileReading(job, reading);
    await rehearsal?.(compiled.value);
    return compiled;
  });
}

async function compileReading(job: YearJob, reading: Reading): Promise<Staged<Result>> {
  const submissions = supersede(reading.submissions);
  const { units: inForce, criteria } = job.context;
  const lines = { units: inForce, set: criteria.set, days: daysOfCouncil(job.year, job.today) };
  const verification = await loadVerification(job.paths.verification, lines);
  const scored = scoreYear(submissions.value.current, job.context, verification.value);
  const remarks = remarkOnVerification(verification.value, scored.value, inForce);
  const reporting = reportingOf(reading, job.deadline);
  const { facts, honours } = job.records ?? EMPTY_RECORDS;
  const days = { begin: beginOfYear(job.year, job.deadline.date), end: job.deadline.date };
  const known = { factsOf: indexFacts(facts), days };
  const units = rankYear(job.context.units, scored.value, reporting, criteria.set, known);
  const candidates = candidatesOf(units, { year: job.year, honoursOf: indexHonours(honours) });
  const scope = annualScope(job);
  const council = await loadCouncil(
    reviewPaths(job.workspace.folder, job.year, 'annual').council,
    councilContext(candidates, scope, job.today),
  );
  const voted = applyVotes(nominate(candidates, scope, council.value), council.value, scope);
  const decisions = voted.value;
  const open = remarkOnOpenCases(units, decisions);
  const diagnostics = [
    ...reading.diagnostics,
    ...submissions.diagnostics,
    ...verification.diagnostics,
    ...scored.diagnostics,
    ...remarks,
    ...remarkOnFacts(facts, units, criteria.set, days),
    ...council.diagnostics,
    ...voted.diagnostics,
    ...open,
  ];
  const { meeting } = council.value;
  return conclude(job, reading, submissions.value, { units, decisions, meeting, diagnostics });
}

/** The year's own awards, as of its deadline. */
function annualScope({ criteria, year, deadline }: YearJob): ReviewScope {
  return { set: criteria.set, review: 'annual', asOf: deadline.date, years: { from: year, to: year } };
}

/** The first half of it (`rasoat`): every fault that the year's procedure would meet, and no score. */
export async function checkYear(job: YearJob, onRead: OnRead): Promise<Staged<Result>> {
  const read = await readSubmissions(job, onRead);
  return pastBreakers(read, 'kiểm tra', (reading) => checkReading(job, reading));
}

function checkReading(job: YearJob, reading: Reading): Staged<Result> {
  const submissions = supersede(reading.submissions);
  const scored = scoreYear(submissions.value.current, job.context);
  const reporting = reportingOf(reading, job.deadline);
  const units = rankYear(job.context.units, new Map(), reporting, job.criteria.set);
  const diagnostics = [...reading.diagnostics, ...submissions.diagnostics, ...scored.diagnostics];
  return conclude(job, reading, submissions.value, {
    units,
    decisions: [],
    meeting: null,
    diagnostics,
  });
}

type Conclusion = Pick<Parameters<typeof buildResult>[0], 'units' | 'decisions' | 'meeting'> & {
  readonly diagnostics: readonly Diagnostic[];
};

function conclude(
  { year, deadline, criteria }: YearJob,
  reading: Reading,
  { superseded }: Superseded,
  conclusion: Conclusion,
): Staged<Result> {
  const inputs = inputsOf(reading, superseded);
  const diagnostics = quietSuperseded(conclusion.diagnostics, superseded);
  const result = buildResult({
    version: toolVersion,
    year,
    deadline,
    criteria,
    inputs,
    ...conclusion,
    diagnostics,
  });
  return { value: result, diagnostics };
}
