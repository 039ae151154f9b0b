import { expect, it } from 'vitest';
import { pointsFromNumber } from '../../../src/domain/points.ts';
import { remarkOnExcessChoices } from '../../../src/nomination/council/excess-choices.ts';
import { decideAward } from '../../../src/nomination/decide.ts';
import { annualScope, candidate, unit } from '../../support/candidate.ts';
import { smallCriteria } from '../../support/criteria.ts';

const set = smallCriteria();
const from = { file: 'hoi-dong.xlsx', sheet: 'Lựa chọn', cell: 'H4' };

/** The council takes two units of one cluster for one place of an award. */
function chosenFor(id: string, cell: string) {
  const [award] = set.awards;
  if (award === undefined) throw new Error('no award');
  const two = ['A', 'B'].map((name) =>
    candidate({ name, unit: unit({ id: name, name }), total: pointsFromNumber(85), grade: 'tot' }),
  );
  const choice = {
    subject: 'unit',
    unit: '',
    individual: null,
    award: id,
    decision: 'take',
    reason: 'Như nhau',
    by: '',
    on: null,
    from: { ...from, cell },
  } as const;
  return decideAward({ ...award, id, title: `Giấy khen ${id}` }, two, annualScope(set), {
    choiceOf: () => choice,
  });
}

it('choices beyond the places are said once for each award and pool, where the first of them stands', () => {
  const said = remarkOnExcessChoices([...chosenFor('mot', 'H4'), ...chosenFor('hai', 'H9')]);
  expect(said.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    [
      'TD5202',
      'H4',
      expect.stringMatching(/Giấy khen mot.*Hội đồng chọn 2 trường hợp của Cụm 1, vượt chỉ tiêu 1/u),
    ],
    [
      'TD5202',
      'H9',
      expect.stringMatching(/Giấy khen hai.*Hội đồng chọn 2 trường hợp của Cụm 1, vượt chỉ tiêu 1/u),
    ],
  ]);
});
