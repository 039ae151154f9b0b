import { COUNCIL_SHEETS, MEMBER_HEADERS, type MemberColumn } from '../shapes.ts';
import { headerRow } from '../../../documents/form/cells.ts';
import type { FormSheet } from '../../../documents/form/form-model.ts';
import { oneOf } from '../../../documents/form/rules.ts';
import type { CouncilTables } from '../tables.ts';
import { bodyRange, type ColumnLook, cellsOfRow, tableFrame } from './frame.ts';

const LEAST_ROWS = 25;
const SPARE_ROWS = 5;
const ROLES = ['Chủ tịch', 'Phó Chủ tịch', 'Ủy viên Thường trực', 'Ủy viên', 'Ủy viên kiêm Thư ký'];

const LOOKS: readonly ColumnLook<MemberColumn>[] = [
  { column: 'name', isOpen: true, format: 'text' },
  { column: 'position', isOpen: true, format: 'text' },
  { column: 'role', isOpen: true },
  { column: 'present', isOpen: true, style: 'body-center' },
  { column: 'absence', isOpen: true, format: 'text' },
  { column: 'written', isOpen: true, style: 'body-center' },
];

/** The sheet `Thành viên`: all members of the council, present or not. */
export function membersSheet(members: CouncilTables['members']): FormSheet {
  const count = Math.max(LEAST_ROWS, members.length + SPARE_ROWS);
  return {
    ...tableFrame({
      name: COUNCIL_SHEETS.members,
      title: 'THÀNH VIÊN HỘI ĐỒNG',
      lead: 'Ghi đủ mọi thành viên của Hội đồng, mỗi người một dòng: đánh dấu x người có mặt; người vắng ghi lý do, đánh dấu x nếu đã gửi ý kiến bằng văn bản.',
      widths: [28, 44, 24, 10, 34, 16],
      header: headerRow(Object.values(MEMBER_HEADERS), 34),
      rows: Array.from({ length: count }, (_, index) =>
        cellsOfRow(members[index] ?? null, LOOKS, { field: `member/${index + 1}`, isTyped: true }),
      ),
      orientation: 'landscape',
    }),
    rules: [
      oneOf(bodyRange('C', count), ROLES, false),
      oneOf(bodyRange('D', count), ['x'], false),
      oneOf(bodyRange('F', count), ['x'], false),
    ],
  };
}
