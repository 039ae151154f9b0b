import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { encodeResult, resultChunks } from '../../result/serialise-result.ts';
import { type ReviewJob, reviewPeriod } from '../../run-review.ts';
import { loadRecords } from '../../tables/records/load.ts';
import { reviewPaths, workspacePaths } from '../../workspace/paths.ts';
import { recordedPath, writeDocuments } from '../../write/documents.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { openCriteria } from '../open-criteria.ts';
import { printReviewSummary } from '../print/review-summary.ts';
import { printTimings, stopwatch } from '../print/timings.ts';
import { exitCodeFor, failWith } from '../report.ts';
import type { World } from '../world.ts';

/** Reviews the plan's years up to this one and writes the review's result and documents. */
export async function review(
  world: World,
  kind: ReviewJob['review'],
  typedYear: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const opened = await openCriteria(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const { deadline, workspace, criteria } = opened.value;
  const records = await loadRecords(workspacePaths(workspace.folder), {
    units: workspace.register.units,
    set: criteria.set,
  });
  if (records.value === null)
    return failWith(world, options, [...opened.diagnostics, ...records.diagnostics]);
  const asOf = date < deadline.date ? date : deadline.date;
  const job = { ...opened.value, review: kind, asOf, records: records.value };
  const before = [...opened.diagnostics, ...records.diagnostics, ...plannedOtherwise(job)];
  const lock = await lockWorkspace(job.workspace.folder);
  try {
    return await reviewAndWrite(world, options, { job, date, before });
  } finally {
    await lock.release();
  }
}

async function reviewAndWrite(
  world: World,
  options: CommonOptions,
  {
    job,
    date,
    before,
  }: { readonly job: ReviewJob; readonly date: string; readonly before: readonly Diagnostic[] },
): Promise<ExitCode> {
  const watch = stopwatch();
  const { folder } = job.workspace;
  const reviewed = await reviewPeriod(job);
  watch.lap('đọc kết quả các năm, xét khen thưởng');
  if (reviewed.value === null) return failWith(world, options, [...before, ...reviewed.diagnostics]);
  const paths = reviewPaths(folder, job.year, job.review);
  const target = options.ra === undefined ? paths.documents : resolve(world.cwd, options.ra);
  const written = await writeDocuments({
    workspace: job.workspace,
    result: reviewed.value,
    date,
    folder: target,
  });
  watch.lap('lập văn bản');
  const result = {
    ...reviewed.value,
    diagnostics: [...before, ...reviewed.value.diagnostics, ...written.diagnostics],
    documents: written.value.map(({ path }) => recordedPath(folder, path)),
  };
  await writeFileSafely(paths.result, encodeResult(result));
  watch.lap('ghi kết quả');
  if (options.json) for (const chunk of resultChunks(result)) world.out(chunk);
  else {
    const documents = [...written.value, { title: 'Kết quả', path: paths.result }];
    printReviewSummary(world, { result, written: documents, options, records: job.records });
  }
  if (options.chiTiet) printTimings(world, watch.laps());
  return exitCodeFor(result.diagnostics);
}

const PLANNED: Readonly<
  Record<ReviewJob['review'], { readonly key: 'interim' | 'final'; readonly words: string }>
> = {
  interim: { key: 'interim', words: 'sơ kết' },
  final: { key: 'final', words: 'tổng kết' },
};

/** That the plan holds this review in another year. */
function plannedOtherwise({
  criteria,
  review: kind,
  year,
}: { readonly review: Exclude<ReviewKind, 'annual'> } & Pick<ReviewJob, 'criteria' | 'year'>) {
  const { key, words } = PLANNED[kind];
  const planned = criteria.set.movement[key];
  if (planned === null || planned === year) return [];
  return [diagnose('TD5306', {}, { review: words, year, planned })];
}
