import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hintForUnit, isForUnit } from '../../src/documents/slips/for-unit.ts';
import { expectGolden } from '../support/golden.ts';

const root = join(import.meta.dirname, '../..');
const folder = new URL('./cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => /^TD\d{4}\.ts$/u.test(name))
  .map((name) => name.slice(0, -3));
const codes = Object.keys(catalogue);

async function reproduced(code: string): Promise<readonly Diagnostic[]> {
  const { reproduce } = (await import(`./cases/${code}.ts`)) as {
    reproduce: () => Promise<readonly Diagnostic[]>;
  };
  return reproduce();
}

/** Everything that a case says, place by place, without the folders of this machine. */
function told(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((diagnostic) =>
      Object.entries(diagnostic)
        .map(([key, value]) => `${key}: ${typeof value === 'string' ? bare(value) : JSON.stringify(value)}\n`)
        .join(''),
    )
    .join('\n');
}

const bare = (text: string) =>
  text
    .replaceAll(root, '<công cụ>')
    // From where the clerk stands, which is there, too.
    .replace(/(?<=^|[ “"])(?=thidua-[\p{L}\p{M}\p{N}_ -]*?-?[A-Za-z0-9]{6}\/)/gu, '<tạm>/')
    .replaceAll(tmpdir(), '<tạm>')
    .replace(/(<tạm>\/thidua-)[\p{L}\p{M}\p{N}_ -]*?-?[A-Za-z0-9]{6}(?=\/|$|[”"])/gu, '$1…');

describe('the catalogue of codes', () => {
  it('has a reproducing case for every code, and no case without a code', () => {
    expect([...cases].sort()).toEqual([...codes].sort());
  });

  it('numbers codes by family and never twice', () => {
    expect(codes.filter((code) => !/^TD[1-59]\d{3}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(cases)('%s is what its case yields, worded for a clerk', async (code) => {
    const yielded = await reproduced(code);
    await expectGolden(told(yielded), new URL(`./golden/${code}.txt`, import.meta.url).pathname);
    const found = yielded.find((diagnostic) => diagnostic.code === code);
    expect(found, `${code} is not among what its case yields`).toBeDefined();
    if (found === undefined) return;
    expect(found.title).not.toMatch(/[.!?]$/u);
    for (const sentence of [found.message, found.hint]) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence).toBe(sentence.normalize('NFC'));
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null/u);
      expect(sentence).toMatch(/[.!?”»)]$/u);
    }
    if (!/^TD(1[01]|2|3|50)/u.test(code) || !isForUnit(found)) return;
    // What goes back to the unit never tells it what only the office can do (src/documents/slips/for-unit.ts).
    expect(hintForUnit(found)).not.toMatch(
      /đề nghị đơn vị|hỏi (?:lại |hai |các )?đơn vị|với đơn vị|thidua|don-vi\.xlsx|công cụ/iu,
    );
    expect(found.message).not.toMatch(/công cụ/iu);
  });
});
