import { describe, expect, it } from 'vitest';
import { writtenWords } from '../../src/yaml/issue-words.ts';
import { placeOf } from '../../src/yaml/place.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';
import { whereWords } from '../../src/yaml/shape-faults.ts';

/** What is wrong with a file, each with its place. */
const faultsIn = (text: string) =>
  readYaml(text).faults.map(({ kind, place }) => `${kind} ${place?.line}:${place?.column}`);

describe('a file of YAML', () => {
  it.each([
    ['a number of 15 digits', 'a: 123456789012345', []],
    ['a number of 16 digits', 'a: 1234567890123456', ['number 1:4']],
    ['256 KB', `a: ${'x'.repeat(256 * 1024 - 3)}`, []],
    ['more than 256 KB', `a: ${'x'.repeat(256 * 1024 - 2)}`, ['size undefined:undefined']],
    ['brackets within brackets, 47 deep', `${'['.repeat(47)}${']'.repeat(47)}`, []],
    ['brackets within brackets, 48 deep', `${'['.repeat(48)}${']'.repeat(48)}`, ['syntax 1:48']],
    ['a name over two lines with a sign that is none', '"a\\q\nb": 1', ['syntax 1:1']],
    ['a tab before a name, and a broken line after it', 'a:\n\tb: 1\nc: [', ['syntax 2:1']],
    ['two names that are the same', 'a: 1\nb: 2\na: 3', ['double-key 3:1']],
    ['two files in one', 'a: 1\n---\nb: 2', ['syntax 2:1']],
    ['faults on two lines', 'a: 010\nb: 0x1F', ['number 1:4', 'number 2:4']],
  ])('with %s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults);
  });

  it('keeps the first of two entries, and where it stands', () => {
    const { content } = readYaml('a:\n  b: 1\n  b: 2\n');
    expect(content?.data).toEqual({ a: { b: 1 } });
    expect(placeOf(content?.places, ['a', 'b'])).toEqual({ line: 2, column: 6 });
  });

  it('has a place for what is missing: that of what it would stand in, the whole file at last', () => {
    const { content } = readYaml('\n  a:\n    - 1\n');
    expect(placeOf(content?.places, ['a', 0])).toEqual({ line: 3, column: 7 });
    expect(placeOf(content?.places, ['a', 7, 'x'])).toEqual({ line: 3, column: 5 });
    expect(placeOf(content?.places, ['x'])).toEqual({ line: 2, column: 3 });
  });
});

describe('what is said of an entry', () => {
  it('names what it stands in, up to something with an id', () => {
    expect(whereWords({ id: 'x', a: { b: 1 } }, ['a', 'b'])).toBe('mục “b” của mục “a”');
    expect(whereWords({ id: 'x' }, [])).toBe('cấp ngoài cùng của tệp');
    expect(whereWords({ a: [{ id: 'TT1', b: 1 }] }, ['a', 0, 'b'])).toBe('mục “b” của TT1');
    expect(whereWords({ a: [{ id: '', b: 1 }] }, ['a', 0, 'b'])).toBe('mục “b” của mục “a” thứ 1');
  });

  it('shows a value up to 60 letters', () => {
    expect(writtenWords('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
    expect(writtenWords('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
    expect(writtenWords(null)).toBe('trống');
    expect(writtenWords([1, 2])).toBe('một danh sách 2 phần tử');
    expect(writtenWords({})).toBe('một nhóm mục con');
  });
});
