import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import {
  type AwardNominees,
  addressedName,
  type Nominee,
  type Nominees,
  positionOf,
} from '../figures/nominees.ts';
import { tally } from '../words/wording.ts';

/** The units of the list that goes with a decision: name by name, nothing that is only for the council. */
export function grantedUnits({ units, unitAwards }: Nominees): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 10],
      ['Tên tập thể', 90],
    ],
    rows: byAward(units, unitAwards, { columns: 2, who: 'tập thể' }, ({ nomination }, index) =>
      row(centre(String(index + 1)), left(nomination.name)),
    ),
    fontSize: 13,
    whenEmpty: 'Không có.',
  });
}

/** The people of the list that goes with a decision; never with a date of birth. */
export function grantedIndividuals({ individuals, individualAwards }: Nominees): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 8],
      ['Họ và tên', 28],
      ['Chức vụ', 30],
      ['Đơn vị công tác', 34],
    ],
    rows: byAward(individuals, individualAwards, { columns: 4, who: 'người' }, (nominee, index) =>
      row(
        centre(String(index + 1)),
        left(addressedName(nominee)),
        left(positionOf(nominee)),
        left(nominee.unit?.name ?? nominee.nomination.unit),
      ),
    ),
    fontSize: 13,
    whenEmpty: 'Không có.',
  });
}

/** One list where one award is granted; else each award above those who receive it. */
function byAward(
  all: readonly Nominee[],
  awards: readonly AwardNominees[],
  { columns, who }: { readonly columns: number; readonly who: string },
  rowOf: (nominee: Nominee, index: number) => TableRow,
): readonly TableRow[] {
  if (awards.length < 2) return all.map(rowOf);
  return awards.flatMap(({ title, nominees }) => [
    headingRow(`${title}: ${tally(nominees.length)} ${who}`, columns),
    ...nominees.map(rowOf),
  ]);
}
