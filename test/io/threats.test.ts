import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { isLong } from '../support/effort.ts';
import { contentsOf } from '../support/hostile/contents.ts';
import type { Threat } from '../support/hostile/threat.ts';
import { threats } from '../support/hostile/threats.ts';

/** A second of its own, and refused for what shorter ones are refused for as well: in the long run. */
const LONG: readonly string[] = ['a million rows'];
const tried = threats.filter(({ name }) => isLong || !LONG.includes(name));

describe('what a received file may do, and how it ends', () => {
  it.each(tried.map((threat) => [threat.name, threat] as const))('%s', async (_, threat) => {
    const { value, diagnostics } = await readWorkbook(threat.bytes(), threat.file);
    const codes = diagnostics.map(({ code }) => code);
    if ('refused' in threat) {
      expect(codes).toEqual([threat.refused]);
      expect(value).toBeNull();
      expect(diagnostics[0]?.severity).toBe('error');
      return;
    }
    expect(codes).toEqual(threat.accepted);
    if (value === null) throw new Error('refused');
    expect(Object.fromEntries(contentsOf(value))).toMatchObject(threat.holds);
    expect(threat.also?.(value) ?? true).toBe(true);
  });
});

describe('docs/robustness.md', () => {
  it('lists the same threats with the same outcomes', () => {
    const page = readFileSync(new URL('../../docs/robustness.md', import.meta.url), 'utf8');
    const table = page.slice(page.indexOf('## In the bytes'), page.indexOf('## In the folder'));
    const listed = table.split('\n').filter((line) => /^\| (?!threat|---)/.test(line));
    expect(listed).toEqual(threats.map((threat) => `| ${threat.name} | ${outcomeOf(threat)} |`));
  });
});

function outcomeOf(threat: Threat): string {
  if ('refused' in threat) return `refused, ${threat.refused}`;
  return threat.accepted.length === 0
    ? 'read in full'
    : `read in full and said, ${threat.accepted.join(', ')}`;
}
