import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfGroups } from '../../src/criteria/lines.ts';
import type { Answer, LineAnswer, Person, Quantity } from '../../src/domain/submission.ts';
import { settleSubmission } from '../../src/procedure/settle.ts';
import { blankAnswer } from '../../src/reading/answers.ts';
import { toldPerson } from '../../src/result/told-person.ts';
import { groupsOfPerson, lineResult } from '../../src/result/unit-result.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import { person, submission } from '../support/answers.ts';
import { unit } from '../support/candidate.ts';
import { effort } from '../support/effort.ts';
import { intakeContext } from '../support/submission-workbook.ts';
import { editionTwo } from '../support/version-two.ts';

const FILES = ['a.xlsx', 'b.xlsx'];
/** Of which some are taken again and again, so that what is remembered is asked for. */
const numbers = fc.constantFrom(0, -0, 1, 2, 2.25, 3, 5, 7.125, 40, -1, 0.05);

const answerOf = (line: string, file: string, row: number): fc.Arbitrary<LineAnswer> =>
  fc
    .record({
      state: fc.constantFrom('given', 'given', 'given', 'given', 'blank', 'unreadable', 'not-applicable'),
      value: fc.record({ value: numbers, isPercent: fc.constantFrom(false, false, false, true) }),
      text: fc.constantFrom('', '', ' điểm', '"file":"x"', '\u0000'),
      cell: fc.constantFrom(`G${row}`, `G${row}`, `G${row}`, `H${row}`, `G10${row}`, `G${row + 1}`, 'A0'),
      sheet: fc.constantFrom('Cá nhân', 'Cá nhân', 'Trang 2'),
      elsewhere: fc.constantFrom(file, file, file, 'khác.xlsx'),
      more: fc.constantFrom<Partial<LineAnswer>>(
        {},
        {},
        {},
        { doubt: 'Chưa rõ.' },
        {
          explanation: { state: 'given', value: 'vì', text: 'vì', from: { file, sheet: 'S', cell: 'A1' } },
        },
      ),
    })
    .map(({ state, value, text, cell, sheet, elsewhere, more }) => {
      const from = { file: elsewhere, sheet, cell };
      const typed = `${value.value}${text}`;
      const points: Answer<Quantity> =
        state === 'given'
          ? { state, value, text: typed, from }
          : state === 'blank'
            ? { state, from }
            : state === 'unreadable'
              ? { state, text: typed, code: 'TD2203', from }
              : { state: 'not-applicable', text: typed, from };
      return { ...blankAnswer(line, points), ...more };
    });

const peopleOf = (lines: readonly string[], file: string): fc.Arbitrary<readonly Person[]> => {
  const one = fc.integer({ min: 5, max: 16 }).chain((row) =>
    fc
      .record({
        isLeader: fc.constantFrom(true, false, null),
        answers: fc.tuple(
          ...lines.map((line) => fc.option(answerOf(line, file, row), { freq: 9, nil: null })),
        ),
      })
      .map(({ isLeader, answers }) => {
        const name = { value: 'Hồ Văn Mẫu', from: { file, sheet: 'Cá nhân', cell: `B${row}` } };
        const given = answers.flatMap((answer) => (answer === null ? [] : [[answer.line, answer] as const]));
        return person('', {}, { name, isLeader, answers: new Map(given) });
      }),
  );
  return fc.array(one, { maxLength: 6 });
};

/** Scored and told in one stroke, people come to the same as line by line. */
function compare(ofFiles: readonly (readonly Person[])[], context: ReturnType<typeof intakeContext>): void {
  const own = unit();
  const { criteria } = context;
  for (const [index, people] of ofFiles.entries()) {
    const file = FILES[index] ?? '';
    const received = { file, sha256: '', receivedOn: null, sender: null };
    const given = submission({ received, unit: own.id, people });
    const { settled } = settleSubmission(given, context);
    const scored = scoreSubmission(given, own, criteria.set).value.people;
    expect(settled?.people).toHaveLength(people.length);
    for (const [place, { scorecard }] of scored.entries()) {
      if (settled === undefined || !('lines' in scorecard)) throw new Error('no scorecard');
      const { groups, lines: told, ...beside } = toldPerson({} as never, { settled, place }, file);
      expect(told).toEqual(scorecard.lines.map((line) => lineResult(line)));
      expect({ groups, ...beside }).toEqual(groupsOfPerson(scorecard));
      expect(settled.people[place]?.total).toBe(scorecard.total);
    }
    expect(settled?.diagnostics).toEqual(scoreSubmission(given, own, criteria.set).diagnostics);
  }
}

describe('people scored and told in one stroke', () => {
  const small = intakeContext().criteria;
  it.each([
    ['of one level', small],
    ['of a thousand points, with bonus and penalties', editionTwo('nghin-diem')],
  ])('come to what scoring and telling them line by line comes to: criteria %s', (_, criteria) => {
    const own = unit();
    const context = { ...intakeContext(), units: [own], criteria };
    const lines = linesOfGroups(criteria.set.individuals.groups, own.type).map(({ id }) => id);
    const both = fc.tuple(...FILES.map((file) => peopleOf(lines, file)));
    fc.assert(
      fc.property(both, (ofFiles) => {
        compare(ofFiles, context);
      }),
      { numRuns: effort({ short: 40, long: 1000 }) },
    );
  });

  it('words with signs of their own are told for each row and file by themselves', () => {
    const typed = ({ file, row }: { file: string; row: number }): Person => {
      const from = { file, sheet: 'Cá nhân', cell: `G${row}` };
      const points = {
        state: 'given',
        value: { value: 5, isPercent: false },
        text: '5\u0000',
        from,
      } as const;
      const name = { value: 'Hồ Văn Mẫu', from: { ...from, cell: `B${row}` } };
      return person('', {}, { name, answers: new Map([['CN1.1', blankAnswer('CN1.1', points)]]) });
    };
    compare(
      FILES.map((file) => [5, 6, 7].map((row) => typed({ file, row }))),
      { ...intakeContext(), units: [unit()], criteria: small },
    );
  });
});
