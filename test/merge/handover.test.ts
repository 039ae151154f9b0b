import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HandoverContent } from '../../src/merge/office-record.ts';
import { sealOf } from '../../src/workspace/offices/read-office.ts';
import { writeHandover } from '../../src/write/handover.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../support/offices.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const office = { territory: 'xã A', issuingAgency: 'UBND xã A' };

async function handedOver(folder: string) {
  await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
  const result = join(folder, 'xa-a', '2022', 'ket-qua.json');
  const { path } = await writeHandover(result, { office, editions: [], year: 2022 });
  return { result, path, text: await readFile(path, 'utf8') };
}

describe('the hand-over file', () => {
  it('is small, names nobody who does not go up, and says what it came from', () =>
    inTemporaryFolder(async (folder) => {
      const { result, text } = await handedOver(folder);
      const content = JSON.parse(text);
      expect(content.office).toEqual({ name: 'xã A', issuer: 'UBND xã A' });
      expect(content.result.bytes).toBe((await readFile(result)).length);
      expect(content.inputs).toHaveLength(4);
      expect(text).not.toContain('Lê Thị An');
      expect(text.length).toBeLessThan(content.result.bytes);
    }));

  it('gives the merge the same figures as the result itself, and the two count once', () =>
    inTemporaryFolder(async (folder) => {
      const { path, result } = await handedOver(folder);
      const both = (await mergeIn(folder)).merged;
      expect(both.accounting).toMatchObject({ read: 2, accepted: 1, copies: 1 });
      expect(both.offices[0].name).toBe('xã A');
      const units = async (typed: string) =>
        (await mergeIn(folder, [typed])).merged.units.map(
          ({ office: _office, ...unit }: { office: string }) => unit,
        );
      expect(await units(path)).toEqual(await units(result));
    }));

  it('says of which part of the year it is', () =>
    inTemporaryFolder(async (folder) => {
      await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a', { reportingPeriod: 'H1' }) });
      const result = join(folder, 'xa-a', '2022', 'ket-qua.json');
      const { path } = await writeHandover(result, {
        office,
        editions: [],
        year: 2022,
        reportingPeriod: 'H1',
      });
      expect(path).toMatch(/ban-giao-xa-a-2022-6T\.json$/u);
      const { merged } = await mergeIn(folder, [path], '2022-6T');
      expect(merged.accounting).toMatchObject({ read: 1, accepted: 1 });
      expect((await mergeIn(folder, [path])).merged.accounting).toBeUndefined();
    }));

  it('is refused once edited, and by its sums where somebody sealed it anew', () =>
    inTemporaryFolder(async (folder) => {
      const { path, text } = await handedOver(folder);
      const { seal: _seal, ...content } = JSON.parse(text) as HandoverContent & { seal: string };
      const forged = (changed: HandoverContent) => JSON.stringify({ ...changed, seal: sealOf(changed) });
      const [first, ...others] = content.units;
      if (first === undefined) throw new Error('no unit');
      const tries: readonly (readonly [string, string])[] = [
        [text.replace('"total":80,', '"total":81,'), 'TD4271'],
        [text.slice(0, text.length / 2), 'TD4270'],
        [forged({ ...content, units: [{ ...first, total: 10 }, ...others] }), 'TD4270'],
        [forged({ ...content, units: [first, first, ...others] }), 'TD4270'],
        [forged({ ...content, inputs: [] }), 'TD4270'],
      ];
      for (const [changed, code] of tries) {
        expect(changed).not.toBe(text);
        await writeFile(path, changed);
        const { merged, exitCode } = await mergeIn(folder, [path]);
        expect(merged.diagnostics.map((each: { code: string }) => each.code)).toEqual([code, 'TD9085']);
        expect(exitCode).toBe(2);
      }
    }));
});
