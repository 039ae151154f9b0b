import { it } from 'vitest';
import { finalReview, interimReview, reviewContextOf } from '../../support/review-fixture.ts';
import { expectChanges } from './made-up.ts';
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
