import { describe, expect, it } from 'vitest';
import { endingsLeftOut, groupRemarks, isQuotable } from '../../../src/documents/words/remark-groups.ts';

const BASE =
  'Máy quét và máy in tại bộ phận một cửa đã sử dụng trên 9 năm, thường xuyên hỏng, ảnh hưởng đến việc số hóa hồ sơ';
const WITHOUT_MARKS = BASE.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
const SIGNED = `${BASE}\n\nTrân trọng!\nNguyễn Văn A\nĐT: 0912 345 678\nEmail: a@example.vn`;

const LEFT_OUT = { leaveOut: true, phrases: ['Trân trọng'] };
const QUOTED = { leaveOut: false, phrases: ['Trân trọng'] };
const said = (...texts: readonly string[]) => texts.map((text, index) => ({ unit: `U${index}`, text }));
const shown = (...texts: readonly string[]) =>
  groupRemarks(said(...texts), LEFT_OUT).map(({ units, wordings }) => [units.length, wordings[0].quotation]);

describe('remarks of many units', () => {
  it('that say alike are one, whatever they were typed in; the plainest wording is quoted', () => {
    const typed = [BASE.toUpperCase(), WITHOUT_MARKS, SIGNED, `${BASE}. `.repeat(30), `- ${BASE}.`];
    expect(shown(...typed)).toEqual([[5, `“${BASE}”`]]);
  });

  it('every wording is kept letter by letter', () => {
    const [group] = groupRemarks(said(BASE.toUpperCase(), BASE, WITHOUT_MARKS), LEFT_OUT);
    expect(group?.wordings.map(({ quotation }) => quotation)).toEqual([
      `“${BASE}”`,
      `“${WITHOUT_MARKS}”`,
      `“${BASE.toUpperCase()}”`,
    ]);
  });

  it('are quoted without the end of the letter, verbatim; whose it was is counted', () => {
    const [group, ...others] = groupRemarks(said(SIGNED, BASE), LEFT_OUT);
    expect(others).toEqual([]);
    expect(group?.wordings).toEqual([{ quotation: `“${BASE}”`, said: said(SIGNED, BASE) }]);
    expect(group?.shortened).toEqual(['U0']);
    expect(endingsLeftOut([group ?? { shortened: [] }])).toContain('mà 01 đơn vị ghi kèm ý kiến');
  });

  it('are quoted whole where the office wants that', () => {
    const [group] = groupRemarks(said(SIGNED, BASE), QUOTED);
    expect(group?.wordings.map(({ quotation }) => quotation)).toEqual([
      `“${BASE}”`,
      `“${SIGNED.replace(/\s+/gu, ' ')}”`,
    ]);
    expect(endingsLeftOut([group ?? { shortened: ['U0'] }])).toBe('');
  });

  it('without a letter or a number are none', () => {
    expect(shown('', '   ', '.', '---', '…')).toEqual([]);
  });

  it('of few words are one only where the words are the same', () => {
    expect(shown('Kinh phí hạn hẹp', 'KINH PHÍ HẠN HẸP', 'Thiếu kinh phí').map(([units]) => units)).toEqual([
      2, 1,
    ]);
  });

  it.each([
    [`“${BASE}”`, true],
    [`“${SIGNED.replace(/\s+/gu, ' ')}”`, false],
    [`“${'rất dài '.repeat(400)}”`, false],
    ['“Đề nghị bố trí 1.200.000.000 đồng”', true],
  ])('%# is quoted in running text, or not', (quotation, expected) => {
    expect(isQuotable(quotation)).toBe(expected);
  });
});

describe('the wording that is quoted for all', () => {
  const quoted = (...texts: readonly string[]) => shown(...texts)[0]?.[1];

  it.each([
    ['ĐƯỜNG hẹp', 'ĐƯỜNG HẸP', '“ĐƯỜNG hẹp”'],
    ['ĐƯỜNG HẸP', 'ĐƯỜNG hẹP', '“ĐƯỜNG HẸP”'],
    ['ĐƯỜ hẹp', 'đườ hẹp', '“ĐƯỜ hẹp”'],
    ['ĐƯỜN hẹp', 'đườn hẹp', '“đườn hẹp”'],
  ])('has no more capitals than small letters: of “%s” and “%s” it is %s', (first, second, best) => {
    expect(quoted(first, second)).toBe(best);
  });

  it.each([
    ['Thieu phong hoc mon Tin', 'Thiếu phòng học môn Tin', '“Thieu phong hoc mon Tin”'],
    ['Thieu phong hoc mon Toan', 'Thiếu phòng học môn Toán', '“Thiếu phòng học môn Toán”'],
  ])('has its marks, if it is of 20 letters or more: of “%s” and “%s” it is %s', (first, second, best) => {
    expect(quoted(first, second)).toBe(best);
  });
});

describe('a quotation in running text', () => {
  it.each([
    [499, true],
    [500, true],
    [501, false],
  ])('of %i letters: %s', (length, isShort) => {
    expect(isQuotable('ý'.repeat(length))).toBe(isShort);
  });
});
