import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { type Bases, makeBases } from '../mutants/bases.ts';
import { makeMutant, planOf } from '../mutants/make-mutant.ts';
import { readingOf } from '../mutants/reading.ts';
import { digests } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { spoil } from './spoil.ts';

const COUNT = 64;

let bases: Bases;
beforeAll(async () => {
  bases = await makeBases();
});

/** Forms altered as people alter them, and then cells overwritten by whatever is typed: all that is read and said is as it was. */
describe(`${COUNT} altered forms`, () => {
  it('are read, scored and remarked on as they were', async () => {
    const lines: string[] = [];
    let spoilt = 0;
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const plan = planOf(10_000 + seed, bases);
      const { workbook } = makeMutant(plan);
      const altered = spoil(workbook, chanceOf('spoil', seed));
      spoilt += altered === workbook ? 0 : 1;
      const { submission, items, diagnostics } = readingOf(altered, bases.context);
      lines.push(
        `${seed} ${plan.base.unit.id} ${plan.mutations.map(({ name }) => name).join(' + ')}`,
        `  ${diagnostics.map(({ code, cell }) => `${code}${cell === undefined ? '' : ` ${cell}`}`).join(', ')}`,
        ...digests(' ', { submission, items, diagnostics: { diagnostics } }),
      );
    }
    expect(spoilt).toBeGreaterThan(COUNT / 2);
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'readings.txt'));
  });
});
