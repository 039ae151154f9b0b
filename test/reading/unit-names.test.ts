import { describe, expect, it } from 'vitest';
import { unitNames } from '../../src/reading/unit-names.ts';
import { unit } from '../support/candidate.ts';

const dongVe = unit({ id: '007', name: 'Phường Đông Vệ' });
const dongVeCong = unit({ id: '008', name: 'Phường Đông Vệ Công' });
const dongSon = unit({ id: 'A07', name: 'Phường Đông Sơn', aliases: ['Đông Sơn mới'] });
const xaDongSon = unit({ id: '010', name: 'Xã Đông Sơn' });
const lone = unit({ id: '011', name: 'Phường Tân' });
const noiVu = unit({ id: '012', name: 'Phòng Nội vụ' });
const saoMai = unit({ id: '013', name: 'Phường Sao Mai', aliases: ['UBND P. Sao Mai'] });
const saoDen = unit({ id: '014', name: 'Tram Sao Den' });
const lyQuyHoa = unit({ id: '015', name: 'Trường THCS Lý Quý Hòa' });
// In no order of code or name: what is found comes back as the register has it.
const units = [xaDongSon, noiVu, dongSon, dongVeCong, lone, dongVe, saoMai, saoDen, lyQuyHoa];
const names = unitNames({ units });
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('a unit by its code', () => {
  it.each([
    ['007', ['007']],
    [' a07 ', ['A07']],
    ['7', ['007']],
    ['0007', ['007']],
    ['77', []],
    ['', []],
  ])('“%s” is %j', (text, expected) => {
    expect(ids(names.byCode(text))).toEqual(expected);
  });

  it('is nobody’s where the number without its zeros may be two codes', () => {
    const two = unitNames({ units: [unit({ id: '07' }), unit({ id: '007' })] });
    expect(ids(two.byCode('7'))).toEqual([]);
    expect(ids(two.byCode('07'))).toEqual(['07']);
    const periods = unitNames({ units: [unit({ id: '07', to: '2020-01-01' }), unit({ id: '07' })] });
    expect(ids(periods.byCode('7'))).toEqual(['07', '07']);
  });
});

describe('a unit by its name', () => {
  it.each([
    ['Phường Đông Vệ', ['007']],
    ['UBND phường Đông Vệ, thành phố Thanh Hóa', ['007']],
    ['phuong dong ve', ['007']],
    ['Đông Sơn mới', ['A07']],
    ['P. Nội vụ', ['012']],
    ['Đông Sơn', []],
    ['Phường Đồng Vệ', []],
    ['Phường Đông Vê', ['007']],
    // A word of the register that carries no mark is known to carry none.
    ['Phường Tấn', []],
    ['Phường Sáo Mai', []],
    ['Phường Sao Mái', []],
    ['P. Sao Mái', []],
    ['phuong sao mai', ['013']],
    ['Phương Sao Mai', ['013']],
    // Not so where all of its names are without marks: perhaps nobody has typed them.
    ['Trạm Sáo Đẻn', ['014']],
    // i and y, and the place of the tone, are as one likes.
    ['Trường THCS Lí Quí Hoà', ['015']],
    ['Trường THCS Lý Quý Hòa', ['015']],
    ['Trường THCS Lỳ Quý Hòa', []],
    ['Trường THCS Li Quy Hoa', ['015']],
  ])('“%s” is %j', (text, expected) => {
    expect(ids(names.byName(text))).toEqual(expected);
  });

  it.each([
    ['Phường Sao Mái', ['013']],
    ['Phường Đồng Vệ', ['007']],
    ['Phường Sao Mai', ['013']],
    ['Phường Trăng', []],
  ])('“%s” may be %j when its marks are a slip', (text, expected) => {
    expect(ids(names.mayName(text))).toEqual(expected);
  });

  it('may be two that differ in marks alone where it has those of neither', () => {
    const two = unitNames({
      units: [unit({ id: '1', name: 'Xã Hoằng Mai' }), unit({ id: '2', name: 'Xã Hoàng Mai' })],
    });
    expect(ids(two.byName('Xã Hoàng Mai'))).toEqual(['2']);
    expect(ids(two.mayName('Xã Hoàng Mai'))).toEqual(['2']);
    expect(ids(two.byName('Xã Hoảng Mai'))).toEqual([]);
    expect(ids(two.mayName('Xã Hoảng Mai'))).toEqual(['1', '2']);
  });
});

describe('units that a longer text names', () => {
  it.each([
    ['the longest name, not the one inside it', 'Báo cáo phường Đông Vệ Công năm 2022', ['008']],
    ['each of the longest, as the register has them', 'phường Đông Sơn - Xã Đông Sơn', ['A07']],
    ['of two of one length both', 'phòng Nội vụ và phường Tân gửi', ['012']],
    ['without its kind, all who are called so', 'bieu mau Dong Son 2022', ['010', 'A07']],
    ['a name of one word says nothing without its kind', 'bieu mau Tan 2022', []],
    ['with its kind it does', 'bieu mau phuong Tan 2022', ['011']],
    ['not the tail of another office’s name', 'Công an phường Tân', []],
    ['nor of a school’s', 'Trường THCS phường Tân', []],
    ['none', 'Kế hoạch năm 2022', []],
    ['a word of its letters elsewhere is no part of the name', 'Hợp đồng của phường Đông Vệ', ['007']],
    ['not with other marks', 'Bảng điểm phường Sao Mái', []],
  ])('%s', (_, text, expected) => {
    expect(ids(names.within(text))).toEqual(expected);
  });

  it('come in the order of the register, not of the text', () => {
    const two = unitNames({
      units: [unit({ id: '01', name: 'Phường Ba Đình' }), unit({ id: '02', name: 'Phường Ta Đình' })],
    });
    expect(ids(two.within('phường Ta Đình và phường Ba Đình'))).toEqual(['01', '02']);
    expect(ids(two.within('phường Ba Đình và phường Ta Đình'))).toEqual(['01', '02']);
  });
});

describe('a name with slips of the keyboard', () => {
  it.each([
    ['Phường Đông Vê', true],
    ['Phường Đôgn Vệ', true],
    ['Phường Đôn Vx', true],
    ['Phường Đxnx Vx', false],
    ['Vệ Đông Phường', false],
  ])('“%s”: %s', (text, expected) => {
    expect(names.isMisspelt(text, dongVe)).toBe(expected);
  });

  it('lists those most like it first, by how much of it they share', () => {
    const alike = names.alike('Phường Đông Vệ', units);
    expect(ids(alike.map(({ unit: one }) => one)).slice(0, 2)).toEqual(['007', '008']);
    expect(alike[0]?.likeness).toBe(1);
    const shares = alike.map(({ likeness }) => likeness);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(alike.find(({ unit: one }) => one.id === '012')?.likeness).toBeCloseTo(5 / 12);
    // Both names of a unit count, the better one.
    const other = names.alike('Đông Sơn mới', [dongSon, xaDongSon]);
    expect(other.map(({ likeness }) => likeness === 1)).toEqual([true, false]);
  });
});
