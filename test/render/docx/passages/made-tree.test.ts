import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseXml, serializeXml, type XmlNode } from '../../../../src/ooxml/xml-tree.ts';
import { openDocx, partText, textParts } from '../../../../src/render/docx/docx-package.ts';
import { treeOfMade } from '../../../../src/render/docx/passages/made-tree.ts';

const folder = 'templates';

/** A tree with texts that stand side by side as one: how a reader cuts them is its own affair. */
function plain(node: XmlNode): unknown {
  if (typeof node === 'string' || 'raw' in node) return node;
  const children: unknown[] = [];
  for (const child of node.children.map(plain)) {
    const last = children.at(-1);
    if (typeof child === 'string' && typeof last === 'string') children[children.length - 1] = last + child;
    else children.push(child);
  }
  return { name: node.name, attributes: { ...node.attributes }, children };
}

describe('the tree of what the tool has written', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.docx')))('is the strict one: %s', (name) => {
    const parts = openDocx(readFileSync(join(folder, name)));
    if (typeof parts === 'string') throw new Error(parts);
    for (const part of textParts(parts)) {
      const written = serializeXml(parseXml(partText(parts, part)));
      const tree = treeOfMade(written);
      expect(tree && plain(tree), part).toEqual(plain(parseXml(written)));
    }
  });

  it.each([
    [
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>a<w:pPr><w:jc w:val="center"/></w:pPr></w:p>',
      'properties twice',
    ],
    [
      '<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:b/></w:pPr></w:pPrChange><w:i/></w:pPr></w:p>',
      'properties in others',
    ],
    [
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t/></w:r></w:p>',
      'shared inside shared',
    ],
    ['<a b="&quot;&lt;&amp;&gt;" c=""> x &amp; y &#13;\n<b/> z</a>', 'signs'],
  ])('is the strict one: %s', (written) => {
    const tree = treeOfMade(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written}`);
    expect(tree && plain(tree)).toEqual(plain(parseXml(written)));
  });

  it('has alike properties as one element', () => {
    const tree = treeOfMade('<a><w:pPr><w:b/></w:pPr><w:pPr><w:b/></w:pPr></a>');
    expect(tree?.children[0]).toBe(tree?.children[1]);
  });

  it.each([
    '<a><!-- x --></a>',
    '<a><![CDATA[x]]></a>',
    "<a b='x'/>",
    '<a b="x\ny"/>',
    '<a b=">"/>',
    '<a><b></a></b>',
    '<a></ab>',
    '<a>',
    '<a/><b/>',
    '<a/>x',
    'x',
    '',
    '<w:pPr><w:b></w:pPr>',
    '<a',
  ])('is none of what is written otherwise: %s', (written) => {
    expect(treeOfMade(written)).toBeNull();
  });
});
