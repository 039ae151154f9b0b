import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fromFolder } from '../../diagnostics/from-folder.ts';
import type { Result } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { DiskError } from '../../io/disk-error.ts';
import type { CacheUse } from '../../io/reading-cache.ts';
import { recordedPath, recordedResult, rehearseDocuments, writeDocuments } from '../../write/documents.ts';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { Stopwatch } from '../print/timings.ts';
import { type YearTold, yearTold } from '../print/year-told.ts';
import type { World } from '../world.ts';
import { keepYear, keyOfRun, type YearRun, yearBefore } from './year-before.ts';
import type { YearFigures } from './year-summary.ts';

/** What stands on the disk at the end of `tonghop`, and what is told of it. */
export type MadeYear = {
  readonly told: YearTold;
  readonly figures: YearFigures;
  readonly written: readonly WrittenDocument[];
  readonly overview: WrittenDocument;
  readonly cache: CacheUse;
  /** The whole Result: only where it was asked for. */
  readonly result: () => Result;
};

type Watched = {
  readonly world: World;
  readonly watch: Stopwatch;
  /** Whether the whole Result is asked for. */
  readonly isWhole: boolean;
};

/** Nothing could be made, for these reasons. */
type NoYear = { readonly failed: readonly Diagnostic[] };

/** Compiles the year and writes its papers, result and overview; does nothing where an earlier run has done it all. */
export async function makeYear(run: YearRun, watched: Watched): Promise<MadeYear | NoYear> {
  const key = await keyOfRun(run);
  const before = key === null || watched.isWhole ? null : await yearBefore(run, key);
  if (before === null) return makeAnew(run, key, watched);
  watched.watch.lap('so với lần chạy trước');
  const { files } = before.told.accounting;
  return {
    ...before,
    cache: { reused: files.received - files.skipped, fresh: 0, because: null },
    result: () => {
      throw new Error('the Result was not asked for');
    },
  };
}

async function makeAnew(
  run: YearRun,
  key: string | null,
  { world, watch }: Watched,
): Promise<MadeYear | NoYear> {
  const { compileYear } = await import('../../run.ts');
  const { writeOverview } = await import('../../write/overview.ts');
  const { writeResult } = await import('../../write/result.ts');
  const { figuresOf } = await import('./year-summary.ts');
  const { progressBar } = await import('../print/progress.ts');
  const { job, noticed, papers, hidesNames } = run;
  const { workspace, paths } = job;
  const progress = progressBar(world, `Đọc bản nộp ${termWords(job)}`);
  let compiled = await compileYear(job, progress.step);
  progress.end();
  const cache = await job.cache.finish(run.seesAll);
  watch.lap('đọc, kiểm tra, chấm điểm');
  if (compiled.value.accounting.files.received === 0) {
    const nothing = diagnose('TD9009', {}, { folder: job.sources.join(', ') });
    return { failed: [...noticed, ...compiled.diagnostics, nothing] };
  }
  let written: Awaited<ReturnType<typeof writeDocuments>>;
  try {
    written = await writeDocuments({ ...papers, result: compiled.value });
  } catch (error) {
    if (error instanceof DiskError) throw error;
    // One unit's figures that no document can be made of: once more, and without the file that brings them.
    compiled = await compileYear(
      job,
      () => undefined,
      (made) => rehearseDocuments({ ...papers, result: made }),
    );
    written = await writeDocuments({ ...papers, result: compiled.value });
  }
  watch.lap('lập văn bản');
  const recorded = recordedResult(compiled.value, written, {
    diagnostics: fromFolder(
      [...noticed, ...compiled.value.diagnostics, ...written.diagnostics],
      workspace.folder,
    ),
    documents: written.value.map(({ path }) => recordedPath(workspace.folder, path)),
  });
  const { result, basis } = recorded;
  await writeResult(paths, recorded);
  const overview = await writeOverview(paths, recorded, { hidesNames });
  const told = yearTold(result);
  const figures = figuresOf(result, 'tonghop');
  const { content } = written;
  if (key !== null && basis !== null && content !== null)
    await keepYear(run, key, { told, figures, content, basis });
  return { told, figures, written: written.value, overview, cache, result: () => result };
}
