import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawContent } from '../../../src/domain/raw-workbook.ts';
import { readQuantity } from '../../../src/reading/cells/read-quantity.ts';

const place = { from: { file: 'a.xlsx', sheet: 'Tập thể', cell: 'H4' }, column: 'Điểm tự chấm' };
const read = (content: RawContent | null, rules = {}) =>
  readQuantity(content === null ? null : { column: 8, content }, place, rules);
const text = (typed: string): RawContent => ({ kind: 'text', text: typed });
const codes = (staged: ReturnType<typeof read>) => staged.diagnostics.map(({ code }) => code);

describe('readQuantity', () => {
  it.each([
    ['8,5', 8.5],
    ['8.5', 8.5],
    [' 8,5đ ', 8.5],
    ['8 điểm', 8],
    ['07', 7],
    ['0', 0],
    ['-2', -2],
    ['1.234,5', 1234.5],
    ['12', 12],
  ])('reads %j as it is meant, and never clips it', (typed, value) => {
    const staged = read(text(typed), { max: 10 });
    expect(staged.value).toMatchObject({ state: 'given', value: { value, isPercent: false } });
    expect(codes(staged)).toEqual([]);
  });

  it.each(['8-9', '8 – 9', '8,5 - 9,5 điểm', 'từ 8 đến 9', '8~9', '80% - 90%'])(
    'says of %j that it is a range, and reads no number of it',
    (typed) => {
      const staged = read(text(typed), { max: 10 });
      expect(staged.value).toMatchObject({ state: 'unreadable', code: 'TD2214', text: typed });
      expect(codes(staged)).toEqual(['TD2214']);
    },
  );

  it('sees a range in 60 letters, and none in more', () => {
    expect(codes(read(text('8-'.padEnd(60, '9'))))).toEqual(['TD2214']);
    expect(codes(read(text('8-'.padEnd(61, '9'))))).toEqual(['TD2203']);
  });

  it('takes a dot for that of thousands, but where there cannot be so many points', () => {
    expect(read(text('1.000'), { max: 1000 }).value).toMatchObject({ value: { value: 1000 } });
    expect(read(text('1.001'), { max: 1000 }).value).toMatchObject({ value: { value: 1.001 } });
    expect(read(text('10.000'), { max: 10 }).value).toMatchObject({ value: { value: 10 } });
    expect(read(text('10.001'), { max: 10 }).value).toMatchObject({ value: { value: 10_001 } });
  });

  it.each<[value: number, rules: { readonly max?: number }, isRead: boolean]>([
    [999_999, { max: 10 }, true],
    [1_000_000, { max: 10 }, false],
    [999_999_999_999_999, {}, true],
    [1e15, {}, false],
    [-1e15, {}, false],
    [1e-9, {}, true],
    [9e-10, {}, false],
  ])('reads %d under %j: %s', (value, rules, isRead) => {
    expect(read({ kind: 'number', value }, rules).value.state).toBe(isRead ? 'given' : 'unreadable');
  });

  it('reads nought below zero as nought', () => {
    expect(read({ kind: 'number', value: -0 }).value).toMatchObject({ value: { value: 0 } });
  });

  it('says so of a range whose marks are letters of their own', () => {
    const staged = read(text('từ 8 đến 9'.normalize('NFD')), { max: 10 });
    expect(codes(staged)).toEqual(['TD2214']);
  });

  it('keeps what was typed and where', () => {
    expect(read(text('8,50')).value).toMatchObject({ text: '8,50', from: place.from });
  });

  it.each(['không áp dụng', 'KHÔNG ÁP DỤNG', 'khong ap dung', 'kad', 'KAD', '-', '–'])(
    'takes %j for not applicable',
    (typed) => expect(read(text(typed)).value.state).toBe('not-applicable'),
  );

  it('tells a blank from a zero', () => {
    expect(read(null).value.state).toBe('blank');
    expect(read(text('   ')).value.state).toBe('blank');
    expect(read({ kind: 'number', value: 0 }).value).toMatchObject({ state: 'given', value: { value: 0 } });
  });

  it.each<[RawContent, string]>([
    [text('tám điểm'), 'TD2203'],
    [{ kind: 'boolean', value: true }, 'TD2203'],
    [{ kind: 'date', iso: '2022-10-08' }, 'TD2204'],
    [{ kind: 'error', error: '#REF!' }, 'TD2201'],
    [{ kind: 'formula-without-value' }, 'TD2202'],
    [text('8/12'), 'TD2207'],
  ])('%j is unreadable with %s, and the cell says so', (content, code) => {
    const staged = read(content, { max: 10 });
    expect(staged.value).toMatchObject({ state: 'unreadable', code });
    expect(staged.diagnostics).toMatchObject([{ code, severity: 'error', sheet: 'Tập thể', cell: 'H4' }]);
  });

  it('shows the formula that has no value', () => {
    const staged = readQuantity(
      { column: 8, content: { kind: 'formula-without-value' }, formula: 'E4*2' },
      place,
    );
    expect(staged.diagnostics[0]?.message).toContain('=E4*2');
  });

  it.each<[RawContent]>([[{ kind: 'formula-without-value' }], [text('kiểm tra lại')]])(
    'a claim by a formula without a number (%j) is no claim',
    (content) => {
      const staged = readQuantity({ column: 8, content, formula: 'E4*2' }, place, { isClaim: true });
      expect(staged).toEqual({ value: { state: 'blank', from: place.from }, diagnostics: [] });
    },
  );

  it('reads 8/10 as 8 of a maximum of 10, and says so', () => {
    const staged = read(text('8/10'), { max: 10 });
    expect(staged.value).toMatchObject({ state: 'given', value: { value: 8 } });
    expect(codes(staged)).toEqual(['TD2206']);
  });

  it('reads a thousand above the maximum as decimals, and says so', () => {
    expect(read(text('7.125'), { max: 10 })).toMatchObject({
      value: { value: { value: 7.125 } },
      diagnostics: [{ code: 'TD2205' }],
    });
    expect(read(text('1.250'))).toMatchObject({
      value: { value: { value: 1250 } },
      diagnostics: [{ code: 'TD2205' }],
    });
  });

  it('reads a cell shown as a percentage as that percentage', () => {
    expect(read({ kind: 'number', value: 0.955, isPercent: true }).value).toMatchObject({
      value: { value: 95.5, isPercent: true },
    });
    expect(read(text('95,5%')).value).toMatchObject({ value: { value: 95.5, isPercent: true } });
  });

  it('gives the same number for a number and for its text with a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 99_999 }), (hundredths) => {
        const value = hundredths / 100;
        const asNumber = read({ kind: 'number', value }).value;
        const asText = read(text(value.toFixed(2).replace('.', ','))).value;
        expect(asNumber.state === 'given' && asNumber.value).toEqual(
          asText.state === 'given' && asText.value,
        );
      }),
    );
  });
});
