import type { SheetColumn, WorkbookModel } from '../../documents/document-model.ts';
import { UNIT_TYPE_TITLES, type UnitRegister } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { columnsOf } from '../shape.ts';
import { REGISTER, TYPE_TITLES } from './shape.ts';

/** The register as a workbook: the sheet that the tool reads, and one that says how to fill it in. */
export function registerWorkbook(register: UnitRegister, date: string): WorkbookModel {
  const columns = columnsOf(REGISTER);
  return {
    format: 'xlsx',
    name: 'don-vi',
    title: 'Sổ đơn vị',
    date,
    sheets: [
      {
        name: REGISTER.sheet,
        title: 'Sổ đơn vị tham gia phong trào thi đua',
        columns: columns.map((column): SheetColumn => {
          const { header, width } = REGISTER.columns[column];
          return { header, width, format: 'text' };
        }),
        rows: register.units.map((unit) => {
          const cells = {
            ...unit,
            aliases: unit.aliases.join('; '),
            type: UNIT_TYPE_TITLES[unit.type],
            uniformed: unit.isUniformed ? 'x' : null,
            from: unit.from === null ? null : formatShortDate(unit.from),
            to: unit.to === null ? null : formatShortDate(unit.to),
            heirs: unit.heirs.join('; '),
          };
          return columns.map((column) => cells[column]);
        }),
      },
      {
        name: 'Cách ghi',
        title: 'Cách ghi sổ đơn vị',
        columns: [
          { header: 'Cột', width: 20 },
          { header: 'Ghi gì', width: 90 },
        ],
        rows: columns.flatMap((column) => {
          const { header, guide = '' } = REGISTER.columns[column];
          const titles = column === 'type' ? TYPE_TITLES : [];
          return [[header, guide], ...titles.map((title) => ['', title])];
        }),
      },
    ],
  };
}
