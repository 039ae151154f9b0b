import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { EMPTY_RECORDS } from '../../domain/records.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { encodeResult, resultChunks } from '../../result/serialise-result.ts';
import { compileYear } from '../../run.ts';
import { loadRecords } from '../../tables/records/load.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { recordedPath, writeDocuments } from '../../write/documents.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { openYear } from '../open-year.ts';
import { progressBar } from '../print/progress.ts';
import { printTimings, stopwatch } from '../print/timings.ts';
import { printYearSummary } from '../print/year-summary.ts';
import { exitCodeFor, failWith } from '../report.ts';
import type { World } from '../world.ts';

/** Compiles the year and writes its result and documents. */
export async function compile(world: World, typedYear: string, options: CommonOptions): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const { workspace, criteria } = opened.value;
  const records = await loadRecords(workspacePaths(workspace.folder), {
    units: workspace.register.units,
    set: criteria.set,
  });
  const before = [...opened.diagnostics, ...records.diagnostics];
  if (records.value === null) return failWith(world, options, before);
  const job = { ...opened.value, records: records.value };
  const lock = await lockWorkspace(job.workspace.folder);
  try {
    return await compileAndWrite(world, options, job, date, before);
  } finally {
    await lock.release();
  }
}

async function compileAndWrite(
  world: World,
  options: CommonOptions,
  job: YearJob,
  date: string,
  before: readonly Diagnostic[],
): Promise<ExitCode> {
  const watch = stopwatch();
  const progress = progressBar(world, `Đọc bản nộp năm ${job.year}`);
  const compiled = await compileYear(job, progress.step);
  progress.end();
  const use = await job.cache.finish(options.nguon === undefined);
  watch.lap('đọc, kiểm tra, chấm điểm');
  if (compiled.value.accounting.files.received === 0) {
    const folder = job.sources.join(', ');
    return failWith(world, options, [...before, ...compiled.diagnostics, diagnose('TD9009', {}, { folder })]);
  }
  const folder = options.ra === undefined ? job.paths.documents : resolve(world.cwd, options.ra);
  const written = await writeDocuments({ workspace: job.workspace, result: compiled.value, date, folder });
  watch.lap('lập văn bản');
  const result = {
    ...compiled.value,
    diagnostics: [...before, ...compiled.value.diagnostics, ...written.diagnostics],
    documents: written.value.map(({ path }) => recordedPath(job.workspace.folder, path)),
  };
  await writeFileSafely(job.paths.result, encodeResult(result));
  watch.lap('ghi kết quả');
  if (options.json) for (const chunk of resultChunks(result)) world.out(chunk);
  else
    printYearSummary(world, {
      result,
      written: [...written.value, { title: 'Kết quả', path: job.paths.result }],
      options,
      records: job.records ?? EMPTY_RECORDS,
    });
  if (options.chiTiet) printTimings(world, watch.laps(), use);
  return exitCodeFor(result.diagnostics);
}
