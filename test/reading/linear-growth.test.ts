import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import {
  goodSheets,
  intakeContext,
  peopleRows,
  type Sheets,
  understood,
  unitHeader,
  unitLinesRows,
} from '../support/submission-workbook.ts';

/** Shapes that expressions look back over, again and again. */
const SHAPES = [
  '. ',
  '( ',
  '[',
  ' ',
  '1 ',
  '1.',
  'a ',
  '; ',
  '| ',
  '- ',
  '/',
  '“',
  '…',
  '\n',
  'số 1/',
  '\u0301',
  'TT1.',
  'x: ',
];

const REPEATED = 4;
const context = intakeContext();

/** A text of so many letters in every place where a unit may write one. */
function formWith(text: string): Sheets {
  const unit = unitLinesRows.map((row) =>
    row.length < 6 ? row : [...row.slice(0, 4), text, text, text, text, text, text],
  );
  const people = Array.from({ length: REPEATED }, (_, index) => [
    index + 1,
    ...Array.from({ length: 10 }, () => text),
  ]);
  return {
    ...goodSheets,
    'Thông tin': {
      rows: [
        ['Đơn vị', text],
        ['Năm', text],
        ['Ngày báo cáo', text],
        ['Tổng số người', text],
        [text, text],
      ],
    },
    'Tập thể': { rows: [[text], unitHeader, ...unit, [null, text, null, null, text]] },
    'Cá nhân': { rows: [[text], goodSheets['Cá nhân']?.rows[0] ?? [], ...peopleRows, ...people] },
    Khác: { rows: [[text, text, text], [text]] },
  };
}

/** Processor time of reading and checking such a form, in milliseconds; the least of two, for the machine is shared. */
function costOf(shape: string, length: number): number {
  const sheets = formWith(shape.repeat(Math.ceil(length / shape.length)));
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    checkSubmission(understood(sheets).value, context);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('the time that a text takes', () => {
  it.each(SHAPES.map((shape) => [JSON.stringify(shape), shape]))(
    'grows with its length and not with its square: %s',
    (_, shape) => {
      const short = costOf(shape, 500);
      const long = costOf(shape, 4000);
      // Eight times the letters: eight times the time, and as much again for the noise; the square would be 64 times.
      expect(long).toBeLessThan(24 * Math.max(short, 10));
    },
    60_000,
  );
});
