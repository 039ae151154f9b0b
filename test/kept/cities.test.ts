import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { profileText } from '../../samples/make/profile.ts';
import { chanceOf } from '../../samples/make/random.ts';
import { sampleRegister } from '../../samples/make/register/units.ts';
import { staged } from '../../src/diagnostics/diagnostic.ts';
import { reminderLetter } from '../../src/documents/letters/cong-van-don-doc.ts';
import { inspectionPlan } from '../../src/documents/letters/ke-hoach-kiem-tra.ts';
import { documentsOf } from '../../src/documents/registry.ts';
import { returnLetter } from '../../src/documents/slips/phieu-tra-lai.ts';
import { returnSlipsOf } from '../../src/documents/slips/return-slips.ts';
import { comparisonWorkbook } from '../../src/documents/workbooks/comparison-workbook.ts';
import { faultList } from '../../src/documents/workbooks/fault-list.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { type Office, officeOn, profileSchema } from '../../src/domain/profile.ts';
import type { Result } from '../../src/domain/result.ts';
import { chooseForInspection } from '../../src/inspection/choose-units.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { decideReview, standReview } from '../../src/procedure/review.ts';
import type { YearOfReview } from '../../src/review/reviewed-years.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { loadDossierRules } from '../../src/workspace/dossier-rules.ts';
import { loadInspectionRules } from '../../src/workspace/inspection-rules.ts';
import { loadLegalBases } from '../../src/workspace/legal-bases.ts';
import { loadReportRules } from '../../src/workspace/report-rules.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { compareResults } from '../support/compare-results.ts';
import { digests } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { type City, cityIn, councilOf } from './city.ts';

const profile = profileSchema.parse(parse(profileText));
const SEEDS = [1, 2] as const;
const YEARS = [2020, 2021, 2022] as const;

function officeFor(date: string): Office {
  const office = officeOn(profile, date);
  if (office === null) throw new Error(`nobody issues on ${date}`);
  return office;
}

async function contextOf(result: Result, date: string) {
  const where = { shippedFolder: shippedFolder('templates'), workspaceFolder: '/nowhere', date };
  const legalBases = (await loadLegalBases(where)).value;
  return {
    result,
    profile,
    office: officeFor(date),
    date,
    legalBases: legalBases.inForce,
    law: legalBases.register,
    dossierRules: (await loadDossierRules(where)).value,
    reportRules: (await loadReportRules(where)).value,
  };
}

async function linesOf(result: Result, date: string): Promise<readonly string[]> {
  const context = await contextOf(result, date);
  const { diagnostics, ...rest } = result;
  const byFile = groupBy(diagnostics, ({ file }) => file ?? '');
  return [
    ...digests('result', rest),
    ...[...byFile].flatMap(([file, said]) => digests(`said of ${file}`, { said: [said] })),
    ...documentsOf(result.review).flatMap(({ id, batch, build }) =>
      batch === undefined
        ? [...build(context)].flatMap((model) => digests(`${id} ${model.name}`, model))
        : digests(id, { slips: [...build(context)] }),
    ),
  ];
}

/** Cities in which ties, gaps, faults, facts, choices and votes fall as chance has it: all that is made of them is as it was. */
describe.each(SEEDS)('city %i', (seed) => {
  const cities = new Map<number, City>();
  beforeAll(async () => {
    for (const year of YEARS) cities.set(year, await cityIn(seed, year, profile));
  }, 120_000);
  const golden = (name: string) => join(import.meta.dirname, 'golden', `city-${seed}-${name}.txt`);
  const kept = (lines: readonly string[], name: string) =>
    expectGolden(`${lines.join('\n')}\n`, golden(name));

  it.each([2021, 2022])('in %i: the Result, its papers and workbooks', async (year) => {
    const city = cities.get(year);
    if (city === undefined) throw new Error('no city');
    const { result } = city;
    const context = await contextOf(result, `${year}-12-15`);
    const rules = await loadInspectionRules({
      shippedFolder: shippedFolder('templates'),
      workspaceFolder: '/nowhere',
    });
    if (rules.value === null) throw new Error('no rules of inspection');
    const choice = {
      count: 6,
      seed,
      rules: rules.value,
      history: { years: [2020], inspected: new Set(result.units.slice(0, 4).map(({ id }) => id)) },
    };
    const proposal = chooseForInspection(result, choice);
    const deadline = { planned: result.deadline.date, date: result.deadline.date };
    const reminders = [`${year}-11-25`, `${year}-12-15`].map((date) =>
      reminderLetter({
        ...context,
        date,
        deadline,
        newDeadline: date > deadline.date ? `${year}-12-20` : null,
      }),
    );
    await kept(
      [
        ...(await linesOf(result, `${year}-12-15`)),
        ...digests('faults', faultList(result, `${year}-12-15`)),
        ...digests('letters', {
          back: returnSlipsOf(result).map((slip) => returnLetter(context, slip, new Map())),
        }),
        ...digests('plan', inspectionPlan(context, proposal)),
        ...reminders.flatMap((letter) =>
          letter === null ? ['nobody to remind'] : digests('reminder', letter),
        ),
      ],
      String(year),
    );
  });

  it('compared year by year', async () => {
    const pairs = YEARS.slice(1).map((year): [City | undefined, City | undefined] => [
      cities.get(year - 1),
      cities.get(year),
    ]);
    const lines = pairs.flatMap(([before, after]) => {
      if (before === undefined || after === undefined) throw new Error('no city');
      const comparison = compareResults(before.result, after.result, sampleRegister.units);
      return [
        ...digests('comparison', comparison),
        ...digests('workbook', comparisonWorkbook(comparison, 'so-sanh', '2022-12-15')),
      ];
    });
    await kept(lines, 'compared');
  });

  it('reviewed over the years', async () => {
    const last = cities.get(2022);
    if (last === undefined) throw new Error('no city');
    const asOf = '2022-12-15';
    const years = YEARS.map((year): YearOfReview => {
      const city = cities.get(year);
      const deadline = `${year}-11-30`;
      if (city === undefined || (seed === 2 && year === 2020)) return { year, deadline, state: 'missing' };
      const record = recordOf(city.result, `${year}/ket-qua.json`, String(year));
      return { year, deadline: record.deadline, state: 'result', record };
    });
    const facts = [...cities.values()].flatMap((city) => city.facts);
    const honours = [...cities.values()].flatMap((city) => city.honours ?? []);
    const ids = new Set([...cities.values()].flatMap(({ result }) => result.units.map(({ id }) => id)));
    const stood = standReview({
      version: '0',
      review: 'interim',
      year: 2022,
      criteria: last.criteria,
      deadline: { date: '2022-11-30', weekend: false },
      asOf,
      records: { facts, honours },
      years: staged(years),
      units: unitsInForce(sampleRegister, asOf).filter(({ id }) => ids.has(id)),
      registered: sampleRegister.units,
    });
    const council = councilOf(nominate(stood.candidates, stood.scope), 2022, chanceOf('kept council', seed));
    const result = decideReview(stood, staged(council)).value;
    expect(result.units.length).toBeGreaterThan(10);
    await kept(await linesOf(result, asOf), 'review');
  });
});
