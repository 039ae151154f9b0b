import { describe, expect, it } from 'vitest';
import { understandAll } from '../../src/reading/understand.ts';
import {
  codesOf,
  goodSheets,
  intakeContext,
  peopleRows,
  personHeader,
  type Rows,
  type Sheets,
  unitHeader,
  unitLinesRows,
  workbookOf,
} from '../support/submission-workbook.ts';

const file = 'cum-1.xlsx';

function readAll(sheets: Sheets, name = file, decided?: string) {
  const received = { file: name, sha256: '0', receivedOn: null, sender: null };
  const context = intakeContext();
  const answers = decided === undefined ? {} : { decided: new Map([[name, decided]]) };
  return understandAll(workbookOf(sheets, name), received, { ...context, ...answers });
}

/** The lines of the form with other points of the council's line. */
const linesWith = (points: number): Rows =>
  unitLinesRows.map((row) => (row[0] === 'TT2.1' ? row.map((cell, at) => (at === 7 ? points : cell)) : row));

const table = (points: number): Rows => [unitHeader, ...linesWith(points)];

function summary({ value }: ReturnType<typeof readAll>) {
  return value.map(({ unit, lines, people, rejectedBecause, info }) => {
    const points = lines.get('TT2.1')?.selfPoints;
    return {
      unit,
      points: points?.state === 'given' ? [points.value.value, points.from.cell] : null,
      people: people.map(({ name }) => name.value),
      year: info.year?.value ?? null,
      rejected: rejectedBecause !== null,
    };
  });
}

const one = { people: [], year: null, rejected: false };

describe('a file with the tables of several units', () => {
  it('has a sheet for each, named after it', () => {
    const read = readAll({
      'P. Sao Mai': { rows: table(31) },
      'Phường Sao Hôm': { rows: [['BẢNG TỰ CHẤM'], ...table(32)] },
      'Trường TH Sao Mai': { rows: table(33) },
    });
    expect(summary(read)).toEqual([
      { ...one, unit: 'DV01', points: [31, 'H6'] },
      { ...one, unit: 'DV02', points: [32, 'H7'] },
      { ...one, unit: 'DV03', points: null },
    ]);
    const said = read.diagnostics.filter(({ code }) => code === 'TD1136');
    expect(said.map(({ unit, message }) => [unit, message])).toEqual([
      [
        'DV01',
        'Tệp gồm số liệu của nhiều đơn vị; phần của “Phường Sao Mai” (DV01) là trang “P. Sao Mai” dòng 1–6.',
      ],
      [
        'DV02',
        'Tệp gồm số liệu của nhiều đơn vị; phần của “Phường Sao Hôm” (DV02) là trang “Phường Sao Hôm” dòng 1–7.',
      ],
      [
        'DV03',
        'Tệp gồm số liệu của nhiều đơn vị; phần của “Trường Tiểu học Sao Mai” (DV03) là trang “Trường TH Sao Mai” dòng 1–6.',
      ],
    ]);
  });

  it('has one table below the other, each under its name, with a total and a signature between', () => {
    const read = readAll({
      'Tổng hợp': {
        rows: [
          ['TỔNG HỢP TỰ CHẤM CỤM 1 NĂM 2022'],
          ['Năm', 2022],
          ['Đơn vị: UBND phường Sao Mai'],
          ...table(31),
          ['Tổng cộng', null, null, null, null, null, null, 87],
          [],
          [null, null, null, null, null, null, null, 'CHỦ TỊCH'],
          [],
          ['2. Phường Sao Hôm'],
          ...table(32),
          [personHeader[0], ...personHeader.slice(1)],
          ...peopleRows,
        ],
      },
    });
    expect(summary(read)).toEqual([
      { ...one, unit: 'DV01', points: [31, 'H9'], year: 2022 },
      { ...one, unit: 'DV02', points: [32, 'H20'], people: ['Hồ Văn Mẫu', 'Đỗ Thị Thử'], year: 2022 },
    ]);
    expect(read.value.map(({ statedTotal }) => statedTotal?.value ?? null)).toEqual([87, null]);
  });

  it('is told apart by codes over the tables, where no name stands there', () => {
    const over = (first: string, second: string) =>
      summary(readAll({ 'Tổng hợp': { rows: [[first], ...table(31), [], [second], ...table(32)] } })).map(
        ({ unit }) => unit,
      );
    expect(over('DV01', 'Mã: DV02')).toEqual(['DV01', 'DV02']);
    expect(over('1. DV01', 'II) dv02')).toEqual(['DV01', 'DV02']);
    // A name before a code: what a heading calls by its whole name is that unit.
    expect(over('Phường Sao Mai', 'DV02')).toEqual(['DV01', 'DV02']);
    // A slip in the marks is no reason to give the rows to another: whose they are is said by TD1136.
    expect(over('Phường Sao Mai', 'Phường Sao Hốm')).toEqual(['DV01', 'DV02']);
    expect(over('Phường Sao Mái', 'Phường Sao Hôm')).toEqual(['DV01', 'DV02']);
    // Words of the title that only have the letters of a name.
    expect(over('HỢP ĐỒNG CỦA PHƯỜNG SAO MAI', 'MÁI ẤM PHƯỜNG SAO HÔM')).toEqual(['DV01', 'DV02']);
  });

  it('has one table with one header, and a name over the rows of each', () => {
    const read = readAll({
      'Danh sách': {
        rows: [
          ['DANH SÁCH CHẤM ĐIỂM CÁ NHÂN CỤM 1 NĂM 2022'],
          personHeader,
          ['I. Phường Sao Mai'],
          ...peopleRows.slice(0, 1),
          [null, '2. Phường Sao Hôm'],
          ...peopleRows.slice(1),
          [2, 'Lê Văn Thử', '01/02/1990', 'Công chức', null, null, 60],
        ],
      },
    });
    expect(summary(read)).toEqual([
      { ...one, unit: 'DV01', points: null, people: ['Hồ Văn Mẫu'] },
      { ...one, unit: 'DV02', points: null, people: ['Đỗ Thị Thử', 'Lê Văn Thử'] },
    ]);
    expect(read.value[1]?.people[1]?.name.from.cell).toBe('B7');
    expect(read.value.map(({ rows }) => rows.accepted)).toEqual([1, 2]);
  });

  it('has a pair of sheets for each', () => {
    const read = readAll({
      'TT Phường Sao Mai': { rows: table(31) },
      'CN Phường Sao Mai': { rows: [personHeader, ...peopleRows.slice(0, 1)] },
      'TT Phường Sao Hôm': { rows: table(32) },
      'CN Phường Sao Hôm': { rows: [personHeader, ...peopleRows.slice(1)] },
    });
    expect(summary(read)).toEqual([
      { ...one, unit: 'DV01', points: [31, 'H6'], people: ['Hồ Văn Mẫu'] },
      { ...one, unit: 'DV02', points: [32, 'H6'], people: ['Đỗ Thị Thử'] },
    ]);
  });

  it('is the form of one unit with the table of another put in', () => {
    const read = readAll({ ...goodSheets, 'Phường Sao Hôm': { rows: table(32) } });
    expect(summary(read)).toEqual([
      { unit: 'DV01', points: [30, 'H7'], people: ['Hồ Văn Mẫu', 'Đỗ Thị Thử'], year: 2022, rejected: false },
      { ...one, unit: 'DV02', points: [32, 'H6'], year: 2022 },
    ]);
  });

  it('reports a table without a name, and never gives it to anybody', () => {
    const read = readAll({
      'Phường Sao Mai': { rows: table(31) },
      'Phường Sao Hôm': { rows: table(32) },
      Sheet3: { rows: table(33) },
    });
    expect(summary(read)).toEqual([
      { ...one, unit: 'DV01', points: [31, 'H6'] },
      { ...one, unit: 'DV02', points: [32, 'H6'] },
      { ...one, unit: null, points: [33, 'H6'], rejected: true },
    ]);
    expect(codesOf(read.diagnostics)).toContain('TD1120');
  });

  it('goes by no name over the first table of a sheet where two stand there, however far apart', () => {
    const read = readAll({
      Sheet1: { rows: [['Phường Sao Hôm'], [], ['Phường Sao Mai'], ...table(31)] },
      'Trường Tiểu học Sao Mai': { rows: table(32) },
    });
    expect(summary(read).map(({ unit }) => unit)).toEqual(['DV03']);
  });

  it('goes by the name over a table before that of its sheet, and reports that the unit then has two', () => {
    const read = readAll({
      'Phường Sao Mai': { rows: table(31) },
      'Phường Sao Hôm': { rows: table(32) },
      'Trường Tiểu học Sao Mai': { rows: [['Đơn vị: Phường Sao Hôm'], ...table(33)] },
    });
    expect(summary(read).map(({ unit, rejected }) => [unit, rejected])).toEqual([
      ['DV01', false],
      ['DV02', false],
    ]);
    const found = read.diagnostics.find(({ code }) => code === 'TD1109');
    expect(found).toMatchObject({ unit: 'DV02', sheet: 'Trường Tiểu học Sao Mai', cell: 'A2' });
  });

  it('keeps the rows balanced: each row of the file in one part', () => {
    const { value } = readAll({
      'Phường Sao Mai': { rows: table(31) },
      'Phường Sao Hôm': { rows: table(32) },
      'Số liệu phụ': { rows: [['một'], ['hai']] },
    });
    expect(value.map(({ rows }) => rows)).toEqual([
      { read: 7, accepted: 3, rejected: 0, skipped: 4 },
      { read: 5, accepted: 3, rejected: 0, skipped: 2 },
    ]);
  });

  it('counts a pasted line that cannot be parted once, with the first of them', () => {
    const pasted = table(32).map((row) => [
      (row.length < 10 ? [row[0], row[1]] : row.map((cell) => cell ?? '.')).join('    '),
    ]);
    const { value } = readAll({
      'Phường Sao Mai': { rows: table(31) },
      'Phường Sao Hôm': { rows: [...pasted, ['TT1.1    Nhiệm vụ đúng hạn    40    45']] },
    });
    expect(value.map(({ unit, rows }) => [unit, rows.rejected])).toEqual([
      ['DV01', 1],
      ['DV02', 0],
    ]);
  });
});

describe('a file of one unit that names others', () => {
  const cases: readonly (readonly [string, Sheets])[] = [
    [
      'in the letterhead of another table',
      {
        ...goodSheets,
        'Cá nhân': { rows: [['UBND phường Sao Hôm'], personHeader, ...peopleRows] },
      },
    ],
    [
      'in the name of a sheet',
      { ...goodSheets, 'Cá nhân': undefined, 'Phường Sao Hôm': goodSheets['Cá nhân'] },
    ],
  ];

  it.each(cases)('%s', (_, sheets) => {
    const { value } = readAll(sheets);
    expect(value.map(({ unit, people }) => [unit, people.length])).toEqual([['DV01', 2]]);
  });

  it('is the file of whom the clerk says', () => {
    const { value } = readAll(
      { 'Phường Sao Mai': { rows: table(31) }, 'Phường Sao Hôm': { rows: table(32) } },
      file,
      'DV02',
    );
    expect(value.map(({ unit }) => unit)).toEqual(['DV02']);
  });
});
