import {
  BALLOT_HEADERS,
  type BallotColumn,
  COUNCIL_SHEETS,
  SUBJECT_WORDS,
} from '../shapes.ts';
import { headerRow } from '../../../documents/form/cells.ts';
import type { FormSheet } from '../../../documents/form/form-model.ts';
import { oneOf, wholeNumber } from '../../../documents/form/rules.ts';
import type { LaidRow } from '../tables.ts';
import { bodyRange, type ColumnLook, cellsOfRow, HEADER_ROW, tableFrame } from './frame.ts';

const SPARE_ROWS = 10;
const INDIVIDUAL_COLUMN = 4;

const LOOKS: readonly ColumnLook<BallotColumn>[] = [
  { column: 'number', isOpen: false, style: 'body-center' },
  { column: 'subject', isOpen: false, style: 'body-center' },
  { column: 'unit', isOpen: false, format: 'text' },
  { column: 'unitName', isOpen: false },
  { column: 'individual', isOpen: false, format: 'text' },
  { column: 'name', isOpen: false },
  { column: 'award', isOpen: false },
  { column: 'yes', isOpen: true, style: 'body-center', format: 'integer' },
  { column: 'no', isOpen: true, style: 'body-center', format: 'integer' },
  { column: 'note', isOpen: true, format: 'text' },
];

/** The sheet `Phiếu bầu`: a row for everybody that the council votes on. */
export function ballotsSheet(rows: readonly LaidRow<BallotColumn>[], awards: readonly string[]): FormSheet {
  const count = rows.length + SPARE_ROWS;
  const last = HEADER_ROW + count;
  return {
    ...tableFrame({
      name: COUNCIL_SHEETS.ballots,
      title: 'KẾT QUẢ BIỂU QUYẾT, BỎ PHIẾU',
      lead: 'Ghi số phiếu đồng ý và không đồng ý của từng trường hợp; không có phiếu nào thì ghi 0, để trống là chưa biểu quyết. Trường hợp chờ Hội đồng chỉ ghi phiếu khi đã được chọn ở trang “Lựa chọn”.',
      widths: [6, 11, 11, 42, 90, 28, 22, 10, 10, 30],
      header: headerRow(Object.values(BALLOT_HEADERS), 34),
      rows: Array.from({ length: count }, (_, index) => {
        const row = rows[index];
        const isTyped = row?.isTyped ?? true;
        return cellsOfRow(row?.cells ?? null, LOOKS, { field: `ballot/${index + 1}`, isTyped });
      }),
      orientation: 'landscape',
    }),
    hiddenColumns: [INDIVIDUAL_COLUMN],
    rules: [
      oneOf(bodyRange('B', count), Object.values(SUBJECT_WORDS)),
      ...(awards.length === 0 ? [] : [oneOf(bodyRange('G', count), awards)]),
      wholeNumber(bodyRange('H', count), 'Số phiếu đồng ý'),
      wholeNumber(bodyRange('I', count), 'Số phiếu không đồng ý'),
    ],
    filter: `A${HEADER_ROW}:J${last}`,
  };
}
