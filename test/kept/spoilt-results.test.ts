import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { returnLetter } from '../../src/documents/slips/phieu-tra-lai.ts';
import { returnSlipsOf } from '../../src/documents/slips/return-slips.ts';
import { comparisonWorkbook } from '../../src/documents/workbooks/comparison-workbook.ts';
import { faultList } from '../../src/documents/workbooks/fault-list.ts';
import type { Result } from '../../src/domain/result.ts';
import { chooseForInspection } from '../../src/inspection/choose-units.ts';
import { checkResult } from '../../src/result/check-result.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { commendedReview } from '../support/commended-review.ts';
import { compareResults } from '../support/compare-results.ts';
import { councilResult } from '../support/council-fixture.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { inspectionRules, noHistory } from '../support/inspection-fixture.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';
import { faultyYear } from '../support/return-slip-fixture.ts';
import { finalReview, interimReview, reviewContextOf } from '../support/review-fixture.ts';
import { registerOfMergers } from '../support/two-results.ts';
import { spoilResult } from './spoil-result.ts';

const TIMES = 24;
const MOST_CHANGES = 8;
const results: Readonly<Record<string, Result>> = {
  year: resultFixture,
  'faulty year': faultyYear,
  council: councilResult,
  interim: interimReview,
  final: finalReview,
  commended: commendedReview,
};

/** What is made of a Result, by what makes it; each may refuse one that no run could have written. */
function madeOf(result: Result, before: Result): readonly (readonly [string, () => unknown])[] {
  const context = 'period' in result ? reviewContextOf(result as typeof interimReview) : contextOf(result);
  const known = { file: 'ket-qua.json', editions: [], units: registerOfMergers };
  const ofAll: readonly (readonly [string, () => unknown])[] = [
    ...documentsOf(result.review).map(({ id, build }) => [id, () => build(context)] as const),
    ['check', () => checkResult(result, known)],
    ['faults', () => faultList(result, context.date)],
    ['slips', () => returnSlipsOf(result).map((slip) => returnLetter(context, slip, new Map()))],
  ];
  const compared = () => compareResults(before, result, registerOfMergers);
  return result.review !== undefined
    ? ofAll
    : [
        ...ofAll,
        ['record', () => recordOf(result, 'ket-qua.json', '1')],
        ['compared', compared],
        ['comparison', () => comparisonWorkbook(compared(), 'so-sanh', context.date)],
        [
          'inspection',
          () =>
            chooseForInspection(result, { count: 3, seed: 1, rules: inspectionRules, history: noHistory }),
        ],
      ];
}

function madeBy(make: () => unknown): string {
  try {
    return digest(make());
  } catch {
    return 'refused';
  }
}

/** Results in which single things are otherwise: all that is made of them is as it was. */
describe('a Result spoilt by chance', () => {
  it.each(Object.entries(results))('%s', async (name, result) => {
    const lines: string[] = [];
    for (let seed = 1; seed <= TIMES; seed += 1) {
      const chance = chanceOf('spoilt result', name, seed);
      const spoilt = spoilResult(result, chance, chance.between(1, MOST_CHANGES));
      if (spoilt === null) continue;
      for (const [what, make] of madeOf(spoilt, result)) lines.push(`${seed} ${what} ${madeBy(make)}`);
    }
    expect(new Set(lines.map((line) => line.slice(2))).size).toBeGreaterThan(lines.length / 3);
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'spoilt', `${name.replaceAll(' ', '-')}.txt`),
    );
  });
});
