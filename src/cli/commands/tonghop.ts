import { resolve } from 'node:path';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { termOf } from '../../domain/term.ts';
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
    const { resultChunks } = await import('../../result/serialise-result.ts');
    const { loadRecords } = await import('../../tables/load.ts');
    const { workspacePaths } = await import('../../workspace/paths.ts');
    const { issuingOffice, recordedPath } = await import('../../write/documents.ts');
    const { documentDay } = await import('../steps/document-day.ts');
    const { draftMail } = await import('../steps/mail-drafts.ts');
    const { makeYear } = await import('../steps/make-year.ts');
    const { keepFigures } = await import('../steps/year-summary.ts');
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
    const folder = options.folder === undefined ? paths.documents : resolve(world.cwd, options.folder);
    watch.start();
    const made = await makeYear(
      {
        job,
        noticed,
        papers: { workspace, date, folder, isPrinted: options.isPrinted },
        hidesNames: options.hidesNames,
        seesAll: options.sources === undefined,
        isTold: (options.unitOfFile ?? []).length > 0,
        mayAsk: prompts !== null,
      },
      { world, watch, isWhole: options.isJson },
    );
    if ('failed' in made) return made;
    const { told, written, cache } = made;
    await day.keep();
    if (options.sources === undefined)
      await keepFigures(workspace.folder, termOf(job), made.figures, { by: 'tonghop', on: world.today() });
    const documents = [...written, made.overview, { title: 'Kết quả', path: paths.result }];
    const office = issuingOffice({ workspace, result: told, date }).value;
    if (options.isHandedOver) {
      const { writeHandover } = await import('../../write/handover.ts');
      documents.push(await writeHandover(paths.result, { office, editions: [criteria], ...termOf(job) }));
    }
    const notices = written.filter(({ id }) => id === 'thong-bao-ket-qua').map(({ path }) => path);
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
      to: written.flatMap(({ unit, path }) =>
        unit === undefined ? [] : [{ unit, attached: [path, ...notices] }],
      ),
      about: null,
      options,
    });
    const more = fromFolder(mail.diagnostics, workspace.folder);
    const drafts = mail.paths.map((path) => recordedPath(workspace.folder, path));
    watch.lap('ghi kết quả');
    const { isDetailed } = options;
    return {
      exitCode: exitCodeFor([...day.diagnostics, ...told.diagnostics, ...more]),
      json: () =>
        resultChunks({
          ...made.result(),
          diagnostics: [...told.diagnostics, ...more],
          documents: [...told.documents, ...drafts],
        }),
      print: () => {
        const shown = {
          told,
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
        files: told.accounting.files.received,
        units: told.units.length,
        documents: told.documents.length,
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
