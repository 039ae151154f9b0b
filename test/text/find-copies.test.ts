import { describe, expect, it } from 'vitest';
import { type CopyGroup, findCopies } from '../../src/text/find-copies.ts';
import { likelyPairs } from '../../src/text/likely-pairs.ts';
import { proseWords } from '../../src/text/prose.ts';
import { shingleAll } from '../../src/text/similarity.ts';
import { ALTERATIONS, type Alteration, alteredCopy, ordinaryText } from '../support/achievement-texts.ts';
import { digest } from '../support/digest.ts';

const TEXTS = 300;
const ordinary = Array.from({ length: TEXTS }, (_, index) => ordinaryText(`t${index}`));
const groupsOf = (texts: readonly string[], subjectOf = (at: number) => String(at)) =>
  findCopies(texts.map((text, at) => ({ words: proseWords(text, []), subject: subjectOf(at) })));
const membersOf = ({ first, others }: CopyGroup) => [first, ...others.map(({ text }) => text)];

/** How many of the texts are found together with their altered copy, of 100. */
function found(how: Alteration): number {
  const originals = ordinary.slice(0, 100);
  const copies = originals.map((text, index) => alteredCopy(text, how, String(index)));
  const groups = groupsOf([...originals, ...copies]).map(membersOf);
  return originals.filter((_, at) =>
    groups.some((members) => members.includes(at) && members.includes(at + 100)),
  ).length;
}

describe('findCopies', () => {
  it('finds nothing among ordinary texts on the same theme', () => {
    // 44,850 pairs that share duties, turns of phrase and here and there a whole clause.
    expect(groupsOf(ordinary)).toEqual([]);
  });

  it.each<[Alteration, number]>([
    ['other numbers', 100],
    ['sentences in another order', 100],
    ['marks lost', 100],
    ['one word in ten changed', 98],
    ['a sentence added', 98],
    ['a sentence left out', 98],
    ['order, numbers and a word in ten', 96],
  ])('finds copies with %s: at least %i of 100', (how, least) => {
    expect(found(how)).toBeGreaterThanOrEqual(least);
  });

  it('does not claim to find what was rewritten', () => {
    expect(found('one word in five changed')).toBeLessThan(30);
    expect(Object.keys(ALTERATIONS)).toHaveLength(8);
  });

  it('puts all copies of a text into one group, each with its degree', () => {
    const [text = '', other = ''] = ordinary;
    const touched = alteredCopy(text, 'one word in ten changed', 'x');
    const groups = groupsOf([text, other, text, touched]);
    expect(groups.map(membersOf)).toEqual([[0, 2, 3]]);
    expect(groups[0]?.others[0]?.degree).toBe(1);
    expect(groups[0]?.others[1]?.degree).toBeLessThan(1);
  });

  it('never compares what is about the same person', () => {
    const [text = ''] = ordinary;
    expect(groupsOf([text, text], () => 'An')).toEqual([]);
  });

  it('finds the copies of a text that hundreds have', () => {
    const [text = ''] = ordinary;
    const groups = groupsOf(Array.from({ length: 300 }, () => text));
    expect(new Set(groups.flatMap(membersOf)).size).toBe(300);
  });

  it('wants nearly all words of a short text the same', () => {
    const text = 'cải tiến cách xếp lịch tiếp dân của ủy ban để bớt thời gian chờ đợi';
    expect(groupsOf([text, text])).toHaveLength(1);
    expect(groupsOf([text, text.replace('chờ đợi', 'đi lại nhiều lần trong ngày')])).toEqual([]);
  });

  it('takes 3,000 texts in seconds', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 3000 }, (_, index) => ordinaryText(`m${index}`));
    const before = process.cpuUsage();
    groupsOf(many);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});

describe('how much has to be the same', () => {
  const words = (from: string, count: number) => Array.from({ length: count }, (_, at) => `${from}${at}`);
  /** The share that two texts have in common, of words that are the same and words of each alone; null where too few. */
  const degreeOf = (same: number, own: readonly [number, number]) =>
    findCopies(
      own.map((count, at) => ({
        words: [...words('same', same), ...words(`own${at}`, count)],
        subject: String(at),
      })),
    )[0]?.others[0]?.degree ?? null;

  it.each<[what: string, same: number, own: readonly [number, number], degree: number | null]>([
    ['nine words in ten of a short text', 9, [1, 1], 0.9],
    ['seventeen in nineteen of a short text', 17, [2, 2], null],
    ['three words in four of twenty', 15, [5, 5], 0.75],
    ['fewer than three in four', 14, [6, 6], null],
    ['twenty words in a longer text', 20, [0, 20], 1],
    ['nineteen words in a longer text', 19, [0, 20], null],
    ['nineteen words of twenty in a longer text', 19, [1, 21], 0.95],
    ['eighteen words of twenty in a longer text', 18, [2, 22], null],
  ])('%s', (_, same, own, degree) => {
    expect(degreeOf(same, own)).toBe(degree);
  });
});

describe('pairs that are worth comparing', () => {
  const pairsOf = (texts: readonly string[]) =>
    likelyPairs(shingleAll(texts.map((text) => proseWords(text, []))));

  it('are of many copies each with the first 24', () => {
    const pairs = pairsOf(Array.from({ length: 30 }, () => ordinary[0] ?? ''));
    expect(pairs).toHaveLength((24 * 23) / 2 + 6 * 24);
    expect(pairs.every(([, later]) => later < 30)).toBe(true);
    expect(Math.max(...pairs.map(([earlier]) => earlier))).toBe(23);
  });

  it('are the same ones on every run', () => {
    const originals = ordinary.slice(0, 60);
    const copies = originals.flatMap((text, at) => [
      alteredCopy(text, 'one word in five changed', `${at}`),
      alteredCopy(text, 'order, numbers and a word in ten', `${at}`),
    ]);
    const pairs = pairsOf([...originals, ...copies]);
    expect(pairs).toHaveLength(163);
    expect(digest(pairs)).toBe('9448d79600');
  });
});
