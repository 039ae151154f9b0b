import { describe, expect, it } from 'vitest';
import { appendTo, applyEdits, insertion, insideOf, placesOf, replacement } from '../../src/ooxml/edits.ts';
import { attributeOf, attributesOf } from '../../src/ooxml/tags.ts';

const xml = `<?xml version="1.0"?><!-- <x> --><p:a><p:b r:id = '1&amp;2'  t=">"/><c><![CDATA[</c>]]>x<p:b>y</p:b></c></p:a>`;

describe('places', () => {
  it('tells each element as it closes, with prefix, depth and what is inside', () => {
    const told = [...placesOf(xml)].map((place) => [
      place.open.prefix + place.open.name,
      place.open.depth,
      insideOf(xml, place),
    ]);
    expect(told).toEqual([
      ['p:b', 1, ''],
      ['p:b', 2, 'y'],
      ['c', 1, '<![CDATA[</c>]]>x<p:b>y</p:b>'],
      ['p:a', 0, xml.slice(xml.indexOf('<p:a>') + 5, -6)],
    ]);
    expect([...placesOf(xml, 'c', 'none')]).toHaveLength(1);
  });

  it('gives attributes as they stand, and as they are meant', () => {
    const [first] = placesOf(xml, 'b');
    if (first === undefined) throw new Error('no place');
    expect(attributesOf(xml, first.open).map(({ name, value }) => [name, value])).toEqual([
      ['r:id', '1&amp;2'],
      ['t', '>'],
    ]);
    expect(attributeOf(xml, first.open, 'id')).toBe('1&2');
    expect(attributeOf(xml, first.open, 'i')).toBeUndefined();
  });
});

describe('edits', () => {
  it('are applied by place whatever their order, and keep it at one place', () => {
    const edits = [insertion(3, 'C'), { start: 0, end: 1, text: '' }, insertion(3, 'D'), insertion(1, 'B')];
    expect(applyEdits('abcd', edits)).toBe('BbcCDd');
    expect(applyEdits('abcd', [])).toBe('abcd');
  });

  it.each([
    ['<a></a>', '<a><b/></a>'],
    ['<a x="1" />', '<a x="1" ><b/></a>'],
    ['<p:a/>', '<p:a><b/></p:a>'],
    ['<a><c/></a>', '<a><c/><b/></a>'],
  ])('put something at the end of %s', (before, after) => {
    const place = [...placesOf(before)].at(-1);
    if (place === undefined) throw new Error('no place');
    expect(applyEdits(before, [appendTo(before, place, '<b/>')])).toBe(after);
  });

  it('take an element out, or put another in its place', () => {
    const [first, second] = placesOf(xml, 'b');
    if (first === undefined || second === undefined) throw new Error('no place');
    expect(applyEdits(xml, [replacement(second, 'z'), replacement(first)])).toBe(
      '<?xml version="1.0"?><!-- <x> --><p:a><c><![CDATA[</c>]]>xz</c></p:a>',
    );
  });
});
