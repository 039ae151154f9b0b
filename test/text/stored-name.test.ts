import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, numberedName, storedName, whyRenamed } from '../../src/text/stored-name.ts';

describe('names under which received files are kept', () => {
  it.each([
    ['Báo cáo Đông Vệ.xlsx', 'Báo cáo Đông Vệ.xlsx'],
    ['../../evil.xlsx', 'evil.xlsx'],
    ['..\\..\\Windows\\a.xlsx', 'a.xlsx'],
    ['C:\\Users\\lan\\biểu mẫu.xlsx', 'biểu mẫu.xlsx'],
    ['/etc/passwd', 'passwd'],
    ['phường/', 'phường'],
    ['..', 'tệp không tên'],
    ['', 'tệp không tên'],
    ['.xlsx', 'tệp không tên.xlsx'],
    ['.htaccess.xlsx', 'htaccess.xlsx'],
    ['~$báo cáo.xlsx', 'báo cáo.xlsx'],
    ['CON', '_CON'],
    ['con.xlsx', '_con.xlsx'],
    ['Aux.tar.xlsx', '_Aux.tar.xlsx'],
    ['NUL .txt', '_NUL.txt'],
    ['COM1.xls', '_COM1.xls'],
    ['LPT³.xls', '_LPT³.xls'],
    ['CONTENT.xlsx', 'CONTENT.xlsx'],
    ['báo cáo. . .', 'báo cáo'],
    ['a:b*c?"d<e>f|g.xlsx', 'a_b_c__d_e_f_g.xlsx'],
    ['dòng\nhai\ttab.xlsx', 'dòng hai tab.xlsx'],
    ['a\u0000b\u001b[31m.xlsx', 'ab[31m.xlsx'],
    ['bieu-mau\u202excod.xlsx', 'bieu-mauxcod.xlsx'],
    ['lẻ\ud800.xlsx', 'lẻ.xlsx'],
    ['Bao ca\u0301o.xlsx', 'Bao cáo.xlsx'],
  ])('%j becomes %j', (original, kept) => {
    expect(storedName(original)).toBe(kept);
  });

  it('cuts to 120 characters and 240 bytes, the extension kept', () => {
    expect(storedName(`${'a'.repeat(300)}.xlsx`)).toBe(`${'a'.repeat(115)}.xlsx`);
    const long = storedName(`${'ệ'.repeat(300)}.xlsx`);
    expect(long).toBe(`${'ệ'.repeat(78)}.xlsx`);
    expect(numberedName(long, 12)).toBe(`${'ệ'.repeat(76)} (12).xlsx`);
  });

  it('says that a name is too long from 121 characters on', () => {
    expect(whyRenamed(`${'a'.repeat(115)}.xlsx`)).toBeNull();
    expect(whyRenamed(`${'a'.repeat(116)}.xlsx`)).toEqual({ kind: 'odd', because: 'dài 121 ký tự' });
    expect(whyRenamed(`${'ệ'.repeat(78)}a.xlsx`)).toBeNull();
    expect(whyRenamed(`${'ệ'.repeat(78)}aa.xlsx`)?.kind).toBe('odd');
  });

  it('takes nine letters after a dot for an extension, ten for a part of the name', () => {
    expect(numberedName('a.abcdefghi', 2)).toBe('a (2).abcdefghi');
    expect(numberedName('a.abcdefghij', 2)).toBe('a.abcdefghij (2)');
    expect(numberedName('.abc', 2)).toBe('.abc (2)');
  });

  it('makes of any text a name that every system takes, and leaves it so', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('.', ' ', '/', '\\', ':', '~', '$', 'con', 'x', 'ệ', '\u202e', '\0', '\ud800'),
      }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 999 }), (original, number) => {
        const name = storedName(original);
        expect(storedName(name)).toBe(name);
        for (const given of [name, numberedName(name, number)]) {
          expect(given).not.toMatch(
            /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u,
          );
          expect(given).not.toMatch(/^[.\s]|^~\$|[.\s]$/u);
          expect(given).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu);
          expect([...given].length).toBeLessThanOrEqual(120);
          expect(new TextEncoder().encode(given).length).toBeLessThanOrEqual(240);
          expect(given).toBe(given.normalize('NFC'));
        }
      }),
    );
  });

  it('says why a name is changed wherever it is, and nothing where it is kept', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', ' ', 'con', 'x', 'ệ', 'e\u0323', '\u202e', '\0', ':') }),
        (name) => {
          const isKept = storedName(name) === name.normalize('NFC');
          expect(whyRenamed(name) === null).toBe(isKept);
        },
      ),
    );
  });

  it('takes names for one that differ in case or composition only', () => {
    expect(nameKey('BÁO CÁO.XLSX')).toBe(nameKey('ba\u0301o cáo.xlsx'));
    // A letter that is whole only when it is small.
    expect(nameKey('J\u030C.xlsx')).toBe(nameKey('ǰ.xlsx'));
    expect(nameKey('báo cáo.xlsx')).not.toBe(nameKey('bao cao.xlsx'));
  });
});
