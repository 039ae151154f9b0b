import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { addressedName, type Nominees, positionOf } from '../figures/nominees.ts';

/** The units of the list that goes with a decision: name by name, nothing that is only for the council. */
export function grantedUnits({ units }: Nominees): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 10],
      ['Tên tập thể', 90],
    ],
    rows: units.map(({ nomination }, index) => row(centre(String(index + 1)), left(nomination.name))),
    fontSize: 13,
    whenEmpty: 'Không có.',
  });
}

/** The people of the list that goes with a decision; never with a date of birth. */
export function grantedIndividuals({ individuals }: Nominees): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 8],
      ['Họ và tên', 28],
      ['Chức vụ', 30],
      ['Đơn vị công tác', 34],
    ],
    rows: individuals.map((nominee, index) =>
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
