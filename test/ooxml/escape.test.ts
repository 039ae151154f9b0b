import { describe, expect, it } from 'vitest';
import { escapeCellText, escapeXml, unescapeXml } from '../../src/ooxml/escape.ts';
import { walkText } from '../../src/ooxml/walk.ts';

describe('escapes', () => {
  it.each([
    ['Độc lập – Tự do', 'Độc lập – Tự do'],
    ['<"&>\'', "&lt;&quot;&amp;&gt;'"],
    ['&amp;', '&amp;amp;'],
    ['a\r\nb\tc', 'a&#13;\nb\tc'],
    ['a\0\x08\x0b\x0c\x1fb', 'ab'],
    ['a\ufffe\uffffb', 'ab'],
    ['a\ud800b\udc00', 'ab'],
    ['\udc00\ud800', ''],
    ['😀', '😀'],
    ['_x0041_', '_x0041_'],
  ])('%j in XML', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
    ['_X0041_', '_X0041_'],
    ['_x41_', '_x41_'],
    ['a\rb', 'a_x000D_b'],
    ['<\ud800&', '&lt;&amp;'],
  ])('%j in a cell', (text, escaped) => {
    expect(escapeCellText(text)).toBe(escaped);
  });

  it('gives XML that the strict parser takes, whatever the text', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
    const heard: string[] = [];
    const listener = { open: () => undefined, text: (text: string) => heard.push(text) };
    walkText(`<a>${escapeXml(all)}</a>`, listener);
    walkText(`<a b="${escapeCellText(all)}"/>`, listener);
    expect(heard.join('')).toContain('Ạ');
    expect(unescapeXml(escapeXml('<"&>\r'))).toBe('<"&>\r');
  });

  it.each([
    ['&lt;&amp;lt;&#65;&#x1F600;&apos;', "<&lt;A😀'"],
    ['&unknown; & &#x110000;', '&unknown; & &#x110000;'],
  ])('takes %j back', (escaped, text) => {
    expect(unescapeXml(escaped)).toBe(text);
  });
});
