import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/domain/unit.ts';
import { identifyUnit } from '../../src/reading/identify-unit.ts';
import { codesOf, goodSheets, intakeContext, saoMai, understood } from '../support/submission-workbook.ts';

const info = understood({}).value.info;
const at = (cell: string) => ({ file: 'a.xlsx', sheet: 'Thông tin', cell });
const context = intakeContext();

type Clues = {
  readonly hidden?: string;
  readonly code?: string;
  readonly name?: string;
  readonly sheet?: string;
  readonly file?: string;
  readonly sender?: string;
  readonly head?: string;
};

function identify({ hidden, code, name, sheet, file = 'a.xlsx', sender, head }: Clues, within = context) {
  const { value, diagnostics } = identifyUnit(
    {
      identity:
        hidden === undefined ? null : { form: null, plan: null, criteria: null, unit: hidden, year: null },
      info: {
        ...info,
        unitCode: code === undefined ? null : { value: code, from: at('B1') },
        unitName: name === undefined ? null : { value: name, from: at('B2') },
      },
      letterhead: head === undefined ? [] : [head],
      sheetNames: sheet === undefined ? [] : [sheet],
      received: { file, sha256: '0', receivedOn: null, sender: sender ?? null },
    },
    within,
  );
  return [value?.id ?? null, ...codesOf(diagnostics)];
}

describe('identifyUnit', () => {
  it.each<[string, Clues, (string | null)[]]>([
    ['the hidden id', { hidden: 'DV01' }, ['DV01']],
    [
      'the hidden id before all, the name agreeing',
      { hidden: 'DV01', name: 'UBND phường Sao Mai' },
      ['DV01'],
    ],
    ['the code in its cell', { code: 'dv02' }, ['DV02']],
    ['a name typed in the cell of the code', { code: 'Phường Sao Hôm' }, ['DV02']],
    ['the name', { name: 'Phường Sao Mai' }, ['DV01']],
    ['an alias', { name: 'ubnd p. sao mai' }, ['DV01']],
    [
      'a name with prefix and city',
      { name: 'Ủy ban nhân dân phường Sao Hôm, thành phố Thử Nghiệm' },
      ['DV02'],
    ],
    ['an abbreviated kind', { name: 'P. Sao Hôm' }, ['DV02']],
    ['a school by its abbreviation', { name: 'Trường TH Sao Mai' }, ['DV03']],
    ['a name without marks', { name: 'PHUONG SAO HOM' }, ['DV02']],
    ['the letterhead', { head: 'UBND PHƯỜNG SAO MAI' }, ['DV01', 'TD1123']],
    ['the name of a sheet', { sheet: 'P. Sao Hôm 2022' }, ['DV02', 'TD1123']],
    ['the name of the file', { file: 'bao cao phuong sao mai 2022.xlsx' }, ['DV01', 'TD1123']],
    ['the code in the name of the file', { file: 'thang 11/DV03_gui lai.xlsx' }, ['DV03', 'TD1123']],
    ['the sender', { sender: 'Van thu <saomai@vidu.vn>' }, ['DV01', 'TD1123']],
    [
      'a name within a longer text',
      { name: 'Phường Sao Hôm (bản chính thức)' },
      ['DV02', 'TD1123 Thông tin!B2'],
    ],
    [
      'the hidden id, the name unknown',
      { hidden: 'DV01', name: 'Ủy ban ta' },
      ['DV01', 'TD1122 Thông tin!B2'],
    ],
    [
      'the file, the name misspelt',
      { name: 'Phường Sao Maii', file: 'phuong sao mai.xlsx' },
      ['DV01', 'TD1122 Thông tin!B2'],
    ],
    ['the letters of its name, said', { name: 'Phường Sao Mái' }, ['DV01', 'TD1122 Thông tin!B2']],
    ['the same of other marks', { name: 'Phường Sao Hốm' }, ['DV02', 'TD1122 Thông tin!B2']],
    ['the same in the cell of the code', { code: 'Phường Sao Mái' }, ['DV01', 'TD1122 Thông tin!B1']],
    [
      'the code, the name with other marks',
      { code: 'DV01', name: 'Phường Sao Mái' },
      ['DV01', 'TD1122 Thông tin!B2'],
    ],
    [
      'the hidden id, the name with other marks',
      { hidden: 'DV01', name: 'Phường Sao Mái' },
      ['DV01', 'TD1122 Thông tin!B2'],
    ],
    ['the one heir of a former unit', { name: 'Xã Sao Băng' }, ['DV01', 'TD1124 Thông tin!B2']],
    ['the heir, whose form still names the former unit', { hidden: 'DV01', name: 'Xã Sao Băng' }, ['DV01']],
  ])('tells it by %s', (_by, clues, expected) => expect(identify(clues)).toEqual(expected));

  it.each<[string, Clues, string]>([
    ['form and cell name two units', { hidden: 'DV01', name: 'Phường Sao Hôm' }, 'TD1121 Thông tin!B2'],
    ['code and name do not agree', { code: 'DV01', name: 'Phường Sao Hôm' }, 'TD1126 Thông tin!B2'],
    [
      'code and name do not agree, though the name has other marks',
      { code: 'DV02', name: 'Phường Sao Mái' },
      'TD1126 Thông tin!B2',
    ],
    ['a name is only alike', { name: 'Phường Sao Moi' }, 'TD1120 Thông tin!B2'],
    [
      'the unknown name is not like the file’s',
      { name: 'Hợp tác xã Bình Minh', file: 'phuong sao mai.xlsx' },
      'TD1120 Thông tin!B2',
    ],
    [
      'the words of the name are in another order than the sender’s',
      { name: 'Phường Mai Sao', sender: 'saomai@vidu.vn' },
      'TD1120 Thông tin!B2',
    ],
    ['sheet and file name two units', { sheet: 'Phường Sao Mai', file: 'Phường Sao Hôm.xlsx' }, 'TD1120'],
    ['another office of the same place', { file: 'Công an phường Sao Mai.xlsx' }, 'TD1120'],
    ['a bare name fits two units', { file: 'Sao Mai.xlsx' }, 'TD1120'],
    ['nothing tells', {}, 'TD1120'],
    ['the unit has no heir', { name: 'Xã Sao Chổi' }, 'TD1125 Thông tin!B2'],
  ])('does not guess when %s', (_why, clues, code) => expect(identify(clues)).toEqual([null, code]));

  it('says what was written, which unit was understood and by what', () => {
    const { diagnostics, value } = understood(
      { ...goodSheets, 'Thông tin': { rows: [['Tên đơn vị', 'Phường Sao Mái']] }, _thidua: undefined },
      { file: 'a.xlsx' },
    );
    expect(value.unit).toBe('DV01');
    expect(diagnostics.find(({ code }) => code === 'TD1122')).toMatchObject({
      sheet: 'Thông tin',
      cell: 'B1',
      found: 'Phường Sao Mái',
      message:
        'Tên ghi ở ô này không có trong sổ đơn vị; theo tên không kể dấu, tệp được nhận là của “Phường Sao Mai” (DV01).',
    });
  });

  it('does not choose between two units whose names differ in marks alone', () => {
    const two: Unit[] = [
      { ...saoMai, id: 'A', name: 'Xã Hoằng Mai', aliases: [] },
      { ...saoMai, id: 'B', name: 'Xã Hoàng Mai', aliases: [] },
    ];
    const within = { ...context, units: two, register: { units: two } };
    expect(identify({ name: 'Xã Hoàng Mai' }, within)).toEqual(['B']);
    expect(identify({ name: 'Xã Hoảng Mai' }, within)).toEqual([null, 'TD1120 Thông tin!B2']);
  });

  it('names the nearest units of the year, three at most', () => {
    const { diagnostics } = understood(
      { 'Thông tin': { rows: [['Tên đơn vị', 'Phường Sao Moi']] } },
      { file: 'a.xlsx' },
    );
    const message = diagnostics.find(({ code }) => code === 'TD1120')?.message;
    expect(message).toContain('“Phường Sao Mai” (DV01), “Phường Sao Hôm” (DV02)');
  });

  it('takes a code of several periods for the unit of the year', () => {
    const before: Unit = { ...saoMai, name: 'Xã Sao Mai', aliases: [], to: '2020-12-31' };
    const within = { ...context, register: { units: [before, ...context.register.units] } };
    expect(identify({ code: 'DV01', name: 'Xã Sao Mai' }, within)).toEqual(['DV01']);
  });

  it('knows a code that a number cell robbed of its zeros', () => {
    const numbered: Unit = { ...saoMai, id: '00215', name: 'Phường Sao Khuê', aliases: [] };
    const within = { ...context, units: [numbered], register: { units: [numbered] } };
    expect(identify({ code: '215' }, within)).toEqual(['00215']);
  });
});
