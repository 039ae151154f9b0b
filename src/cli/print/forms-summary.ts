import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termKey, termWords } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { WrittenForm } from '../../write/form.ts';
import type { DraftedMail } from '../../write/mail-drafts.ts';
import type { YearJob } from '../../year-job.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { mailLines } from './mail-line.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';

/** What was written, where, until when, and what comes next. */
export function printForms(
  world: World,
  facts: {
    readonly job: YearJob;
    readonly folder: string;
    readonly forms: readonly WrittenForm[];
    readonly mail: DraftedMail;
    readonly diagnostics: readonly Diagnostic[];
  },
): void {
  const { job, folder, forms, mail, diagnostics } = facts;
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const counts = [
    ['written', 'tệp mới'],
    ['unchanged', 'tệp đã có, không đổi'],
    ['replaced', 'tệp ghi đè'],
    ['kept', 'tệp đã có và khác, giữ nguyên'],
  ] as const;
  const said = counts.flatMap(([outcome, words]) => {
    const count = forms.filter((form) => form.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const lines = [
    `${style.bold(`Biểu mẫu ${termWords(job)}: ${forms.length} đơn vị`)} (${said.join('; ') || 'không có tệp nào'})`,
    `  Thư mục: ${shownPath(world, folder)}`,
    `  Hạn nộp: ${formatShortDate(job.deadline.date)}`,
    ...mailLines(world, mail).map((line) => `  ${line}`),
    '',
    `Việc tiếp theo: gửi mỗi đơn vị một tệp. Khi đơn vị gửi lại, chạy “${nextCommand(world, `thidua nhan ${termKey(job)} <tệp, thư mục hoặc thư>`)}”.`,
  ];
  for (const line of lines) world.err(`${line}\n`);
}
