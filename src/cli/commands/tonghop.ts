import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import { termOf, termWords } from '../../domain/term.ts';
import type { PeriodsOfYear } from '../../review/period-of-year.ts';
import type { YearJob } from '../../year-job.ts';
import { defineCommand } from '../command.ts';
import {
  commonOptions,
  mailOption,
  overviewOptions,
  printOption,
  readingOptions,
  unitOfFileOption,
} from '../common-options.ts';
import { flag, term } from '../declare.ts';
import { openYear } from '../openers.ts';
import { exitCodeFor, failed } from '../outcome.ts';

/** `thidua tonghop <năm>`: compiles the year and writes its result and documents. */
export const compileCommand = defineCommand({
  name: 'tonghop',
  description:
    'Đọc và kiểm tra mọi bản nộp của năm, chấm điểm, xếp hạng, chọn danh sách đề nghị khen thưởng,\nghi ket-qua.json và lập các văn bản của năm.',
  examples: ['thidua tonghop 2022', 'thidua tonghop 2022 --ngay 05/12/2022 --ra "D:\\Thi đua\\Văn bản 2022"'],
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: {
    ...unitOfFileOption,
    ...overviewOptions,
    ...printOption,
    ...mailOption,
    isHandedOver: flag(
      '--ban-giao',
      'ghi thêm tệp bàn giao nhỏ để gửi cấp trên cộng bằng thidua gop (không có tên cá nhân ngoài người được đề nghị lên cấp trên)',
    ),
    ...readingOptions,
    ...commonOptions,
  },
  open: openYear,
  lock: ({ workspace }) => workspace.folder,
  run: async ({ world, options, prompts, watch }, opened, before) => {
    const { fromFolder } = await import('../../diagnostics/from-folder.ts');
    const { DiskError } = await import('../../io/disk-error.ts');
    const { resultChunks } = await import('../../result/serialise-result.ts');
    const { compileYear } = await import('../../run.ts');
    const { loadRecords } = await import('../../tables/load.ts');
    const { workspacePaths } = await import('../../workspace/paths.ts');
    const { issuingOffice, recordedPath, recordedResult, rehearseDocuments, writeDocuments } = await import(
      '../../write/documents.ts'
    );
    const { documentDay } = await import('../steps/document-day.ts');
    const { writeOverview } = await import('../../write/overview.ts');
    const { writeResult } = await import('../../write/result.ts');
    const { draftMail } = await import('../steps/mail-drafts.ts');
    const { keepSummary } = await import('../desk/year-summary.ts');
    const { progressBar } = await import('../print/progress.ts');
    const { printYearSummary } = await import('../print/year-summary.ts');

    const { workspace, paths, criteria } = opened;
    const periods = await periodsFor(opened);
    if (periods.value === null) return failed(...before, ...periods.diagnostics);
    const known = { units: workspace.register.units, set: criteria.set, today: opened.today };
    const records = await loadRecords(workspacePaths(workspace.folder), known);
    const noticed = [...before, ...periods.diagnostics, ...records.diagnostics];
    if (records.value === null) return failed(...noticed);
    const job = { ...opened, records: records.value, ...periods.value };
    const { movement } = criteria.set;
    const papers = {
      workspace: workspace.folder,
      ...termOf(job),
      review: 'annual',
      movement,
      mayKeep: true,
    } as const;
    const day = await documentDay({ world, prompts, options }, papers);
    const { date } = day;
    watch.start();
    const progress = progressBar(world, `Đọc bản nộp ${termWords(job)}`);
    let compiled = await compileYear(job, progress.step);
    progress.end();
    const cache = await job.cache.finish(options.sources === undefined);
    watch.lap('đọc, kiểm tra, chấm điểm');
    if (compiled.value.accounting.files.received === 0) {
      const nothing = diagnose('TD9009', {}, { folder: job.sources.join(', ') });
      return failed(...noticed, ...compiled.diagnostics, nothing);
    }
    const folder = options.folder === undefined ? paths.documents : resolve(world.cwd, options.folder);
    const { isPrinted } = options;
    const jobOf = (result: Result) => ({ workspace, result, date, folder, isPrinted });
    let written: Awaited<ReturnType<typeof writeDocuments>>;
    try {
      written = await writeDocuments(jobOf(compiled.value));
    } catch (error) {
      if (error instanceof DiskError) throw error;
      // One unit's figures that no document can be made of: once more, and without the file that brings them.
      compiled = await compileYear(
        job,
        () => undefined,
        (made) => rehearseDocuments(jobOf(made)),
      );
      written = await writeDocuments(jobOf(compiled.value));
    }
    watch.lap('lập văn bản');
    const recorded = recordedResult(compiled.value, written, {
      diagnostics: fromFolder(
        [...noticed, ...compiled.value.diagnostics, ...written.diagnostics],
        workspace.folder,
      ),
      documents: written.value.map(({ path }) => recordedPath(workspace.folder, path)),
    });
    const { result } = recorded;
    await writeResult(paths, recorded);
    await day.keep();
    if (options.sources === undefined)
      await keepSummary(workspace.folder, result, { by: 'tonghop', on: world.today() });
    const overview = await writeOverview(paths, recorded, options);
    const documents = [...written.value, overview, { title: 'Kết quả', path: paths.result }];
    const office = issuingOffice({ workspace, result, date }).value;
    if (options.isHandedOver) {
      const { writeHandover } = await import('../../write/handover.ts');
      documents.push(await writeHandover(paths.result, { office, editions: [criteria], ...termOf(job) }));
    }
    const notices = written.value.filter(({ id }) => id === 'thong-bao-ket-qua').map(({ path }) => path);
    const mail = await draftMail({
      world,
      kind: 'notice',
      workspace,
      term: termOf(job),
      criteria,
      office,
      date,
      deadline: job.deadline.date,
      units: job.context.units,
      to: written.value.flatMap(({ unit, path }) =>
        unit === undefined ? [] : [{ unit, attached: [path, ...notices] }],
      ),
      about: null,
      options,
    });
    const mailed = {
      ...result,
      diagnostics: [...result.diagnostics, ...fromFolder(mail.diagnostics, workspace.folder)],
      documents: [...result.documents, ...mail.paths.map((path) => recordedPath(workspace.folder, path))],
    };
    watch.lap('ghi kết quả');
    const { isDetailed } = options;
    return {
      exitCode: exitCodeFor([...day.diagnostics, ...mailed.diagnostics]),
      json: () => resultChunks(mailed),
      print: () => {
        const shown = {
          result,
          first: [...day.diagnostics, ...mail.diagnostics],
          mail,
          written: documents,
          records: job.records,
          isDetailed,
        };
        printYearSummary(world, shown);
      },
      cache,
      counts: {
        files: result.accounting.files.received,
        units: result.units.length,
        documents: result.documents.length,
      },
    };
  },
});

/** What the periods of a year came to, where it has such; null, with the reasons, where not one of them has a result. */
async function periodsFor(job: YearJob): Promise<Staged<{ readonly periods?: PeriodsOfYear } | null>> {
  if (job.reportingPeriod !== undefined || job.criteria.set.periods === undefined) return staged({});
  const { readPeriods } = await import('../../workspace/read-periods.ts');
  const { workspace, year, edition, editions } = job;
  const wanted = { workspace: workspace.folder, year, edition, editions, units: workspace.register.units };
  const { value, diagnostics } = await readPeriods(wanted);
  return staged(value === null ? null : { periods: value }, diagnostics);
}
