import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readShapedOnce } from '../../src/workspace/read-shaped-once.ts';
import { readShaped } from '../../src/yaml/read-shaped.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const schema = z.strictObject({ name: z.string() });

describe('a YAML file that is opened again', () => {
  it('is what it was, where its bytes are the same', () => {
    const first = readShapedOnce(schema, bytesOf('name: a\n'));
    expect(first.value).toEqual({ name: 'a' });
    expect(readShapedOnce(schema, bytesOf('name: a\n'))).toBe(first);
  });

  it('is read anew where a byte is another, or another schema is asked for', () => {
    expect(readShapedOnce(schema, bytesOf('name: a\n')).value).toEqual({ name: 'a' });
    expect(readShapedOnce(schema, bytesOf('name: b\n')).value).toEqual({ name: 'b' });
    expect(readShapedOnce(z.strictObject({ other: z.string() }), bytesOf('name: a\n')).value).toBeNull();
  });

  it('has the same faults each time', () => {
    const broken = bytesOf('name: 1\nmore: 2\n');
    const { faults } = readShaped(schema, broken);
    expect(faults).toHaveLength(2);
    expect(readShapedOnce(schema, broken).faults).toEqual(faults);
    expect(readShapedOnce(schema, broken).faults).toEqual(faults);
  });

  it('is forgotten after many others', () => {
    const first = readShapedOnce(schema, bytesOf('name: một\n'));
    for (let at = 0; at < 40; at += 1) readShapedOnce(schema, bytesOf(`name: a${at}\n`));
    const again = readShapedOnce(schema, bytesOf('name: một\n'));
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});
