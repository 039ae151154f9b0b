import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/reading/accounting/own-words.ts';
import { intakeContext, saoMai } from '../../support/submission-workbook.ts';

/** A form whose guide names the type of unit and the year. */
const context = {
  ...intakeContext(),
  formTexts: ({ type, name }: typeof saoMai) => {
    const guide = new Set([`Biểu của ${type}, năm 2022`, 'Ghi vào ô vàng', name]);
    return {
      has: (text: string) => guide.has(text),
      hasOfAnyYear: (text: string) => guide.has(text.replace(/20\d\d/u, '2022')),
      guide: () => guide,
    };
  },
};

describe('own words', () => {
  it('are those of the form of the unit, also of another year', () => {
    const { has } = ownWords(context, saoMai);
    expect([`Biểu của ${saoMai.type}, năm 2022`, `Biểu của ${saoMai.type}, năm 2019`].map(has)).toEqual([
      true,
      true,
    ]);
    expect(['Biểu của truong-hoc, năm 2022', 'Biểu lạ'].map(has)).toEqual([false, false]);
  });

  it('are those of the form of any kind of unit, while nobody knows whose the file is', () => {
    const { has } = ownWords(context, null);
    const types = new Set(context.units.map(({ type }) => type));
    expect(types.size).toBeGreaterThan(1);
    expect([...types].map((type) => has(`Biểu của ${type}, năm 2021`))).toEqual([...types].map(() => true));
    expect(has('Biểu lạ')).toBe(false);
  });
});
