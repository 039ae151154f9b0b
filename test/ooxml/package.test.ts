import { describe, expect, it } from 'vitest';
import { openPackage, type PartSource } from '../../src/ooxml/package.ts';
import { XmlFault } from '../../src/ooxml/parse.ts';
import { type Parts, textBytes, unzipParts, zipParts } from '../../src/ooxml/zip.ts';

function sourceOf(parts: Parts): PartSource {
  const byKey = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  return { names: [...parts.keys()], part: (name) => byKey.get(name.toLowerCase()) ?? null };
}

const raw = new Uint8Array([0, 255, 1]);
const opened = () =>
  openPackage(
    sourceOf(
      new Map([
        ['xl/a.xml', textBytes('<a/>')],
        ['xl/', new Uint8Array()],
        ['xl/media/b.png', raw],
        ['xl/_rels/a.xml.rels', textBytes('<r><Relationship Id="1" Type="t/x" Target="c.xml"/></r>')],
        ['xl/bad.xml', textBytes('<a>')],
        ['xl/wide.xml', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>ệ</a>', 'utf16le')],
      ]),
    ),
  );

describe('an editable package', () => {
  it('gives back what nobody changed byte for byte, in its order, without folders', () => {
    const parts = unzipParts(opened().toZip());
    expect([...parts.keys()]).toEqual([
      'xl/a.xml',
      'xl/media/b.png',
      'xl/_rels/a.xml.rels',
      'xl/bad.xml',
      'xl/wide.xml',
    ]);
    expect(parts.get('xl/media/b.png')).toEqual(raw);
  });

  it('changes, adds and takes out parts, whatever the case of their names', () => {
    const file = opened();
    file.put('XL/A.xml', '<b/>');
    file.put('xl/new.xml', '<n/>');
    file.remove('xl/MEDIA/b.png');
    expect([file.text('xl/a.xml'), file.text('xl/new.xml'), file.text('xl/media/b.png')]).toEqual([
      '<b/>',
      '<n/>',
      null,
    ]);
    expect(['xl/A.XML', 'xl/new.xml', 'xl/media/b.png', 'xl/none.xml'].map(file.has)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const parts = unzipParts(file.toZip());
    expect([...parts.keys()].at(-1)).toBe('xl/new.xml');
    expect(parts.has('xl/media/b.png')).toBe(false);
    expect(Buffer.from(parts.get('xl/a.xml') ?? []).toString()).toBe('<b/>');
  });

  it('gives no text of an unsound part, and writes UTF-8 whatever it read', () => {
    const file = opened();
    expect(() => file.text('xl/bad.xml')).toThrow(XmlFault);
    file.put('xl/wide.xml', file.text('xl/wide.xml') ?? '');
    const written = Buffer.from(unzipParts(file.toZip()).get('xl/wide.xml') ?? []).toString('utf8');
    expect(written).toBe('<?xml version="1.0" encoding="UTF-8"?><a>ệ</a>');
  });

  it('tells what a part refers to, also after a change', () => {
    const file = opened();
    expect(file.relationships('xl/a.xml').map(({ target }) => target)).toEqual(['xl/c.xml']);
    expect(file.relationships('xl/new.xml')).toEqual([]);
    file.remove('xl/_rels/a.xml.rels');
    expect(file.relationships('xl/a.xml')).toEqual([]);
  });
});

describe('the zip', () => {
  it('is the same bytes for the same parts, with one date for all', () => {
    const zip = zipParts(new Map([['a.xml', textBytes('<a/>')]]));
    expect(zip).toEqual(zipParts(new Map([['a.xml', textBytes('<a/>')]])));
    const dated = zipParts(new Map([['a', raw]]), { date: '2022-12-05', level: 0 });
    // DOS date: years from 1980, month, day.
    expect(new DataView(dated.buffer, dated.byteOffset).getUint16(12, true)).toBe(
      ((2022 - 1980) << 9) | (12 << 5) | 5,
    );
    expect(new DataView(zip.buffer, zip.byteOffset).getUint32(10, true)).toBe(0x00210000);
  });

  it('leaves out the one name that it cannot hold', () => {
    const parts = new Map([
      ['__proto__', raw],
      ['constructor', raw],
    ]);
    expect([...unzipParts(zipParts(parts)).keys()]).toEqual(['constructor']);
  });
});
