import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allowedKeys, isNullable, meantBranch, schemaAt, valueAt } from '../../src/yaml/schema-at.ts';

const small = z.strictObject({ a: z.number(), b: z.string() });
const wide = z.strictObject({ a: z.number(), c: z.string(), d: z.string() });
const shape = z.strictObject({
  title: z.string(),
  places: z.record(z.string(), z.number()),
  items: z.array(z.union([small, wide])),
  to: z.string().nullable().optional(),
});
const data = {
  title: 'x',
  places: { xa: 2 },
  items: [
    { a: 1, b: 'b' },
    { a: 1, c: 'c', d: 'd' },
  ],
  to: null,
};

describe('the part of a schema that an entry is held to', () => {
  it.each<[string, readonly (string | number)[], readonly string[]]>([
    ['the whole', [], ['title', 'places', 'items', 'to']],
    ['an item of the first shape', ['items', 0], ['a', 'b']],
    ['an item of the second', ['items', 1], ['a', 'c', 'd']],
    ['a word', ['title'], []],
    ['inside what names no entries', ['places', 'xa'], []],
    ['further inside it', ['places', 'xa', 'y'], []],
    ['an item where there is no list', ['title', 0], []],
    ['an entry that is none', ['khong-co'], []],
  ])('%s names its entries', (_what, path, keys) => {
    expect(allowedKeys(shape, data, path)).toEqual(keys);
  });

  it('is none inside a record, an item of no list, or an entry that is none', () => {
    for (const path of [['places', 'xa'], ['title', 0], ['khong-co'], [0]])
      expect(schemaAt(shape, data, path)).toBeNull();
    expect(schemaAt(shape, data, ['items', 1, 'd'])).toBeInstanceOf(z.ZodString);
  });

  it('of a union is the shape with most of the keys, the first of equals', () => {
    expect(meantBranch([small, wide], { a: 1, c: '', d: '' })).toBe(1);
    expect(meantBranch([small, wide], { a: 1 })).toBe(0);
    expect(meantBranch([small, z.string()], 'x')).toBe(0);
  });

  it('may be left blank where it says so', () => {
    expect(isNullable(shape.shape.to)).toBe(true);
    expect(isNullable(shape.shape.title)).toBe(false);
    expect(isNullable(z.string().optional())).toBe(false);
  });
});

it('a value at a path is none where the path leads nowhere', () => {
  expect(valueAt(data, ['items', 1, 'c'])).toBe('c');
  expect(valueAt(data, ['items', 2, 'c'])).toBeUndefined();
  expect(valueAt(data, ['title', 'length'])).toBeUndefined();
  expect(valueAt(data, ['toString'])).toBeUndefined();
});
