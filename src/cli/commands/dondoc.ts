import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termOf, termWords } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, day, mailOption, unitOfFileOption } from '../common-options.ts';
import { term } from '../declare.ts';
import { openReports } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';

/** `thidua dondoc <năm>`: who has not submitted, was late or must mend what was sent; the letter to them. */
export const reminderCommand = defineCommand({
  name: 'dondoc',
  description:
    'Cho biết đơn vị nào chưa nộp, nộp chậm, nộp tệp không dùng được hoặc còn lỗi; lập công văn đôn đốc (.docx):\ntrước thời hạn là nhắc, sau thời hạn là yêu cầu. Đọc tệp trong nhan/, không cần tổng hợp trước; chưa chấm điểm.',
  examples: ['thidua dondoc 2022', 'thidua dondoc 2022 --ngay 05/12/2022 --han 12/12/2022'],
  note: 'Ghi vào <năm>/van-ban/ (hoặc --ra): cong-van-don-doc-<năm>.docx. Không còn đơn vị nào phải gửi thì không lập công văn.',
  args: { year: term('năm của kế hoạch, ví dụ 2022') },
  options: {
    newDeadline: day(
      '--han <dd/mm/yyyy>',
      'hạn mới phải gửi, ghi trong công văn khi thời hạn của năm đã qua',
      '12/12/2022',
    ),
    ...mailOption,
    ...unitOfFileOption,
    ...commonOptions,
  },
  wrongUsage: ({ newDeadline, date }) =>
    newDeadline === undefined || date === undefined ? null : notAfter(newDeadline, date),
  open: openReports,
  lock: ({ workspace }) => workspace.folder,
  run: async ({ world, options, prompts, watch }, job, before) => {
    const { reminderLetter } = await import('../../documents/letters/cong-van-don-doc.ts');
    const { weekendWords } = await import('../../documents/letters/deadline-words.ts');
    const { remindedUnitsOf, unknownFilesOf } = await import('../../documents/letters/reminded-units.ts');
    const { checkYear } = await import('../../run.ts');
    const { issuingOffice, recordedPath } = await import('../../write/documents.ts');
    const { writeReminder } = await import('../../write/reminder.ts');
    const { documentDay } = await import('../steps/document-day.ts');
    const { draftMail } = await import('../steps/mail-drafts.ts');
    const { leftToDo } = await import('../../documents/letters/mail-to-unit.ts');
    const { keepSummary } = await import('../steps/year-summary.ts');
    const { progressBar } = await import('../print/progress.ts');
    const { printReminder, reminderJson } = await import('../print/reminder.ts');

    const { movement } = job.criteria.set;
    const own = { ...termOf(job), review: 'annual', movement, mayKeep: false } as const;
    const day = await documentDay({ world, prompts, options }, { workspace: job.workspace.folder, ...own });
    const { date } = day;
    const newDeadline = options.newDeadline ?? null;
    const tooEarly = newDeadline === null ? null : notAfter(newDeadline, date);
    if (tooEarly !== null) return failed(tooEarly);
    const progress = progressBar(world, `Đọc bản nộp ${termWords(job)}`);
    const checked = await checkYear(job, progress.step);
    progress.end();
    const cache = await job.cache.finish(options.sources === undefined);
    watch.lap('đọc và kiểm tra');
    const result = checked.value;
    const unread = checked.diagnostics.filter(({ code }) => code === 'TD1050');
    // A year whose folder is still missing has received nothing: that is what the letter is for.
    if (options.sources !== undefined && unread.length > 0) return failed(...unread);
    const received = checked.diagnostics.filter(({ code }) => code !== 'TD1050');
    const { workspace, criteria } = job;
    const { profile } = workspace;
    const deadline = { planned: job.planned, date: job.deadline.date };
    const office = issuingOffice({ workspace, result, date });
    const model = reminderLetter({ result, profile, office: office.value, date, deadline, newDeadline });
    const folder = options.folder === undefined ? job.paths.documents : resolve(world.cwd, options.folder);
    const written = await writeReminder(model, { workspace: workspace.folder, folder });
    const letter = written.value;
    const reminded = remindedUnitsOf(result);
    const mail = await draftMail({
      world,
      kind: 'reminder',
      workspace,
      term: termOf(job),
      criteria,
      office: office.value,
      date,
      deadline: deadline.date,
      units: job.context.units,
      to:
        letter === null
          ? []
          : reminded.flatMap((each) => {
              const tinh_hinh = leftToDo(each);
              const han_moi = newDeadline === null ? '' : formatShortDate(newDeadline);
              return tinh_hinh === ''
                ? []
                : [{ unit: each.unit.id, attached: [letter], facts: { tinh_hinh, han_moi } }];
            }),
      about: null,
      options,
    });
    watch.lap('lập công văn');
    const days = newDeadline === null ? [] : [{ planned: newDeadline, date: newDeadline }];
    const weekends = [deadline, ...days].map(weekendWords).filter((words) => words !== '');
    const noticed: readonly Diagnostic[] = [
      ...day.diagnostics,
      ...before,
      ...weekends.map((words) => diagnose('TD9041', {}, { words })),
      ...office.diagnostics,
      ...written.diagnostics,
      ...mail.diagnostics,
    ];
    const report = {
      result,
      date,
      deadline,
      newDeadline,
      units: reminded,
      unknownFiles: unknownFilesOf(result),
      needsLetter: model !== null,
      letter,
      mail,
      diagnostics: noticed,
    };
    if (options.sources === undefined)
      await keepSummary(workspace.folder, result, { by: 'dondoc', on: world.today() });
    const recorded = letter === null ? null : recordedPath(workspace.folder, letter);
    const mails = mail.paths.map((path) => recordedPath(workspace.folder, path));
    return {
      exitCode: exitCodeFor([...noticed, ...received]),
      json: () => jsonText(reminderJson(report, recorded, mails)),
      print: () => printReminder(world, report),
      cache,
      counts: { files: result.accounting.files.received, units: result.units.length },
    };
  },
});

/** That a new deadline is not after the day of the letter. */
function notAfter(newDeadline: string, date: string): Diagnostic | null {
  if (newDeadline > date) return null;
  return diagnose('TD9040', {}, { typed: formatShortDate(newDeadline), date: formatShortDate(date) });
}
