import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginShippedPlan } from '../../src/workspace/begin-workspace.ts';
import { createWorkspace, type NewWorkspace } from '../../src/workspace/create-workspace.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { OfficeAnswers } from '../../src/workspace/starters/office-levels.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { shippedEdition } from '../support/shipped-edition.ts';
import { withFolder } from '../support/with-folder.ts';

/** The workspace of the plan that ships, with its own city or another place. */
async function wanted(
  folder: string,
  office: OfficeAnswers = {},
  given: Partial<NewWorkspace> = {},
): Promise<NewWorkspace> {
  const { territory: _, ...begun } = await beginShippedPlan(await shippedEdition('2019.2'), office);
  return { ...begun, folder: join(folder, 'Thi đua 2022'), year: 2022, date: '2022-11-01', ...given };
}

describe('createWorkspace', () => {
  it('makes a workspace that opens without a fault, with the wards of each period', () =>
    withFolder({}, async (folder) => {
      const plan = await wanted(folder);
      const items = await createWorkspace(plan);
      expect(items.map(({ outcome }) => outcome)).toEqual(Array(5).fill('created'));
      const { value, diagnostics } = await openWorkspace({ cwd: join(plan.folder, '2022', 'nhan') });
      expect(diagnostics).toEqual([]);
      expect(value?.folder).toBe(plan.folder);
      const counts = (date: string) => {
        const names = unitsInForce(value?.register ?? { units: [] }, date).map(({ name }) => name);
        return [
          names.filter((name) => name.startsWith('Phường')).length,
          names.filter((name) => name.startsWith('Xã')).length,
        ];
      };
      expect(counts('2019-11-30')).toEqual([20, 17]);
      expect(counts('2020-11-30')).toEqual([20, 14]);
      expect(counts('2022-11-30')).toEqual([30, 4]);
      expect(counts('2025-06-30')).toEqual([33, 14]);
      expect(counts('2025-07-01')).toEqual([7, 0]);
    }));

  it('gives every ward that ended an heir of the next period', () =>
    withFolder({}, async (folder) => {
      const plan = await wanted(folder);
      await createWorkspace(plan);
      const units = (await openWorkspace({ folder: plan.folder, cwd: '/' })).value?.register.units ?? [];
      const ended = units.filter(
        ({ id, to }) => to !== null && !units.some((other) => other.id === id && (other.from ?? '') > to),
      );
      expect(ended.length).toBe(53);
      for (const unit of ended) {
        const heirs = units.filter(({ id }) => unit.heirs.includes(id));
        expect([unit.name, heirs.length > 0]).toEqual([unit.name, true]);
        expect(heirs.some(({ to }) => to === null || to > (unit.to ?? ''))).toBe(true);
      }
    }));

  it('writes over nothing', () =>
    withFolder({}, async (folder) => {
      const plan = await wanted(folder);
      await createWorkspace(plan);
      const register = join(plan.folder, 'don-vi.xlsx');
      await writeFile(register, 'của tôi');
      const items = await createWorkspace({
        ...(await wanted(folder, { place: 'Sầm Sơn' })),
        year: 2023,
      });
      expect(items.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept', 'kept', 'created']);
      expect(await readFile(register, 'utf8')).toBe('của tôi');
      expect(await readFile(join(plan.folder, 'thidua.yaml'), 'utf8')).not.toContain('Sầm Sơn');
    }));

  it('writes the answers into the profile, whatever they hold, and keeps its comments', () =>
    withFolder({}, async (folder) => {
      const plan = await wanted(folder, {
        territory: 'huyện Nông Cống',
        abbreviation: 'NV',
        signerName: 'Lê: "Hoa" #1',
        phone: '0237',
      });
      await createWorkspace(plan);
      const { value, diagnostics } = await openWorkspace({ folder: plan.folder, cwd: '/' });
      expect(diagnostics.map(({ code }) => code)).toEqual(['TD4313']);
      const office = value?.profile.offices[0];
      expect(office).toMatchObject({
        territory: 'huyện Nông Cống',
        place: 'Nông Cống',
        chairman: 'Chủ tịch UBND huyện Nông Cống',
        symbols: { report: 'BC-NV', submission: 'TTr-NV', list: 'DS-NV' },
      });
      expect(office?.signer.name).toBe('Lê: "Hoa" #1');
      expect(value?.profile.submitTo.phone).toBe('0237');
      expect(JSON.stringify(value?.profile)).not.toContain('Thanh Hóa');
      expect(await readFile(join(plan.folder, 'thidua.yaml'), 'utf8')).toContain(
        '# Nơi nhận; dòng lưu đứng cuối.',
      );
    }));
});
