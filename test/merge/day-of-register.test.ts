import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { resultOfOffice } from '../support/offices.ts';
import { inQuarterOffice, quarterUnit } from '../support/quarter-office.ts';
import { fillStarterForms } from '../support/starter-forms.ts';

/** Units that end or begin between 30/11 and the plan's own day, which is 20/12 (of the second quarter 25/6). */
const units = [
  quarterUnit('P1'),
  quarterUnit('P2', { to: '2026-12-10', heirs: ['P1', 'P3'] }),
  quarterUnit('P3', { from: '2026-12-15' }),
  quarterUnit('P4', { to: '2026-06-20' }),
];

describe('a plan whose day is not 30/11', () => {
  it('waits for the offices that are there on its own day, of a year and of a quarter', () =>
    inQuarterOffice(
      async ({ folder, run }) => {
        const place = async (term: string, changed: Partial<Result>) => {
          const at = join(folder, `gui-${term}`, 'Phòng P1', term);
          await mkdir(at, { recursive: true });
          await writeFile(join(at, 'ket-qua.json'), serialiseResult(resultOfOffice('a', changed)));
        };
        const missing = async (term: string) => {
          const { out } = await run('gop', term, `gui-${term}`, '--ngay', '10/01/2027', '--json');
          return JSON.parse(out).missing.map(({ name }: { name: string }) => name);
        };
        await place('2026', { year: 2026 });
        await place('2026-Q2', { year: 2026, reportingPeriod: 'Q2' });
        expect(await missing('2026')).toEqual(['Phòng P3']);
        expect(await missing('2026-Q2')).toEqual(['Phòng P2']);
      },
      { units },
    ));

  it('says on which day a unit is no longer there, and takes its file for nobody', () =>
    inQuarterOffice(
      async ({ folder, told }) => {
        await fillStarterForms(folder, { year: 2026, reportingPeriod: 'Q2' }, join(folder, 'gui'));
        await mkdir(join(folder, '2026-Q4', 'nhan'), { recursive: true });
        await rename(join(folder, 'gui', 'P2.xlsx'), join(folder, '2026-Q4', 'nhan', 'P2.xlsx'));
        const said = (await told('rasoat', '2026-Q4')).find(({ code }) => code === 'TD1125');
        expect(said).toMatchObject({
          message:
            '“Phòng P2” (P2) không hoạt động vào 31/12/2026 theo sổ đơn vị; các đơn vị kế thừa là “Phòng P1” (P1), “Phòng P3” (P3).',
        });
      },
      { units },
    ));
});
