import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/domain/unit.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { canBeAlias } from '../../src/reading/tells-unit.ts';
import { codesOf, intakeContext, saoMai, workbookOf } from '../support/submission-workbook.ts';
import { understand } from '../support/understand.ts';

const context = intakeContext();
const sha256 = 'c'.repeat(64);

function understoodAs(
  name: string | null,
  within: ReadingContext,
  { file = 'a.xlsx', sender = null as string | null } = {},
) {
  const rows =
    name === null
      ? [['Năm', 2022]]
      : [
          ['Tên đơn vị', name],
          ['Năm', 2022],
        ];
  const received = { file, sha256, receivedOn: null, sender };
  const { value, diagnostics } = understand(workbookOf({ 'Thông tin': { rows } }, file), received, within);
  const codes = codesOf(diagnostics.filter(({ code }) => /^TD112/.test(code)));
  return { unit: value.unit, question: value.question, codes };
}

describe('whose a file is, by the clerk’s word', () => {
  it('asks with the name as written and three candidates of the year at most', () => {
    expect(understoodAs('Phường Sao Moi', context).question).toMatchObject({
      written: 'Phường Sao Moi',
      candidates: ['DV01', 'DV02', 'DV03'],
    });
    expect(understoodAs('Phường Sao Mai', context).question).toBeUndefined();
  });

  it('takes the answer of this run before anything in the file', () => {
    const decided = new Map([['a.xlsx', 'DV02']]);
    expect(understoodAs('Phường Sao Moi', { ...context, decided })).toMatchObject({
      unit: 'DV02',
      codes: ['TD1127'],
      question: { written: 'Phường Sao Moi' },
    });
    expect(understoodAs('Phường Sao Mai', { ...context, decided })).toMatchObject({ unit: 'DV02' });
  });

  it('takes an earlier answer for the same file only where the file itself does not tell', () => {
    const register = { ...context.register, decided: new Map([[sha256, 'DV02']]) };
    expect(understoodAs(null, { ...context, register })).toMatchObject({ unit: 'DV02', codes: ['TD1127'] });
    expect(understoodAs('Phường Sao Mai', { ...context, register })).toMatchObject({
      unit: 'DV01',
      codes: [],
    });
  });

  it('follows a chosen unit to its heir', () => {
    const decided = new Map([['a.xlsx', 'DV08']]);
    expect(understoodAs(null, { ...context, decided })).toMatchObject({
      unit: 'DV01',
      codes: ['TD1127', 'TD1124'],
    });
  });

  it('follows a unit that stands twice in the register to the heir of the later one', () => {
    const [former] = context.register.units.filter(({ id }) => id === 'DV08');
    if (former === undefined) throw new Error('no such unit');
    const later: Unit = { ...former, from: '2021-01-01', to: '2021-12-31', heirs: ['DV02'] };
    const register = { units: [...context.register.units, later] };
    const decided = new Map([['a.xlsx', 'DV08']]);
    expect(understoodAs(null, { ...context, register, decided }).unit).toBe('DV02');
  });

  it('offers the heirs of a divided unit', () => {
    const divided: Unit = {
      ...saoMai,
      id: 'DV07',
      name: 'Xã Sao Đôi',
      aliases: [],
      to: '2020-12-31',
      heirs: ['DV01', 'DV02'],
    };
    const register = { units: [...context.register.units, divided] };
    expect(understoodAs('Xã Sao Đôi', { ...context, register })).toMatchObject({
      unit: null,
      codes: ['TD1125 Thông tin!B1'],
      question: { written: null, candidates: ['DV01', 'DV02'] },
    });
  });

  it('knows a sender by the whole address, and by one remembered among the other names', () => {
    const aliases = ['vanthu.saohom@vidu.vn'];
    const units = context.units.map((unit) => (unit.id === 'DV02' ? { ...unit, aliases } : unit));
    const within = { ...context, units, register: { units } };
    expect(understoodAs(null, within, { sender: 'VanThu.SaoHom@vidu.vn' }).unit).toBe('DV02');
    expect(understoodAs(null, within, { sender: 'khongphaisaomai@vidu.vn' }).unit).toBeNull();
  });
});

describe('names that are near each other', () => {
  const named = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
    ...saoMai,
    id,
    name,
    aliases: [],
    email: null,
    ...more,
  });
  const units = [
    named('T1', 'Trường Tiểu học Điện Biên 1', { type: 'truong-hoc' }),
    named('T2', 'Trường Tiểu học Điện Biên 2', { type: 'truong-hoc' }),
    named('M1', 'Trường Mầm non Điện Biên', { type: 'truong-hoc' }),
    named('P1', 'Phường Điện Biên'),
    named('P2', 'Phường Đông Sơn'),
    named('S1', 'Trường THCS Đông Sơn', { type: 'truong-hoc' }),
    named('V1', 'Phòng Văn hóa và Thông tin thành phố', { type: 'co-quan-hanh-chinh' }),
    named('A1', 'Phường An Hưng'),
  ];
  const former = [
    named('X1', 'Xã Đông Hưng', { to: '2019-11-30', heirs: ['A1'] }),
    named('X2', 'Phường An Hoạch', { to: '2019-11-30', heirs: ['A1'] }),
  ];
  const within: ReadingContext = { ...context, units, register: { units: [...units, ...former] } };

  it.each<[string, string | null]>([
    ['Trường Tiểu học Điện Biên 1', 'T1'],
    ['TH Điện Biên 2', 'T2'],
    ['truong tieu hoc dien bien 2', 'T2'],
    ['Trường Tiểu học Điện Biên', null],
    ['MN Điện Biên', 'M1'],
    ['P. Điện Biên', 'P1'],
    ['UBND PHƯỜNG ĐIỆN BIÊN', 'P1'],
    ['Điện Biên', null],
    ['UBND phường Đông Sơn', 'P2'],
    ['Trường Trung học cơ sở Đông Sơn', 'S1'],
    ['THCS Đông Sơn', 'S1'],
    ['Đông Sơn', null],
    ['Phòng VH&TT', null],
    ['Phòng Văn hoá và Thông tin', 'V1'],
  ])('%s', (name, expected) => expect(understoodAs(name, within).unit).toBe(expected));

  it.each(['Xã Đông Hưng', 'UBND phường An Hoạch'])(
    '%s is answered for by its heir, with a remark',
    (name) => {
      expect(understoodAs(name, within)).toMatchObject({ unit: 'A1', codes: ['TD1124 Thông tin!B1'] });
    },
  );
});

describe('what may be remembered as another name', () => {
  it.each<[string, boolean]>([
    ['UBND P. Sao Mới', true],
    ['UBND phường', false],
    ['Trường Tiểu học', false],
    ['Báo cáo 2022', false],
    ['Phường Sao Hôm', false],
    ['Xã Sao Băng', true],
    ['a'.repeat(120), true],
    ['a'.repeat(121), false],
  ])('%s: %s', (name, expected) => expect(canBeAlias(name, saoMai, context)).toBe(expected));
});
