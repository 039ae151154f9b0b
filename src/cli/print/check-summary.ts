import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import { termKey, termWords } from '../../domain/term.ts';
import type { DraftedMail } from '../../write/mail-drafts.ts';
import { SLIPS, type WrittenSlips } from '../../write/return-slips.ts';
import type { World } from '../world.ts';
import { cellsText } from './cells.ts';
import { deedsFirst } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { mailLines } from './mail-line.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';
import { printUnderstanding } from './understanding.ts';

export type CheckSummary = {
  readonly result: Result;
  /** Said before all else. */
  readonly first: readonly Diagnostic[];
  readonly written: WrittenSlips;
  readonly mail: DraftedMail;
  /** Where it was written. */
  readonly folder: string;
  readonly isDetailed: boolean;
};

/** The end of `rasoat`: every fault in full, a line per file with the number of its faults, and what was written. */
export function printCheckSummary(
  world: World,
  { result, first, written, mail, folder, isDetailed }: CheckSummary,
): void {
  const style = styleFor(world);
  const shown = isDetailed
    ? result.diagnostics
    : result.diagnostics.filter(({ severity }) => severity !== 'info');
  printDiagnostics(world, deedsFirst([...first, ...shown]));
  if (isDetailed) printUnderstanding(world, result.inputs);
  const rows = result.inputs.map((input) => {
    const own = result.diagnostics.filter(({ file }) => file === input.file);
    const having = (severity: string) => own.filter((diagnostic) => diagnostic.severity === severity).length;
    return [input.file, OUTCOMES[input.outcome], `${having('error')} lỗi`, `${having('warning')} lưu ý`];
  });
  world.out(style.bold(`\nRà soát ${termWords(result)}: ${result.inputs.length} tệp\n`));
  world.out(formatTable(rows, ['left', 'left', 'right', 'right'], outWidth(world)));
  const { rows: count, cells } = result.accounting;
  world.out(
    `\n  Số dòng dữ liệu đã đọc: ${count.read} = ${count.accepted} nhận + ${count.rejected} không dùng được + ${count.skipped} bỏ qua\n`,
  );
  if (cells !== undefined) world.out(`  Số ô có chữ của các tệp mở được: ${cellsText(cells)}\n`);
  printWritten(world, written, folder);
  for (const line of mailLines(world, mail)) world.out(`  ${line}\n`);
  world.out(`  Khi đã xử lý xong các lỗi: ${nextCommand(world, `thidua tonghop ${termKey(result)}`)}\n`);
}

function printWritten(world: World, { documents, letters, copies }: WrittenSlips, folder: string): void {
  const [list] = documents;
  world.out(styleFor(world).bold('\nĐã ghi\n'));
  const lines = [
    ...(list === undefined ? [] : [['Danh sách lỗi', shownPath(world, list.path)]]),
    letters === 0
      ? ['Phiếu trả lại', 'không có: không đơn vị nào còn lỗi']
      : [
          'Phiếu trả lại',
          `${letters} công văn, ${copies} bản đánh dấu trong ${shownPath(world, join(folder, SLIPS))}`,
        ],
  ];
  world.out(`${formatTable(lines, ['left', 'left'], outWidth(world))}\n`);
}

const OUTCOMES: Readonly<Record<Result['inputs'][number]['outcome'], string>> = {
  accepted: 'dùng được',
  superseded: 'có bản sau thay',
  rejected: 'không dùng được',
  skipped: 'bỏ qua',
};
