import type { UnitRegister } from '../../src/domain/unit.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { registerForm } from '../../src/tables/register/form.ts';
import { fixZip } from './fix-zip.ts';

const MADE_ON = '2019-07-24';

/** The register as `don-vi.xlsx`; every code stays text, with its leading zero. */
export async function registerFile(register: UnitRegister): Promise<Uint8Array> {
  return fixZip(await renderForm(registerForm(register, MADE_ON)));
}
