import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectScanner } from '../../src/result/scan-object.ts';

/** The values of an object by their places, each read by itself; null where some piece of it is no JSON. */
function readByPlaces(bytes: Uint8Array, step: number): unknown {
  const scanner = objectScanner();
  for (let at = 0; at < bytes.length; at += step) scanner.push(bytes.subarray(at, at + step));
  const places = scanner.end();
  if (places === null) return null;
  const decoder = new TextDecoder();
  const read = ([start, end]: readonly [number, number]) =>
    JSON.parse(decoder.decode(bytes.subarray(start, end)));
  try {
    return Object.fromEntries(
      [...places].map(([key, { span, items }]) => {
        const whole: unknown = read(span);
        // The items of a list are the list.
        if (items !== null) expect(items.map(read)).toEqual(whole);
        else expect(Array.isArray(whole)).toBe(false);
        return [key, whole];
      }),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }));
const steps = fc.constantFrom(1, 2, 3, 7, 64, 1 << 16);

describe('the places of what stands in an object', () => {
  it('are those of the same values that JSON.parse finds, however it is printed and wherever its bytes are cut', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom(undefined, 1, 4, '\r\n\t'), steps, (value, indent, step) => {
        const text = JSON.stringify(value, null, typeof indent === 'string' ? 2 : indent);
        const bytes = new TextEncoder().encode(typeof indent === 'string' ? `\r\n\t${text} \n` : text);
        expect(readByPlaces(bytes, step)).toEqual(parsed(bytes));
      }),
    );
  });

  it('are none where somebody has cut, doubled or changed a byte so that it is no object any more', () => {
    const text = JSON.stringify(
      { a: [1, { b: '}],"' }, []], 'ệ"': { c: [null, 'ô\\'] }, d: -1.5e3 },
      null,
      1,
    );
    const whole = new TextEncoder().encode(text);
    const signs = fc.constantFrom(...new TextEncoder().encode('{}[],:"\\ a1\n').values());
    let broken = 0;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), signs, fc.nat(2), steps, (at, sign, removed, step) => {
        const bytes = Uint8Array.from([...whole.subarray(0, at), sign, ...whole.subarray(at + removed)]);
        const value = parsed(bytes);
        if (value === null) broken += 1;
        expect(readByPlaces(bytes, step)).toEqual(value);
      }),
      { numRuns: 400 },
    );
    expect(broken).toBeGreaterThan(100);
  });

  it('is where a key stands last that stands there twice, and begins after a mark of UTF-8', () => {
    const bytes = new TextEncoder().encode('\uFEFF{"a": [1], "\\u0061": {"b": 2}}');
    expect(readByPlaces(bytes, 1)).toEqual({ a: { b: 2 } });
  });

  it.each([
    [[0xef, 0xbb, 0xbf], true],
    [[0xef, 0xbb], false],
    [[0xef], false],
    [[0xbb, 0xbf], false],
  ])('begins after a whole mark alone: %j, %s', (mark, isThere) => {
    expect(readByPlaces(Uint8Array.from([...mark, ...Buffer.from('{}')]), 1)).toEqual(isThere ? {} : null);
  });

  it.each(['', ' ', '[]', '1', '"{}"', '{}{}', '{} x', '{"a":1,}', '{,}', '{"a"}', '{"a":[1,]}', '{"a":[}'])(
    'are none in %s',
    (text) => {
      expect(readByPlaces(new TextEncoder().encode(text), 1)).toBeNull();
    },
  );
});
