import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseForInspection } from '../../src/inspection/choose-units.ts';
import { drawLots } from '../../src/inspection/draw-lots.ts';
import { inspectionRules, noHistory, proposalOf } from '../support/inspection-fixture.ts';
import { resultFixture } from '../support/result-fixture.ts';

const ids = (proposal: ReturnType<typeof proposalOf>) => proposal.units.map(({ unit }) => unit.id);

describe('chooseForInspection', () => {
  it('takes the riskiest first, and a quarter by lot', () => {
    // 75 % of 4: the two without a submission, 15 each, and the two open lines of 16396, 10, on which nothing else is
    const { units } = proposalOf(4);
    expect(units.map(({ how }) => how)).toEqual(['risk', 'risk', 'risk', 'lot']);
    expect(units.slice(0, 3).map(({ unit, risk }) => [unit.id, risk.score])).toEqual([
      ['BCHQS', 15],
      ['HPN', 15],
      ['16396', 10],
    ]);
  });

  it('proposes the same for the same seed, and lots fall otherwise for another', () => {
    expect(proposalOf(6, 7)).toEqual(proposalOf(6, 7));
    const drawn = new Set(Array.from({ length: 30 }, (_, seed) => ids(proposalOf(4, seed))[3]));
    expect(drawn.size).toBeGreaterThan(2);
  });

  it('does not depend on the order of the units', () => {
    const turned = { ...resultFixture, units: [...resultFixture.units].reverse() };
    const choice = { count: 6, seed: 1, rules: inspectionRules, history: noHistory };
    expect(ids(chooseForInspection(turned, choice))).toEqual(ids(chooseForInspection(resultFixture, choice)));
  });

  it('law: as many as asked for, nobody twice, nobody without a risk as risky', () => {
    const count = fc.integer({ min: 1, max: resultFixture.units.length });
    fc.assert(
      fc.property(count, fc.nat(), fc.integer({ min: 0, max: 100 }), (asked, seed, randomShare) => {
        const rules = { ...inspectionRules, randomShare };
        const { units } = chooseForInspection(resultFixture, {
          count: asked,
          seed,
          rules,
          history: noHistory,
        });
        expect(units).toHaveLength(asked);
        expect(new Set(units.map(({ unit }) => unit.id)).size).toBe(asked);
        expect(units.every(({ how, risk }) => how === 'lot' || risk.score > 0)).toBe(true);
      }),
    );
  });
});

describe('drawLots', () => {
  it('draws this order for this seed, on every machine', () => {
    expect(drawLots(['a', 'b', 'c', 'd', 'e', 'f'], 2022)).toEqual(['f', 'd', 'c', 'b', 'e', 'a']);
  });

  it('gives every item its chance at the first place', () => {
    const first = Array.from({ length: 3000 }, (_, seed) => drawLots([0, 1, 2], seed)[0]);
    for (const item of [0, 1, 2]) {
      const share = first.filter((each) => each === item).length / first.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(), (items, seed) => {
        expect([...drawLots(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
