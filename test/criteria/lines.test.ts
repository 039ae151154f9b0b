import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unitLines } from '../../src/criteria/lines.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';

const text = readFileSync(new URL('fixtures/so-voi-cum.yaml', import.meta.url), 'utf8');
const { value } = parseCriteria({ text, file: 'so-voi-cum.yaml', sha256: '' });
if (value === null) throw new Error('the fixture is no criteria set');
const { set } = value;

const asked = (cluster: string) =>
  unitLines(set, { type: set.unitTypes?.[0]?.id ?? '', cluster })
    .filter(({ appliesTo }) => appliesTo.clusters !== undefined)
    .flatMap(({ appliesTo }) => appliesTo.clusters);

describe('lines for a cluster', () => {
  it.each(['Cụm đồng bằng', 'CỤM ĐỒNG BẰNG', ' cụm đồng  bằng.', 'Cum dong bang'])(
    'are asked of its units, however the register spells it: %j',
    (cluster) => {
      expect(asked(cluster)).toEqual(['Cụm đồng bằng']);
    },
  );

  it.each(['', 'Cụm đông bàng', 'Cụm đồng bằng 2', 'Cụm trung du'])(
    'are not asked of others: %j',
    (cluster) => {
      expect(asked(cluster)).toEqual([]);
    },
  );
});
