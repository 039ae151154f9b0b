import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { CellRef } from '../../domain/location.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { inQuotes } from '../../text/quote.ts';

const ANSWER_COLUMNS = ['achieved', 'total', 'level', 'selfPoints'] as const;

/** Whether the unit says in any answer cell that the line does not concern it. */
export function isRefused(answer: LineAnswer): boolean {
  return ANSWER_COLUMNS.some((column) => answer[column].state === 'not-applicable');
}

/** What the line's kind makes of an answer; null where the line does not apply. */
export function assessed(line: CriterionLine, answer: LineAnswer): Assessment | null {
  return isRefused(answer) ? null : kindOf(line).assess(answer);
}

/** The first blank cell that the line's kind asks for, else any cell of the answer. */
export function unansweredCell(line: CriterionLine, answer: LineAnswer): CellRef | null {
  const asked = kindOf(line).answeredIn();
  const blank = asked.find((column) => answer[column].state === 'blank' && answer[column].from !== null);
  const any = ANSWER_COLUMNS.find((column) => answer[column].from !== null);
  return answer[blank ?? any ?? 'selfPoints'].from;
}

/** `TT1.3 “Quản lý, sử dụng ngân sách”` */
export function lineTitle({ id, short }: CriterionLine): string {
  return `${id} ${inQuotes(short)}`;
}
