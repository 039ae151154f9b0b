import { catalogue } from '../../diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../../diagnostics/entry.ts';
import type { Assessment, Fault, ScoredAssessment } from '../../domain/assessment.ts';
import type { Fraction } from '../../domain/fraction.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { type Points, pointsFromFraction, pointsToNumber } from '../../domain/points.ts';
import type { Answer, LineAnswer, Quantity } from '../../domain/submission.ts';
import { formatNumber } from '../../text/numbers.ts';

/** The columns that a unit may answer in, by the header that the clerk sees. */
export const ANSWER_TITLES = {
  achieved: 'Số đạt',
  total: 'Tổng số',
  level: 'Mức tự đánh giá',
  selfPoints: 'Điểm tự chấm',
} as const;

export type AnswerTitle = keyof typeof ANSWER_TITLES;

/** What a cell says, or why the line goes no further. */
export type Read<T> = { readonly value: T } | { readonly stop: Assessment };

/** The value of an answer that must be given for the line to be scored. */
export function readAnswer<Column extends AnswerTitle>(
  answer: LineAnswer,
  column: Column,
): Read<LineAnswer[Column] extends Answer<infer T> ? T : never>;
export function readAnswer(answer: LineAnswer, column: AnswerTitle): Read<unknown> {
  const cell = answer[column];
  const title = ANSWER_TITLES[column];
  switch (cell.state) {
    case 'given':
      return { value: cell.value };
    case 'blank':
      return { stop: { status: 'needs-review', because: `Chưa ghi “${title}”.` } };
    case 'not-applicable':
      return { stop: { status: 'not-applicable', because: `“${title}” ghi “${cell.text}”.` } };
    case 'unreadable':
      return {
        stop: {
          status: 'unreadable',
          because: `Không đọc được “${title}” (ghi “${cell.text}”).`,
          faults: [],
          unread: { column: title, text: cell.text },
        },
      };
  }
}

/** A whole number of things, 0 or more, in `Số đạt`. */
export function readCount(answer: LineAnswer): Read<number> {
  const read = readAnswer(answer, 'achieved');
  if ('stop' in read) return read;
  const stop = refuseCount(read.value, answer.line, 'achieved');
  return stop ? { stop } : { value: read.value.value };
}

/** Why a quantity is no count of things, or null. */
export function refuseCount(
  quantity: Quantity,
  criterion: string,
  column: 'achieved' | 'total',
): Assessment | null {
  const refused = (code: QuantityFault) => refuseQuantity(code, quantity, criterion, column);
  if (quantity.isPercent) return refused('TD2109');
  if (quantity.value < 0) return refused('TD2104');
  return Number.isInteger(quantity.value) ? null : refused('TD2105');
}

/** A percentage where none can be; what is no whole of anything; below 0; no whole number. */
type QuantityFault = 'TD2109' | 'TD2102' | 'TD2104' | 'TD2105';

/** A quantity that its column does not take. */
export function refuseQuantity(
  code: QuantityFault,
  quantity: Quantity,
  criterion: string,
  column: 'achieved' | 'total',
): Assessment {
  const values = { criterion, column: ANSWER_TITLES[column], found: showQuantity(quantity) };
  return refuse({ code, at: column, values });
}

/** A result in `Số đạt`, of whatever is counted: 0 or more. */
export function readResult(answer: LineAnswer): Read<Quantity> {
  const read = readAnswer(answer, 'achieved');
  if ('stop' in read || read.value.value >= 0) return read;
  return { stop: refuseQuantity('TD2104', read.value, answer.line, 'achieved') };
}

/** A count of things as a summand. */
export function countOutcome(answer: LineAnswer): Outcome | null {
  const read = readCount(answer);
  return 'stop' in read ? null : { count: read.value };
}

/** An answer that lies outside what is allowed: reported, never clipped to fit. */
export function refuse(fault: Fault): Assessment {
  const { message } = catalogue[fault.code] as unknown as CatalogueEntry<Fault['values']>;
  return { status: 'unreadable', because: message(fault.values), faults: [fault] };
}

/** A scored line; `because` ends in its points. */
export function score(points: Points, how: string): ScoredAssessment {
  return { status: 'scored', points, because: `${how}: ${showPoints(points)} điểm.`, how };
}

/** The same for points that are no whole hundredths before they are rounded. */
export function scoreExactly(exact: Fraction, how: string): ScoredAssessment {
  return { ...score(pointsFromFraction(exact), how), exact };
}

/** `7`, `6,99`: points inside a sentence. */
export function showPoints(points: Points): string {
  return formatNumber(pointsToNumber(points));
}

/** `96`, `12,5`, `95%`: as a unit would write it. */
export function showQuantity({ value, isPercent }: Quantity): string {
  return `${formatNumber(value)}${isPercent ? '%' : ''}`;
}
