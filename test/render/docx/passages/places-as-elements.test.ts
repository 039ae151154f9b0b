import { describe, expect, it } from 'vitest';
import { parseXml, serializeXml } from '../../../../src/ooxml/xml-tree.ts';
import { EMPTY_MARKER } from '../../../../src/render/docx/markers.ts';
import { placesAsElements } from '../../../../src/render/docx/passages/places-as-elements.ts';

describe('a paper with places to write in', () => {
  it('keeps no sign of a field without text, however deep it stands', () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = parseXml(
      `<w:body><w:p>${run('Kế hoạch')}${run(EMPTY_MARKER)}${run(', năm 2026')}</w:p></w:body>`,
    );
    const [told] = placesAsElements([body], () => false);
    expect(serializeXml(told as typeof body, { isWhole: false })).toBe(
      `<w:body><w:p>${run('Kế hoạch')}<w:r><w:t xml:space="preserve"/></w:r>${run(', năm 2026')}</w:p></w:body>`,
    );
  });
});
