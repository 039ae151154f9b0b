import { describe, expect, it } from 'vitest';
import { buildOle } from '../../../support/hostile/build-ole.ts';
import { numberCell, readOverWorkbook, rowOf, textCell } from '../../../support/over-workbook.ts';

const label = textCell('A1', 'TT1.1');
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts that Excel writes for pictures in cells; `structures` by the number of their values. */
function richParts(structures: readonly string[], values: readonly number[]) {
  const blocks = values.map(
    (_, index) => `<bk><extLst><ext uri="{3e2802c4}"><xlrd:rvb i="${index}"/></ext></extLst></bk>`,
  );
  const records = values.map((_, index) => `<bk><rc t="1" v="${index}"/></bk>`);
  return [
    {
      name: 'xl/metadata.xml',
      data: `<metadata xmlns="${SPREADSHEET}" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="${values.length}">${blocks.join('')}</futureMetadata><valueMetadata>${records.join('')}</valueMetadata></metadata>`,
    },
    {
      name: 'xl/richData/rdrichvalue.xml',
      data: `<rvData xmlns="x">${values.map((structure) => `<rv s="${structure}"><v>0</v><v>5</v></rv>`).join('')}</rvData>`,
    },
    {
      name: 'xl/richData/rdrichvaluestructure.xml',
      data: `<rvStructures xmlns="x">${structures.map((type) => `<s t="${type}"><k n="_rvRel:LocalImageIdentifier" t="i"/></s>`).join('')}</rvStructures>`,
    },
  ];
}

const error = (formula: string, value: string) => `<c r="B1" t="e"><f>${formula}</f><v>${value}</v></c>`;

describe('a picture that is the value of a cell', () => {
  it.each([
    [
      'of WPS, its formula as the cached text',
      '<c r="B1" t="str"><f>_xlfn.DISPIMG("ID_6F",1)</f><v>=DISPIMG("ID_6F",1)</v></c>',
    ],
    ['of WPS, saved again by Excel', error('_xlfn.DISPIMG("ID_6F",1)', '#NAME?')],
    ['of WPS, as text alone', textCell('B1', '=DISPIMG("ID_6F5A",1)')],
    ['of WPS, without a cached value', '<c r="B1"><f>DISPIMG("ID_6F",1)</f></c>'],
    [
      'of Google Sheets, exported',
      '<c r="B1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("DISPIMG(""ID"",1)"),"")</f><v></v></c>',
    ],
  ])('%s', async (_, cell) => {
    const { texts, said } = await readOverWorkbook({ rows: rowOf(1, label, cell) });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '(ảnh)' });
    expect(said.map(({ code, cell: at, severity }) => [code, at, severity])).toEqual([
      ['TD2251', 'B1', 'warning'],
    ]);
    expect(said[0]?.message).toContain('1 ô có ảnh đặt trong ô (B1)');
  });

  it.each([
    [
      'of Excel, not known to the program that saved it',
      error('_xlfn.IMAGE("https://vidu.vn/a.png")', '#NAME?'),
    ],
    ['blocked', error('_xlfn._xlws.IMAGE("https://vidu.vn/a.png","minh chứng")', '#VALUE!')],
    ['never calculated', '<c r="B1"><f>IMAGE("https://vidu.vn/a.png")</f></c>'],
    ['inside another formula', error('IF(A1="x",_xlfn.IMAGE( "https://vidu.vn/a.png" ),"")', '#NAME?')],
    [
      'of Google Sheets, exported',
      '<c r="B1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("IMAGE(""https://vidu.vn/a.png"")"),"")</f><v></v></c>',
    ],
  ])('fetched from the net, %s', async (_, cell) => {
    const { texts, said } = await readOverWorkbook({ rows: rowOf(1, label, cell) });
    expect(texts.B1).toBe('(ảnh)');
    expect(said.map(({ code, cell: at }) => [code, at])).toEqual([['TD2252', 'B1']]);
    expect(said[0]?.message).toContain('https://vidu.vn/a.png');
  });

  it('of Excel, as a rich value; other rich values are the errors that they are', async () => {
    const cell = (at: string, vm: number) => `<c r="${at}" t="e" vm="${vm}"><v>#VALUE!</v></c>`;
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, cell('B1', 1), cell('C1', 2), cell('D1', 3), cell('E1', 9)),
      extra: richParts(['_localImage', '_error', '_webImage'], [0, 1, 2]),
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '(ảnh)', C1: 'error', D1: '(ảnh)', E1: 'error' });
    expect(said.map(({ code, cell: at }) => [code, at])).toEqual([['TD2251', 'B1']]);
    expect(said[0]?.message).toContain('2 ô có ảnh đặt trong ô (B1, D1)');
  });

  it('is an error cell where the parts that tell of it are missing or broken', async () => {
    const rows = rowOf(1, label, '<c r="B1" t="e" vm="1"><v>#VALUE!</v></c>');
    const [metadata, ...others] = richParts(['_localImage'], [0]);
    expect((await readOverWorkbook({ rows })).texts.B1).toBe('error');
    const broken = [{ ...metadata, name: 'xl/metadata.xml', data: '<metadata' }, ...others];
    expect((await readOverWorkbook({ rows, extra: broken })).texts.B1).toBe('error');
  });

  it.each([
    ['a text about pictures', textCell('B1', 'IMAGE("x") là công thức')],
    ['a formula that shows words', '<c r="B1" t="str"><f>IF(A1="",IMAGE("https://a"),"có")</f><v>có</v></c>'],
    ['another function', error('MYIMAGE("a")', '#NAME?')],
    ['another error', error('B9/0', '#DIV/0!')],
  ])('is not %s', async (_, cell) => {
    const { texts, said } = await readOverWorkbook({ rows: rowOf(1, label, cell) });
    expect(texts.B1).not.toBe('(ảnh)');
    expect(said).toEqual([]);
  });
});

describe('a file that is embedded over a sheet', () => {
  const named = (name: string) => buildOle({ '\u0001Ole10Native': `\0\0\0\0\u0002\0${name}\0C:\\a\0` });

  it.each([
    ['Word.Document.12', 'Microsoft_Word_Document.docx', 'tệp Word'],
    ['AcroExch.Document.DC', 'oleObject1.bin', 'tệp PDF'],
    ['Excel.Sheet.12', 'Microsoft_Excel_Worksheet.xlsx', 'bảng tính Excel'],
    ['PowerPoint.Show.12', 'Presentation1.pptx', 'tệp PowerPoint'],
    ['Packager Shell Object', 'oleObject1.bin', 'tệp đính kèm'],
    ['WPS.Writer', 'oleObject1.bin', 'tệp Word'],
  ])('%s: stands for the empty cell under it', async (program, part, kind) => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, numberCell('B1', 3)),
      files: [{ row: 0, column: 2, program, part }],
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '3', C1: '(tệp đính kèm)' });
    expect(said.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['TD2253', 'C1', 'warning'],
    ]);
    expect(said[0]?.message).toContain(`(${kind})`);
  });

  it('is named by the name that it was embedded under', async () => {
    const { said } = await readOverWorkbook({
      rows: rowOf(1, label),
      files: [{ row: 0, column: 1, program: 'Package', part: 'oleObject1.bin', bytes: named('qd-15.pdf') }],
    });
    expect(said[0]?.message).toContain('tệp “qd-15.pdf”');
  });

  it('is told of over words, and beside the table', async () => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label),
      files: [
        { row: 0, column: 0, program: 'Word.Document.12', part: 'a.docx' },
        { row: 8, column: 3, program: 'AcroExch.Document', part: 'b.bin' },
      ],
    });
    expect(texts).toEqual({ A1: 'TT1.1' });
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2254', 'A1']]);
    expect(said[0]?.message).toContain('A1: tệp Word, D9: tệp PDF');
  });
});
