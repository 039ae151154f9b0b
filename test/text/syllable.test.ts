import { describe, expect, it } from 'vitest';
import { isLegalSyllable } from '../../src/text/syllable.ts';
import { FAMILY, GIVEN, MIDDLE, SENTENCES } from '../support/vietnamese.ts';

describe('isLegalSyllable', () => {
  const words = [...FAMILY, ...MIDDLE, ...GIVEN, ...SENTENCES.join(' ').split(/[^\p{L}]+/u)];

  it.each([
    ...words,
    'gì',
    'giêng',
    'quýt',
    'khuỷu',
    'thuở',
    'ngoằn',
    'nghiêng',
    'yếu',
    'hoà',
    'hòa',
    'xoong',
  ])('%s is one', (word) => {
    expect(isLegalSyllable(word)).toBe(true);
  });

  it.each([
    'NguyÔn',
    'Phßng',
    'Tröôøng',
    'khôc',
    'cíp'.replace('í', 'ì'),
    'kàn',
    'ngi',
    'aàb',
    'quick',
    'zoo',
    '',
  ])('%j is none', (word) => {
    expect(isLegalSyllable(word)).toBe(false);
  });
});
