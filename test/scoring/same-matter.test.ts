import { describe, expect, it } from 'vitest';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import type { Eligibility } from '../../src/scoring/eligibility.ts';
import { closedAmong, sameMatter, settleDeclared } from '../../src/scoring/same-matter.ts';
import { smallCriteria } from '../support/criteria.ts';

const both = { subjects: ['unit', 'individual'] as ('unit' | 'individual')[], criteria: [], origin: '' };
const set = smallCriteria({
  disqualifiers: [
    { ...both, id: 'V1', title: 'Bị kỷ luật', effect: 'exclude', declaredBy: ['khiển trách', 'cảnh cáo'] },
    { ...both, id: 'V4', title: 'Bị xử phạt', effect: 'exclude', declaredBy: ['nồng độ cồn'] },
    { ...both, id: 'H1', title: 'Đang xem xét', effect: 'hold', declaredBy: ['xem xét kỷ luật', 'tố cáo'] },
  ],
});
const days = { begin: '2021-12-01', end: '2022-11-30' };

function fact(overrides: Partial<DocumentedFact>): DocumentedFact {
  return {
    unit: 'A',
    person: { name: 'Lưu Thị Quyên', birthDate: null },
    disqualifier: 'H1',
    what: 'Xem xét kỷ luật; kết luận không vi phạm',
    document: { number: '87/TB-UBKTTU', date: '2022-10-17', issuer: 'Ủy ban Kiểm tra' },
    from: '2022-10-17',
    until: '2023-03-20',
    cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E6' },
    ...overrides,
  };
}

const inquiry = fact({});
const punished = fact({
  disqualifier: 'V1',
  what: 'Khiển trách',
  document: { number: '12-QĐ/UBKT', date: '2022-05-05', issuer: 'Ủy ban Kiểm tra' },
  from: '2022-05-05',
  until: '2023-05-05',
});

describe('the matter that a unit writes of', () => {
  it.each([
    ['by its number', 'Đang xem xét kỷ luật theo Thông báo số 87/TB-UBKTTU ngày 04/11/2022', [inquiry]],
    ['by its number, otherwise spaced', 'xem xét theo TB số 087 / TB-ubkttu', [inquiry]],
    ['by its number, otherwise punctuated', 'Khiển trách, QĐ 12/QĐ-UBKT', [punished]],
    ['by its kind, where no number is given', 'Đang bị xem xét kỷ luật', [inquiry]],
    ['not by its kind, where another number is given', 'Xem xét kỷ luật, TB số 88/TB-UBKTTU', []],
    ['not where nothing says the kind', 'có sai sót trong công tác', []],
    ['not by the number of a day', 'Khiển trách ngày 87/10', [punished]],
  ])('is found %s', (_how, text, found) => {
    expect(sameMatter({ text, days }, [inquiry, punished], set)).toEqual(found);
  });

  it('is not sure where two of a kind fall in the year, where its row lies in another year, or has no document', () => {
    const text = 'Đang xem xét kỷ luật';
    const other = fact({ document: { number: '90/TB', date: '2022-11-01', issuer: '' }, from: '2022-11-01' });
    expect(sameMatter({ text, days }, [inquiry, other], set)).toEqual([]);
    const before = fact({ from: '2020-10-17', until: '2021-03-20' });
    expect(sameMatter({ text, days }, [before], set)).toEqual([]);
    expect(sameMatter({ text: `${text} số 87/TB-UBKTTU`, days }, [before], set)).toEqual([]);
    expect(sameMatter({ text, days }, [fact({ document: null })], set)).toEqual([]);
    expect(sameMatter({ text, days }, [fact({ disqualifier: 'H9' })], set)).toEqual([]);
  });

  it.each([
    ['2022-11-30', null, [inquiry.document]],
    ['2022-12-01', null, []],
    ['2020-01-01', '2021-12-01', [inquiry.document]],
    ['2020-01-01', '2021-11-30', []],
    ['2021-12-01', null, [inquiry.document]],
    ['2021-11-30', null, []],
  ])('is of the year 01/12/2021–30/11/2022, or not, where it lasts from %s to %s', (from, until, found) => {
    const documents = sameMatter({ text: 'Bị tố cáo', days }, [fact({ from, until })], set);
    expect(documents.map(({ document }) => document)).toEqual(found);
  });

  it('that is told by its number and its day is the same, whenever its effect was', () => {
    const before = fact({
      from: '2020-10-17',
      until: '2021-03-20',
      document: { number: '87/TB-UBKTTU', date: '2020-10-17', issuer: '' },
    });
    const text = 'Xem xét kỷ luật theo Thông báo số 87/TB-UBKTTU ngày 17/10/2020';
    expect(sameMatter({ text, days }, [before], set)).toEqual([before]);
  });
});

describe('what a unit declared beside the register', () => {
  const text = 'Đang xem xét kỷ luật theo Thông báo số 87/TB-UBKTTU';
  const declared: Eligibility = {
    disqualified: [],
    onHold: [{ code: 'declared-holding', id: 'H1', title: 'Đang xem xét' }],
  };
  const settled = (facts: readonly DocumentedFact[], on: string) =>
    settleDeclared(declared, { text, year: 2022, days }, facts, set, on);

  it('holds nobody twice: the open row of the register alone does', () => {
    expect(settled([inquiry], '2022-11-30')).toEqual({ disqualified: [], onHold: [], past: [] });
  });

  it('holds nobody once the register says that it has come to its end, and this is told', () => {
    const { onHold, past } = settled([inquiry], '2023-03-21');
    expect(onHold).toEqual([]);
    expect(past).toEqual([expect.objectContaining({ code: 'closed', year: 2022, id: 'H1' })]);
    expect(closedAmong([inquiry], 2022, set, '2023-03-20')).toEqual([]);
  });

  it('goes on holding where no row is surely about it', () => {
    expect(settled([punished], '2023-03-21').onHold).toEqual(declared.onHold);
    expect(settled([], '2023-03-21').onHold).toEqual(declared.onHold);
  });

  it('what its own words exclude for stays excluded', () => {
    const excluded: Eligibility = { disqualified: ['V1'], onHold: [] };
    const matter = { text: 'Khiển trách, số 87/TB-UBKTTU', year: 2022, days };
    expect(settleDeclared(excluded, matter, [inquiry], set, '2023-06-01').disqualified).toEqual(['V1']);
  });

  it('words outside their column are joined in the same way, other holds stay', () => {
    const from = { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'K4' };
    const aside = { code: 'aside', text: 'TB số 87/TB-UBKTTU', from } as const;
    const doubt = { code: 'doubt', text: 'Ngày sinh không đọc được.' } as const;
    const { onHold } = settleDeclared(
      { disqualified: [], onHold: [aside, doubt] },
      { text: '', year: 2022, days },
      [inquiry],
      set,
      '2023-06-01',
    );
    expect(onHold).toEqual([doubt]);
  });

  it('a doubt stays also where the register knows the matter', () => {
    const doubt = { code: 'doubt', text: 'Ngày sinh không đọc được.' } as const;
    const both = { ...declared, onHold: [...declared.onHold, doubt] };
    const matter = { text, year: 2022, days };
    expect(settleDeclared(both, matter, [inquiry], set, '2022-11-30').onHold).toEqual([doubt]);
  });
});
