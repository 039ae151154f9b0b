import { describe, expect, it } from 'vitest';
import { changeContentTypes, contentTypesXml, parseContentTypes } from '../../src/ooxml/content-types.ts';

const before =
  '<Types xmlns="n"><Default Extension="PNG" ContentType="image/png"/><Override PartName="/xl/Workbook.xml" ContentType="book"/><Override PartName="/xl/old.xml" ContentType="old"></Override></Types>';

describe('content types', () => {
  it('tell a part by its own entry, else by its extension, whatever the case', () => {
    const { typeOf } = parseContentTypes(before);
    expect(['xl/workbook.xml', 'xl/media/a.png', 'xl/other.xml'].map(typeOf)).toEqual([
      'book',
      'image/png',
      '',
    ]);
  });

  it('change in place, go out and come in: extensions first, parts last', () => {
    const changed = changeContentTypes(before, {
      extensions: [
        ['png', 'image/x'],
        ['vml', 'drawing'],
      ],
      parts: [
        ['xl/workbook.xml', 'book2'],
        ['xl/new&.xml', 'new'],
      ],
      isRemoved: (part) => part === 'xl/old.xml',
    });
    expect(changed).toBe(
      '<Types xmlns="n"><Default Extension="vml" ContentType="drawing"/><Default Extension="PNG" ContentType="image/x"/><Override PartName="/xl/Workbook.xml" ContentType="book2"/><Override PartName="/xl/new&amp;.xml" ContentType="new"/></Types>',
    );
    expect(changeContentTypes(before, {})).toBe(before);
  });

  it('keep a prefix, and fill a list that was empty', () => {
    expect(changeContentTypes('<t:Types/>', { parts: [['a.xml', 'b']], extensions: [['c', 'd']] })).toBe(
      '<t:Types><t:Default Extension="c" ContentType="d"/><t:Override PartName="/a.xml" ContentType="b"/></t:Types>',
    );
  });

  it('written anew are read back', () => {
    const types = parseContentTypes(contentTypesXml([['xl/workbook.xml', 'book']]));
    expect(types.typeOf('xl/workbook.xml')).toBe('book');
    expect(types.typeOf('xl/other.xml')).toBe('application/xml');
  });
});
