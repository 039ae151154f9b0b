import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { stateOf } from '../../documents/workbooks/comparison-workbook.ts';
import { termWords } from '../../domain/term.ts';
import { hasMoved } from '../../review/compare-results.ts';
import type { Comparison, NominationChange, UnitMove } from '../../review/comparison.ts';
import type { CauseKind, LineChange } from '../../review/line-changes.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';
import { printable, wrap } from './text.ts';

const SHOWN_UNITS = 15;
const SHOWN_NOMINATIONS = 10;

const CAUSES: Readonly<Record<CauseKind, string>> = {
  input: 'do bản nộp',
  criteria: 'do tiêu chí',
  verified: 'do thẩm định',
  tool: 'do phiên bản công cụ',
  unknown: 'chưa rõ vì sao',
};

/** The end of `sosanh`: who moved, most first; who came and went; nominations; every line with `--chi-tiet`. */
export function printComparison(
  world: World,
  facts: {
    readonly comparison: Comparison;
    readonly isDetailed: boolean;
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
  },
): void {
  const { comparison, isDetailed, path, diagnostics } = facts;
  const { before, after, units, nominations } = comparison;
  const style = styleFor(world);
  printDiagnostics(world, diagnostics);
  world.out(
    `${style.bold(`\nSo sánh kết quả ${termWords(before)} (trước) với ${termWords(after)} (sau)`)}\n  Xếp hạng: ${before.ranked}/${before.units} đơn vị trước, ${after.ranked}/${after.units} đơn vị sau\n`,
  );
  const moved = units.filter((unit) => unit.how === 'kept' && hasMoved(unit));
  const same = units.filter((unit) => unit.how === 'kept').length - moved.length;
  world.out(style.bold(`\nThay đổi: ${moved.length} đơn vị; giữ nguyên: ${same}\n`));
  const shown = isDetailed ? moved : moved.slice(0, SHOWN_UNITS);
  world.out(
    formatTable(
      shown.map(moveRow),
      ['left', 'left', 'right', 'left', 'right', 'left', 'left'],
      outWidth(world),
    ),
  );
  if (shown.length < moved.length) {
    world.out(`  … và ${moved.length - shown.length} đơn vị nữa, xem trong tệp .xlsx hoặc thêm --chi-tiet\n`);
  }
  if (isDetailed) for (const unit of moved) printLines(world, unit);
  printOthers(world, units);
  printNominations(world, nominations, isDetailed);
  world.out(`\n  Bảng đầy đủ: ${shownPath(world, path)}\n`);
}

function moveRow(unit: UnitMove): readonly string[] {
  const { name, before, after, rankChange, totalChange, lines } = unit;
  return [
    name,
    `hạng ${before?.rank ?? '–'} → ${after?.rank ?? '–'}`,
    rankChange === null || rankChange === 0
      ? ''
      : rankChange > 0
        ? `lên ${rankChange}`
        : `xuống ${-rankChange}`,
    `${points(before?.total)} → ${points(after?.total)}`,
    totalChange === null || totalChange === 0 ? '' : signed(totalChange),
    before?.grade === after?.grade ? '' : `${before?.grade ?? '–'} → ${after?.grade ?? '–'}`,
    [stateOf(unit), causesIn(lines)].filter((text) => text !== '').join('; '),
  ];
}

/** `12 tiêu chí đổi (10 do bản nộp, 2 do thẩm định)` */
function causesIn(lines: readonly LineChange[]): string {
  if (lines.length === 0) return '';
  const counts = (Object.keys(CAUSES) as readonly CauseKind[]).flatMap((kind) => {
    const count = lines.filter(({ causes }) => causes.some((cause) => cause.kind === kind)).length;
    return count === 0 ? [] : [`${count} ${CAUSES[kind]}`];
  });
  return `${lines.length} tiêu chí đổi (${counts.join(', ')})`;
}

function printLines(world: World, { name, lines, people }: UnitMove): void {
  const style = styleFor(world);
  if (lines.length > 0) world.out(`\n  ${style.bold(printable(name))}\n`);
  for (const line of lines) world.out(describeLine(world, line, '    '));
  for (const person of people) {
    if (person.lines.length === 0) continue;
    world.out(`\n  ${style.bold(printable(`${person.name} – ${name}`))}\n`);
    for (const line of person.lines) world.out(describeLine(world, line, '    '));
  }
}

function describeLine(
  world: World,
  { criterion, before, after, causes }: LineChange,
  indent: string,
): string {
  const width = Math.min(world.columns, 110) - indent.length - 2;
  const head = `${criterion}: ${points(before?.points)} → ${points(after?.points)}`;
  const why = causes.flatMap(({ text }) =>
    wrap(printable(text), width).map((line) => `${indent}  ${line}\n`),
  );
  return `${indent}${head}\n${why.join('')}`;
}

function printOthers(world: World, units: readonly UnitMove[]): void {
  const others = units.filter(({ how }) => how !== 'kept');
  if (others.length === 0) return;
  world.out(styleFor(world).bold('\nĐơn vị mới, không còn, sáp nhập\n'));
  world.out(
    formatTable(
      others.map((unit) => [unit.id, unit.name, stateOf(unit)]),
      ['left', 'left', 'left'],
      outWidth(world),
    ),
  );
}

function printNominations(world: World, nominations: readonly NominationChange[], isDetailed: boolean): void {
  for (const [change, title] of [
    ['gained', 'Đề nghị khen thưởng thêm'],
    ['lost', 'Đề nghị khen thưởng bớt'],
  ] as const) {
    const lot = nominations.filter((each) => each.change === change);
    if (lot.length === 0) continue;
    world.out(styleFor(world).bold(`\n${title}: ${lot.length}\n`));
    const shown = isDetailed ? lot : lot.slice(0, SHOWN_NOMINATIONS);
    const rows = shown.map(({ subject, name, unit, award }) => [name, subject === 'unit' ? '' : unit, award]);
    world.out(formatTable(rows, ['left', 'left', 'left'], outWidth(world)));
    if (shown.length < lot.length) world.out(`  … và ${lot.length - shown.length} trường hợp nữa\n`);
  }
}

function points(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatPoints(value);
}

function signed(value: number): string {
  return value > 0 ? `+${formatPoints(value)}` : `−${formatPoints(-value)}`;
}
