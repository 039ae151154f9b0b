import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominationKey } from '../../../src/domain/council.ts';
import type { Result } from '../../../src/domain/result.ts';
import { layCouncil } from '../../../src/tables/council/lay-council.ts';
import {
  type CouncilTables,
  enterBallot,
  enterChoice,
  hasBallot,
  hasChoice,
  type KeptTables,
  NOTHING_KEPT,
} from '../../../src/tables/council/tables.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { resultFixture } from '../../support/result-fixture.ts';

const whom = (rows: CouncilTables['choices'] | CouncilTables['ballots']) =>
  rows.map(({ cells }) => cells.name ?? cells.unitName);

describe('the rows of hoi-dong.xlsx', () => {
  it('are the cases that wait for the council, and whoever is voted on', () => {
    const { choices, ballots } = layCouncil(councilResult, NOTHING_KEPT);
    expect(whom(choices)).toEqual(['Trường THCS Nguyễn Trãi', 'Đỗ Minh Đức']);
    expect(whom(ballots)).toEqual([
      'Phường Ba Đình',
      'Phòng Tư pháp',
      'Trường THCS Nguyễn Trãi',
      'Nguyễn Văn Ánh',
      'Trần Đức An',
      'Lê Thị Bình',
      'Phường Lam Sơn',
      'Đỗ Minh Đức',
    ]);
    expect(ballots.map(({ cells }) => cells.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('has nobody to vote on where the criteria have no rule', () => {
    expect(layCouncil(resultFixture, NOTHING_KEPT).ballots).toEqual([]);
  });

  it('an override stands beside what the tool says of it', () => {
    const [nomination] = councilResult.nominations.filter(({ name }) => name === 'Lê Văn Cường');
    if (nomination === undefined) throw new Error('no nomination');
    const entry = { decision: 'Chọn', reason: 'Đã hết thời hạn kỷ luật', by: '', on: '' };
    const { choices } = layCouncil(
      councilResult,
      enterChoice(NOTHING_KEPT, nominationKey(nomination), entry),
    );
    const row = choices.find(({ cells }) => cells.name === 'Lê Văn Cường');
    expect(row?.cells).toMatchObject({
      proposed: 'Không đề nghị',
      because: expect.stringMatching(/^Loại trừ theo V1: /u),
      decision: 'Chọn',
    });
  });
});

describe('whatever is entered', () => {
  const keys = councilResult.nominations.map(nominationKey);
  const entered = fc.record({
    choices: fc.array(fc.record({ key: fc.constantFrom(...keys), reason: fc.constantFrom('A', 'B', 'C') })),
    ballots: fc.array(fc.record({ key: fc.constantFrom(...keys), yes: fc.nat(9) })),
    strays: fc.nat(3),
  });

  it('no choice and no vote vanishes when the file is laid again, over any later result', () => {
    fc.assert(
      fc.property(
        entered,
        fc.subarray([...councilResult.nominations]),
        ({ choices, ballots, strays }, nominations) => {
          let kept: KeptTables = NOTHING_KEPT;
          for (const { key, reason } of choices)
            kept = enterChoice(kept, key, { decision: 'Chọn', reason, by: '', on: '' });
          for (const { key, yes } of ballots) kept = enterBallot(kept, key, { yes, no: 0 });
          const stray = { key: null, cells: { ...blankChoice, reason: 'Không rõ của ai' } };
          kept = { ...kept, choices: [...kept.choices, ...Array(strays).fill(stray)] };
          const later: Result = { ...councilResult, nominations };
          const laid = layCouncil(later, kept);
          const said = (tables: { readonly cells: { readonly reason: unknown } }[]) =>
            tables.map(({ cells }) => cells.reason).sort();
          expect(said(laid.choices.filter(({ cells }) => hasChoice(cells)))).toEqual(
            said(kept.choices.filter(({ cells }) => hasChoice(cells))),
          );
          expect(
            laid.ballots
              .filter(({ cells }) => hasBallot(cells))
              .map(({ cells }) => cells.yes)
              .sort(),
          ).toEqual(kept.ballots.map(({ cells }) => cells.yes).sort());
        },
      ),
    );
  });
});

const blankChoice: KeptTables['choices'][number]['cells'] = {
  subject: null,
  unit: null,
  unitName: null,
  individual: null,
  name: null,
  award: null,
  proposed: null,
  because: null,
  decision: null,
  reason: null,
  by: null,
  on: null,
};
