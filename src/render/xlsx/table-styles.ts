import type { CellStyle } from 'hucre/xlsx';

const side = { style: 'thin', color: { rgb: 'FFBFBFBF' } } as const;
const FRAME = { top: side, right: side, bottom: side, left: side };
const FONT = { name: 'Times New Roman', size: 12 };

/** How the tables of a workbook look, by what a cell holds. */
export const TABLE_LOOKS = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  header: {
    font: { ...FONT, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: FRAME,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
  },
  text: { font: FONT, border: FRAME, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
  integer: { ...figure('0') },
  points: { ...figure('0.00') },
  percent: { ...figure('0.00"%"') },
} as const satisfies Readonly<Record<string, CellStyle>>;

function figure(numFmt: string) {
  return { font: FONT, border: FRAME, alignment: { horizontal: 'right', vertical: 'top' }, numFmt } as const;
}
