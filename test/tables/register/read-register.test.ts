import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook, type TestCell } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

const read = (...rows: readonly (readonly TestCell[])[]) =>
  readRegister(rawWorkbook([REGISTER_HEADER, ...rows]));
const faults = (...rows: readonly (readonly TestCell[])[]) =>
  read(...rows).diagnostics.map(({ code, cell }) => `${code} ${cell}`);
const ids = (...rows: readonly (readonly TestCell[])[]) => read(...rows).value?.units.map(({ id }) => id);

describe('readRegister', () => {
  it('reads every column of a row', () => {
    const row = registerRow({
      id: '007',
      name: 'Công an  thành phố',
      aliases: 'CATP; Công an TP',
      type: 'luc-luong-vu-trang',
      uniformed: 'x',
      from: '01/02/2021',
      to: { date: '2024-12-31' },
      heirs: '001',
    });
    const { value, diagnostics } = read(registerRow(), row);
    expect(diagnostics).toEqual([]);
    expect(value?.units[1]).toEqual({
      id: '007',
      name: 'Công an thành phố',
      aliases: ['CATP', 'Công an TP'],
      type: 'luc-luong-vu-trang',
      cluster: 'Cụm 1',
      isUniformed: true,
      email: 'dongve@example.vn',
      from: '2021-02-01',
      to: '2024-12-31',
      heirs: ['001'],
    });
  });

  it('finds the columns by their headers, in any order, below a title', () => {
    const { value, diagnostics } = readRegister(
      rawWorkbook([
        ['SỔ ĐƠN VỊ'],
        [],
        ['LOAI', 'Tên đơn vị ', null, 'mã'],
        ['Trường học', 'Trường TH Lê Lợi', 'x', '012'],
      ]),
    );
    expect(value?.units).toMatchObject([{ id: '012', name: 'Trường TH Lê Lợi', type: 'truong-hoc' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD4303', 'TD4911']);
  });

  it('goes past blank rows and rows that name no unit', () => {
    expect(ids([], registerRow(), [null, null, null, null, 'Ghi chú: cụm 1'])).toEqual(['001']);
  });

  it.each<[string, readonly TestCell[], string]>([
    ['no code', registerRow({ id: null }), 'TD4305 A2'],
    ['no name', registerRow({ name: null }), 'TD4305 B2'],
    ['no type', registerRow({ type: null }), 'TD4305 D2'],
    ['an unknown type', registerRow({ type: 'Thôn' }), 'TD4306 D2'],
    ['a date that is none', registerRow({ from: 'năm 2021' }), 'TD4307 H2'],
    ['a flipped date', registerRow({ to: '11/30/2021' }), 'TD4307 I2'],
    ['from after to', registerRow({ from: '01/02/2021', to: '31/01/2021' }), 'TD4308 H2'],
  ])('leaves out a row with %s, and says so', (_, row, fault) => {
    const rows = [row, registerRow({ id: '002', name: 'Phường Lam Sơn' })];
    expect(ids(...rows)).toEqual(['002']);
    expect(faults(...rows)).toEqual([fault]);
  });

  it('names the allowed types', () => {
    expect(read(registerRow({ type: 'Thôn' })).diagnostics[0]?.hint).toContain('Phường, xã; Trường học');
  });

  it.each([
    ['Trường mầm non', 'Trường học'],
    ['THCS', 'Trường học'],
    ['Hành chính', 'Cơ quan hành chính'],
    ['Cơ quan hành chánh', 'Cơ quan hành chính'],
    ['PTCS', 'Trường học'],
    ['Đơn vị SN', 'Đơn vị sự nghiệp'],
    ['BQL dự án', 'Đơn vị sự nghiệp'],
    ['LĐLĐ', 'Mặt trận Tổ quốc, đoàn thể'],
    ['BCHQS', 'Lực lượng vũ trang'],
    ['Công an', 'Lực lượng vũ trang'],
    ['Đoàn thể', 'Mặt trận Tổ quốc, đoàn thể'],
    ['Trung tâm', 'Đơn vị sự nghiệp'],
    ['Thị trấn', 'Phường, xã'],
    ['MN', 'Trường học'],
    ['Trường TH&THCS', 'Trường học'],
    ['tiểu học', 'Trường học'],
    ['Trạm y tế', 'Đơn vị sự nghiệp'],
    ['Phòng ban', 'Cơ quan hành chính'],
    ['Quân sự', 'Lực lượng vũ trang'],
  ])('suggests a type for %s', (type, likely) => {
    expect(read(registerRow({ type })).diagnostics[0]?.hint).toContain(`Có lẽ là “${likely}”.`);
  });

  it.each([
    ['khối trường học', 'Khối trường học', ['TD4314 E3']],
    ['Khối  Trường học', 'Khối trường học', ['TD4314 E3']],
    ['Khối trường học', 'Khối trường học', []],
    ['Khối\u00a0trường học', 'Khối trường học', []],
    ['KHỐI TRƯỜNG HỌC', 'Khối trường học', ['TD4314 E3']],
    ['Khối trường học.', 'Khối trường học', ['TD4314 E3']],
    ['Khối trường học ;', 'Khối trường học', ['TD4314 E3']],
    ['Khốitrường học', 'Khối trường học', ['TD4314 E3']],
    ['Khối trường học 2', 'Khối trường học 2', []],
    ['Khối trường họp', 'Khối trường họp', []],
    ['', '', []],
    ['Khối trương học', 'Khối trương học', []],
    ['Khoi truong hoc', 'Khối trường học', ['TD4314 E3']],
    ['KHOI TRUONG HOC', 'Khối trường học', ['TD4314 E3']],
    ['khoi truong hoc.', 'Khối trường học', ['TD4314 E3']],
    ['Khối truong học', 'Khối truong học', []],
    ['Khoi truong hop', 'Khoi truong hop', []],
  ])('takes the cluster %j beside “Khối trường học” for %j', (cluster, taken, said) => {
    const rows = [
      registerRow({ cluster: 'Khối trường học' }),
      registerRow({ id: '002', name: 'Phường Lam Sơn', cluster }),
    ];
    expect(read(...rows).value?.units[1]?.cluster).toBe(taken);
    expect(faults(...rows)).toEqual(said);
  });

  it('takes a cluster without marks for none where it may be two, and the marked spelling however few write it', () => {
    const clusters = (...names: readonly string[]) =>
      read(
        ...names.map((cluster, index) => registerRow({ id: `0${index}`, name: `P${index}`, cluster })),
      ).value?.units.map(({ cluster }) => cluster);
    expect(clusters('Khối Hoa', 'Khối Hòa', 'Khoi Hoa')).toEqual(['Khối Hoa', 'Khối Hòa', 'Khoi Hoa']);
    expect(clusters('Cum so 1', 'Cum so 1', 'Cụm số 1')).toEqual(Array(3).fill('Cụm số 1'));
  });

  it('spells a cluster as most rows do, and says the odd ones alone', () => {
    const rows = ['KHỐI TRƯỜNG', 'Khối trường', 'Khối trường', 'khối trường.'].map((cluster, index) =>
      registerRow({ id: `0${index}`, name: `P${index}`, cluster }),
    );
    expect(read(...rows).value?.units.map(({ cluster }) => cluster)).toEqual(Array(4).fill('Khối trường'));
    expect(faults(...rows)).toEqual(['TD4314 E2', 'TD4314 E5']);
  });

  it('takes two places of a tone for one cluster, and two words for two', () => {
    const clusters = (...names: readonly string[]) =>
      read(
        ...names.map((cluster, index) => registerRow({ id: `0${index}`, name: `P${index}`, cluster })),
      ).value?.units.map(({ cluster }) => cluster);
    expect(clusters('Khối Hòa Bình', 'khối Hoà Bình', 'KHỐIHÒA BÌNH')).toEqual(
      Array(3).fill('Khối Hòa Bình'),
    );
    expect(clusters('Cụm – A', 'cụm - A')).toEqual(['Cụm – A', 'Cụm – A']);
    expect(clusters('Bà Ha', 'Ba Hà')).toEqual(['Bà Ha', 'Ba Hà']);
  });

  it('shows all faults of a row at once', () => {
    expect(faults(registerRow({ name: null, type: 'Thôn', from: 'x' }), registerRow())).toEqual([
      'TD4305 B2',
      'TD4306 D2',
      'TD4307 H2',
    ]);
  });

  it('keeps one unit under one code for two periods, not for two at once', () => {
    const commune = registerRow({ name: 'Xã Long Anh', to: '31/01/2021' });
    expect(faults(commune, registerRow({ name: 'Phường Long Anh', from: '01/02/2021' }))).toEqual([]);
    const early = registerRow({ name: 'Phường Long Anh', from: '31/01/2021' });
    expect(faults(commune, early)).toEqual(['TD4309 A3']);
    expect(ids(commune, early)).toEqual(['001']);
  });

  it('flags a name that two units bear at once', () => {
    expect(faults(registerRow(), registerRow({ id: '002', name: 'phường  Ðông Vệ' }))).toEqual(['TD4312 B3']);
    expect(faults(registerRow({ to: '30/06/2025' }), registerRow({ id: '002', from: '01/07/2025' }))).toEqual(
      [],
    );
  });

  it('drops an heir that does not exist, and says so', () => {
    const rows = [registerRow({ heirs: '002; 009' }), registerRow({ id: '002', name: 'Phường Lam Sơn' })];
    expect(faults(...rows)).toEqual(['TD4310 J2']);
    expect(read(...rows).value?.units[0]?.heirs).toEqual(['002']);
  });

  it('takes a code typed as a number for text', () => {
    expect(ids(registerRow({ id: 7 }), registerRow({ id: 8, name: 'Phường Lam Sơn' }))).toEqual(['7', '8']);
  });

  it.each<[string, readonly TestCell[], readonly string[]]>([
    ['shorter than one with zeros', ['007', 12, '013'], ['TD4304 A3']],
    ['shorter, several', [7, 12, '013'], ['TD4304 A2']],
    ['shorter than the longest with zeros', ['07', 12, '0013'], ['TD4304 A3']],
    ['as long as those with zeros', ['007', 112], []],
    ['longer', ['07', 112], []],
    ['all of them numbers', [7, 12, 113], []],
    ['beside codes of other kinds', ['PX10', 7, 'PX01'], []],
    ['beside texts without zeros in front', ['7', 12, '100'], []],
    ['beside a single 0', ['0', 12], []],
    ['no whole number', ['007', 1.5], ['TD4328 A3']],
  ])('says that a zero was lost only where it was: numbers %s', (_, codes, said) => {
    const rows = codes.map((id, index) => registerRow({ id, name: `Phường số ${index}` }));
    expect(faults(...rows)).toEqual(said);
  });

  describe('all faults in one run, rows that are refused too', () => {
    const bad = { type: 'Thôn' };
    it.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
      [
        'a code of a good row',
        [registerRow(), registerRow({ ...bad, name: 'Phường Lam Sơn' })],
        ['TD4306 D3', 'TD4309 A3'],
      ],
      [
        'a code of a good row below',
        [registerRow({ ...bad, name: 'Phường Lam Sơn' }), registerRow()],
        ['TD4306 D2', 'TD4309 A2'],
      ],
      [
        'a code of another refused row',
        [registerRow(bad), registerRow({ name: null }), registerRow({ id: '002', name: 'Phường Lam Sơn' })],
        ['TD4306 D2', 'TD4305 B3', 'TD4309 A3'],
      ],
      ['a name', [registerRow(), registerRow({ ...bad, id: '002' })], ['TD4306 D3', 'TD4312 B3']],
      ['a name without a code', [registerRow(), registerRow({ id: null })], ['TD4305 A3', 'TD4312 B3']],
      [
        'an heir',
        [registerRow(), registerRow({ ...bad, id: '002', name: 'B', heirs: '9' })],
        ['TD4306 D3', 'TD4310 J3'],
      ],
      [
        'a cluster',
        [
          registerRow({ cluster: 'Khối A' }),
          registerRow({ ...bad, id: '002', name: 'B', cluster: 'khối a' }),
        ],
        ['TD4306 D3', 'TD4314 E3'],
      ],
    ])('%s', (_, rows, said) => {
      expect(faults(...rows)).toEqual(said);
    });

    it('uses the good row of two that share a code, wherever it stands', () => {
      expect(
        read(registerRow(bad), registerRow({ name: 'Phường Lam Sơn' })).value?.units.map(({ name }) => name),
      ).toEqual(['Phường Lam Sơn']);
    });

    it('does not say of an heir whose row is refused that it is not there', () => {
      expect(faults(registerRow({ heirs: '002' }), registerRow({ ...bad, id: '002', name: 'B' }))).toEqual([
        'TD4306 D3',
      ]);
    });

    it('says nothing of a code twice where nobody knows when', () => {
      expect(faults(registerRow({ to: 'hè' }), registerRow({ name: 'B' }))).toEqual(['TD4307 I2']);
      expect(
        faults(registerRow({ ...bad, to: '30/06/2025' }), registerRow({ name: 'B', from: '01/07/2025' })),
      ).toEqual(['TD4306 D2']);
    });

    it('says a row that stands there twice once', () => {
      expect(faults(registerRow(), registerRow())).toEqual(['TD4309 A3']);
    });
  });

  it.each<[TestCell, boolean]>([
    ['x', true],
    ['X', true],
    ['✓', true],
    ['có', true],
    [1, true],
    [true, true],
    [null, false],
    ['không', false],
    [false, false],
  ])('Trang phục riêng %j is %s', (uniformed, isUniformed) => {
    expect(read(registerRow({ uniformed })).value?.units[0]?.isUniformed).toBe(isUniformed);
    expect(faults(registerRow({ uniformed }))).toEqual([]);
  });

  it('says what it cannot take for a tick', () => {
    expect(faults(registerRow({ uniformed: 'quân phục' }))).toEqual(['TD4311 F2']);
  });

  it('says that a register is empty, or none', () => {
    expect(faults()).toEqual(['TD4313 undefined']);
    const { value, diagnostics } = readRegister(
      rawWorkbook([
        ['Mã', 'Tên'],
        ['001', 'Phường Đông Vệ'],
      ]),
    );
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD4302']);
  });
});
