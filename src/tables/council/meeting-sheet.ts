import { COUNCIL_SHEETS } from '../../domain/council.ts';
import { fixed, open, wide } from '../../form/cells.ts';
import type { FormRow, FormSheet } from '../../form/form-model.ts';
import { dayFirstDate, wholeNumber } from '../../form/rules.ts';
import type { Typed } from '../keep-rows.ts';
import { MEETING_LABELS, type MeetingField } from './shapes.ts';
import type { CouncilTables } from './tables.ts';

const FIRST_ROW = 3;
const DISCUSSION_ROWS = 8;
const FIELDS = Object.keys(MEETING_LABELS) as MeetingField[];
const COUNTS: readonly MeetingField[] = ['issued', 'collected', 'valid', 'invalid'];

/** The sheet `Phiên họp`: label in A, value in B. */
export function meetingSheet(meeting: CouncilTables['meeting'], year: number): FormSheet {
  const laid = FIELDS.flatMap((field) => rowsOf(field, meeting[field]));
  const cellOf = (field: MeetingField) => `B${FIRST_ROW + laid.findIndex((row) => row.field === field)}`;
  return {
    name: COUNCIL_SHEETS.meeting,
    role: 'info',
    isHidden: false,
    widths: [26, 84],
    rows: [
      wide('title', 'PHIÊN HỌP CỦA HỘI ĐỒNG', 26, 2),
      wide(
        'subtitle',
        'Ghi vào các ô nền vàng. Biểu quyết giơ tay thì để trống bốn ô phiếu. Nội dung thảo luận: mỗi ý một dòng.',
        22,
        2,
      ),
      ...laid.map(({ row }) => row),
    ],
    rules: [
      dayFirstDate(cellOf('date'), `20/12/${year}`),
      ...COUNTS.map((field) => wholeNumber(cellOf(field), MEETING_LABELS[field])),
    ],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

function rowsOf(
  field: MeetingField,
  lines: readonly Typed[],
): readonly { readonly field: MeetingField; readonly row: FormRow }[] {
  const count = Math.max(lines.length, field === 'discussion' ? DISCUSSION_ROWS : 1);
  const format = COUNTS.includes(field) ? 'integer' : 'text';
  return Array.from({ length: count }, (_, index) => ({
    field,
    row: {
      cells: [
        fixed('heading', index === 0 ? MEETING_LABELS[field] : null),
        { ...open(`meeting/${field}/${index + 1}`, format), value: lines[index] ?? null },
      ],
    },
  }));
}
