import type { WordDocumentModel } from '../document-model.ts';
import { levelLotsOf } from '../figures/by-level.ts';
import { nomineesOf } from '../figures/nominees.ts';
import type { DocumentContext } from '../result-document.ts';
import { awardList } from './award-list.ts';
import { councilCases } from './council-cases.ts';

/** A review's lists: one for each award that somebody is put forward for, and one of what the council must decide. */
export function reviewLists(context: DocumentContext): readonly WordDocumentModel[] {
  const lists = levelLotsOf(context.result).flatMap((lot) =>
    [...new Set(lot.awards.map(({ id }) => id))].flatMap((award) => {
      const nominees = nomineesOf(context.result, (id) => id === award);
      return nominees.units.length + nominees.individuals.length === 0
        ? []
        : [awardList(context, lot, award, nominees)];
    }),
  );
  const { undecided } = nomineesOf(context.result);
  return undecided.length === 0 ? lists : [...lists, councilCases(context, undecided)];
}
