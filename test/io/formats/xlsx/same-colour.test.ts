import { describe, expect, it } from 'vitest';
import { isSameColour } from '../../../../src/io/formats/xlsx/colours.ts';

describe('isSameColour', () => {
  it.each([
    ['white on the pale yellow of the form', [255, 255, 255], [255, 251, 224], true],
    ['white on the pale yellow of other forms', [255, 255, 255], [255, 255, 224], true],
    ['nearly black on black', [8, 8, 8], [0, 0, 0], true],
    ['yellow on white', [255, 255, 0], [255, 255, 255], false],
    ['white on the pale blue of headings', [255, 255, 255], [217, 226, 243], false],
    ['white on light grey', [255, 255, 255], [237, 237, 237], false],
    ['dark grey on black', [40, 40, 40], [0, 0, 0], false],
  ] as const)('%s', (_what, ink, paper, expected) => expect(isSameColour(ink, paper)).toBe(expected));
});
