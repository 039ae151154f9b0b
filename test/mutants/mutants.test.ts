import { beforeAll, describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { effort, isLong, SEED } from '../support/effort.ts';
import { bytesOf, FORMATS, NOT_SAVED, savedAs } from './as-bytes.ts';
import { type Bases, makeBases } from './bases.ts';
import { bookOf, rawOf } from './book.ts';
import { judge } from './judge.ts';
import { faultsOf, makeMutant, type Plan, planOf, shrink } from './make-mutant.ts';
import { mutations } from './mutations/registry.ts';
import { readingOf } from './reading.ts';

/** More by hand: `MUTANTS=20000 SEED=7 npx vitest run test/mutants`. */
const COUNT = Number(process.env.MUTANTS ?? effort({ short: 80, long: 1000 }));
const LOT = 250;
const SAVED = effort({ short: 8, long: 48 });
const DAMAGED = effort({ short: 12, long: 60 });
const SHOWN = 4;

let bases: Bases;
beforeAll(async () => {
  bases = await makeBases();
});

/** A failure with all that is needed to see it again. */
function told(plan: Plan, faults: readonly string[]): string {
  const names = plan.mutations.map(({ name }) => name).join(' + ');
  const rest = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more`] : [];
  return [
    `SEED=${plan.seed} MUTANTS=1 · ${plan.base.unit.name} · ${names}`,
    ...faults.slice(0, SHOWN),
    ...rest,
  ].join('\n    ');
}

describe('a good form', () => {
  it('has nothing wrong with it, and loses nothing by being laid out for mutation', () => {
    for (const base of bases.all) {
      const errors = base.reading.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors, base.unit.name).toEqual([]);
      expect(base.reading.items.size).toBeGreaterThan(30);
      const book = bookOf(base.workbook, base.roles, base.keys);
      expect(judge(base, book, readingOf(rawOf(book), bases.context), [])).toEqual([]);
    }
  });
});

describe(`${COUNT} mutants from seed ${SEED}: read the same, or the difference is said`, () => {
  const lots = Array.from({ length: Math.ceil(COUNT / LOT) }, (_, lot) => SEED + lot * LOT);
  it.each(lots)('from seed %i', { timeout: 600_000 }, (first) => {
    const failures: string[] = [];
    for (let seed = first; seed < Math.min(first + LOT, SEED + COUNT); seed += 1) {
      const plan = planOf(seed, bases);
      if (faultsOf(plan, bases.context).length === 0) continue;
      const least = shrink(plan, bases.context);
      failures.push(told(least, faultsOf(least, bases.context)));
    }
    expect(failures.join('\n')).toBe('');
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '“%s” alone, on each form',
    (_, mutation) => {
      const plans = bases.all.map((base): Plan => ({ seed: SEED, base, mutations: [mutation] }));
      const done = plans.filter((plan) => makeMutant(plan).deeds.length > 0);
      expect(done.length, 'it never has anything to change').toBeGreaterThan(0);
      // In the short run on one form for each, another for the next.
      const [tried = 0] = [...mutation.name].map((letter) => letter.charCodeAt(0) % done.length);
      for (const plan of isLong ? done : done.slice(tried, tried + 1))
        expect(told(plan, faultsOf(plan, bases.context))).toBe(told(plan, []));
    },
  );
});

describe('a judge', () => {
  it('sees what is lost in silence, and what is said of the wrong place', () => {
    const [base] = bases.all;
    if (base === undefined) return;
    const [person = ''] = [...base.reading.items.keys()].filter((key) => key.startsWith('person/'));
    const book = bookOf(base.workbook, base.roles, base.keys);
    const items = new Map([...base.reading.items].filter(([key]) => key !== person));
    const [harmless] = mutations.filter(({ expects }) => expects === 'same');
    const [harmful] = mutations.filter(({ name }) => name === 'answer deleted');
    if (harmless === undefined || harmful === undefined) return;
    const lost = { ...base.reading, items };
    expect(judge(base, book, lost, [{ mutation: harmless, touched: [] }])).toHaveLength(1);
    expect(judge(base, book, lost, [{ mutation: harmful, touched: [] }])).toHaveLength(1);
    const elsewhere = {
      code: 'TD2201',
      severity: 'error' as const,
      title: '',
      message: 'Ô này có lỗi.',
      hint: '',
      file: book.file,
      sheet: 'Cá nhân',
      cell: 'C999',
    };
    const said = { ...lost, diagnostics: [...base.reading.diagnostics, elsewhere] };
    expect(judge(base, book, said, [{ mutation: harmful, touched: [] }])).toHaveLength(1);
  });
});

describe(`${SAVED} mutants saved as files`, () => {
  it.each(FORMATS)('.%s', { timeout: 600_000 }, async (format) => {
    const failures: string[] = [];
    for (let seed = SEED; seed < SEED + SAVED / FORMATS.length; seed += 1) {
      const drawn = planOf(seed, bases);
      const kept = drawn.mutations.filter(({ name }) => !NOT_SAVED.has(name));
      const joined = mutations.filter(({ name }) => name === 'tables joined on one sheet');
      const plan = { ...drawn, mutations: format === 'csv' ? joined : kept };
      const { book, deeds } = makeMutant(plan);
      const file = savedAs(book, format);
      const { value, diagnostics } = await readWorkbook(bytesOf(book, format), file);
      if (value === null) {
        failures.push(
          told(
            plan,
            diagnostics.map(({ code, message }) => `${code} ${message}`),
          ),
        );
        continue;
      }
      const reading = readingOf(value, bases.context);
      const faults = judge(plan.base, { ...book, file }, reading, deeds);
      if (faults.length > 0) failures.push(told(plan, faults));
    }
    expect(failures.join('\n')).toBe('');
  });

  it(`${DAMAGED} damaged files: refused with a reason, or read the same`, { timeout: 600_000 }, async () => {
    const failures: string[] = [];
    const outcomes = { refused: 0, same: 0 };
    for (let seed = SEED; seed < SEED + DAMAGED; seed += 1) {
      const chance = chanceOf('damage', seed);
      const base = chance.pick(bases.all);
      const book = bookOf(base.workbook, base.roles, base.keys);
      const format = chance.pick(['xlsx', 'ods'] as const);
      const whole = bytesOf(book, format);
      const at = chance.between(0, whole.length - 1);
      const damaged = chance.happens(0.3)
        ? whole.subarray(0, at)
        : whole.map((byte, index) => (index === at ? byte ^ (1 << chance.between(0, 7)) : byte));
      const file = savedAs(book, format);
      const { value, diagnostics } = await readWorkbook(damaged, file);
      if (value === null) {
        outcomes.refused += 1;
        const isSaid = diagnostics.some((one) => one.severity === 'error' && one.file === file);
        if (!isSaid) failures.push(`${seed}: refused in silence`);
        continue;
      }
      outcomes.same += 1;
      const faults = judge(base, { ...book, file }, readingOf(value, bases.context), []);
      if (faults.length > 0) failures.push(`${seed}: ${faults.join('; ')}`);
    }
    expect(failures.join('\n')).toBe('');
    expect(outcomes.refused).toBeGreaterThan(DAMAGED / 2);
  });
});
