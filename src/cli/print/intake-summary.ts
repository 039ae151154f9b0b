import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termKey, termWords } from '../../domain/term.ts';
import type { UnitId } from '../../domain/unit.ts';
import { dateOfRun } from '../../received/storing/date-received.ts';
import type { Outcome, Receipt } from '../../received/storing/store-arrivals.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { YearJob } from '../../year-job.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
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
    /** Whose a stored file is, by its SHA-256. */
    readonly units: ReadonlyMap<string, UnitId>;
    readonly diagnostics: readonly Diagnostic[];
    readonly isDetailed: boolean;
  },
): void {
  const { job, receipts, diagnostics, isDetailed } = facts;
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const shown =
    isDetailed || receipts.length <= MOST_ROWS
      ? receipts
      : receipts.filter(({ outcome }) => outcome !== 'stored').slice(0, MOST_ROWS);
  world.out(style.bold(`\nNhận báo cáo ${termWords(job)}: ${receipts.length} mục\n`));
  if (shown.length > 0) world.out(tableOf(world, shown, facts));
  const hidden = receipts.length - shown.length;
  if (hidden > 0) world.out(`  … và ${hidden} mục nữa; xem đủ trong sổ nhận, hoặc thêm --chi-tiet.\n`);
  for (const line of countLines(receipts, job)) world.out(`  ${line}\n`);
  world.out(`  Sổ nhận: ${shownPath(world, job.paths.intakeLog)}\n`);
  world.out(`  Việc tiếp theo: ${nextCommand(world, `thidua rasoat ${termKey(job)}`)}\n`);
}

/** So many are told one by one unless all are asked for. */
export const MOST_ROWS = 60;

const words: Readonly<Record<Outcome, string>> = {
  stored: 'đã lưu',
  duplicate: 'đã có, không lưu lại',
  'kept-not-spreadsheet': 'đã lưu, không phải bảng tính',
  skipped: 'bỏ qua',
  rejected: 'không mở được',
};

type Column = readonly [header: string, cell: (receipt: Receipt) => string, isWide?: true];

/** On a screen too narrow for all, where a file came from and who sent it are left to the intake log. */
function tableOf(
  world: World,
  shown: readonly Receipt[],
  { job, units }: { readonly job: YearJob; readonly units: ReadonlyMap<string, UnitId> },
): string {
  const nameOf = new Map(job.context.units.map(({ id, name }) => [id, name]));
  const unitOf = ({ sha256, outcome }: Receipt) => {
    const unit = units.get(sha256 ?? '');
    return unit === undefined ? (outcome === 'stored' ? 'chưa rõ' : '–') : (nameOf.get(unit) ?? unit);
  };
  const columns: readonly Column[] = [
    ['Nguồn', ({ source }) => source, true],
    ['Lưu thành', ({ storedAs, source }) => storedAs ?? source],
    ['Đơn vị', unitOf],
    ['Người gửi', ({ sender }) => (sender === '' ? '–' : sender), true],
    ['Ngày nhận', (receipt) => dayOf(receipt, job)],
    ['Kết quả', whatBecame],
  ];
  const lay = (some: readonly Column[], width: number) =>
    formatTable(
      [some.map(([header]) => header), ...shown.map((receipt) => some.map(([, cell]) => cell(receipt)))],
      some.map(() => 'left'),
      width,
    );
  const width = outWidth(world);
  const whole = lay(columns, Number.POSITIVE_INFINITY);
  if (whole.split('\n').every((line) => line.length <= width)) return whole;
  return lay(
    columns.filter(([, , isWide]) => isWide !== true),
    width,
  );
}

function dayOf(receipt: Receipt, job: YearJob): string {
  const { receivedOn, time } = receipt;
  const day = receivedOn === null ? '' : `${formatShortDate(receivedOn)} ${time}`.trimEnd();
  return `${day}${isLate(receipt, job) ? ' (sau hạn)' : ''}`;
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
export function intakeJson(
  job: YearJob,
  receipts: readonly Receipt[],
  units: ReadonlyMap<string, UnitId>,
  diagnostics: readonly Diagnostic[],
) {
  return {
    schema: 'thidua-intake/1',
    year: job.year,
    deadline: job.deadline.date,
    received: receipts.map((receipt) => ({
      source: receipt.source,
      outcome: receipt.outcome,
      storedAs: receipt.storedAs,
      unit: units.get(receipt.sha256 ?? '') ?? null,
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
