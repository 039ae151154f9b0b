import { describe, expect, it } from 'vitest';
import { firstFree, relationshipsPartOf, resolveTarget } from '../../src/ooxml/part-name.ts';
import {
  changeRelationships,
  officeRelationships,
  parseRelationships,
  relationshipsXml,
} from '../../src/ooxml/relationships.ts';

const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const before = `<p:Relationships xmlns:p="n"><p:Relationship Id="a" Type="${strict}/styles" Target="styles.xml"/><p:Relationship Id="b" Type="${officeRelationships}/hyperlink" Target="https://a.vn/?x=1&amp;y=2" TargetMode="External"></p:Relationship></p:Relationships>`;

describe('names of parts', () => {
  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ['word/document.xml', 'word/_rels/document.xml.rels'],
  ])('the relationships of %j', (part, name) => {
    expect(relationshipsPartOf(part)).toBe(name);
  });

  it.each([
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', '.\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
  ])('from %j, %j is %j', (part, target, name) => {
    expect(resolveTarget(part, target)).toBe(name);
  });

  it('the first that is free', () => {
    expect(
      firstFree(
        (name) => ['a1', 'a2'].includes(name),
        (number) => `a${number}`,
      ),
    ).toBe('a3');
  });
});

describe('relationships', () => {
  it('are read in the strict and the transitional form, external ones as they are', () => {
    expect(parseRelationships(before, 'xl/workbook.xml')).toEqual([
      { id: 'a', type: 'styles', fullType: `${strict}/styles`, target: 'xl/styles.xml', isExternal: false },
      {
        id: 'b',
        type: 'hyperlink',
        fullType: `${officeRelationships}/hyperlink`,
        target: 'https://a.vn/?x=1&y=2',
        isExternal: true,
      },
    ]);
  });

  it('are added in the prefix of the part, and taken out by id', () => {
    const added = { id: 'c', type: 'comments', target: '/xl/<1>.xml' };
    expect(changeRelationships(before, [added], new Set(['b']))).toBe(
      `<p:Relationships xmlns:p="n"><p:Relationship Id="a" Type="${strict}/styles" Target="styles.xml"/><p:Relationship Id="c" Type="${officeRelationships}/comments" Target="/xl/&lt;1&gt;.xml"/></p:Relationships>`,
    );
    expect(changeRelationships(before, [])).toBe(before);
    expect(changeRelationships('<Relationships/>', [added])).toContain('Id="c"');
  });

  it('written anew are read back', () => {
    const made = [
      { id: 'rId1', type: 'chart', target: '../a&b.xml' },
      { id: 'rId2', type: `${strict}/hyperlink`, target: 'https://a.vn/"', isExternal: true },
    ];
    for (const xml of [relationshipsXml(made), changeRelationships(null, made)]) {
      expect(parseRelationships(xml, 'xl/charts/c.xml')).toMatchObject([
        { id: 'rId1', type: 'chart', target: 'xl/a&b.xml' },
        { id: 'rId2', fullType: `${strict}/hyperlink`, target: 'https://a.vn/"', isExternal: true },
      ]);
    }
  });
});
