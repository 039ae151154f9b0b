import { describe, expect, it } from 'vitest';
import { parseXml, serializeXml, textOf } from '../../src/ooxml/xml-tree.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

describe('the tree of a Word part', () => {
  it.each([
    '<a/>',
    '<a x="1 &amp; &quot;2&quot;">t &lt; u</a>',
    '<w:p xmlns:w="w"><w:r><w:t xml:space="preserve"> Độc lập </w:t></w:r></w:p>',
  ])('reads and writes %s unchanged', (xml) => {
    expect(serializeXml(parseXml(xml))).toBe(head + xml);
  });

  it.each(['<a>', '<a></b>', 'chữ', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ''])('refuses %j', (xml) => {
    expect(() => parseXml(xml)).toThrow(SyntaxError);
  });

  it('puts ready-made XML in as it is', () => {
    expect(serializeXml({ name: 'a', attributes: {}, children: [{ raw: '<b/>' }] })).toBe(
      `${head}<a><b/></a>`,
    );
  });

  it('reads a paragraph as Word shows it: line breaks and tabs, no text box', () => {
    const paragraph = parseXml(
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>c</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>',
    );
    expect(textOf(paragraph)).toBe('a\nb\t');
  });
});
