import { expect, it } from 'vitest';
import type { DocumentModel } from '../../../src/documents/document-model.ts';
import type { DocumentContext } from '../../../src/documents/result-document.ts';
import { finalReport } from '../../../src/documents/review/bao-cao-tong-ket.ts';
import { finalReview, interimReview, reviewContextOf } from '../../support/review-fixture.ts';
import { whatChanges } from '../../support/what-changes.ts';
import { expectChanges, expectOtherPapers } from './made-up.ts';
import { figures } from './review/figures.ts';
import { ofPeriod } from './review/of-period.ts';
import { ofUnits } from './review/of-units.ts';
import { ofYears } from './review/of-years.ts';
import { remarks } from './review/remarks.ts';

it.each(
  Object.entries({ figures, 'of-years': ofYears, remarks, 'of-units': ofUnits, 'of-period': ofPeriod }),
)('the papers of a review say what is otherwise: %s', async (name, situations) => {
  await expectChanges(reviewContextOf(interimReview), situations, `review-${name}`);
});

/** The last report alone tells of the plan's goals: what it says of them. */
function goalsIn(context: DocumentContext): readonly DocumentModel[] {
  const [report] = finalReport.build({ ...context, result: { ...context.result, review: 'final' } });
  if (report?.format !== 'docx') throw new Error('no report');
  const { muc_tieu_ca_nhan = [], muc_tieu_tap_the = [] } = report.blocks;
  return [{ ...report, blocks: { muc_tieu_ca_nhan, muc_tieu_tap_the } }];
}

it('the last report tells of the goals what is otherwise', async () => {
  const before = goalsIn(reviewContextOf(interimReview));
  const told = Object.entries({ ...figures, ...ofYears })
    .map(([name, context]) => [name, goalsIn(context)] as const)
    .filter(([, goals]) => whatChanges(before, goals) !== '');
  expect(told.length).toBeGreaterThan(20);
  await expectOtherPapers(before, Object.fromEntries(told), 'review-goals');
});

it('the last review of a movement says what is otherwise', async () => {
  const { years } = finalReview.criteria.movement;
  const last = (change: Partial<typeof finalReview>) => reviewContextOf({ ...finalReview, ...change });
  await expectChanges(
    reviewContextOf(finalReview),
    {
      'phiên bản cuối không nêu thay đổi gì': last({ criteria: { ...finalReview.criteria, changes: [] } }),
      'phong trào đã hết': last({
        criteria: {
          ...finalReview.criteria,
          movement: { ...finalReview.criteria.movement, years: { ...years, to: 2024 } },
        },
      }),
      'không ai nêu gì': last({ remarks: [] }),
      'chỉ trình cấp cao nhất': last({
        nominations: finalReview.nominations.filter(({ award }) => award.startsWith('huan-chuong')),
      }),
      'không đề nghị ai': last({ nominations: [] }),
    },
    'review-final',
  );
});
