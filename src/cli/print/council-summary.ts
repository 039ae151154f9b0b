import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compileCommandOf, reviewWords } from '../../documents/words/review-and-movement.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { type CouncilTables, hasBallot, hasChoice } from '../../tables/council/tables.ts';
import type { WrittenTable } from '../../tables/disk.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { nextCommand } from './next-command.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';

/** What stands in `hoi-dong.xlsx` now, as counts. */
export type CouncilFacts = {
  readonly schema: 'thidua-council/1';
  readonly year: number;
  readonly review: ReviewKind;
  readonly file: string;
  readonly outcome: WrittenTable['outcome'];
  readonly previous: string | null;
  readonly members: number;
  /** Cases on the sheet `Lựa chọn`, and those with a decision. */
  readonly cases: number;
  readonly decided: number;
  /** Rows of the sheet `Phiếu bầu`, and those with votes. */
  readonly nominees: number;
  readonly voted: number;
};

export function councilFacts(
  { year, review }: Result,
  { members, choices, ballots }: CouncilTables,
  { path, outcome, previous }: WrittenTable,
): CouncilFacts {
  return {
    schema: 'thidua-council/1',
    year,
    review,
    file: path,
    outcome,
    previous,
    members: members.length,
    cases: choices.length,
    decided: choices.filter(({ cells }) => hasChoice(cells)).length,
    nominees: ballots.length,
    voted: ballots.filter(({ cells }) => hasBallot(cells)).length,
  };
}

const OUTCOMES: Readonly<Record<WrittenTable['outcome'], string>> = {
  written: 'tệp mới',
  updated: 'đã cập nhật, nội dung đã ghi được giữ nguyên',
  unchanged: 'tệp đã có, không đổi',
};

/** The end of `hoidong`: what the file holds, and what comes next. */
export function printCouncil(
  world: World,
  {
    result,
    facts,
    diagnostics,
  }: {
    readonly result: Result;
    readonly facts: CouncilFacts;
    readonly diagnostics: readonly Diagnostic[];
  },
): void {
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  const command = nextCommand(world, compileCommandOf(result.review, result));
  const isEmpty = facts.decided + facts.voted + facts.members === 0;
  const lines = [
    style.bold(`Phiên họp của Hội đồng ${reviewWords(result)}`),
    `  Tệp: ${shownPath(world, facts.file)} (${OUTCOMES[facts.outcome]})`,
    ...(facts.previous === null ? [] : [`  Bản trước được giữ ở: ${shownPath(world, facts.previous)}`]),
    `  Thành viên đã ghi: ${facts.members}`,
    `  Trường hợp chờ Hội đồng: ${facts.cases}, đã quyết định ${facts.decided}`,
    `  Trường hợp biểu quyết: ${facts.nominees}, đã ghi phiếu ${facts.voted}`,
    '',
    isEmpty
      ? `Việc tiếp theo: ghi phiên họp, lựa chọn và phiếu vào các ô nền vàng, lưu tệp, rồi chạy “${command}”.`
      : `Việc tiếp theo: chạy “${command}” để dùng lựa chọn, phiếu và lập biên bản.`,
  ];
  for (const line of lines) world.err(`${line}\n`);
}
