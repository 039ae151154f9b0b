import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLegacy } from '../../../src/text/legacy/detect.ts';
import { effort } from '../../support/effort.ts';
import { encodeTcvn3, encodeVni } from '../../support/encode-legacy.ts';
import { FAMILY, GIVEN, MIDDLE, SENTENCES } from '../../support/vietnamese.ts';

const name = fc
  .tuple(fc.constantFrom(...FAMILY), fc.constantFrom(...MIDDLE), fc.constantFrom(...GIVEN))
  .map((words) => words.join(' '));
const column = fc.array(name, { minLength: 8, maxLength: 20 });

describe('detectLegacy', () => {
  it('never takes Unicode names for anything else', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 10 }), (names) => {
        expect(detectLegacy(names)).toBe('unicode');
        expect(detectLegacy(names.map((one) => one.normalize('NFD')))).toBe('unicode');
      }),
      { numRuns: effort({ short: 300, long: 1000 }) },
    );
  });

  it.each(SENTENCES)('%s', (sentence) => {
    expect(detectLegacy([sentence])).toBe('unicode');
    expect(detectLegacy([encodeTcvn3(sentence)])).toBe('tcvn3');
    expect(detectLegacy([encodeVni(sentence)])).toBe('vni');
  });

  it('never takes a column of one old encoding for the other, nor for Unicode', () => {
    fc.assert(
      fc.property(column, (names) => {
        expect(['tcvn3', 'unsure']).toContain(detectLegacy(names.map(encodeTcvn3)));
        expect(['vni', 'unsure']).toContain(detectLegacy(names.map(encodeVni)));
      }),
      { numRuns: effort({ short: 150, long: 500 }) },
    );
  });

  it('leaves a single short cell, and a mixed column, to a person', () => {
    expect(detectLegacy([encodeTcvn3('Nguyễn Văn An')])).toBe('unsure');
    expect(detectLegacy([...SENTENCES.map(encodeTcvn3), 'Nguyễn Văn An'])).toBe('unsure');
  });

  it('trusts a column from six words on, of which 17 in 20 are Vietnamese once decoded', () => {
    const column = (legal: number, others: number) => [
      ...Array<string>(legal).fill(encodeTcvn3('được')),
      ...Array<string>(others).fill('·1'),
    ];
    expect(detectLegacy(column(6, 0))).toBe('tcvn3');
    expect(detectLegacy(column(5, 0))).toBe('unsure');
    expect(detectLegacy(column(17, 3))).toBe('tcvn3');
    expect(detectLegacy(column(16, 3))).toBe('unsure');
    // A quarter more than every other reading: `đã` is a word in one alone, `là` in both.
    const like = [...Array<string>(3).fill('là'), encodeTcvn3('được')];
    expect(detectLegacy([...like, ...like])).toBe('tcvn3');
    expect(detectLegacy([...like, ...like, 'là'])).toBe('unsure');
  });

  it.each([[['Lê Hoàng Hà', 'Công ty Hòa Lân']], [['1·', 'x·x']], [['8,5', 'x', '']], [[]], [['Lê']]])(
    '%j is Unicode',
    (texts) => {
      expect(detectLegacy(texts)).toBe('unicode');
    },
  );
});
