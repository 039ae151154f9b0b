import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { type HonourRow, honoursForm } from '../../src/tables/honours/form.ts';
import { councilResult } from './council-fixture.ts';
import { inNewWorkspace, placeResult } from './new-workspace.ts';
import { nominationOf, unitOf } from './result-fixture.ts';
import { diagnosticsOf } from './run-cli.ts';

const SIGNED = ['--so', '1234/QĐ-UBND', '--ngay-ky', '04/12/2022'];

/** What `banhanh` says after a council that met on 03/12/2022 and passed one ward. */
export function issuedCase(
  typed: readonly string[] = SIGNED,
  given: { readonly result?: Partial<Result>; readonly rows?: readonly HonourRow[] } = {},
): Promise<readonly Diagnostic[]> {
  return inNewWorkspace(async (folder) => {
    const { meeting: _meeting, ...unmet } = councilResult;
    const base = given.result !== undefined && 'meeting' in given.result ? unmet : councilResult;
    const { meeting, ...rest } = given.result ?? {};
    await placeResult(folder, {
      ...base,
      units: [unitOf('PX01', 'Phường Hàm Rồng', 'phuong-xa', 'Cụm số 1', [20, 10, 29, 24, 13])],
      nominations: [nominationOf('unit', 'PX01', null, 'Phường Hàm Rồng', 'nominated', [])],
      ...rest,
      ...(meeting !== undefined && { meeting }),
    });
    if (given.rows !== undefined) {
      const form = honoursForm({ awards: [], individuals: { groups: [] } }, given.rows, '2022-12-01');
      await writeFile(join(folder, 'khen-thuong.xlsx'), await renderForm(form));
    }
    const said = (await diagnosticsOf(['banhanh', '2022', '--thu-muc', folder, ...typed])).filter(
      // What the fixture's own figures lack is not the matter here.
      ({ code }) => code.startsWith('TD47'),
    );
    // The folder is another in each run.
    return JSON.parse(
      JSON.stringify(said).replaceAll(JSON.stringify(folder).slice(1, -1), '<thư mục>'),
    ) as Diagnostic[];
  });
}
