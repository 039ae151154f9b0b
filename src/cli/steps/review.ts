import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fromFolder } from '../../diagnostics/from-folder.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { resultChunks } from '../../result/serialise-result.ts';
import { type ReviewJob, reviewPeriod } from '../../run-review.ts';
import { loadRecords } from '../../tables/load.ts';
import { reviewPaths, workspacePaths } from '../../workspace/paths.ts';
import { recordedPath, recordedResult, writeDocuments } from '../../write/documents.ts';
import { writeOverview } from '../../write/overview.ts';
import { writeResult } from '../../write/result.ts';
import type { commonOptions, overviewOptions, printOption } from '../common-options.ts';
import type { Declarations } from '../declare.ts';
import type { Call } from '../definition.ts';
import { exitCodeFor, failed, type Outcome } from '../outcome.ts';
import { printReviewSummary } from '../print/review-summary.ts';
import { documentDay } from './document-day.ts';
import type { OpenedYear } from './open-criteria.ts';

/** Reviews the plan's years up to this one and writes the review's result and documents. */
export async function review(
  kind: ReviewJob['review'],
  {
    world,
    options,
    prompts,
    watch,
  }: Pick<
    Call<Declarations, typeof commonOptions & typeof overviewOptions & typeof printOption>,
    'world' | 'options' | 'prompts' | 'watch'
  >,
  opened: OpenedYear,
  before: readonly Diagnostic[],
): Promise<Outcome> {
  const { deadline, workspace, criteria, year } = opened;
  const records = await loadRecords(workspacePaths(workspace.folder), {
    units: workspace.register.units,
    set: criteria.set,
    today: opened.today,
  });
  if (records.value === null) return failed(...before, ...records.diagnostics);
  const { movement } = criteria.set;
  const papers = { workspace: workspace.folder, year, review: kind, movement, mayKeep: true };
  const day = await documentDay({ world, prompts, options }, papers);
  const { date } = day;
  const asOf = date < deadline.date ? date : deadline.date;
  const job: ReviewJob = { ...opened, review: kind, asOf, records: records.value };
  const noticed = [...before, ...records.diagnostics, ...plannedOtherwise(job)];
  watch.start();
  const reviewed = await reviewPeriod(job);
  watch.lap('đọc kết quả các năm, xét khen thưởng');
  if (reviewed.value === null) return failed(...noticed, ...reviewed.diagnostics);
  const paths = reviewPaths(workspace.folder, year, kind);
  const folder = options.folder === undefined ? paths.documents : resolve(world.cwd, options.folder);
  const written = await writeDocuments({
    workspace,
    result: reviewed.value,
    date,
    folder,
    isPrinted: options.isPrinted,
  });
  watch.lap('lập văn bản');
  const recorded = recordedResult(reviewed.value, written, {
    diagnostics: fromFolder(
      [...noticed, ...reviewed.value.diagnostics, ...written.diagnostics],
      workspace.folder,
    ),
    documents: written.value.map(({ path }) => recordedPath(workspace.folder, path)),
  });
  const { result } = recorded;
  await writeResult(paths, recorded);
  await day.keep();
  const overview = await writeOverview(paths, recorded, options);
  watch.lap('ghi kết quả');
  const documents = [...written.value, overview, { title: 'Kết quả', path: paths.result }];
  const { isDetailed } = options;
  const shown = { result, first: day.diagnostics, written: documents, records: job.records, isDetailed };
  return {
    exitCode: exitCodeFor([...day.diagnostics, ...result.diagnostics]),
    json: () => resultChunks(result),
    print: () => printReviewSummary(world, shown),
  };
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
