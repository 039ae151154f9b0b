import { join } from 'node:path';
import { it } from 'vitest';
import { chanceOf } from '../../samples/make/random.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { Award, CriteriaSet } from '../../src/criteria/schema.ts';
import { staged } from '../../src/diagnostics/diagnostic.ts';
import type { Result } from '../../src/domain/result.ts';
import { requirementKinds } from '../../src/nomination/requirements/registry.ts';
import { paramsOf } from '../../src/nomination/review-scope.ts';
import { decideYear, standYear } from '../../src/procedure/year.ts';
import { EDITIONS, yearBy } from '../kept/small-year.ts';
import { differencesFrom } from '../support/differences.ts';
import { withMaps, withoutMaps } from '../support/json-of-maps.ts';
import { expectTold } from '../support/sweep.ts';

type Year = ReturnType<typeof yearBy>;
type Grounds = Omit<Year, 'stood' | 'decided' | 'units'>;

/** The year decided on these grounds. */
function decidedOn({ ground, submissions, verification, council }: Grounds): Result {
  const reading = { submissions, unreadable: [], skipped: [], diagnostics: [] };
  const stood = standYear(ground, reading, staged(verification));
  return decideYear(stood, staged(council)).value;
}

const isUnverified = ({ requirements }: Award) =>
  requirements.some(
    (one) => requirementKinds.get(one.kind)?.params.safeParse(paramsOf(one)).success !== true,
  );

function withCriteria(year: Year, other: CriteriaSet): Grounds | null {
  const criteria = parseCriteria({ text: JSON.stringify(other), file: 'thu.yaml', sha256: '0' }).value;
  if (criteria === null || criteria.set.awards.some(isUnverified)) return null;
  return { ...year, ground: { ...year.ground, criteria, context: { ...year.ground.context, criteria } } };
}

/** What a year is decided on: how to take it out, and how to put it in again. Null where the tool would refuse it. */
type Ground<T extends object> = {
  readonly of: (year: Year) => T;
  readonly put: (year: Year, other: T) => Grounds | null;
  /** Words that say which of several forms a thing has. */
  readonly except: RegExp;
};
const ground = <T extends object>(one: Ground<T>) => one as unknown as Ground<object>;

const GROUNDS = {
  'rule of the criteria': ground({
    of: (year) => year.ground.criteria.set,
    put: withCriteria,
    except:
      /\.(?:kind|title|short|clause|origin)$|\.examples\b|^(?:movement|effective|schema|changes|version|plan)\b/u,
  }),
  'choice or vote of the council': ground({
    of: ({ council }) => council,
    put: (year, council) => ({ ...year, council }),
    except: /^meeting\.(?!members|date|papers)/u,
  }),
  'verified point': ground({
    of: ({ verification }) => verification,
    put: (year, verification) => ({ ...year, verification }),
    except: /\.from\.file$/u,
  }),
  'known fact or honour': ground({
    of: (year) => year.ground.records,
    put: (year, records) => ({ ...year, ground: { ...year.ground, records } }),
    except: /\.cell\.file$/u,
  }),
  'answer of a unit': ground({
    of: ({ submissions }) => submissions,
    put: (year, submissions) => ({ ...year, submissions }),
    except: /\.state$|\.from\b|\.rows\b/u,
  }),
};

const CASES: readonly (readonly [name: string, seed: number, whats: readonly (keyof typeof GROUNDS)[]])[] = [
  ['small', 4, Object.keys(GROUNDS) as (keyof typeof GROUNDS)[]],
  ['ba-cap', 3, ['rule of the criteria', 'choice or vote of the council']],
  ['so-voi-cum', 5, ['rule of the criteria', 'answer of a unit']],
];

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

it.each(CASES.flatMap(([name, seed, whats]) => whats.map((what) => [what, name, seed] as const)))(
  'one %s otherwise: what a year of %s says otherwise',
  async (what, name, seed) => {
    const { of, put, except } = GROUNDS[what];
    const criteria = EDITIONS[name];
    if (criteria === undefined) throw new Error('no such case');
    const year = yearBy(criteria, chanceOf('small year', name, seed));
    const differences = differencesFrom(decidedOn(year));
    const whole = JSON.parse(JSON.stringify(of(year), withoutMaps)) as object;
    const sweep = {
      whole,
      changes: 'fitting',
      isLeftOut: (place: string) => except.test(place),
      oneIn: 2,
    } as const;
    await expectTold(golden(`${name}-${what.replaceAll(' ', '-')}`), sweep, ({ value }) => {
      const grounds = put(year, JSON.parse(JSON.stringify(value), withMaps) as object);
      return grounds === null ? null : differences(decidedOn(grounds));
    });
  },
);
