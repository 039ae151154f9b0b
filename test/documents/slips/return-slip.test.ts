import { describe, expect, it } from 'vitest';
import type { Table, WordDocumentModel } from '../../../src/documents/document-model.ts';
import { returnLetter } from '../../../src/documents/slips/phieu-tra-lai.ts';
import { faultsOf, returnSlipsOf } from '../../../src/documents/slips/return-slips.ts';
import { returnSlip as skeleton } from '../../../templates/text/phieu-tra-lai.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { contextOf } from '../../support/result-fixture.ts';
import { faultySlips, faultyYear, letterTo } from '../../support/return-slip-fixture.ts';

/** Rows of the letter's table that stand for a fault. */
function faultRows({ blocks }: WordDocumentModel) {
  const table = blocks.bang_loi?.find((block): block is Table => block.type === 'table');
  return (table?.rows ?? []).filter(({ kind }) => kind !== 'heading');
}

describe('who gets a slip, and of what', () => {
  it('is one slip per faulty unit, and one per faulty file that is nobody’s', () => {
    expect(
      faultySlips.map(({ name, unit, files }) => [name, unit?.id, files.map(({ input }) => input.file)]),
    ).toEqual([
      ['14755-phuong-ba-dinh', '14755', ['khoi/Phường Ba Đình.xlsx']],
      [expect.stringMatching(/^PTP-/), 'PTP', ['Truong MN.pdf']],
      ['chua-ro-don-vi-bao-cao', undefined, ['bao cao.xlsx']],
    ]);
  });

  it('holds all errors and warnings that the unit can mend, errors first, and none of a superseded file', () => {
    const [slip] = faultySlips;
    expect(slip === undefined ? [] : faultsOf(slip).map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'TD2103 H14',
      'TD2304 I6',
      'TD2303 H8',
    ]);
  });

  it('promises a marked copy only where a fault names a cell', () => {
    expect(faultySlips.map(({ files }) => files.map(({ markedName }) => markedName))).toEqual([
      ['14755-phuong-ba-dinh-da-danh-dau'],
      [null],
      ['chua-ro-don-vi-bao-cao-da-danh-dau'],
    ]);
  });
});

describe('a file of several units', () => {
  const file = 'cum-1.xlsx';
  const [first, second] = faultyYear.units.map(({ id }) => id);
  const [input] = faultyYear.inputs;
  const fault = { code: 'TD2103', severity: 'error', title: '', message: '', hint: '', file } as const;

  it('goes back to each of them with its own faults, and once for what is of none', () => {
    const slips = returnSlipsOf({
      ...faultyYear,
      inputs: input && first && second ? [{ ...input, file, unit: null, units: [first, second] }] : [],
      diagnostics: [
        { ...fault, unit: first ?? '', cell: 'A1' },
        { ...fault, unit: second ?? '', cell: 'A2' },
        { ...fault, cell: 'A3' },
      ],
    });
    expect(slips.map((slip) => [slip.unit?.id, faultsOf(slip).map(({ cell }) => cell)])).toEqual([
      [first, ['A1']],
      [second, ['A2']],
      [undefined, ['A3']],
    ]);
  });
});

describe('the letter', () => {
  it.each([
    ['14755', 'phieu-tra-lai'],
    [null, 'phieu-tra-lai-chua-ro-don-vi'],
  ])('to %s reads as its golden text', async (unit, golden) => {
    await expectGolden(documentText(skeleton, letterTo(unit)), golden);
  });

  it.each(faultySlips.map((slip) => [slip.unit?.id ?? null, slip] as const))(
    'to %s has a row for each fault, and says how many',
    (unit, slip) => {
      const letter = letterTo(unit);
      const faults = faultsOf(slip);
      expect(faultRows(letter)).toHaveLength(faults.length);
      const said = [...(letter.fields.so_loi?.[0]?.text ?? '').matchAll(/\d+/gu)].map(Number);
      expect(said.reduce((sum, count) => sum + count, 0)).toBe(faults.length);
    },
  );

  it('names the file of each fault where there are several, and the sheet alone where there is one', () => {
    const [slip, other] = faultySlips;
    if (slip === undefined || other === undefined) throw new Error('no slips');
    const placesOf = (files: typeof slip.files) =>
      faultRows(returnLetter(contextOf(faultyYear), { ...slip, files }, new Map())).map(({ cells }) =>
        cells[1]?.runs.map(({ text }) => text).join(''),
      );
    expect(placesOf(slip.files)).toEqual(['Tập thể', 'Tập thể', 'Tập thể']);
    const own = 'Phường Ba Đình.xlsx';
    const both = placesOf([...slip.files, ...other.files]);
    expect(both).toEqual(expect.arrayContaining([`${own}: Tập thể`, 'Truong MN.pdf: Cả tệp']));
    expect(both.filter((place) => !place?.includes(': '))).toEqual([]);
  });

  it('leaves the day to a person once the deadline is over, and names it before', () => {
    expect(letterTo('14755').fields.thoi_han).toEqual([{ text: 'ngày phải gửi lại', toFill: true }]);
    expect(faultyYear.deadline.date < letterTo('14755').date).toBe(true);
  });
});
