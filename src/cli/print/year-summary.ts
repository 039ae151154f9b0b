import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { gradeTitle } from '../../documents/words/titles.ts';
import type { Records } from '../../domain/records.ts';
import { termKey, termWords } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { DraftedMail } from '../../write/mail-drafts.ts';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { World } from '../world.ts';
import { councilSteps } from './council-steps.ts';
import { isDeed } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { printGate } from './gate.ts';
import { mailLines } from './mail-line.ts';
import { nextCommand } from './next-command.ts';
import { recordsLine } from './records-line.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';
import { printUnderstanding } from './understanding.ts';
import { writtenRows } from './written-documents.ts';
import type { YearTold } from './year-told.ts';

type Unit = YearTold['units'][number];

const SHOWN_FAULTS = 12;
const SHOWN_UNITS = 5;

export type YearSummary = {
  readonly told: YearTold;
  /** Said before all else. */
  readonly first: readonly Diagnostic[];
  readonly written: readonly WrittenDocument[];
  readonly mail: DraftedMail;
  readonly isDetailed: boolean;
  readonly records: Records;
};

/** What a year has not got from its periods: never left to a list that nobody opens. */
function isOfPeriods({ code }: Diagnostic): boolean {
  return /^TD(?:419\d|421\d|53\d\d)$/u.test(code);
}

/** The end of `tonghop`: faults, what was received, who leads and who trails, what was written, what to do next. */
export function printYearSummary(
  world: World,
  { told, first, written, mail, isDetailed, records }: YearSummary,
): void {
  const style = styleFor(world);
  const title = (text: string) => world.out(`\n${style.bold(text)}\n`);
  const isFirst = (each: Diagnostic) => isDeed(each) || isOfPeriods(each);
  printDiagnostics(world, [...first, ...told.diagnostics.filter(isFirst)]);
  printFaults(
    world,
    told.diagnostics.filter((each) => !isFirst(each)),
    isDetailed,
  );
  if (isDetailed) printUnderstanding(world, told.inputs);
  world.out(style.bold(`\nKết quả ${termWords(told)} – ${told.criteria.movement.number}\n`));
  world.out(formatTable(countRows(told), ['left', 'right', 'left'], outWidth(world)));
  world.out(recordsLine(records));
  const ranked = told.units.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (ranked.length > 0) {
    title('Cao điểm nhất');
    world.out(
      formatTable(
        ranked.slice(0, SHOWN_UNITS).map((unit) => unitRow(unit, told)),
        ['right', 'left', 'right', 'left'],
        outWidth(world),
      ),
    );
    if (ranked.length > SHOWN_UNITS) {
      title('Thấp điểm nhất');
      const last = ranked.slice(Math.max(SHOWN_UNITS, ranked.length - SHOWN_UNITS));
      world.out(
        formatTable(
          last.map((unit) => unitRow(unit, told)),
          ['right', 'left', 'right', 'left'],
          outWidth(world),
        ),
      );
    }
  }
  title('Đã ghi');
  world.out(formatTable(writtenRows(world, written), ['left', 'left'], outWidth(world)));
  for (const line of mailLines(world, mail)) world.out(`  ${line}\n`);
  title('Việc tiếp theo');
  world.out(
    nextSteps(world, told)
      .map((step) => `  ${step}\n`)
      .join(''),
  );
}

/** What keeps papers from being signed, then faults, the gravest first; the rest are in the workbook and the JSON. */
function printFaults(world: World, all: readonly Diagnostic[], isDetailed: boolean): void {
  const diagnostics = printGate(world, all);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const shown = isDetailed ? diagnostics : errors.slice(0, SHOWN_FAULTS);
  printDiagnostics(world, shown);
  const rest = errors.length - SHOWN_FAULTS;
  if (!isDetailed && (rest > 0 || warnings.length > 0)) {
    const parts = [
      ...(rest > 0 ? [`${rest} lỗi khác`] : []),
      ...(warnings.length > 0 ? [`${warnings.length} lưu ý`] : []),
    ];
    world.err(
      `… và ${parts.join(', ')}: xem bảng tổng hợp điểm, trang “Lỗi và lưu ý”, hoặc thêm --chi-tiet.\n`,
    );
  }
}

function countRows(result: YearTold): readonly (readonly string[])[] {
  const { files } = result.accounting;
  const having = (status: Unit['submission']) =>
    result.units.filter(({ submission }) => submission === status);
  const ranked = result.units.filter(({ rank }) => rank !== null).length;
  const hasPeople = result.criteria.individuals.length > 0;
  const nominated = result.nominations.filter(({ outcome }) => outcome === 'nominated');
  const undecided = result.nominations.filter(({ outcome }) => outcome === 'undecided');
  const bySubject = (these: readonly { readonly subject: 'unit' | 'individual' }[]) => {
    const units = these.filter(({ subject }) => subject === 'unit').length;
    return `${units} tập thể${hasPeople ? `, ${these.length - units} cá nhân` : ''}`;
  };
  return [
    [
      'Tệp nhận được',
      String(files.received),
      `${files.accepted} dùng được, ${files.superseded} bị thay bằng bản sau, ${files.rejected} không dùng được, ${files.skipped} bỏ qua`,
    ],
    ['Đơn vị phải báo cáo', String(result.units.length), `hạn ${formatShortDate(result.deadline.date)}`],
    ['  nộp đúng hạn', String(having('on-time').length), ''],
    ['  nộp chậm', String(having('late').length), names(having('late'))],
    ['  chưa nộp', String(having('missing').length), names(having('missing'))],
    ['  bản nộp không dùng được', String(having('rejected').length), names(having('rejected'))],
    ['Đơn vị được xếp hạng', String(ranked), ''],
    ...(hasPeople
      ? [['Cá nhân', String(result.units.reduce((sum, { people }) => sum + people, 0)), '']]
      : []),
    ['Đề nghị khen thưởng', String(nominated.length), bySubject(nominated)],
    ['  chờ Hội đồng', String(undecided.length), undecided.length === 0 ? '' : bySubject(undecided)],
  ];
}

function unitRow({ rank, name, total, grade }: Unit, result: YearTold): readonly string[] {
  const title = grade === null ? '' : gradeTitle(result, grade);
  return [String(rank ?? ''), name, total === null ? '' : formatPoints(total), title];
}

function names(units: readonly Unit[]): string {
  const shown = units.slice(0, 3).map(({ name }) => name);
  return units.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

function nextSteps(world: World, result: YearTold): readonly string[] {
  const year = termKey(result);
  const compile = nextCommand(world, `thidua tonghop ${year}`);
  const missing = result.units.some(
    ({ submission }) => submission === 'missing' || submission === 'rejected',
  );
  const open = result.units.some(({ total, submission }) => total === null && submission !== 'missing');
  const first = result.units.find(({ rank }) => rank === 1);
  const verification = result.diagnostics.filter(
    ({ code, severity, file }) =>
      severity === 'error' &&
      (code.startsWith('TD46') || (code.startsWith('TD49') && file === 'tham-dinh.xlsx')),
  ).length;
  return [
    ...(verification > 0
      ? [
          `Sửa ${verification} lỗi trong bảng thẩm định (xem: ${nextCommand(world, `thidua thamdinh ${year}`)}), rồi chạy lại: ${compile}`,
        ]
      : []),
    ...(open || missing ? [`Đôn đốc đơn vị chưa nộp, trả lại bản còn lỗi, rồi chạy lại: ${compile}`] : []),
    ...councilSteps(world, result),
    'Mở báo cáo trong Word: các đoạn tô vàng trong ngoặc vuông là chỗ cần người viết.',
    ...(first
      ? [`Xem vì sao có một điểm số: ${nextCommand(world, `thidua giaithich ${year} "${first.name}"`)}`]
      : []),
  ];
}
