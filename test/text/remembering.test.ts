import { describe, expect, it } from 'vitest';
import { memory, onceFor, remembering } from '../../src/text/remembering.ts';

describe('a function that remembers', () => {
  const counting = () => {
    let calls = 0;
    const length = remembering((text) => {
      calls += 1;
      return { text, length: text.length };
    });
    return { length, calls: () => calls };
  };

  it('works a short text out once, and says the same', () => {
    const { length, calls } = counting();
    expect(length('Điểm')).toEqual({ text: 'Điểm', length: 4 });
    expect(length('Điểm')).toBe(length('Điểm'));
    expect(length('')).toEqual({ text: '', length: 0 });
    expect(calls()).toBe(2);
  });

  it('remembers texts of 160 characters, and none that is longer', () => {
    const { length } = counting();
    expect(length('a'.repeat(160))).toBe(length('a'.repeat(160)));
    expect(length('a'.repeat(161))).not.toBe(length('a'.repeat(161)));
  });

  it('remembers what is nothing, too', () => {
    let calls = 0;
    const nothing = remembering(() => {
      calls += 1;
      return null;
    });
    expect([nothing('a'), nothing('a'), calls]).toEqual([null, null, 1]);
  });

  it('does not hold sentences, nor more than so many texts', () => {
    const { length, calls } = counting();
    const sentence = 'một '.repeat(100);
    expect(length(sentence)).not.toBe(length(sentence));
    expect(calls()).toBe(2);
    const first = length('0');
    for (let at = 0; at < 6000; at += 1) length(`${at}`);
    expect(length('0')).not.toBe(first);
    expect(length('0')).toEqual(first);
  });
});

describe('a memory', () => {
  it('asks once for each key, and has room again when it is full', () => {
    const recall = memory<string>(2);
    const asked: string[] = [];
    const say = (key: string) =>
      recall(key, (each) => {
        asked.push(each);
        return `${each}!`;
      });
    expect(['a', 'b', 'a', 'b', 'a'].map(say)).toEqual(['a!', 'b!', 'a!', 'b!', 'a!']);
    expect(asked).toEqual(['a', 'b']);
    expect(['c', 'c', 'a'].map(say)).toEqual(['c!', 'c!', 'a!']);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('what is worked out once for an object', () => {
  it('is so for each, also where it is nothing', () => {
    const asked: string[] = [];
    const nameOf = onceFor(({ name }: { readonly name: string | null }) => {
      asked.push(String(name));
      return name;
    });
    const [one, other, nobody] = [{ name: 'An' }, { name: 'An' }, { name: null }];
    expect([one, other, nobody, nobody, one].map(nameOf)).toEqual(['An', 'An', null, null, 'An']);
    expect(asked).toEqual(['An', 'An', 'null']);
  });
});
