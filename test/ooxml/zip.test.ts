import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/io/zip/open-zip.ts';
import {
  type PackedPart,
  partInPieces,
  partOfPieces,
  piecesOfPart,
  unzipParts,
  zipPartsFast,
} from '../../src/ooxml/zip.ts';

const names = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom(...'abz_ệ€漢'), minLength: 1, maxLength: 9 }),
  { minLength: 1, maxLength: 6 },
);
const levels = fc.constantFrom(0 as const, 4 as const, 6 as const);

describe('a package that is put together', () => {
  it('holds its parts in their order, as two other readers find them', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 3000 }), levels, (given, bytes, level) => {
        const parts = new Map(given.map((name, index) => [name, bytes.subarray(index * 7)]));
        const zip = zipPartsFast(parts, { level, date: '2022-12-05' });
        const opened = openZip(zip, 'a.zip');
        expect(opened.names).toEqual([...parts.keys()]);
        const other = unzipSync(zip);
        for (const [name, part] of parts) {
          expect(Buffer.from(opened.part(name) ?? [])).toEqual(Buffer.from(part));
          expect(Buffer.from(other[name] ?? [])).toEqual(Buffer.from(part));
        }
      }),
    );
  });

  it('is the same again, whether its parts were packed before or not, and bears the day that it is given', () => {
    const part = new TextEncoder().encode('<w:t>Điểm</w:t>'.repeat(400));
    const zip = zipPartsFast(new Map([['word/document.xml', part]]), { date: '2022-12-05' });
    expect(zipPartsFast(new Map([['word/document.xml', part]]), { date: '2022-12-05' })).toEqual(zip);
    expect(zipPartsFast(new Map([['word/document.xml', part.slice()]]), { date: '2022-12-05' })).toEqual(zip);
    expect(zip.length).toBeLessThan(part.length / 10);
    const view = new DataView(zip.buffer);
    expect(view.getUint16(10, true)).toBe(0);
    expect(view.getUint16(12, true)).toBe(((2022 - 1980) << 9) | (12 << 5) | 5);
    const undated = zipPartsFast(new Map([['a', part]]));
    expect(new DataView(undated.buffer).getUint16(12, true)).toBe((1 << 5) | 1);
  });

  it('takes a part that is made of pieces, whose pieces may go into another part as well', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 900 }), { maxLength: 6 }), levels, (pieces, level) => {
        const part = partOfPieces(pieces);
        expect(Buffer.from(part)).toEqual(Buffer.concat(pieces));
        expect(piecesOfPart(part)).toBe(pieces);
        expect(piecesOfPart(part.slice())).toBeNull();
        const zip = zipPartsFast(new Map([['a', part]]), { level });
        expect(Buffer.from(openZip(zip, 'a.zip').part('a') ?? [])).toEqual(Buffer.concat(pieces));
        const builder = partInPieces({ level });
        for (const piece of [...pieces, ...pieces]) builder.add(piece);
        const twice = zipPartsFast(new Map([['a', builder.end()]]), { level });
        expect(Buffer.from(unzipSync(twice).a ?? [])).toEqual(Buffer.concat([...pieces, ...pieces]));
      }),
    );
  });

  it('takes a part that came in pieces, and is opened again by the tool itself', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 900 }), { maxLength: 6 }), levels, (pieces, level) => {
        const builder = partInPieces();
        for (const piece of pieces) builder.add(piece);
        const parts = new Map<string, Uint8Array | PackedPart>([
          ['trước.xml', new Uint8Array([60, 97, 47, 62])],
          ['word/document.xml', builder.end()],
        ]);
        const zip = zipPartsFast(parts, { level, date: '2022-12-05' });
        const whole = Buffer.concat(pieces);
        expect(Buffer.from(openZip(zip, 'a.zip').part('word/document.xml') ?? [])).toEqual(whole);
        expect(Buffer.from(unzipSync(zip)['word/document.xml'] ?? [])).toEqual(whole);
        const again = unzipParts(zip);
        expect([...again.keys()]).toEqual([...parts.keys()]);
        expect(Buffer.from(again.get('word/document.xml') ?? [])).toEqual(whole);
        expect(Buffer.from(again.get('trước.xml') ?? []).toString()).toBe('<a/>');
      }),
    );
  });

  it('may be empty', () => {
    expect(Object.keys(unzipSync(zipPartsFast(new Map())))).toEqual([]);
  });
});
