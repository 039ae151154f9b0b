import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['phuong sao mai', 'phuong sao mai', 0],
    ['phuong sao mai', 'phuong sao maii', 1],
    ['dong ve', 'dong be', 1],
    ['', 'abc', 3],
    ['tan dong', 'dong tan', 6],
  ])('%j and %j', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
