import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { factsForm } from '../../src/tables/facts/form.ts';
import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { honoursForm } from '../../src/tables/honours/form.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { loadRecords } from '../../src/tables/load.ts';
import { workspacePaths } from '../../src/workspace/paths.ts';
import { factRow, honourRow, readFactRows, readHonourRows, recordsContext } from '../support/records.ts';
import { officeErrors } from '../support/validate-office-file.ts';
import { withFolder } from '../support/with-folder.ts';

describe('xu-ly.xlsx', () => {
  it('reads a row, its dates typed any way', () => {
    const { value, diagnostics } = readFactRows(
      factRow(),
      factRow({
        name: null,
        disqualifier: 'H1 – Đang xem xét',
        date: { date: '2022-05-05' },
        until: '5-6-2022',
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      {
        unit: 'PX01',
        person: { name: 'Lê Văn Ất', birthDate: '1980-06-05' },
        disqualifier: 'V1',
        what: 'Khiển trách',
        document: { number: '12/QĐ-UBND', date: '2022-05-05', issuer: 'Chủ tịch UBND' },
        from: '2022-05-05',
        until: null,
        cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E3' },
      },
      expect.objectContaining({ person: null, disqualifier: 'H1', from: '2022-05-05', until: '2022-06-05' }),
    ]);
  });

  it('finds the unit by its name where there is no code', () => {
    expect(readFactRows(factRow({ unit: null, unitName: 'phòng nội vụ' })).value[0]?.unit).toBe('02002');
  });

  it.each([
    ['without a unit', { unit: null, unitName: null }, 'TD4901', 'A3'],
    ['of a unit that is not there', { unit: 'PX9' }, 'TD4902', 'A3'],
    ['without a condition', { disqualifier: null }, 'TD4702', 'E3'],
    ['of a condition that is not there', { disqualifier: 'X1' }, 'TD4704', 'E3'],
    ['of two conditions in one cell', { disqualifier: 'V1, H1' }, 'TD4704', 'E3'],
    ['of two conditions, one under the other', { disqualifier: 'V4\nV1' }, 'TD4704', 'E3'],
    ['of a condition for people only', { disqualifier: 'V4', name: null }, 'TD4709', 'E3'],
  ] as const)('leaves out a row %s, and says where', (_what, overrides, code, cell) => {
    const { value, diagnostics } = readFactRows(factRow(overrides));
    expect(value).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.cell])).toEqual([[code, cell]]);
  });

  it.each([
    ['a document without a number', { number: null }, 'TD4705', 'G3'],
    ['a document without a day', { date: null }, 'TD4705', 'H3'],
    ['a day that cannot be read', { date: 'tháng 5' }, 'TD4706', 'H3'],
    ['an end that cannot be read', { until: '31/11/2022' }, 'TD4706', 'K3'],
    ['a birth date that cannot be read', { birthDate: '31/02/1980' }, 'TD4706', 'D3'],
    ['an end before the beginning', { until: '04/5/2022' }, 'TD4707', 'K3'],
  ] as const)('with %s a row only holds, and is never left out', (_what, overrides, code, cell) => {
    const { value, diagnostics } = readFactRows(factRow(overrides));
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ document: null, until: null });
    expect(diagnostics.map((each) => [each.code, each.cell])).toEqual([[code, cell]]);
  });

  it.each([{ error: '#N/A' }, { formula: 'VLOOKUP(A3,B:C,2,0)' }])(
    'is about nobody where its name cannot be read: %j',
    (name) => {
      const { value, diagnostics } = readFactRows(factRow({ name }));
      expect(value).toEqual([]);
      expect(diagnostics.map(({ code, cell }) => [code, cell])).toEqual([
        ['TD1172', 'C3'],
        ['TD1173', 'C3'],
      ]);
    },
  );

  it('counts a row once that stands there twice', () => {
    const { value, diagnostics } = readFactRows(factRow(), factRow({ note: 'lần hai' }));
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ code, cell }) => [code, cell])).toEqual([['TD4907', 'E4']]);
  });
});

describe('rows of one matter and other days', () => {
  const hold = { disqualifier: 'H1', number: null, date: null, what: 'Xác minh đơn thư' };

  it('a hold that is open again stands beside the one that was closed', () => {
    const { value, diagnostics } = readFactRows(
      factRow({ ...hold, from: '01/3/2019', until: '01/9/2019' }),
      factRow({ ...hold, from: '02/5/2022' }),
    );
    expect(diagnostics).toEqual([]);
    expect(value.map(({ from, until }) => [from, until])).toEqual([
      ['2019-03-01', '2019-09-01'],
      ['2022-05-02', null],
    ]);
  });

  it('a later end of the same document counts as well', () => {
    const { value } = readFactRows(factRow({ until: '05/11/2022' }), factRow({ until: '05/5/2023' }));
    expect(value.map(({ until }) => until)).toEqual(['2022-11-05', '2023-05-05']);
  });
});

describe('khen-thuong.xlsx', () => {
  it('reads awards by title, short title or id, of one year or several', () => {
    const { value, diagnostics } = readHonourRows(
      honourRow(),
      honourRow({ name: 'Lê Văn Ất', firstYear: '2019', lastYear: '2021' }),
      honourRow({ unit: '02002', firstYear: null, lastYear: null }),
    );
    expect(diagnostics).toEqual([]);
    expect(value.map(({ unit, person, achievement }) => [unit, person?.name ?? null, achievement])).toEqual([
      ['PX01', null, { from: 2021, to: 2021 }],
      ['PX01', 'Lê Văn Ất', { from: 2019, to: 2021 }],
      // Without years the year of the decision.
      ['02002', null, { from: 2021, to: 2021 }],
    ]);
    expect(new Set(value.map(({ award }) => award)).size).toBe(1);
  });

  it.each([
    ['an award that is not there', { award: 'Cờ thi đua' }, 'TD4708', 'E3'],
    ['no decision', { number: null }, 'TD4702', 'F3'],
    ['no day', { date: null }, 'TD4702', 'G3'],
    ['a year that is none', { firstYear: '21' }, 'TD4706', 'H3'],
    ['years the wrong way round', { firstYear: '2022', lastYear: '2021' }, 'TD4707', 'I3'],
  ] as const)('leaves out a row with %s, and says where', (_what, overrides, code, cell) => {
    const { value, diagnostics } = readHonourRows(honourRow(overrides));
    expect(value).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.cell])).toEqual([[code, cell]]);
  });
});

describe('the files as they are written', () => {
  const row = { unit: 'PX01', unitName: 'Phường Sao Mai', number: '12/QĐ', date: '05/5/2022' };

  it('read back as they were filled in, and are sound workbooks', async () => {
    const facts = await renderForm(
      factsForm(recordsContext.set, [{ ...row, disqualifier: 'V1', what: 'Khiển trách' }], '2022-11-01'),
    );
    const honours = await renderForm(
      honoursForm(
        recordsContext.set,
        [{ ...row, award: recordsContext.set.awards[0]?.title ?? '' }],
        '2022-11-01',
      ),
    );
    const read = async (bytes: Uint8Array, name: string) => {
      const { value } = await readWorkbook(bytes, name);
      if (value === null) throw new Error(`not read: ${name}`);
      return value;
    };
    const readBack = readFacts(await read(facts, 'xu-ly.xlsx'), recordsContext);
    expect(readBack.diagnostics).toEqual([]);
    expect(readBack.value?.map(({ disqualifier, from }) => [disqualifier, from])).toEqual([
      ['V1', '2022-05-05'],
    ]);
    expect(readHonours(await read(honours, 'khen-thuong.xlsx'), recordsContext).value).toHaveLength(1);
    expect(await officeErrors('xu-ly.xlsx', facts)).toEqual([]);
    expect(await officeErrors('khen-thuong.xlsx', honours)).toEqual([]);
  });

  it('say nothing where they are not there, or have no row yet', () =>
    withFolder({}, async (folder) => {
      expect(await loadRecords(workspacePaths(folder), recordsContext)).toEqual({
        value: { facts: [], honours: null },
        diagnostics: [],
      });
      const blank = await renderForm(honoursForm(recordsContext.set, [], '2022-11-01'));
      await writeFile(join(folder, 'khen-thuong.xlsx'), blank);
      expect((await loadRecords(workspacePaths(folder), recordsContext)).value).toEqual({
        facts: [],
        honours: null,
      });
    }));

  it.each([
    ['is no workbook', 'không phải bảng tính'],
    ['holds another table', null],
  ])('stop everything where one of them %s', (_what, text) =>
    withFolder({}, async (folder) => {
      const other = await renderForm(honoursForm(recordsContext.set, [], '2022-11-01'));
      await writeFile(join(folder, 'xu-ly.xlsx'), text ?? other);
      const { value, diagnostics } = await loadRecords(workspacePaths(folder), recordsContext);
      expect(value).toBeNull();
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    }),
  );
});
