import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { addressed } from '../figures/nominees.ts';
import { barredBy } from '../words/barred.ts';
import { gradeTitle } from '../words/titles.ts';
import { pointsOrDash } from '../words/wording.ts';
import { gradeKey, yearMarks } from '../words/year-marks.ts';

/** The unit's people with their totals and grades, at a review with every year; never with a date of birth. */
export function peopleOfUnit({ individuals }: UnitResult, result: Result): readonly Block[] {
  if (individuals.length === 0) return [];
  const isReview = result.review !== 'annual';
  const table = captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Họ và tên', 24],
      ['Chức vụ', 24],
      [isReview ? 'Điểm bình quân' : 'Tổng điểm', 11],
      ['Xếp loại', 13],
      [isReview ? 'Từng năm' : 'Ghi chú', isReview ? 40 : 30],
    ],
    rows: individuals.map((person, index) => personRow(person, index, result)),
    fontSize: 11,
    whenEmpty: '',
  });
  return isReview ? [...table, paragraph('note', `${gradeKey(result)}.`)] : table;
}

function personRow(person: IndividualResult, index: number, result: Result): TableRow {
  const { position, total, grade, history } = person;
  const barred = barredBy(person, result, 'unit').join('; ');
  const years = history === undefined ? '' : yearMarks(history, result);
  return row(
    centre(String(index + 1)),
    left(addressed(person)),
    left(position),
    centre(pointsOrDash(total)),
    centre(total === null ? '–' : gradeTitle(result, grade)),
    left([years, barred].filter((part) => part !== '').join('\n')),
  );
}
