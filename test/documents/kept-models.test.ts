import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentsOf } from '../../src/documents/registry.ts';
import { comparisonWorkbook } from '../../src/documents/workbooks/comparison-workbook.ts';
import type { Result } from '../../src/domain/result.ts';
import { formOf } from '../../src/form/form-of.ts';
import { PARTY_OFFICE, POLICE, PROFILE, SMALL_EDITION, WARD } from '../form/small-set.ts';
import { commendedReview } from '../support/commended-review.ts';
import { compareResults } from '../support/compare-results.ts';
import { bareMeeting, councilResult } from '../support/council-fixture.ts';
import { digests } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';
import { emptyYear, oneUnitYear } from '../support/result-variants.ts';
import { faultySlips, faultyYear } from '../support/return-slip-fixture.ts';
import { changedReview, emptyReview, finalReview, interimReview } from '../support/review-fixture.ts';
import { registerOfMergers, resultAfter, resultBefore } from '../support/two-results.ts';

// What golden texts do not show: widths, styles, merges, formulas, notes, the order of everything.
const results: Readonly<Record<string, Result>> = {
  year: resultFixture,
  'empty year': emptyYear,
  'year of one unit': oneUnitYear,
  'faulty year': faultyYear,
  council: councilResult,
  'bare meeting': bareMeeting,
  before: resultBefore,
  after: resultAfter,
  interim: interimReview,
  changed: changedReview,
  final: finalReview,
  'empty review': emptyReview,
  commended: commendedReview,
};

it.each(Object.entries(results))('the models of all documents are as they were: %s', async (name, result) => {
  const lines = documentsOf(result.review).flatMap(({ id, build }) =>
    [...build(contextOf(result))].flatMap((model) => digests(`${id} ${model.name}`, model)),
  );
  expect(lines.length).toBeGreaterThan(0);
  await expectGolden(
    `${lines.join('\n')}\n`,
    join(import.meta.dirname, 'golden/models', `${name.replaceAll(' ', '-')}.txt`),
  );
});

it('forms, slips and comparisons are as they were', async () => {
  const forms = [WARD, PARTY_OFFICE, POLICE].flatMap((unit) => {
    const job = { unit, criteria: SMALL_EDITION, year: 2022, profile: PROFILE, deadline: '2022-11-30' };
    return formOf(job).sheets.flatMap((sheet) => digests(`form ${unit.id} ${sheet.name}`, sheet));
  });
  const compared = compareResults(resultBefore, resultAfter, registerOfMergers);
  const lines = [
    ...forms,
    ...faultySlips.flatMap((slip, index) => digests(`slip ${index}`, slip)),
    ...digests('comparison', compared),
    ...digests('comparison workbook', comparisonWorkbook(compared, 'so-sanh', '2022-12-05')),
  ];
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden/models', 'others.txt'));
});
