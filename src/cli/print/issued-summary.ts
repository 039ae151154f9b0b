import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { reviewWords } from '../../documents/words/review-and-movement.ts';
import { groupBy } from '../../domain/group-by.ts';
import { judgesPeople } from '../../domain/judges-people.ts';
import type { Result } from '../../domain/result.ts';
import type { WrittenTable } from '../../tables/disk.ts';
import type { Decision, Issued, IssuedAward } from '../../tables/honours/issue.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';

/** What a decision brought into the register, or would. */
export type IssueFacts = {
  readonly result: Result;
  readonly decision: Decision;
  readonly issued: Issued;
  /** Cases of the same awards that the council has still to decide. */
  readonly undecided: number;
  readonly path: string;
  /** Null where nothing was written. */
  readonly written: WrittenTable | null;
  readonly isTrial: boolean;
  /** Names and remarks were shown before it was written. */
  readonly wasShown?: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

/** How many names of an award are shown before the rest is only counted; all stand in the register. */
const SHOWN = 12;

export function printIssued(world: World, facts: IssueFacts): void {
  const {
    result,
    decision,
    issued,
    undecided,
    path,
    written,
    isTrial,
    wasShown = false,
    diagnostics,
  } = facts;
  const style = styleFor(world);
  if (!wasShown) printDiagnostics(world, diagnostics);
  const { added, known } = issued;
  const units = added.filter(({ subject }) => subject === 'unit').length;
  const verb = written === null ? (added.length === 0 ? 'không có gì để ghi thêm' : 'sẽ ghi') : 'đã ghi';
  const people = added.length - units;
  const ofPeople = judgesPeople(result.criteria) || people > 0 ? `, ${people} cá nhân` : '';
  const counted = added.length === 0 ? '' : ` ${units} tập thể${ofPeople}`;
  const lines = [
    style.bold(
      `Quyết định số ${decision.number} ngày ${formatShortDate(decision.date)}, ${reviewWords(result)}: ${verb}${counted}`,
    ),
    ...[...groupBy(added, ({ title }) => title)].flatMap(([title, some]) => [
      `  ${title}: ${some.length}`,
      ...(wasShown ? [] : some.slice(0, SHOWN)).map((one) => `    ${shown(one)}`),
      ...(some.length > SHOWN && !wasShown ? [`    … và ${some.length - SHOWN} trường hợp nữa`] : []),
    ]),
    ...(known.length === 0 ? [] : [`  Đã có trong sổ, không ghi lại: ${known.length}`]),
    ...(undecided === 0 ? [] : [`  Hội đồng còn phải quyết định, chưa ghi: ${undecided} trường hợp`]),
    `  Sổ: ${shownPath(world, path)}`,
    ...(written === null || written.previous === null
      ? []
      : [
          `  Bản trước được giữ ở: ${shownPath(world, written.previous)}`,
          '  Muốn bỏ lần ghi này: chép bản trước đè lên sổ.',
        ]),
    ...(isTrial && added.length > 0 ? ['', 'Chưa ghi gì vào sổ.'] : []),
  ];
  for (const line of lines) world.err(`${line}\n`);
}

function shown({ subject, name, unitName }: IssuedAward): string {
  return subject === 'unit' ? name : `${name} - ${unitName}`;
}
