import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { expectGolden } from '../support/golden.ts';
import { forms, usual } from './forms/forms-of.ts';
import { declaredValues, type ValueType } from './forms/value-types.ts';

type Entry = {
  readonly severity: string;
  readonly title: string;
  readonly message: (values: unknown) => string;
  readonly hint: (values: unknown) => string;
};

const entries = catalogue as unknown as Readonly<Record<string, Entry>>;

type Values = Readonly<Record<string, unknown>>;

/** What is said as usual, and of each form of the values that says something else than other words in the same places. */
function toldOf(code: string, type: ValueType): readonly string[] {
  const { severity, title, message, hint } = entries[code] ?? never(code);
  const base = usual(type, code) as Values;
  const told = new Set<string>();
  for (const say of [message, hint]) {
    const said = say(base);
    told.add(said);
    for (const values of forms(type, code) as readonly Values[]) {
      const other = say(values);
      if (other !== filledIn(said, base, values)) told.add(other);
    }
  }
  return [`${code} ${severity}: ${title}`, ...[...told].map((each) => `  ${each}`)];
}

/** The usual sentence with a text, a number or the things of a list replaced where they stand. */
function filledIn(said: string, base: Values, values: Values): string {
  const key = Object.keys(base).find((each) => !isDeepStrictEqual(base[each], values[each]));
  if (key === undefined) return said;
  const [before, after] = [base[key], values[key]];
  if (isMembers(before) && isMembers(after)) return filledIn(said, before, after);
  if (!Array.isArray(before) || !Array.isArray(after)) return said.replaceAll(String(before), String(after));
  const [first, second] = before.map(String);
  const between = said.split(first ?? '')[1]?.split(second ?? '')[0] ?? '';
  return said.replaceAll(`${first}${between}${second}`, after.join(between));
}

const isMembers = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function never(code: string): never {
  throw new Error(`no such code: ${code}`);
}

describe('every code is worded for each form of its values', () => {
  const families = [...declaredValues()].filter(([, codes]) => codes.size > 0);

  it('and none is left out', () => {
    expect(families.flatMap(([, codes]) => [...codes.keys()]).toSorted()).toEqual(
      Object.keys(catalogue).toSorted(),
    );
  });

  it.each(families)('%s', async (family, codes) => {
    const lines = [...codes].flatMap(([code, type]) => toldOf(code, type));
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object|\bnull\b/u);
    await expectGolden(
      `${lines.join('\n')}\n`,
      join(import.meta.dirname, 'golden', 'forms', `${family}.txt`),
    );
  });
});
