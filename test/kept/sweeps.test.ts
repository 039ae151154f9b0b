import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Base, type Bases, makeBases } from '../mutants/bases.ts';
import { readingOf } from '../mutants/reading.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';
import { type Altered, oneAtATime, typedDown } from './one-at-a-time.ts';
import { typedTexts } from './typed-texts.ts';

const ONE_IN = 5;

let bases: Bases;
beforeAll(async () => {
  bases = await makeBases();
});

/** `TD2210 ×3, TD3130`: how often each was said. */
function codesOf(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count === 1 ? code : `${code} ×${count}`)).join(', ');
}

function linesOf(altered: Iterable<Altered>): readonly string[] {
  return [...altered].map(({ what, workbook }) => {
    const { submission, items, diagnostics } = readingOf(workbook, bases.context);
    return `${what}: ${codesOf(diagnostics)} ${digest([submission, [...items], diagnostics])}`;
  });
}

/** One thing at a time is done to a form, and all of its kind: what is read and said is as it was. */
describe('a form', () => {
  const kept = async (name: string, lines: readonly string[]) => {
    expect(new Set(lines.map((line) => line.slice(-10))).size).toBeGreaterThan(lines.length / 3);
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'sweeps', `${name}.txt`));
  };
  const base = (at: number): Base => {
    const one = bases.all[at];
    if (one === undefined) throw new Error('no such form');
    return one;
  };

  it('with a sheet, a column or a row altered', async () => {
    await kept('altered', linesOf(oneAtATime(base(0).workbook)));
  });

  it('with whatever people type, down each column', async () => {
    await kept('typed', linesOf(typedDown(base(1).workbook, typedTexts, ONE_IN)));
  });
});
