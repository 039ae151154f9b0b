import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Chance, chanceOf } from '../../samples/make/random.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { digest } from '../support/digest.ts';
import { expectGolden } from '../support/golden.ts';

const TIMES = 40;

type Words = (values: unknown) => string;

/** What a case may fill in: few and many, one and none, known and unknown. */
const VALUES: readonly unknown[] = [
  ...['Phường Đông Vệ', 'thamDinh.xlsx', '', '30/11/2022', 'B7', '2022-12-05'],
  ...[0, 1, 2, 12, 1234.5, -1],
  ...[
    [],
    ['a'],
    ['a', 'b'],
    ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một'],
  ],
  ...[true, false, null, undefined],
];

/** Values of any name, the same one for a name each time it is asked for. */
function anyValues(chance: Chance): Readonly<Record<string, unknown>> {
  const known = new Map<string | symbol, unknown>();
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (!known.has(name)) known.set(name, VALUES[chance.between(0, VALUES.length - 1)]);
        return known.get(name);
      },
      has: () => chance.happens(0.5),
    },
  );
}

function worded(words: Words, values: unknown): string {
  try {
    return words(values);
  } catch {
    return 'refused';
  }
}

it('every code is worded as it was, whatever a case fills in', async () => {
  const lines = Object.entries(catalogue).map(([code, entry]) => {
    const { message, hint } = entry as unknown as { readonly message: Words; readonly hint: Words };
    const said = Array.from({ length: TIMES }, (_, seed) => {
      const values = anyValues(chanceOf('catalogue', code, seed));
      return `${worded(message, values)}\n${worded(hint, values)}`;
    });
    return `${code} ${said.filter((one) => !one.includes('refused')).length} ${digest([entry, said])}`;
  });
  expect(lines.filter((line) => / 0 /u.test(line)).length).toBeLessThan(lines.length / 10);
  await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'catalogue.txt'));
});
