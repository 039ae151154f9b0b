import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { termWords } from '../../domain/term.ts';
import { defineCommand } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { flag, meaning, several, term } from '../declare.ts';
import { openReports } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';
import { dateReceived } from '../steps/ask-date-received.ts';

/** `thidua nhan <năm> <đường dẫn…>`: takes what units sent into `nhan/`, each with its line in the intake log. */
export const receiveCommand = defineCommand({
  name: 'nhan',
  description:
    'Nhận báo cáo các đơn vị gửi: lấy tệp đính kèm của thư, giải nén, chép vào thư mục nhan/ của năm\nvà ghi sổ nhận so-nhan.csv (ai gửi, ngày nào, tệp gì). Tệp gốc giữ nguyên tại chỗ; chạy lại không nhận trùng.',
  examples: [
    'thidua nhan 2022 "D:\\Thư thi đua\\tháng 11"',
    'thidua nhan 2022 bao-cao.eml ho-so.zip "phường Sao Mai.xlsx" --ngay-nhan 29/11/2022',
  ],
  args: {
    year: term('năm của báo cáo, ví dụ 2022'),
    sources: several('<đường dẫn...>', 'tệp, thư mục, tệp nén .zip, thư .eml hoặc .msg'),
  },
  options: {
    dateReceived: meaning(
      '--ngay-nhan <dd/mm/yyyy>',
      'ngày nhận của các tệp không đến bằng thư (mặc định: hôm nay); thư thì lấy ngày trong thư',
      dateReceived,
    ),
    workspace: commonOptions.workspace,
    isJson: commonOptions.isJson,
    isUnattended: commonOptions.isUnattended,
    isDetailed: flag('--chi-tiet', 'in đủ từng tệp dù nhiều, và dấu vết lỗi'),
  },
  open: openReports,
  logged: ({ workspace }) => workspace.folder,
  run: async ({ world, args, options, prompts }, job, before) => {
    const { listReceived } = await import('../../io/list-received.ts');
    const { lockWorkspace } = await import('../../io/lock.ts');
    const { intakeJson, MOST_ROWS, printIntakeSummary } = await import('../print/intake-summary.ts');
    const { progressBar } = await import('../print/progress.ts');
    const { askDateReceived } = await import('../steps/ask-date-received.ts');
    const { takeIn } = await import('../steps/take-in.ts');
    const { unitsOfStored } = await import('../steps/units-of-stored.ts');

    const listing = await listReceived(args.sources.map((source) => resolve(world.cwd, source)));
    if (listing.value.files.length === 0) {
      const folder = args.sources.join(', ');
      const nothing = listing.diagnostics.length === 0 ? [diagnose('TD9009', {}, { folder })] : [];
      return failed(...listing.diagnostics, ...nothing);
    }
    const today = world.today();
    const given = options.dateReceived ?? (await askDateReceived(prompts, today, listing.value.files));
    if (given === 'stop') return { stopped: 'chưa nhận gì' };
    // Locked only now: nobody else has to wait for the answer.
    const lock = await lockWorkspace(job.workspace.folder);
    const progress = progressBar(world, `Nhận tệp ${termWords(job)}`);
    const reading = progressBar(world, 'Xem tệp của đơn vị nào');
    try {
      const taken = await takeIn(listing.value, { paths: job.paths, today, given, onFile: progress.step });
      if (taken.value === null) return failed(...taken.diagnostics);
      const receipts = taken.value;
      const diagnostics = [...before, ...listing.diagnostics, ...taken.diagnostics];
      const { isDetailed } = options;
      // Read only where they are told one by one: many files are read by the next command anyway.
      const units =
        isDetailed || receipts.length <= MOST_ROWS
          ? await unitsOfStored(job, receipts, reading.step)
          : new Map();
      reading.end();
      return {
        exitCode: exitCodeFor(diagnostics),
        counts: { received: receipts.length },
        json: () => jsonText(intakeJson(job, receipts, units, diagnostics)),
        print: () => printIntakeSummary(world, { job, receipts, units, diagnostics, isDetailed }),
      };
    } finally {
      progress.end();
      await lock.release();
    }
  },
});
