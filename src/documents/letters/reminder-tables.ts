import { groupBy } from '../../domain/group-by.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { sentence, tally } from '../words/wording.ts';
import { inState, REMINDER_STATES, type RemindedUnit, type ReminderState } from './reminded-units.ts';

/** How a state is named: of the units in a sentence, and above its table. */
export const STATE_WORDS: Readonly<
  Record<ReminderState, { readonly said: string; readonly caption: string }>
> = {
  missing: { said: 'chưa nộp', caption: 'Đơn vị chưa nộp' },
  unusable: {
    said: 'có bản tự chấm điểm không sử dụng được',
    caption: 'Đơn vị có bản tự chấm điểm không sử dụng được',
  },
  faulty: { said: 'phải sửa bản tự chấm điểm', caption: 'Đơn vị phải sửa bản tự chấm điểm' },
  late: { said: 'nộp chậm', caption: 'Đơn vị đã gửi, nộp chậm' },
};

/** A table per state, by cluster. */
export function reminderTables(units: readonly RemindedUnit[]): readonly Block[] {
  return REMINDER_STATES.flatMap((state) => {
    const members = inState(units, state);
    if (members.length === 0) return [];
    let number = 0;
    const clusters = [...groupBy(members, ({ unit }) => clusterOf(unit))].sort(([a], [b]) =>
      compareVietnamese(a, b),
    );
    const rows = clusters.flatMap(([cluster, ofCluster]) => [
      headingRow(`${cluster}: ${tally(ofCluster.length)} đơn vị`, 3),
      ...ofCluster.map((each) => {
        number += 1;
        return row(centre(String(number)), left(each.unit.name), left(noteOn(each, state)));
      }),
    ]);
    return captionedTable({
      caption: `${STATE_WORDS[state].caption} (${tally(members.length)})`,
      columns: [
        ['TT', 7],
        ['Cơ quan, đơn vị', 38],
        [HEADERS[state], 55],
      ],
      rows,
      fontSize: 12,
      whenEmpty: '',
    });
  });
}

const HEADERS: Readonly<Record<ReminderState, string>> = {
  missing: 'Loại đơn vị',
  unusable: 'Lý do không sử dụng được',
  faulty: 'Nội dung phải sửa',
  late: 'Ngày nhận',
};

/** What the letter's list says of a unit in one of its states, in one phrase. */
export function noteOn(
  { unit, typeTitle, refused, lacking, daysLate }: RemindedUnit,
  state: ReminderState,
): string {
  switch (state) {
    case 'missing':
      return typeTitle;
    case 'unusable':
      return (
        sentence([...new Set(refused.flatMap(({ why }) => (why === '' ? [] : [why])))].join('; ')) ||
        'Không sử dụng được'
      );
    case 'faulty':
      return sentence(lacking);
    case 'late': {
      const on = unit.receivedOn === null ? 'Không rõ ngày nhận' : formatShortDate(unit.receivedOn);
      const when = daysLate === null ? on : `${on} (chậm ${tally(daysLate)} ngày)`;
      return lacking === '' ? `${when}; không phải gửi lại` : `${when}; phải sửa, gửi lại`;
    }
  }
}
