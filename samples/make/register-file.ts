import type { UnitRegister } from '../../src/domain/unit.ts';
import { renderWorkbook } from '../../src/render/xlsx/render-workbook.ts';
import { registerWorkbook } from '../../src/tables/register/workbook.ts';
import { fixZip } from './fix-zip.ts';

const MADE_ON = '2019-07-24';

/** The register as `don-vi.xlsx`; every code stays text, with its leading zero. */
export async function registerFile(register: UnitRegister): Promise<Uint8Array> {
  return fixZip(await renderWorkbook(registerWorkbook(register, MADE_ON)));
}
