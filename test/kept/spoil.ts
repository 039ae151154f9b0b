import type { Chance } from '../../samples/make/random.ts';
import type { RawCell, RawContent, RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { typedTexts } from './typed-texts.ts';

/** A few cells of a workbook overwritten, added, moved or left out, and rows and columns hidden or merged: as chance has it. */
export function spoil(workbook: RawWorkbook, chance: Chance): RawWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (chance.happens(0.6) ? spoilSheet(sheet, chance) : sheet)),
  };
}

function spoilSheet(sheet: RawSheet, chance: Chance): RawSheet {
  const share = chance.pick([0.01, 0.03, 0.08]);
  const last = sheet.rows.at(-1)?.row ?? 1;
  const right = Math.max(1, ...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.flatMap((cell): readonly RawCell[] => {
      if (!chance.happens(share)) return [cell];
      return chance.happens(0.15) ? [] : [{ ...cell, content: contentBy(chance), ...marksBy(chance) }];
    });
    const beside = { column: right + chance.between(1, 2), content: contentBy(chance) };
    return {
      ...row,
      isHidden: row.isHidden || chance.happens(share / 4),
      cells: chance.happens(share / 2) ? [...cells, beside] : cells,
    };
  });
  const below = {
    row: last + chance.between(1, 3),
    isHidden: false,
    cells: [{ column: chance.between(1, right), content: contentBy(chance) }],
  };
  const top = chance.between(1, last);
  const left = chance.between(1, right);
  return {
    ...sheet,
    rows: chance.happens(0.3) ? [...rows, below] : rows,
    merges: chance.happens(0.1)
      ? [...sheet.merges, { top, left, bottom: top + chance.between(0, 2), right: left + 1 }]
      : sheet.merges,
    hiddenColumns: chance.happens(0.1) ? new Set([...sheet.hiddenColumns, left]) : sheet.hiddenColumns,
  };
}

const NUMBERS = [
  0, 1, 4.5, 8, 9.995, 10, 12, 20, 0.95, 100, 120, -1, 1985, 44895, 1e6, 1e17, 912345678,
] as const;

function contentBy(chance: Chance): RawContent {
  const kind = chance.between(1, 20);
  if (kind <= 12) return { kind: 'text', text: chance.pick(typedTexts) };
  if (kind <= 16)
    return {
      kind: 'number',
      value: chance.pick(NUMBERS),
      ...(chance.happens(0.2) ? { isPercent: true as const } : {}),
    };
  if (kind === 17)
    return { kind: 'date', iso: chance.pick(['1985-06-05', '2022-11-28', '2022-05-06', '2032-01-01']) };
  if (kind === 18) return { kind: 'boolean', value: chance.happens(0.5) };
  return kind === 19
    ? { kind: 'error', error: chance.pick(['#DIV/0!', '#N/A', '#REF!']) }
    : { kind: 'formula-without-value' };
}

function marksBy(chance: Chance): Pick<RawCell, 'formula' | 'font' | 'marks'> {
  const kind = chance.between(1, 12);
  if (kind === 1) return { formula: 'SUM(A1:B2)' };
  if (kind === 2) return { font: chance.pick(['.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman']) };
  if (kind === 3) return { marks: { struck: '2' } };
  if (kind === 4) return { marks: { raised: '1' } };
  return {};
}
