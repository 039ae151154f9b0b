import {
  CHOICE_HEADERS,
  type ChoiceColumn,
  COUNCIL_SHEETS,
  DECISION_WORDS,
  SUBJECT_WORDS,
} from '../shapes.ts';
import { headerRow } from '../../../documents/form/cells.ts';
import type { FormSheet } from '../../../documents/form/form-model.ts';
import { dayFirstDate, oneOf } from '../../../documents/form/rules.ts';
import type { LaidRow } from '../tables.ts';
import { bodyRange, type ColumnLook, cellsOfRow, HEADER_ROW, tableFrame } from './frame.ts';

const SPARE_ROWS = 15;
const INDIVIDUAL_COLUMN = 3;

const LOOKS: readonly ColumnLook<ChoiceColumn>[] = [
  { column: 'subject', isOpen: false, style: 'body-center' },
  { column: 'unit', isOpen: false, format: 'text' },
  { column: 'unitName', isOpen: false },
  { column: 'individual', isOpen: false, format: 'text' },
  { column: 'name', isOpen: false },
  { column: 'award', isOpen: false },
  { column: 'proposed', isOpen: false, style: 'body-center' },
  { column: 'because', isOpen: false },
  { column: 'decision', isOpen: true, style: 'body-center' },
  { column: 'reason', isOpen: true, format: 'text' },
  { column: 'by', isOpen: true, format: 'text' },
  { column: 'on', isOpen: true, style: 'body-center', format: 'text' },
];

/** The sheet `Lựa chọn`: what waits for the council, and room for what it decides against the tool. */
export function choicesSheet(
  rows: readonly LaidRow<ChoiceColumn>[],
  { year, awards }: { readonly year: number; readonly awards: readonly string[] },
): FormSheet {
  const count = rows.length + SPARE_ROWS;
  const last = HEADER_ROW + count;
  return {
    ...tableFrame({
      name: COUNCIL_SHEETS.choices,
      title: 'LỰA CHỌN CỦA HỘI ĐỒNG',
      lead: 'Mỗi dòng là một trường hợp chờ Hội đồng. Chọn “Chọn” hoặc “Không chọn” và ghi lý do; để trống là chưa quyết định. Hội đồng quyết định khác đề xuất của công cụ thì ghi thêm ở các dòng trống bên dưới: đối tượng, đơn vị, họ tên, hình thức.',
      widths: [11, 11, 34, 90, 24, 20, 14, 54, 13, 40, 22, 13],
      header: headerRow(Object.values(CHOICE_HEADERS), 34),
      rows: Array.from({ length: count }, (_, index) => {
        const row = rows[index];
        const isTyped = row?.isTyped ?? true;
        return cellsOfRow(row?.cells ?? null, LOOKS, { field: `choice/${index + 1}`, isTyped });
      }),
      orientation: 'landscape',
    }),
    hiddenColumns: [INDIVIDUAL_COLUMN],
    rules: [
      oneOf(bodyRange('A', count), Object.values(SUBJECT_WORDS)),
      ...(awards.length === 0 ? [] : [oneOf(bodyRange('F', count), awards)]),
      oneOf(bodyRange('I', count), Object.values(DECISION_WORDS)),
      dayFirstDate(bodyRange('L', count), `20/12/${year}`),
    ],
    filter: `A${HEADER_ROW}:L${last}`,
  };
}
