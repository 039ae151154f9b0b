import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { officeOn } from '../../src/domain/profile.ts';
import { readProfile } from '../../src/workspace/read-profile.ts';
import { PROFILE } from '../support/profile-text.ts';

const read = (text: string) => readProfile(new TextEncoder().encode(text), 'thidua.yaml');
const faults = (text: string) =>
  read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('readProfile', () => {
  it('reads a whole profile', () => {
    const { value, diagnostics } = read(PROFILE);
    expect(diagnostics).toEqual([]);
    expect(value?.plan).toBe('756-KH-UBND');
    expect(value?.offices[0]?.symbols).toEqual({ report: 'BC-PNV', submission: 'TTr-PNV', list: 'DS-PNV' });
    expect(value?.submitTo.phone).toBe('0237.3000.756');
  });

  it('reads the profile that ships, in force until the city ended', async () => {
    const { value, diagnostics } = readProfile(
      new Uint8Array(await readFile('templates/thu-muc-lam-viec/thidua.yaml')),
      'thidua.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(value && officeOn(value, '2025-06-30')?.issuingAgency).toBe('Phòng Nội vụ');
    expect(value && officeOn(value, '2025-07-01')).toBeNull();
  });

  it.each([
    ['an unknown key', PROFILE.replace('place:', 'palce:'), ['TD4204 4:5', 'TD4203 9:5']],
    ['a missing key', PROFILE.replace('    place: Thanh Hóa\n', ''), ['TD4204 4:5']],
    ['an unknown key at the top', `${PROFILE}nam: 2022\n`, ['TD4203 28:1']],
    ['a number for a word', PROFILE.replace('"0237.3000.756"', '02373000756'), ['TD4205 26:10']],
    ['a date as typed in Vietnam', PROFILE.replace('2025-06-30', '30/6/2025'), ['TD4205 5:9']],
    ['no list of recipients', PROFILE.replace('["Lưu: VT"]', 'văn thư'), ['TD4205 21:15']],
    ['another choice', PROFILE.replace('none', 'lui-lai'), ['TD4205 27:20']],
    ['a blank word', PROFILE.replace('place: Thanh Hóa', 'place: ""'), ['TD4205 9:12']],
    ['a key twice', PROFILE.replace('    place:', '    council: A\n    place:'), ['TD4202 11:5']],
    ['a tab', PROFILE.replace('    place:', '\tplace:'), ['TD4202 9:1']],
    [
      'an alias',
      PROFILE.replace('plan: 756-KH-UBND', 'plan: &a 756-KH-UBND\nother: *a'),
      ['TD4202 2:10', 'TD4203 3:1', 'TD4202 3:8'],
    ],
    ['an open quote', PROFILE.replace('name: ""', 'name: "'), ['TD4202 19:14']],
    ['an invisible character', PROFILE.replace('Phòng Nội vụ', 'Phòng\u200B Nội vụ'), ['TD4202 7:25']],
    ['not a mapping', 'Phòng Nội vụ', ['TD4205 1:1']],
    ['nothing', '', ['TD4205 1:1']],
  ])('points at %s', (_, text, expected) => {
    expect(read(text).value).toBeNull();
    expect(faults(text)).toEqual(expected);
  });

  it('names the allowed keys and the place of an unknown one', () => {
    const [fault] = read(PROFILE.replace('authority:', 'quyen:')).diagnostics.filter(
      ({ code }) => code === 'TD4203',
    );
    expect(fault?.message).toBe('Không có mục “quyen” ở mục “signer” của mục “offices” thứ 1.');
    expect(fault?.hint).toBe('Các mục được ghi ở đây: authority, position, name.');
  });

  it('refuses bytes that are not UTF-8, and huge files', () => {
    const codes = (bytes: Uint8Array) =>
      readProfile(bytes, 'thidua.yaml').diagnostics.map(({ code }) => code);
    expect(codes(new Uint8Array([0x80, 0x81]))).toEqual(['TD4202']);
    expect(codes(new Uint8Array(300_000).fill(0x20))).toEqual(['TD4202']);
  });

  it('refuses two offices for one day', () => {
    const second = PROFILE.slice(PROFILE.indexOf('  - from'), PROFILE.indexOf('submitTo'));
    const both = PROFILE.replace('submitTo', `${second.replace('from: null', 'from: 2025-06-30')}submitTo`);
    expect(read(both).diagnostics.map(({ code }) => code)).toEqual(['TD4206']);
  });
});
