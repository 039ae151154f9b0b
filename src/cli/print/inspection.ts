import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { reasonOf } from '../../documents/letters/ke-hoach-kiem-tra.ts';
import { type ReportingPeriod, termKey, termWords } from '../../domain/term.ts';
import type { InspectionProposal } from '../../inspection/choose-units.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { World } from '../world.ts';
import { deedsFirst } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { printable, wrap } from './text.ts';

/** The units proposed for inspection, each with its reason, and where the plan was written. */
export function printInspection(
  world: World,
  facts: {
    readonly proposal: InspectionProposal;
    readonly year: number;
    readonly reportingPeriod?: ReportingPeriod | undefined;
    readonly path: string;
    /** How the units were chosen, kept and not sent. */
    readonly record: string;
    readonly diagnostics: readonly Diagnostic[];
  },
): void {
  const { proposal, path, record, diagnostics } = facts;
  const style = styleFor(world);
  printDiagnostics(world, deedsFirst(diagnostics));
  const width = Math.min(world.columns, 110) - 6;
  const byLot = proposal.units.filter(({ how }) => how === 'lot').length;
  const count = proposal.units.length;
  const codes = proposal.units.map(({ unit }) => unit.id).join(' ');
  const tables = nextCommand(world, `thidua thamdinh ${termKey(facts)} --don-vi ${codes} --ra doan-1`);
  world.out(
    `${style.bold(`Đề xuất kiểm tra ${count} đơn vị ${termWords(facts)}`)} (${count - byLot} theo mức rủi ro, ${byLot} bốc ngẫu nhiên, hạt giống ${proposal.seed})\n\n`,
  );
  for (const [index, { unit, how, risk }] of proposal.units.entries()) {
    const head = `${String(index + 1).padStart(3)}. ${style.bold(printable(unit.name))} – rủi ro ${formatPoints(risk.score)}`;
    const lines = [
      ...wrap(printable(reasonOf(how, risk.reasons)), width),
      ...(risk.lines.length === 0 ? [] : wrap(`Cần đối chiếu: ${risk.lines.join(', ')}`, width)),
    ];
    world.out(`${head}\n${lines.map((line) => `     ${line}\n`).join('')}`);
  }
  world.out(
    `\nKế hoạch kiểm tra: ${shownPath(world, path)}\nCơ sở chọn đơn vị (lưu nội bộ, không gửi): ${shownPath(world, record)}\nViệc tiếp theo: mở tệp trong Word, ghi đoàn kiểm tra và ngày vào các chỗ tô vàng; lập bảng để đoàn ghi điểm: ${tables}\n`,
  );
}
