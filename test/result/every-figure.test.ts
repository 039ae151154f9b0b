import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { type Result, resultSchema } from '../../src/domain/result.ts';
import { checkResult, type ResultKnown } from '../../src/result/check/check-result.ts';
import { EDITIONS, yearBy } from '../kept/small-year.ts';
import { unit } from '../support/candidate.ts';
import { parseResult } from '../support/parse-result.ts';
import { reviewOf, smallEdition, smallYears, wards } from '../support/small-review.ts';
import { expectTold } from '../support/sweep.ts';

type Case = { readonly result: Result; readonly known: ResultKnown };

function yearOf(name: string, seed: number): Case {
  const criteria = EDITIONS[name];
  if (criteria === undefined) throw new Error(`no criteria ${name}`);
  const { units, decided } = yearBy(criteria, chanceOf('small year', name, seed));
  return { result: decided, known: { file: 'ket-qua.json', editions: [criteria], units } };
}

const CASES: Readonly<Record<string, () => Case>> = {
  'a year of two wards and their people': () => yearOf('small', 3),
  'a year of groups within groups': () => yearOf('ba-cap', 3),
  'a review of three years': () => ({
    result: reviewOf(smallYears()),
    known: { file: 'ket-qua.json', editions: [smallEdition], units: wards },
  }),
};

/** What the tool said while it read, and the minutes: nothing is held against them. */
const isOfNobody = (place: string) =>
  /^(?:diagnostics|documents|remarks|meeting)\b|\.understanding\b/u.test(place);
/** What of a unit no result says. */
const isElsewhere = (place: string) => /\.(?:email|isUniformed|type|cluster|heirs)\b/u.test(place);
const withoutYear = (message: string) =>
  message.replace(/^Kết quả (?:sơ kết |tổng kết )?năm \d+(?:, )?/u, '');
const golden = (name: string) =>
  join(import.meta.dirname, 'golden', 'every-figure', `${name.replaceAll(' ', '-')}.txt`);

describe('one thing changed by hand in a true ket-qua.json', () => {
  it.each(Object.entries(CASES))('is said by its words, and whom it touches: %s', async (name, made) => {
    const { result, known } = made();
    expect(checkResult(result, known).diagnostics).toEqual([]);
    const sweep = { whole: result, changes: 'fitting', isLeftOut: isOfNobody, oneIn: 3 } as const;
    await expectTold(golden(name), sweep, ({ value: changed }) => {
      const { data } = resultSchema.safeParse(changed);
      if (data === undefined) return null;
      const { value, diagnostics } = checkResult(data, known);
      if (diagnostics.length === 0) return '';
      const whom = [...value.subjects, ...(value.isAltered ? ['criteria'] : [])].join(', ');
      return `(${whom}) ${diagnostics.map(({ message }) => withoutYear(message)).join(' | ')}`;
    });
  });

  it('is held against the register: who was there, from and until which day, and by which name', async () => {
    const [, result] = smallYears();
    if (result === undefined) throw new Error('no year');
    const gone = (id: string, from: string | null, to: string | null) =>
      unit({ id, name: `UBND phường ${id}`, from, to });
    // The deadline is the 30th of November; a deadline at a weekend may move by up to three days.
    const register = [
      ...wards.map((ward) => ({ ...ward, to: null })),
      gone('PX05', '2021-11-27', null),
      gone('PX06', '2021-11-28', null),
      gone('PX07', null, '2021-11-29'),
      gone('PX08', null, '2021-11-30'),
    ];
    const sweep = { whole: register, changes: 'fitting', isLeftOut: isElsewhere, oneIn: 1 } as const;
    await expectTold(golden('register'), sweep, ({ value }) =>
      checkResult(result, { file: 'ket-qua.json', editions: [smallEdition], units: value as typeof register })
        .diagnostics.map(({ message }) => withoutYear(message))
        .join(' | '),
    );
  });

  it('is no Result any more where what must be there is gone or of another kind: the place is named', async () => {
    const { result } = yearOf('small', 3);
    await expectTold(
      golden('no result'),
      { whole: result, changes: 'breaking', oneIn: 5 },
      async ({ path, value }) => {
        const read = await parseResult(JSON.stringify(value));
        if (!('because' in read)) return 'is a Result';
        return read.because === `sai ở mục “${path}”` ? '' : read.because;
      },
    );
  });
});
