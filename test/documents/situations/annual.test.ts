import { it } from 'vitest';
import type { UnitResult } from '../../../src/domain/result.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';
import { oneUnitYear } from '../../support/result-variants.ts';
import { criteria } from './annual/criteria.ts';
import { guidance } from './annual/guidance.ts';
import { coverage, judgements } from './annual/judgements.ts';
import { remarks } from './annual/remarks.ts';
import { reporting } from './annual/reporting.ts';
import { standings } from './annual/standings.ts';
import { sums } from './annual/sums.ts';
import { expectChanges } from './made-up.ts';

const base = contextOf(resultFixture);

it.each(
  Object.entries({
    remarks: remarks,
    guidance: guidance,
    sums: sums,
    judgements: judgements,
    coverage: coverage,
    standings: standings,
    reporting: reporting,
    criteria: criteria,
  }),
)('the papers of a year say what is otherwise: %s', async (name, situations) => {
  await expectChanges(base, situations, `annual-${name}`);
});

it('a year of one unit speaks of one', async () => {
  const [only] = oneUnitYear.units;
  if (only === undefined) throw new Error('no unit');
  const one = (change: Partial<UnitResult>) => contextOf({ ...oneUnitYear, units: [{ ...only, ...change }] });
  await expectChanges(
    contextOf(oneUnitYear),
    {
      'nộp chậm': one({ submission: 'late', receivedOn: '2022-12-02' }),
      'không xếp loại': one({ grade: null, rank: null, disqualified: ['V1'] }),
      'chưa có điểm': one({ total: null, grade: null, rank: null }),
      'tự chấm cao hơn': one({ selfTotal: 100.5, total: 99 }),
      'chưa nộp': one({
        submission: 'missing',
        total: null,
        grade: null,
        rank: null,
        lines: [],
        groups: [],
        receivedOn: null,
      }),
    },
    'one-unit',
  );
});
