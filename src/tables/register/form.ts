import {
  type NamesUnitTypes,
  type Unit,
  type UnitRegister,
  unitTypesOf,
  unitTypeTitle,
} from '../../domain/unit.ts';
import { fixed, headerRow } from '../../form/cells.ts';
import type { FormModel, FormSheet } from '../../form/form-model.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Cells } from '../keep-rows.ts';
import { layTable } from '../lay-table.ts';
import { columnsOf } from '../shape.ts';
import { REGISTER, type RegisterColumn } from './shape.ts';

/**
 * `don-vi.xlsx`: the register to write in, with its dropdowns, checks of dates and codes that stay text; beside it how it
 * is filled in. Nothing is locked: units come and go. `names` are the plan's kinds of unit.
 */
export function registerForm({ units }: UnitRegister, date: string, names: NamesUnitTypes = {}): FormModel {
  const clusters = [...new Set(units.map(({ cluster }) => cluster).filter((cluster) => cluster !== ''))];
  const page = {
    title: 'SỔ ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA',
    lead: 'Mỗi đơn vị một dòng; ít nhất Mã, Tên đơn vị và Loại. Cách ghi từng cột ở trang “Cách ghi”.',
    frozenColumns: 2,
    spareRows: 60,
    isOpen: true,
  } as const;
  const rows = units.map((unit) => ({ cells: cellsOfUnit(unit, names), isTyped: true }));
  return {
    name: 'don-vi',
    title: 'Sổ đơn vị',
    date,
    sheets: [
      layTable(REGISTER, page, rows, { clusters, unitTypes: unitTypesOf(names) }),
      guide(names),
      lists(),
    ],
  };
}

function cellsOfUnit(unit: Unit, names: NamesUnitTypes): Cells<RegisterColumn> {
  return {
    id: unit.id,
    name: unit.name,
    aliases: unit.aliases.join('; '),
    type: unitTypeTitle(names, unit.type),
    cluster: unit.cluster,
    uniformed: unit.isUniformed ? 'x' : null,
    email: unit.email,
    from: unit.from === null ? null : formatShortDate(unit.from),
    to: unit.to === null ? null : formatShortDate(unit.to),
    heirs: unit.heirs.join('; '),
  };
}

function guide(names: NamesUnitTypes): FormSheet {
  const lines = columnsOf(REGISTER).flatMap((column) => {
    const { header, guide: words = '' } = REGISTER.columns[column];
    const titles = column === 'type' ? unitTypesOf(names).map(({ title }) => title) : [];
    return [[header, words], ...titles.map((title) => ['', title])];
  });
  return {
    ...plain('Cách ghi'),
    role: 'guide',
    widths: [20, 90],
    rows: [
      { cells: [{ ...fixed('title', 'CÁCH GHI SỔ ĐƠN VỊ'), span: 2 }], height: 26 },
      headerRow(['Cột', 'Ghi gì'], 24),
      ...lines.map((line) => ({ cells: line.map((words) => fixed('body', words)) })),
    ],
  };
}

/** Holds the choices that the rules cannot hold themselves: the titles of the kinds of unit have commas. */
function lists(): FormSheet {
  return { ...plain('Danh mục'), role: 'guide', holdsLists: true, isHidden: true, widths: [], rows: [] };
}

function plain(name: string): Omit<FormSheet, 'role' | 'widths' | 'rows'> {
  return {
    name,
    isOpen: true,
    isHidden: false,
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}
