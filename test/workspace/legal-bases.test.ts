import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadDossierRules } from '../../src/workspace/dossier-rules.ts';
import { loadLegalBases } from '../../src/workspace/legal-bases.ts';
import { parseLegalBases } from '../../src/workspace/parse-legal-bases.ts';
import { withFolder } from '../support/with-folder.ts';

const shipped = (date: string) =>
  loadLegalBases({ shippedFolder: shippedFolder('templates'), workspaceFolder: '/nowhere', date });
const parse = (text: string) => parseLegalBases(new TextEncoder().encode(text), 'can-cu-phap-ly.yaml');

describe('the legal bases that ship', () => {
  it.each([
    ['2019-12-05', ['luat-thi-dua-khen-thuong-2003', 'nghi-dinh-91-2017', 'thong-tu-08-2017']],
    ['2022-12-05', ['luat-thi-dua-khen-thuong-2003', 'nghi-dinh-91-2017', 'thong-tu-12-2019']],
    ['2023-12-31', ['luat-thi-dua-khen-thuong-2003', 'nghi-dinh-91-2017', 'thong-tu-12-2019']],
    ['2024-01-01', ['luat-thi-dua-khen-thuong-2022', 'nghi-dinh-98-2023']],
    ['2024-12-05', ['luat-thi-dua-khen-thuong-2022', 'nghi-dinh-98-2023', 'thong-tu-01-2024']],
    ['2025-07-01', ['luat-thi-dua-khen-thuong-2022', 'nghi-dinh-152-2025', 'thong-tu-01-2024']],
    ['2025-08-05', ['luat-thi-dua-khen-thuong-2022', 'nghi-dinh-152-2025', 'thong-tu-15-2025']],
    ['2026-09-30', ['luat-thi-dua-khen-thuong-2022', 'nghi-dinh-152-2025', 'thong-tu-15-2025']],
    ['2026-11-30', ['luat-thi-dua-khen-thuong-2022-sua-2026', 'nghi-dinh-152-2025', 'thong-tu-15-2025']],
    ['2027-03-01', ['luat-thi-dua-khen-thuong-2022-sua-2026', 'thong-tu-15-2025']],
  ])('on %s cite the law, decree and circular of the day', async (date, ids) => {
    const { inForce } = (await shipped(date)).value;
    expect(inForce.map(({ id }) => id).filter((id) => /^(luat-thi-dua|nghi-dinh|thong-tu)/.test(id))).toEqual(
      ids,
    );
  });

  it('say which of them are yet to be compared with the text', async () => {
    const { value, diagnostics } = await shipped('2024-06-01');
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['TD4453', 'templates/can-cu-phap-ly.yaml'],
    ]);
    expect(value.inForce.find(({ id }) => id === 'luat-thi-dua-khen-thuong-2022')?.isUnchecked).toBe(false);
    expect(value.inForce.find(({ id }) => id === 'nghi-dinh-98-2023')?.isUnchecked).toBe(true);
  });

  it('never overlap for one kind of text on one day', async () => {
    for (const date of [
      '2019-07-24',
      '2020-06-30',
      '2020-07-01',
      '2025-02-28',
      '2025-03-01',
      '2025-06-30',
      '2026-10-01',
    ]) {
      const { inForce } = (await shipped(date)).value;
      expect(
        inForce.filter(({ id }) => id.startsWith('luat-to-chuc')),
        date,
      ).toHaveLength(1);
      expect(
        inForce.filter(({ id }) => id.startsWith('luat-thi-dua')),
        date,
      ).toHaveLength(1);
    }
  });
});

describe('an own file in mau-van-ban', () => {
  it('wins over the one that ships', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thidua-can-cu-'));
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'can-cu-phap-ly.yaml'),
      'schema: thidua-legal-bases/1\nbases:\n  - { id: a, text: "Căn cứ A;", from: 2020-01-01, to: null }\n',
    );
    const { value, diagnostics } = await loadLegalBases({
      shippedFolder: shippedFolder('templates'),
      workspaceFolder: folder,
      date: '2022-12-05',
    });
    expect(value.inForce.map(({ text }) => text)).toEqual(['Căn cứ A']);
    expect(diagnostics).toEqual([]);
    // What the copy does not have is still known.
    expect(value.register.authorities.map(({ id }) => id)).toContain('chu-tich-ubnd-cap-huyen');
  });
});

describe('a broken file in mau-van-ban', () => {
  it.each([
    ['can-cu-phap-ly.yaml', loadLegalBases, 'TD4450'],
    ['ho-so-khen-thuong.yaml', loadDossierRules, 'TD4454'],
  ])('is named from the workspace on: %s', async (name, load, code) => {
    await withFolder({ [`mau-van-ban/${name}`]: 'schema: [' }, async (folder) => {
      const { value, diagnostics } = await load({
        shippedFolder: shippedFolder('templates'),
        workspaceFolder: join(folder, 'mau-van-ban'),
        date: '2022-12-05',
      });
      expect('inForce' in value ? value.inForce : value).toEqual([]);
      expect(diagnostics.map((one) => [one.code, one.file])).toEqual([[code, `mau-van-ban/${name}`]]);
    });
  });
});

describe('a broken file', () => {
  it.each([
    ['not YAML', 'schema: [', ['TD4450 1']],
    ['a key twice', 'schema: a\nschema: b\n', ['TD4451 1', 'TD4451 1', 'TD4450 2']],
    ['references', 'schema: &a thidua-legal-bases/1\nbases: [*a]\n', ['TD4450 1', 'TD4450 2']],
    ['an unknown key', 'schema: thidua-legal-bases/1\nbases: []\nghichu: x\n', ['TD4451 3']],
    [
      'a wrong date',
      'schema: thidua-legal-bases/1\nbases:\n  - id: a\n    text: b\n    from: 1/1/2024\n    to: null\n',
      ['TD4451 5'],
    ],
  ])('%s is said with its line', (_, text, faults) => {
    const { value, diagnostics } = parse(text);
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(faults);
  });

  it('in another encoding is said', () => {
    const { diagnostics } = parseLegalBases(new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'can-cu-phap-ly.yaml');
    expect(diagnostics[0]?.message).toContain('UTF-8');
  });
});
