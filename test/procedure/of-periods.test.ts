import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOfTerm } from '../../src/criteria/of-term.ts';
import { REPORTING_PERIODS } from '../../src/domain/term.ts';
import { periodInputs, reportingOverYear } from '../../src/procedure/account-periods.ts';
import { withPeriods } from '../../src/procedure/of-periods.ts';
import type { PeriodOfYear } from '../../src/review/period-of-year.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { editionOfText, meanText, quarterOf, quartersText, quarterUnit } from '../support/quarter-office.ts';

const QUARTERS = REPORTING_PERIODS.slice(0, 4);

/** Totals of units and people of a year, in hundredths, with why; and what is said of it. */
function yearOf(text: string, each: readonly PeriodOfYear[], ids: readonly string[] = ['A']) {
  const criteria = editionOfTerm(editionOfText(text), { year: 2026 });
  const units = ids.map((id) => quarterUnit(id));
  const register = { units: [...units, quarterUnit('B', { heirs: ['A'], to: '2026-06-30' })] };
  const merged = withPeriods([], { each }, { year: 2026, set: criteria.set, units, register });
  const scored = scoreYear(merged.submissions, { units, criteria }).value;
  return {
    diagnostics: merged.diagnostics,
    units: ids.map((id) => {
      const unit = scored.get(id);
      return {
        total: unit?.scorecard.total,
        because: unit?.scorecard.lines.map(({ assessment }) => assessment.because) ?? [],
        people: new Map(unit?.people.map(({ person, scorecard }) => [person.name.value, scorecard.total])),
      };
    }),
  };
}

const mean = (totals: readonly (number | null)[]) =>
  yearOf(
    meanText,
    totals.map((total, index) => quarterOf(QUARTERS[index] ?? 'Q1', { A: { total, people: { An: total } } })),
  ).units[0];

describe('a year of its quarters', () => {
  it('is their mean, rounded half up once', () => {
    // (18,5 + 17,25 + 20 + 16,01) : 4 = 71,76 : 4 = 17,94; (10 + 10 + 10 + 10,02) : 4 = 10,005, half up 10,01.
    expect(mean([18.5, 17.25, 20, 16.01])).toMatchObject({
      total: 1794,
      because: ['Bình quân 4 kỳ (quý I 18,5, quý II 17,25, quý III 20, quý IV 16,01): 17,94 điểm.'],
      people: new Map([['An', 1794]]),
    });
    expect(mean([10, 10, 10, 10.02])?.total).toBe(1001);
  });

  it('is their sum, where the plan adds them up', () => {
    // 12 of 15, 18 of 20, 15 of 15, 20 of 20: 65 of 70; the year's own 30 points are not there yet, so that nothing is known.
    const parts = [12, 18, 15, 20].map((total, index) =>
      quarterOf(QUARTERS[index] ?? 'Q1', { A: { total } }, { full: index % 2 === 0 ? 15 : 20 }),
    );
    expect(yearOf(quartersText, parts).units[0]).toMatchObject({
      total: null,
      because: [
        'Quý I: 12/15 điểm.',
        'Quý II: 18/20 điểm.',
        'Quý III: 15/15 điểm.',
        'Quý IV: 20/20 điểm.',
        'Bản nộp không có dòng này.',
      ],
    });
  });

  it('is that of the last, where the plan takes it', () => {
    const last = meanText.replace('year: mean', 'year: last');
    const parts = [12, 18, null, 20].map((total, index) =>
      quarterOf(QUARTERS[index] ?? 'Q1', { A: { total } }),
    );
    expect(yearOf(last, parts)).toMatchObject({ diagnostics: [], units: [{ total: 2000 }] });
  });

  it('is not known while one of them is not, and says which', () => {
    expect(mean([18, null, 20, 16])).toMatchObject({ total: null, because: ['Quý II chưa nộp báo cáo.'] });
    const parts = [18, 19, 20].map((total, index) => quarterOf(QUARTERS[index] ?? 'Q1', { A: { total } }));
    const missing = { period: 'Q4', record: null, unsound: new Set<string>(), because: '' } as const;
    expect(yearOf(meanText, [...parts, missing]).units[0]).toMatchObject({
      total: null,
      because: ['Chưa có kết quả quý IV năm 2026.'],
    });
    const altered = QUARTERS.map((period) =>
      quarterOf(period, { A: { total: 18 } }, { unsound: period === 'Q3' ? ['A'] : [] }),
    );
    expect(yearOf(meanText, altered).units[0]?.because).toEqual([
      'Kết quả quý III năm 2026 của đơn vị không khớp nên không dùng.',
    ]);
  });

  it('counts the quarters in which the unit was there, and says so of the others', () => {
    // The unit began in the third quarter: (16 + 18) : 2 = 17.
    const parts = QUARTERS.map((period, index) =>
      quarterOf(period, index < 2 ? { B: { total: 20 } } : { A: { total: 14 + index } }),
    );
    const year = yearOf(meanText, parts);
    expect(year.units[0]).toMatchObject({
      total: 1650,
      because: [
        'Bình quân 2 kỳ (quý III 16, quý IV 17): 16,5 điểm. Đơn vị chưa có trong sổ đơn vị ở quý I; đơn vị chưa có trong sổ đơn vị ở quý II.',
      ],
    });
    // Whose quarters count for nobody is named, with the heir.
    expect(year.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['TD4194', expect.stringContaining('Phòng B có kết quả quý I năm 2026 nhưng')],
      ['TD4194', expect.stringContaining('đơn vị kế thừa: Phòng A')],
    ]);
    expect(periodInputs({ each: parts }, [quarterUnit('A')]).map(({ rows }) => rows)).toEqual([
      { read: 1, accepted: 0, rejected: 0, skipped: 1 },
      { read: 1, accepted: 0, rejected: 0, skipped: 1 },
      { read: 1, accepted: 1, rejected: 0, skipped: 0 },
      { read: 1, accepted: 1, rejected: 0, skipped: 0 },
    ]);
  });

  it('names whom a quarter that judged people does not have, and none of a quarter that judged nobody', () => {
    const withAn = (period: (typeof QUARTERS)[number], isThere: boolean, judges = true) => {
      const people = isThere ? { An: 18 } : {};
      const of = quarterOf(period, { A: { total: 18, people } });
      const criteria = { ...of.record?.criteria, individuals: judges ? [{}] : [] };
      return { ...of, record: { ...of.record, criteria } } as unknown as PeriodOfYear;
    };
    const others = QUARTERS.slice(1).map((period) => withAn(period, true));
    const said = (first: PeriodOfYear) =>
      yearOf(meanText, [first, ...others]).diagnostics.map(({ code, message }) => [code, message]);
    expect(said(withAn('Q1', true))).toEqual([]);
    expect(said(withAn('Q1', false))).toEqual([['TD4195', expect.stringContaining('An (quý I)')]]);
    expect(said(withAn('Q1', false, false))).toEqual([]);
  });

  it('takes a report of any quarter that is late or missing for one of the year', () => {
    const parts = [
      quarterOf('Q1', { A: { total: 1 }, C: { total: 1 } }),
      quarterOf('Q2', { A: { total: null }, C: { total: 1 } }),
    ];
    const reporting = reportingOverYear(
      { each: parts },
      ['A', 'C', 'D'].map((id) => quarterUnit(id)),
      null,
    );
    expect([...reporting]).toEqual([
      ['A', { status: 'missing', receivedOn: '2026-03-20' }],
      ['C', { status: 'on-time', receivedOn: '2026-03-20' }],
      ['D', { status: 'missing', receivedOn: null }],
    ]);
  });

  const points = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100);
  const names = ['A', 'C', 'D', 'E'];

  it('does not depend on the order in which anything stands in the results', () => {
    const quarter = fc.record({
      totals: fc.array(
        fc.oneof({ weight: 5, arbitrary: points }, { weight: 1, arbitrary: fc.constant(null) }),
        {
          minLength: 4,
          maxLength: 4,
        },
      ),
      order: fc.shuffledSubarray(names, { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(quarter, { minLength: 4, maxLength: 4 }),
        fc.constantFrom('mean', 'last'),
        (quarters, way) => {
          const text = meanText.replace('year: mean', `year: ${way}`);
          const partsIn = (isShuffled: boolean) =>
            quarters.map(({ totals, order }, index) => {
              const of = (id: string) => {
                const total = totals[names.indexOf(id)] ?? null;
                return { total, people: { An: total, Bình: total } };
              };
              const ids = isShuffled ? order : names;
              return quarterOf(QUARTERS[index] ?? 'Q1', Object.fromEntries(ids.map((id) => [id, of(id)])));
            });
          const [plain, shuffled] = [yearOf(text, partsIn(false), names), yearOf(text, partsIn(true), names)];
          expect(shuffled.units).toEqual(plain.units);
          for (const [at, unit] of plain.units.entries()) {
            const own = quarters.map(({ totals }) => totals[at] ?? null);
            const known = own.flatMap((total) => (total === null ? [] : [Math.round(total * 100)]));
            if (way === 'last') expect(unit.total).toBe(own[3] === null ? null : known.at(-1));
            else if (known.length < 4) expect(unit.total).toBeNull();
            else
              expect(
                Math.abs((unit.total ?? Number.NaN) * 4 - known.reduce((all, each) => all + each, 0)),
              ).toBeLessThanOrEqual(2);
          }
        },
      ),
    );
  });

  it('never falls where a quarter rises', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 4, maxLength: 4 }), fc.nat(3), points, (totals, at, more) => {
        const raised = totals.map((total, index) => (index === at ? Math.min(20, total + more) : total));
        expect(mean(raised)?.total ?? Number.NaN).toBeGreaterThanOrEqual(mean(totals)?.total ?? 0);
      }),
    );
  });
});
