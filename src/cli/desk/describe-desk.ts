import { dirname } from 'node:path';
import { fromFolder } from '../../diagnostics/from-folder.ts';
import { REVIEW_IDS } from '../../domain/review.ts';
import { periodWords, termWords } from '../../domain/term.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { formatShortDate, weekdayName } from '../../text/dates.ts';
import { runInWords } from '../print/run-words.ts';
import { styleFor } from '../print/style.ts';
import { printable, wrap } from '../print/text.ts';
import { unitsIn, usedUnits, type YearSummary } from '../steps/year-summary.ts';
import type { World } from '../world.ts';
import type { Changes } from './changes-since.ts';
import type { YearDesk } from './desk-state.ts';
import { nextStep } from './next-step.ts';

const LABEL = 18;
const MOST_NAMED = 3;
const RUNS = { rasoat: 'rà soát', dondoc: 'đôn đốc', tonghop: 'tổng hợp' } as const;
const REVIEWS = { annual: '', interim: ' · sơ kết', final: ' · tổng kết' } as const;

/** The year at a glance, as lines no wider than the terminal. */
export function describeDesk(world: World, desk: YearDesk): string {
  const style = styleFor(world);
  const width = Math.min(world.columns, 110) - LABEL - 3;
  const rows = [
    ['Thư mục làm việc', desk.workspace.folder],
    ...(desk.review === 'annual' ? annualRows(world, desk) : reviewRows(desk)),
  ] as const;
  const lines = rows.flatMap(([label, words]) =>
    wrap(printable(words), width).map(
      (line, index) => `  ${style.dim((index === 0 ? label : '').padEnd(LABEL))}${line}`,
    ),
  );
  const title = `${style.bold('thidua')} – ${termWords(desk)}${REVIEWS[desk.review]}`;
  return `${title}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}

function annualRows(world: World, desk: YearDesk): readonly (readonly [string, string])[] {
  const { summary, changes } = desk;
  const changed = changesInWords(changes);
  return [
    ['Hạn nộp', deadlineInWords(world.today(), desk)],
    ...(desk.ownPeriods.length === 0 ? [] : [['Kỳ báo cáo', periodsInWords(desk)] as const]),
    // A year of periods receives nothing itself.
    ...(summary === null && desk.received === 0 && desk.ownPeriods.length > 0
      ? []
      : [['Đã nộp', summary === null ? beforeLook(desk) : submitted(summary)] as const]),
    ...(summary?.open === null || summary === null
      ? []
      : [['Còn để mở', `${summary.open} trường hợp chờ Hội đồng`] as const]),
    ...(summary === null
      ? []
      : [
          [
            'Lần chạy cuối',
            `${RUNS[summary.by]} ngày ${formatShortDate(summary.on)}; từ đó ${changed}`,
          ] as const,
        ]),
    ...(desk.failedRun === null ? [] : [['Lần chạy trước', runInWords(desk.failedRun)] as const]),
    ['Văn bản', `${desk.forms} biểu mẫu, ${desk.documents} văn bản đã lập`],
    ['Nên làm', nextStep(desk, world.today()).why],
  ];
}

function reviewRows(desk: YearDesk): readonly (readonly [string, string])[] {
  const isDone = desk.reviewed.includes(desk.review);
  const years = desk.yearsWithResult.filter((each) => each <= desk.year);
  return [
    ['Năm đã tổng hợp', years.length === 0 ? 'chưa có năm nào' : years.join(', ')],
    ['Kết quả', isDone ? `đã có, ở ${desk.year}/${REVIEW_IDS[desk.review]}/` : 'chưa lập'],
  ];
}

/** `30/11/2022 (thứ Tư) – còn 12 ngày` */
function deadlineInWords(today: string, { deadline, faults, ...term }: YearDesk): string {
  if (deadline === null) {
    const [fault] = fromFolder(faults, term.workspace.folder, dirname(shippedFolder('criteria')));
    return `chưa rõ. ${fault?.message ?? `Chưa có tiêu chí của ${termWords(term)}.`}`;
  }
  const left = Math.round((Date.parse(deadline.date) - Date.parse(today)) / 86_400_000);
  const when = left > 0 ? `còn ${left} ngày` : left === 0 ? 'hôm nay' : `đã qua ${-left} ngày`;
  return `${formatShortDate(deadline.date)} (${weekdayName(deadline.date)}) – ${when}`;
}

/** `đã tổng hợp quý I, quý II; chưa: quý III, quý IV` */
function periodsInWords({ ownPeriods }: YearDesk): string {
  const named = (isWanted: boolean) =>
    ownPeriods
      .filter(({ isCompiled }) => isCompiled === isWanted)
      .flatMap(({ term: { reportingPeriod } }) =>
        reportingPeriod === undefined ? [] : [periodWords(reportingPeriod)],
      )
      .join(', ');
  const parts = [
    [named(true), 'đã tổng hợp'],
    [named(false), 'chưa tổng hợp'],
  ] as const;
  return parts.flatMap(([names, words]) => (names === '' ? [] : [`${words} ${names}`])).join('; ');
}

function beforeLook({ received, due }: YearDesk): string {
  return received === 0
    ? `chưa nhận tệp nào; ${due} đơn vị phải nộp`
    : `đã nhận ${received} tệp, chưa rà soát; ${due} đơn vị phải nộp`;
}

function submitted(summary: YearSummary): string {
  const parts = [
    [unitsIn(summary, 'missing'), 'chưa nộp'],
    [unitsIn(summary, 'unusable'), 'có tệp không dùng được'],
    [unitsIn(summary, 'late'), 'nộp chậm'],
    [unitsIn(summary, 'faulty'), 'còn lỗi phải sửa'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [`${usedUnits(summary)}/${summary.due} đơn vị dùng được`, ...told].join(' · ');
}

function changesInWords({ fresh, gone, edited, tables, periods }: Changes): string {
  const files = (names: readonly string[], words: string) =>
    names.length === 0
      ? []
      : [`${names.length} ${words}${names.length > MOST_NAMED ? '' : ` (${names.join(', ')})`}`];
  const parts = [
    ...files(fresh, 'tệp mới'),
    ...files(edited, 'tệp đã thay'),
    ...files(gone, 'tệp không còn'),
    ...(tables.length === 0 ? [] : [`đã sửa ${tables.join(', ')}`]),
    ...(periods.length === 0 ? [] : [`đã tổng hợp ${periods.map(termWords).join(', ')}`]),
  ];
  return parts.length === 0 ? 'không có gì mới' : parts.join('; ');
}
