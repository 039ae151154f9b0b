import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { termOf, termWords } from '../../domain/term.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, mailOption, readingOptions, unitOfFileOption } from '../common-options.ts';
import { term } from '../declare.ts';
import { openReports } from '../openers.ts';
import { exitCodeFor, failed } from '../outcome.ts';

/** `thidua rasoat <năm>`: reads and checks everything, scores nothing, and writes what goes back to the units. */
export const checkCommand = defineCommand({
  name: 'rasoat',
  description:
    'Đọc và kiểm tra mọi bản nộp của năm, chỉ ra từng ô sai, lập danh sách lỗi và phiếu trả lại cho từng đơn vị; chưa chấm điểm.',
  examples: ['thidua rasoat 2022', 'thidua rasoat 2022 --nguon "C:\\Tải về\\Phường Sao Mai.xlsx" --chi-tiet'],
  note: 'Ghi vào <năm>/ra-soat/ (hoặc --ra): danh sách lỗi .xlsx; trong phieu-tra-lai/ mỗi đơn vị có lỗi một công văn .docx\nvà bản sao bảng tính đã tô màu, ghi chú các ô sai. Tệp trong nhan/ không bị sửa.',
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: { ...mailOption, ...unitOfFileOption, ...readingOptions, ...commonOptions },
  open: openReports,
  lock: ({ workspace }) => workspace.folder,
  run: async ({ world, options, prompts, watch }, job, before) => {
    const { fromFolder } = await import('../../diagnostics/from-folder.ts');
    const { resultChunks } = await import('../../result/serialise-result.ts');
    const { checkYear } = await import('../../run.ts');
    const { issuingOffice, recordedPath } = await import('../../write/documents.ts');
    const { writeReturnSlips } = await import('../../write/return-slips.ts');
    const { printCheckSummary } = await import('../print/check-summary.ts');
    const { draftMail } = await import('../steps/mail-drafts.ts');
    const { keepSummary } = await import('../steps/year-summary.ts');
    const { progressBar } = await import('../print/progress.ts');
    const { documentDay } = await import('../steps/document-day.ts');

    const isWholeYear = options.sources === undefined;
    const progress = progressBar(world, `Rà soát bản nộp ${termWords(job)}`);
    const checked = await checkYear(job, progress.step);
    progress.end();
    const cache = await job.cache.finish(isWholeYear);
    watch.lap('đọc và kiểm tra');
    if (checked.value.accounting.files.received === 0) {
      const nothing = diagnose('TD9009', {}, { folder: job.sources.join(', ') });
      return failed(...before, ...checked.diagnostics, nothing);
    }
    const { workspace, criteria } = job;
    const { movement } = criteria.set;
    const letters = {
      workspace: workspace.folder,
      ...termOf(job),
      review: 'annual',
      movement,
      mayKeep: false,
    } as const;
    const day = await documentDay({ world, prompts, options }, letters);
    const { date } = day;
    const folder = options.folder === undefined ? job.paths.check : resolve(world.cwd, options.folder);
    const slips = progressBar(world, 'Lập phiếu trả lại');
    const task = { job, result: checked.value, date, folder, isWholeYear, onSlip: slips.step };
    const written = await writeReturnSlips(task);
    slips.end();
    const own = new Set(written.value.documents.flatMap(({ unit }) => unit ?? []));
    const mail = await draftMail({
      world,
      kind: 'slip',
      workspace,
      term: termOf(job),
      criteria,
      office: issuingOffice({ workspace, result: checked.value, date }).value,
      date,
      deadline: job.deadline.date,
      units: job.context.units,
      to: [...own].map((unit) => {
        const attached = written.value.documents.filter((each) => each.unit === unit).map(({ path }) => path);
        // The letter before the copies that it speaks of.
        return {
          unit,
          attached: attached.toSorted((a, b) => Number(b.endsWith('.docx')) - Number(a.endsWith('.docx'))),
        };
      }),
      about: isWholeYear ? null : checked.value.inputs.flatMap(({ unit }) => unit ?? []),
      options,
    });
    watch.lap('lập danh sách lỗi và phiếu trả lại');
    const result = {
      ...checked.value,
      diagnostics: fromFolder(
        [...before, ...checked.value.diagnostics, ...written.diagnostics, ...mail.diagnostics],
        job.workspace.folder,
      ),
      documents: [...written.value.documents.map(({ path }) => path), ...mail.paths].map((path) =>
        recordedPath(job.workspace.folder, path),
      ),
    };
    if (isWholeYear) await keepSummary(workspace.folder, result, { by: 'rasoat', on: world.today() });
    const { isDetailed } = options;
    return {
      exitCode: exitCodeFor([...day.diagnostics, ...result.diagnostics]),
      json: () => resultChunks(result),
      print: () => {
        const shown = { result, first: day.diagnostics, written: written.value, mail, folder, isDetailed };
        printCheckSummary(world, shown);
      },
      cache,
      counts: { files: result.accounting.files.received, units: result.units.length },
    };
  },
});
