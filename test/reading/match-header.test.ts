import { describe, expect, it } from 'vitest';
import { knownTables } from '../../src/reading/headers/known-tables.ts';
import { foldHeader, isHeaderLike, isOfVocabulary, matchHeader } from '../../src/reading/match-header.ts';

const [unit, individuals, proposals] = knownTables;
const match = (text: string, table = unit) => {
  const found = table && matchHeader(foldHeader(text), table);
  return found ? `${found.column.key} ${found.how}` : null;
};

describe('matchHeader', () => {
  it.each([
    ['Điểm tự chấm', 'selfPoints exact'],
    ['Điểm\ntự chấm', 'selfPoints exact'],
    ['ĐIỂM TỰ CHẤM', 'selfPoints folded'],
    ['Diem tu cham', 'selfPoints folded'],
    ['ĐTC', 'selfPoints synonym'],
    ['Điểm tự chấm của đơn vị', 'selfPoints synonym'],
    ['Điểm tự chấm (0-10)', 'selfPoints folded'],
    ['Đ. tối đa', 'max synonym'],
    ['Mã', 'code exact'],
    ['Minh chứng (tên, số, ngày văn bản)', 'evidence folded'],
    ['Tổng số', 'total exact'],
    ['Lương', null],
    ['', null],
  ])('%j in Tập thể', (text, expected) => expect(match(text)).toBe(expected));

  it('reads the same words by the table that they stand in', () => {
    expect(match('Họ và tên', individuals)).toBe('name exact');
    expect(match('Họ và tên', proposals)).toBe('name synonym');
    expect(match('Họ và tên')).toBeNull();
    expect(match('Họ và tên đệm của cán bộ', individuals)).toBe('familyName synonym');
    expect(match('Họ và tên của cán bộ', individuals)).toBe('name synonym');
  });

  it('knows a header of 80 letters, and none that is longer', () => {
    const name = (length: number) => `${'Họ và tên ('.padEnd(length - 1, 'x')})`;
    expect([80, 81].map((length) => match(name(length), individuals))).toEqual(['name folded', null]);
    expect([80, 81].map((length) => isHeaderLike(name(length)))).toEqual([true, false]);
  });

  it('never takes a sentence for a header', () => {
    const sentence =
      'Minh chứng kèm theo gồm báo cáo tổng kết năm, biên bản họp và danh sách cán bộ tham gia';
    expect(match(sentence)).toBeNull();
    expect(isHeaderLike(sentence)).toBe(false);
  });

  it('looks as a header wherever it matches one', () => {
    for (const table of knownTables) {
      for (const { header, synonyms } of table.columns) {
        for (const text of [header, ...synonyms]) {
          expect(isHeaderLike(text), text).toBe(true);
          expect(matchHeader(foldHeader(text), table), `${table.role}: ${text}`).not.toBeNull();
        }
      }
    }
  });

  it('knows by its words alone whatever is one, and no code of a criterion', () => {
    for (const table of knownTables) {
      for (const { header, synonyms, beginnings = [] } of table.columns) {
        const begun = beginnings.map((words) => `${words} của đơn vị`);
        for (const text of [header, ...synonyms, ...begun, `${header} (*)`]) {
          expect(isOfVocabulary(text), text).toBe(matchHeader(foldHeader(text), table) !== null);
        }
      }
    }
    expect(isHeaderLike('TT1.1')).toBe(true);
    expect(isOfVocabulary('TT1.1')).toBe(false);
  });

  it('knows no table that codes of criteria alone could be the header of', () => {
    for (const { anchors, role } of knownTables) {
      expect(
        anchors.some((anyOf) => !anyOf.includes('criteria')),
        role,
      ).toBe(true);
    }
  });

  it('gives each word one meaning in a table', () => {
    for (const table of knownTables) {
      for (const { key, header, synonyms } of table.columns) {
        for (const text of [header, ...synonyms]) {
          expect(matchHeader(foldHeader(text), table)?.column.key, `${table.role}: ${text}`).toBe(key);
        }
      }
    }
  });
});
