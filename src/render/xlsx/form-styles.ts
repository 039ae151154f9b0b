import type { CellStyle } from 'hucre/xlsx';
import type { FormCell, FormStyle } from '../../form/form-model.ts';

const FONT = 'Times New Roman';
const GREY = 'FFBFBFBF';
const side = { style: 'thin', color: { rgb: GREY } } as const;
const FRAME = { top: side, right: side, bottom: side, left: side };
const FILL = {
  header: 'D9E2F3',
  group: 'EDEDED',
  total: 'FCE4D6',
  open: 'FFFBE0',
  closed: 'F5F5F5',
} as const;
const FORMATS = { text: '@', integer: '0', points: 'General' } as const;

const LOOKS: Readonly<Record<FormStyle, CellStyle>> = {
  title: { font: font(15, true), alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  subtitle: { font: font(12), alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  text: { font: font(13), alignment: { vertical: 'top', wrapText: true } },
  section: { font: font(13, true), alignment: { vertical: 'bottom', wrapText: true } },
  heading: { font: font(12, true), alignment: { vertical: 'center', wrapText: true }, border: FRAME },
  header: { font: font(12, true), alignment: centred(), border: FRAME, fill: solid(FILL.header) },
  'header-upright': {
    font: font(11, true),
    alignment: { ...centred(), textRotation: 90 },
    border: FRAME,
    fill: solid(FILL.header),
  },
  group: {
    font: font(12, true),
    alignment: { vertical: 'center', wrapText: true },
    border: FRAME,
    fill: solid(FILL.group),
  },
  'group-center': {
    font: font(12, true),
    alignment: centred(),
    border: FRAME,
    fill: solid(FILL.group),
  },
  body: {
    font: font(12),
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
    border: FRAME,
  },
  'body-center': { font: font(12), alignment: centred(), border: FRAME },
  closed: { font: font(12), border: FRAME, fill: solid(FILL.closed) },
  total: { font: font(12, true), alignment: centred(), border: FRAME, fill: solid(FILL.total) },
  caption: { font: font(12, true), alignment: { horizontal: 'right', vertical: 'center' } },
  signer: { font: font(12, true), alignment: centred() },
  hidden: { font: font(11) },
};

/** Shown while a shade's formula is true. */
export const SHADED: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFD9D9D9' } },
};

const made = new Map<string, CellStyle>();

/** How a cell of the form looks, and whether it is locked. An open cell with a formula is not tinted. */
export function formStyle(cell: FormCell): CellStyle {
  const isOpen = cell.field !== undefined;
  const isTinted = isOpen && cell.formula === undefined;
  const key = `${cell.style} ${isOpen} ${isTinted} ${cell.format}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const style: CellStyle = {
    ...LOOKS[cell.style],
    ...(isTinted && { fill: solid(FILL.open) }),
    ...(isOpen && { protection: { locked: false } }),
    ...(cell.format && { numFmt: FORMATS[cell.format] }),
  };
  made.set(key, style);
  return style;
}

function font(size: number, bold = false) {
  return { name: FONT, size, ...(bold && { bold }) };
}

function centred() {
  return { horizontal: 'center', vertical: 'center', wrapText: true } as const;
}

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}
