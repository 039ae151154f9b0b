import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type ReportingPeriod, termKey, termWords } from '../../domain/term.ts';
import type { WrittenTable } from '../../tables/disk.ts';
import type { LaidRow } from '../../tables/keep-rows.ts';
import { countVerification } from '../../tables/verification/keep-verification.ts';
import type { VerificationColumn } from '../../tables/verification/shape.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';

const OUTCOMES: Readonly<Record<WrittenTable['outcome'], string>> = {
  written: 'tệp mới',
  updated: 'đã cập nhật, điểm đã ghi được giữ nguyên',
  unchanged: 'tệp đã có, không đổi',
};

/** What stands in `tham-dinh.xlsx` now, and what comes next. */
export function printVerification(
  world: World,
  facts: {
    readonly year: number;
    readonly reportingPeriod?: ReportingPeriod | undefined;
    readonly rows: readonly LaidRow<VerificationColumn>[];
    readonly written: WrittenTable;
    /** Lines that were merged; null where nothing was to be merged. */
    readonly merged: number | null;
    readonly diagnostics: readonly Diagnostic[];
  },
): void {
  const { rows, written, merged, diagnostics } = facts;
  const compile = nextCommand(world, `thidua tonghop ${termKey(facts)}`);
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const { units, lines: count, filled } = countVerification(rows);
  const conflicts = diagnostics.filter(({ code }) => code === 'TD4614').length;
  const lines = [
    style.bold(`Bảng thẩm định ${termWords(facts)}: ${units} đơn vị, ${count} tiêu chí`),
    `  Tệp: ${shownPath(world, written.path)} (${OUTCOMES[written.outcome]})`,
    ...(written.previous === null ? [] : [`  Bản trước được giữ ở: ${shownPath(world, written.previous)}`]),
    ...(merged === null
      ? []
      : [`  Đã gộp: ${merged} tiêu chí có điểm; ${conflicts} tiêu chí còn khác nhau, chưa ghi`]),
    `  Đã ghi điểm thẩm định: ${filled} tiêu chí`,
    '',
    filled === 0
      ? `Việc tiếp theo: ghi điểm thẩm định và lý do vào các ô nền vàng, lưu tệp, rồi chạy “${compile}”.`
      : `Việc tiếp theo: chạy “${compile}” để dùng điểm thẩm định.`,
  ];
  for (const line of lines) world.err(`${line}\n`);
}
