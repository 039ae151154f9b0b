import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/text/file-name.ts';

describe('fileNameOf', () => {
  it.each([
    ['Phường Đông Vệ', 'phuong-dong-ve'],
    ['Trường TH & THCS Quảng Tâm (cơ sở 2)', 'truong-th-thcs-quang-tam-co-so-2'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'tep-con'],
    ['com1', 'tep-com1'],
    ['', 'khong-ten'],
    ['???', 'khong-ten'],
  ])('%j → %j', (text, name) => {
    expect(fileNameOf(text)).toBe(name);
  });

  it('is always a plain, short name, and names itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = fileNameOf(text);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(84);
        expect(fileNameOf(name)).toBe(name);
      }),
    );
  });
});
