import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { criteriaText } from '../../src/criteria/criteria-text.ts';
import { diffCriteria } from '../../src/criteria/diff.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import { verifyCriteria } from '../../src/criteria/verify.ts';
import { awardKinds } from '../../src/nomination/kinds.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';

const FIXTURES = join(import.meta.dirname, '../criteria/fixtures');
const FILES = ['12-KH-UBND', 'ba-cap', 'nghin-diem', 'so-voi-cum', 'theo-quy'] as const;

/** What people do to a line of a criteria file. */
const SLIPS: Readonly<Record<string, (line: string) => string | null>> = {
  gone: () => null,
  twice: (line) => `${line}\n${line}`,
  'without its value': (line) => line.replace(/: .*$/u, ':'),
  'with a word': (line) => line.replace(/: [^,}\]]+/u, ': khong-co'),
  'with other numbers': (line) => line.replaceAll(/\b\d+\b/gu, (number) => String(Number(number) + 1)),
  'with great numbers': (line) => line.replaceAll(/\b\d+\b/gu, '10001'),
  'with nought': (line) => line.replaceAll(/\b\d+\b/gu, '0'),
  'further in': (line) => `  ${line}`,
  'with a key misspelt': (line) => line.replace(/([a-zA-Z]{2})([a-zA-Z]*):/u, '$2$1:'),
  'with its first item gone': (line) => line.replace(/([[{]) ?[^,\]}]+(?:, )?/u, '$1'),
};

/** What a criteria file gives: what is said of it, what differs from the good one, and how it is written anew. */
function madeOf(text: string, good: ReturnType<typeof editionIn>): readonly [codes: string, made: string] {
  const { value, diagnostics } = parseCriteria({ text, file: 'thu.yaml', sha256: '0' });
  if (value === null) return [diagnostics.map(({ code }) => code).join(', '), digest(diagnostics)];
  const said = verifyCriteria(value, awardKinds);
  const changes = diffCriteria(good.set, value.set);
  return [
    `read; ${changes.length} changes; ${said.map(({ code }) => code).join(', ')}`,
    digest([said, changes, criteriaText(value.set, 'a file')]),
  ];
}

function editionIn(text: string) {
  const { value } = parseCriteria({ text, file: 'thu.yaml', sha256: '0' });
  if (value === null) throw new Error('a good file of criteria is refused');
  return value;
}

/** A slip in each line of files of criteria: what is said of it is as it was. */
describe('a slip in a line of', () => {
  it.each(FILES)('%s', async (name) => {
    const good = readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8');
    const edition = editionIn(good);
    const lines = good.split('\n');
    const slips = Object.entries(SLIPS);
    const made = lines.flatMap((line, at) => {
      const fitting = slips.filter(([, slip]) => slip(line) !== line);
      const [how, slip] = fitting[at % fitting.length] ?? ['', () => null];
      const text = lines.flatMap((each, index) => (index === at ? (slip(line) ?? []) : [each])).join('\n');
      return [`${at + 1} ${how}: ${madeOf(text, edition).join(' ')}`];
    });
    expect(new Set(made.map((line) => line.slice(-10))).size).toBeGreaterThan(made.length / 2);
    await expectGolden(
      `${made.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'criteria', `${name}.txt`),
    );
  });
});
