import type { WorkbookModel } from '../../src/documents/document-model.ts';
import { UNIT_TYPE_TITLES, type Unit, type UnitRegister } from '../../src/domain/unit.ts';
import { renderWorkbook } from '../../src/render/xlsx/render-workbook.ts';
import { formatShortDate } from '../../src/text/dates.ts';
import { REGISTER_HEADERS } from '../../src/workspace/register-columns.ts';
import { fixZip } from './fix-zip.ts';

const WIDTHS = { id: 9, name: 48, aliases: 44, type: 26, cluster: 30, uniformed: 10, email: 44 } as const;
const DATE_WIDTH = 13;

/** The register as `don-vi.xlsx`; every code stays text, with its leading zero. */
export async function registerFile(register: UnitRegister): Promise<Uint8Array> {
  const model: WorkbookModel = {
    format: 'xlsx',
    name: 'don-vi',
    title: 'Sổ đơn vị tham gia phong trào thi đua, thành phố Thanh Hóa',
    date: '2019-07-24',
    sheets: [
      {
        name: 'Đơn vị',
        title: 'SỔ ĐƠN VỊ THAM GIA PHONG TRÀO THI ĐUA',
        columns: Object.entries(REGISTER_HEADERS).map(([key, header]) => ({
          header,
          width: WIDTHS[key as keyof typeof WIDTHS] ?? DATE_WIDTH,
          format: 'text' as const,
        })),
        rows: register.units.map(rowOf),
      },
    ],
  };
  return fixZip(await renderWorkbook(model));
}

function rowOf(unit: Unit): readonly string[] {
  return [
    unit.id,
    unit.name,
    unit.aliases.join('; '),
    UNIT_TYPE_TITLES[unit.type],
    unit.cluster,
    unit.isUniformed ? 'x' : '',
    unit.email ?? '',
    unit.from === null ? '' : formatShortDate(unit.from),
    unit.to === null ? '' : formatShortDate(unit.to),
    unit.heirs.join('; '),
  ];
}
