import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { contentsOf } from '../support/hostile/contents.ts';
import { threats } from '../support/hostile/threats.ts';

describe('what a received file may do, and how it ends', () => {
  it.each(threats.map((threat) => [threat.name, threat] as const))('%s', async (_, threat) => {
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
