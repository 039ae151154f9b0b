import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  levelOfTerritory,
  parseOfficeLevels,
  territoryTyped,
} from '../../src/workspace/starters/office-levels.ts';

const levels = parseOfficeLevels(
  readFileSync(new URL('../../templates/khoi-dau/cap.yaml', import.meta.url), 'utf8'),
);

describe('the place that an office names', () => {
  it.each([
    ['phường Hạc Thành', 'phường Hạc Thành', 'xa'],
    ['UBND phường Hạc Thành', 'phường Hạc Thành', 'xa'],
    ['Ủy ban nhân dân xã Sao Mai', 'xã Sao Mai', 'xa'],
    ['Phường  Hạc Thành', 'phường Hạc Thành', 'xa'],
    ['UBND Tỉnh Sao Mai', 'tỉnh Sao Mai', 'tinh'],
    ['Thành phố Sao Mai', 'thành phố Sao Mai', 'tinh'],
    ['đặc khu Sao Mai', 'đặc khu Sao Mai', 'xa'],
    ['Sở Y tế tỉnh Sao Mai', 'Sở Y tế tỉnh Sao Mai', 'so'],
    ['Trường Cao đẳng Sao Mai', 'Trường Cao đẳng Sao Mai', undefined],
    ['UBND', 'UBND', undefined],
  ])('%s is %s', (typed, meant, level) => {
    expect(territoryTyped(levels, typed)).toBe(meant);
    expect(levelOfTerritory(levels, meant)?.id).toBe(level);
  });
});
