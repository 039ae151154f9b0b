import { describe, expect, it } from 'vitest';
import { decodeXml, deepestXml, XmlFault } from '../../src/ooxml/parse.ts';
import { walkText } from '../../src/ooxml/walk.ts';

function faultOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    return [cause.kind, cause.line];
  }
}

const silent = { open: () => undefined };
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('the strict parser', () => {
  it.each([
    ['<a>\n<b></a>', ['malformed', 2]],
    ['<a>&b;</a>', ['malformed', 1]],
    ['<a b="1" b="2"/>', ['malformed', 1]],
    ['', ['malformed', 1]],
    ['<!DOCTYPE a [<!ENTITY b "c">]>\n<a/>', ['doctype', 1]],
    [nested(deepestXml + 1), ['deep', 1]],
    [nested(deepestXml), null],
  ])('judges %j', (xml, fault) => {
    expect(faultOf(() => walkText(xml, silent))).toEqual(fault);
  });

  it('tells elements by local name and path, attributes under any prefix, and text with CDATA', () => {
    const heard: unknown[] = [];
    walkText('<x:a xmlns:x="n"><x:b r:id="7" id2="8">t&lt;<![CDATA[<u>]]></x:b></x:a>', {
      open: ({ name, path, attribute }) => heard.push([name, [...path], attribute('id')]),
      close: (name, path) => heard.push([`/${name}`, [...path]]),
      text: (text) => heard.push(text),
    });
    expect(heard).toEqual([['a', [], undefined], ['b', ['a'], '7'], 't<', '<u>', ['/b', ['a']], ['/a', []]]);
  });

  it('reads UTF-8 and UTF-16 by their marks, and refuses other encodings and broken bytes', () => {
    const utf16 = Buffer.from('\ufeff<a>ệ</a>', 'utf16le');
    expect(decodeXml(Buffer.from('<a>ệ</a>'))).toBe('<a>ệ</a>');
    expect(decodeXml(utf16)).toBe('<a>ệ</a>');
    expect(decodeXml(Buffer.from(utf16).swap16())).toBe('<a>ệ</a>');
    const latin = Buffer.from('<?xml version="1.0" encoding="windows-1258"?><a/>');
    expect(faultOf(() => decodeXml(latin))).toEqual(['malformed', 1]);
    expect(faultOf(() => decodeXml(new Uint8Array([0x3c, 0xff])))).toEqual(['malformed', 1]);
  });
});
