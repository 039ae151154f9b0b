import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Records } from '../../domain/records.ts';
import type { Result, ReviewResult } from '../../domain/result.ts';
import type { ReviewedYear } from '../../domain/result-period.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { World } from '../world.ts';
import { councilSteps } from './council-steps.ts';
import { isDeed } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { printGate } from './gate.ts';
import { recordsLine } from './records-line.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';
import { writtenRows } from './written-documents.ts';

/** The end of `soket` and `tongket`: the years, who is put forward for what, what was written, what to do next. */
export function printReviewSummary(
  world: World,
  {
    result,
    first,
    written,
    isDetailed,
    records,
  }: {
    readonly result: ReviewResult;
    /** Said before all else. */
    readonly first: readonly Diagnostic[];
    readonly written: readonly WrittenDocument[];
    readonly isDetailed: boolean;
    readonly records: Records;
  },
): void {
  const style = styleFor(world);
  const { period } = result;
  const isShown = ({ code, severity }: Diagnostic) =>
    isDetailed || (code !== 'TD5201' && severity !== 'info');
  const open = result.nominations.filter(({ outcome }) => outcome === 'undecided');
  printDiagnostics(world, [...first, ...result.diagnostics.filter((each) => isShown(each) && isDeed(each))]);
  // What the gate found is said whatever its weight.
  const others = printGate(
    world,
    result.diagnostics.filter((each) => !isDeed(each)),
  );
  printDiagnostics(world, others.filter(isShown));
  const name = result.review === 'interim' ? 'Sơ kết' : 'Tổng kết';
  world.out(
    style.bold(
      `\n${name} ${period.from}–${period.to} – ${result.criteria.movement.number}, tính đến ngày ${formatShortDate(period.asOf)}\n`,
    ),
  );
  world.out(
    formatTable(
      [
        ['Năm', 'Đơn vị', 'Đúng hạn', 'Chậm', 'Chưa nộp', 'Điểm bình quân', 'Tiêu chí'],
        ...period.years.map(yearRow),
      ],
      ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
      outWidth(world),
    ),
  );
  world.out(recordsLine(records));
  world.out(`\n${style.bold('Đề nghị khen thưởng')}\n`);
  world.out(formatTable(awardRows(result), ['left', 'left', 'right', 'right'], outWidth(world)));
  if (open.length > 0 && !isDetailed) {
    world.out(
      `  ${open.length} trường hợp chờ Hội đồng quyết định: xem danh sách trình Hội đồng, hoặc thêm --chi-tiet.\n`,
    );
  }
  world.out(`\n${style.bold('Đã ghi')}\n`);
  world.out(formatTable(writtenRows(world, written), ['left', 'left'], outWidth(world)));
  const steps = councilSteps(world, result);
  if (steps.length === 0) return;
  world.out(`\n${style.bold('Việc tiếp theo')}\n`);
  for (const step of steps) world.out(`  ${step}\n`);
}

function yearRow({ year, state, units, criteria }: ReviewedYear): readonly string[] {
  if (state !== 'result')
    return [String(year), '–', '–', '–', '–', '–', state === 'missing' ? 'chưa có kết quả' : 'chưa đến hạn'];
  const having = (submission: ReviewedYear['units'][number]['submission']) =>
    String(units.filter((unit) => unit.submission === submission).length);
  const totals = units.flatMap(({ total }) => total ?? []);
  const mean = totals.reduce((sum, total) => sum + Math.round(total * 100), 0) / (totals.length * 100);
  return [
    String(year),
    String(units.length),
    having('on-time'),
    having('late'),
    String(units.filter(({ submission }) => submission === 'missing' || submission === 'rejected').length),
    totals.length === 0 ? '–' : formatPoints(mean),
    criteria === null ? '' : `bản ${criteria.version}`,
  ];
}

function awardRows({ criteria, nominations }: Result): readonly (readonly string[])[] {
  return [
    ['Hình thức', 'Đối tượng', 'Đề nghị', 'Chờ Hội đồng'],
    ...criteria.awards.map(({ id, title, subject }) => {
      const own = nominations.filter((each) => each.award === id && each.subject === subject);
      const having = (outcome: string) => String(own.filter((each) => each.outcome === outcome).length);
      return [title, subject === 'unit' ? 'tập thể' : 'cá nhân', having('nominated'), having('undecided')];
    }),
  ];
}
