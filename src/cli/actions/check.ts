import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { serialiseResult } from '../../result/serialise-result.ts';
import { checkYear } from '../../run.ts';
import { recordedPath } from '../../write/documents.ts';
import { writeReturnSlips } from '../../write/return-slips.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { openYear } from '../open-year.ts';
import { printCheckSummary } from '../print/check-summary.ts';
import { progressBar } from '../print/progress.ts';
import { printTimings, stopwatch } from '../print/timings.ts';
import { exitCodeFor, failWith } from '../report.ts';
import type { World } from '../world.ts';

/** Reads and checks everything received for the year, scores nothing, and writes what goes back to the units. */
export async function check(world: World, typedYear: string, options: CommonOptions): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const lock = await lockWorkspace(opened.value.workspace.folder);
  try {
    return await checkAndWrite(world, options, { job: opened.value, date, before: opened.diagnostics });
  } finally {
    await lock.release();
  }
}

async function checkAndWrite(
  world: World,
  options: CommonOptions,
  {
    job,
    date,
    before,
  }: { readonly job: YearJob; readonly date: string; readonly before: readonly Diagnostic[] },
): Promise<ExitCode> {
  const isWholeYear = options.nguon === undefined;
  const watch = stopwatch();
  const progress = progressBar(world, `Rà soát bản nộp năm ${job.year}`);
  const checked = await checkYear(job, progress.step);
  progress.end();
  const use = await job.cache.finish(isWholeYear);
  watch.lap('đọc và kiểm tra');
  if (checked.value.accounting.files.received === 0) {
    const folder = job.sources.join(', ');
    return failWith(world, options, [...before, ...checked.diagnostics, diagnose('TD9009', {}, { folder })]);
  }
  const folder = options.ra === undefined ? job.paths.check : resolve(world.cwd, options.ra);
  const slips = progressBar(world, 'Lập phiếu trả lại');
  const task = { job, result: checked.value, date, folder, isWholeYear, onSlip: slips.step };
  const written = await writeReturnSlips(task);
  slips.end();
  watch.lap('lập danh sách lỗi và phiếu trả lại');
  const result = {
    ...checked.value,
    diagnostics: [...before, ...checked.value.diagnostics, ...written.diagnostics],
    documents: written.value.documents.map(({ path }) => recordedPath(job.workspace.folder, path)),
  };
  if (options.json) world.out(serialiseResult(result));
  else printCheckSummary(world, { result, written: written.value, folder, options });
  if (options.chiTiet) printTimings(world, watch.laps(), use);
  return exitCodeFor(result.diagnostics);
}
