import { describe, expect, it } from 'vitest';
import { pastedLines, withUnitLines } from '../support/pasted-lines.ts';
import { contentOf } from '../support/submission-content.ts';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  understood,
  unitHeader,
  unitLinesRows,
} from '../support/submission-workbook.ts';

const good = contentOf(understood(goodSheets).value);

describe('a table pasted as text', () => {
  it.each([
    ['tabs', '\t'],
    ['bars', '|'],
    ['bars with spaces', ' | '],
    ['semicolons', ';'],
  ])('is parted by %s and says the same', (_, separator) => {
    const { value, diagnostics } = understood(
      withUnitLines([['TỰ CHẤM NĂM 2022'], ...pastedLines(separator)]),
    );
    expect(contentOf(value)).toEqual(good);
    expect(codesOf(diagnostics)).toEqual(['TD1118 Tập thể!A2']);
    expect(value.lines.get('TT1.1')?.achieved).toMatchObject({ from: { sheet: 'Tập thể', cell: 'A4' } });
    expect(value.understanding.find(({ role }) => role === 'unit')).toMatchObject({
      pasted: true,
      headerRows: [2],
    });
  });

  it('is parted by the first of two marks that know as many headers', () => {
    const lines = unitLinesRows.map((row) => [row.map((cell) => cell ?? '').join('  |  ')]);
    const { value } = understood(withUnitLines([[unitHeader.join('  |  ')], ...lines]));
    expect(contentOf(value)).toEqual(good);
  });

  it('may be drawn with bars and a line under the header', () => {
    const drawn = pastedLines(' | ').map(([line]) => [`| ${line} |`]);
    const [header = [''], ...lines] = drawn;
    const { value } = understood(
      withUnitLines([header, ['|---|---|---|---|---|---|---|---|---|---|'], ...lines]),
    );
    expect(contentOf(value)).toEqual(good);
  });

  it('may lie in one single cell', () => {
    const text = pastedLines('\t')
      .map(([line]) => line)
      .join('\n');
    const { value, diagnostics } = understood(withUnitLines([[text]]));
    expect(contentOf(value)).toEqual(good);
    expect(value.lines.get('TT1.1')?.achieved).toMatchObject({ from: { cell: 'A1' } });
    expect(codesOf(diagnostics)).toEqual(['TD1118 Tập thể!A1']);
  });

  it('has a header where half of its words are known', () => {
    const [header = '', ...lines] = pastedLines('|').map(([line]) => String(line));
    const withOthers = (count: number) => {
      const others = Array.from({ length: count }, (_, at) => `|lạ ${at}`).join('');
      return understood(withUnitLines([[header + others], ...lines.map((line) => [line])])).value;
    };
    expect(contentOf(withOthers(10)).lines).toEqual(good.lines);
    expect(withOthers(11).lines.size).toBe(0);
  });

  it('in one cell is parted only where the rows below are free, the last of them too', () => {
    const lines = pastedLines('|').map(([line]) => String(line));
    const cell = [lines.join('\n')];
    const free = lines.slice(1).map(() => []);
    expect(understood(withUnitLines([cell, ...free, ['x']])).value.lines.size).toBe(3);
    expect(understood(withUnitLines([cell, ...free.slice(1), ['x']])).value.lines.size).toBe(0);
  });

  it('may be the list of people', () => {
    const rows = [personHeader, ...peopleRows].map((row) => [
      row.map((cell) => (cell !== null && typeof cell === 'object' ? '28/02/1990' : (cell ?? ''))).join('\t'),
    ]);
    const { value } = understood({ ...goodSheets, 'Cá nhân': { rows } });
    expect(contentOf(value)).toEqual(good);
  });

  it('parted by spaces is read line by line where a line is full, and reported where it is not', () => {
    const full = [unitHeader, ...unitLinesRows].map((row) =>
      row.length < 10 ? [row[0], row[1]] : row.map((cell) => cell ?? '.'),
    );
    const { value, diagnostics } = understood(
      withUnitLines([
        ...full.map((row) => [row.join('    ')]),
        ['TT1.1    Nhiệm vụ đúng hạn    40    45'],
        ['Người lập biểu          Thủ trưởng đơn vị'],
      ]),
    );
    expect(value.lines.get('TT1.1')?.achieved).toMatchObject({ state: 'given', value: { value: 45 } });
    expect(codesOf(diagnostics)).toContain('TD1119 Tập thể!A7');
    expect(value.rows).toMatchObject({ rejected: 1 });
    expect(value.rows.read).toBe(value.rows.accepted + value.rows.rejected + value.rows.skipped);
  });

  it('reports a line with more parts than columns and does not read it', () => {
    const { value, diagnostics } = understood(
      withUnitLines(
        pastedLines(';').map(([line]) => [String(line).replace('Báo cáo số 5/BC', 'Báo cáo số 5; số 6')]),
      ),
    );
    expect(codesOf(diagnostics)).toEqual(['TD1118 Tập thể!A1', 'TD1119 Tập thể!A3', 'TD3103 Tập thể!']);
    expect(value.lines.has('TT1.1')).toBe(false);
  });

  it('leaves an ordinary table alone, whatever its texts hold', () => {
    const rows = unitLinesRows.map((row) =>
      row.map((cell, at) => (at === 8 && cell !== null ? 'Báo cáo số 5; số 6 | số 7\tngày 1/2' : cell)),
    );
    const { value, diagnostics } = understood(withUnitLines([unitHeader, ...rows]));
    expect(codesOf(diagnostics)).toEqual([]);
    expect(value.lines.get('TT1.1')?.evidence).toMatchObject({
      value: 'Báo cáo số 5; số 6 | số 7 ngày 1/2',
    });
  });
});
