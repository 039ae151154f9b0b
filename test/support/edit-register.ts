import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unit } from '../../src/domain/unit.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { registerForm } from '../../src/tables/register/form.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';

/** Writes other things into rows of `don-vi.xlsx`. */
export async function editRegister(folder: string, edit: (unit: Unit) => Partial<Unit>): Promise<void> {
  const { value } = await openWorkspace({ folder, cwd: folder });
  if (value === null) throw new Error('no workspace');
  const units = value.register.units.map((unit) => ({ ...unit, ...edit(unit) }));
  await writeFile(join(folder, 'don-vi.xlsx'), await renderForm(registerForm({ units }, '2022-12-05')));
}
