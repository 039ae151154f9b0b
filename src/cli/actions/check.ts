import { diagnose } from '../../diagnostics/diagnose.ts';
import { serialiseResult } from '../../result/serialise-result.ts';
import { checkYear } from '../../run.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { openYear } from '../open-year.ts';
import { printCheckSummary } from '../print/check-summary.ts';
import { progressBar } from '../print/progress.ts';
import { printTimings, stopwatch } from '../print/timings.ts';
import { exitCodeFor, failWith } from '../report.ts';
import type { World } from '../world.ts';

/** Reads and checks everything received for the year; scores nothing and changes nothing. */
export async function check(world: World, typedYear: string, options: CommonOptions): Promise<ExitCode> {
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const job = opened.value;
  const watch = stopwatch();
  const progress = progressBar(world, `Rà soát bản nộp năm ${job.year}`);
  const checked = await checkYear(job, progress.step);
  progress.end();
  const use = await job.cache.finish(options.nguon === undefined);
  watch.lap('đọc và kiểm tra');
  const result = {
    ...checked.value,
    diagnostics: [...opened.diagnostics, ...checked.value.diagnostics],
  };
  if (result.accounting.files.received === 0) {
    const folder = job.sources.join(', ');
    return failWith(world, options, [...result.diagnostics, diagnose('TD9009', {}, { folder })]);
  }
  if (options.json) world.out(serialiseResult(result));
  else printCheckSummary(world, result, options);
  if (options.chiTiet) printTimings(world, watch.laps(), use);
  return exitCodeFor(result.diagnostics);
}
