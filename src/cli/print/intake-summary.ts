import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termKey, termWords } from '../../domain/term.ts';
import { dateOfRun } from '../../received/storing/date-received.ts';
import type { Outcome, Receipt } from '../../received/storing/store-arrivals.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { YearJob } from '../../year-job.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';

/** What became of everything that came in, and whether it came in time. */
export function printIntakeSummary(
  world: World,
  facts: {
    readonly job: YearJob;
    readonly receipts: readonly Receipt[];
    readonly diagnostics: readonly Diagnostic[];
    readonly isDetailed: boolean;
  },
): void {
  const { job, receipts, diagnostics, isDetailed } = facts;
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const shown =
    isDetailed || receipts.length <= mostRows
      ? receipts
      : receipts.filter(({ outcome }) => outcome !== 'stored').slice(0, mostRows);
  world.out(style.bold(`\nNhận báo cáo ${termWords(job)}: ${receipts.length} mục\n`));
  if (shown.length > 0)
    world.out(
      formatTable(
        [
          ['Nguồn', 'Lưu thành', 'Người gửi', 'Ngày nhận', 'Kết quả'],
          ...shown.map((receipt) => rowOf(receipt, job)),
        ],
        ['left', 'left', 'left', 'left', 'left'],
      ),
    );
  const hidden = receipts.length - shown.length;
  if (hidden > 0) world.out(`  … và ${hidden} mục nữa; xem đủ trong sổ nhận, hoặc thêm --chi-tiet.\n`);
  for (const line of countLines(receipts, job)) world.out(`  ${line}\n`);
  world.out(`  Sổ nhận: ${shownPath(world, job.paths.intakeLog)}\n`);
  world.out(`  Việc tiếp theo: ${nextCommand(world, `thidua rasoat ${termKey(job)}`)}\n`);
}

const mostRows = 60;

const words: Readonly<Record<Outcome, string>> = {
  stored: 'đã lưu',
  duplicate: 'đã có, không lưu lại',
  'kept-not-spreadsheet': 'đã lưu, không phải bảng tính',
  skipped: 'bỏ qua',
  rejected: 'không mở được',
};

function rowOf(receipt: Receipt, job: YearJob): readonly string[] {
  const { source, storedAs, sender, receivedOn, time } = receipt;
  const day = receivedOn === null ? '' : `${formatShortDate(receivedOn)} ${time}`.trimEnd();
  const late = isLate(receipt, job) ? ' (sau hạn)' : '';
  return [source, storedAs ?? '–', sender === '' ? '–' : sender, `${day}${late}`, whatBecame(receipt)];
}

function whatBecame({ outcome, because }: Receipt): string {
  if (outcome === 'rejected' || outcome === 'duplicate') return because;
  return outcome === 'skipped' ? `${words.skipped}: ${because}` : words[outcome];
}

function countLines(receipts: readonly Receipt[], job: YearJob): readonly string[] {
  const counts = Object.entries(words).flatMap(([outcome, said]) => {
    const count = receipts.filter((receipt) => receipt.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${said}`];
  });
  const kept = receipts.filter(({ countsFrom }) => countsFrom !== null);
  const late = kept.filter((receipt) => isLate(receipt, job)).length;
  const onDay = receipts.filter(({ dateNote }) => dateNote.endsWith(dateOfRun)).length;
  return [
    `Tổng cộng: ${counts.join('; ')}.`,
    `Hạn nộp ${formatShortDate(job.deadline.date)}: ${kept.length - late} tệp đúng hạn, ${late} tệp sau hạn.`,
    ...(onDay === 0
      ? []
      : [
          `${onDay} mục ghi ngày nhận là hôm nay vì không biết ngày thật; nếu khác, chạy lại với --ngay-nhan dd/mm/yyyy.`,
        ]),
  ];
}

function isLate({ countsFrom }: Receipt, { deadline }: YearJob): boolean {
  return countsFrom !== null && countsFrom > deadline.date;
}

/** The one JSON object of `nhan --json`. */
export function intakeJson(job: YearJob, receipts: readonly Receipt[], diagnostics: readonly Diagnostic[]) {
  return {
    schema: 'thidua-intake/1',
    year: job.year,
    deadline: job.deadline.date,
    received: receipts.map((receipt) => ({
      source: receipt.source,
      outcome: receipt.outcome,
      storedAs: receipt.storedAs,
      sender: receipt.sender === '' ? null : receipt.sender,
      receivedOn: receipt.receivedOn,
      time: receipt.time === '' ? null : receipt.time,
      countsFrom: receipt.countsFrom,
      late: receipt.countsFrom === null ? null : isLate(receipt, job),
      sha256: receipt.sha256,
      size: receipt.size,
      because: receipt.because === '' ? null : receipt.because,
      dateNote: receipt.dateNote === '' ? null : receipt.dateNote,
    })),
    diagnostics,
  };
}
