import { describe, expect, it } from 'vitest';
import { resultSchema } from '../../src/domain/result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import { parseResult } from '../support/parse-result.ts';
import { resultFixture } from '../support/result-fixture.ts';

describe('ket-qua.json', () => {
  const text = serialiseResult(resultFixture);

  it('comes back as it was written, and as its schema says', async () => {
    expect(resultSchema.parse(JSON.parse(text))).toEqual(resultFixture);
    expect(await parseResult(text)).toEqual(resultFixture);
  });

  it('keeps a unit’s line, a fault and a nomination each on a line of its own', () => {
    const [unit] = resultFixture.units;
    const [line] = unit?.lines ?? [];
    expect(text.split('\n').map((row) => row.trim().replace(/,$/u, ''))).toContain(JSON.stringify(line));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it.each([
    ['{ "schema": ', 'nội dung không phải JSON'],
    ['{ "schema": "khac/1" }', 'sai ở mục “schema”'],
  ])('says why %s is no result', async (broken, because) => {
    expect(await parseResult(broken)).toEqual({ because });
  });
});
