import { addDays } from '../../src/text/dates.ts';
import { calledBy } from './differences.ts';

/** What JSON holds. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value with one thing in it otherwise: where, how, and the whole with it. */
export type Changed = {
  /** With items of lists by what they are called: `units[PX01].lines[TT1.1].points`. */
  readonly place: string;
  /** As a schema names it: `units.0.lines.0.points`. */
  readonly path: string;
  readonly how: string;
  /** The whole; what is the same in it is shared with all others. */
  readonly value: object;
};

type Spot = { readonly place: string; readonly keys: readonly (string | number)[]; readonly value: Json };

/** Which changes: those that leave each value of its own kind, or those that break what a schema asks for. */
export type Changes = 'fitting' | 'breaking';

/**
 * A value with one thing after another otherwise. Fitting: numbers and days one up and one down, words otherwise, values another's, lists short of
 * one, empty or with one twice; breaking: what is there is gone, or nothing, or of another kind. Of items that have the same
 * members one is enough wherever they stand, but for the last of a list at the top.
 */
export function* everyChange(
  whole: object,
  changes: Changes,
  isLeftOut: (place: string) => boolean = () => false,
): Generator<Changed> {
  const json = JSON.parse(JSON.stringify(whole)) as Json;
  const spots = spotsIn(json, { place: '', keys: [], isLeftOut, seen: new Set() });
  const byKey = new Map<string, Json[]>();
  for (const { keys, value } of spots) {
    const key = nameIn(keys);
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  for (const { place, keys, value } of spots) {
    const ways = changes === 'fitting' ? fittingOf(value, byKey.get(nameIn(keys)) ?? []) : breakingOf(value);
    for (const [how, other] of ways)
      yield { place, path: keys.join('.'), how, value: withOther(json, keys, other) as object };
  }
}

/** The member that a place is, or that the list is in which it stands. */
function nameIn(keys: Spot['keys']): string {
  return String(keys.findLast((key) => typeof key === 'string'));
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Around = Omit<Spot, 'value'> & {
  readonly isLeftOut: (place: string) => boolean;
  /** What items are made like, by the list that they stand in. */
  readonly seen: Set<string>;
};

function spotsIn(value: Json, around: Around): readonly Spot[] {
  const { place, keys, isLeftOut, seen } = around;
  if (isLeftOut(place)) return [];
  const own = keys.length === 0 ? [] : [{ place, keys, value }];
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return [
      ...own,
      ...items.flatMap((item, at) => {
        const made = `${keys.filter((key) => typeof key === 'string').join('.')}: ${madeOf(item)}`;
        const isLast = keys.length === 1 && at === items.length - 1;
        if (seen.has(made) && !isLast) return [];
        seen.add(made);
        return spotsIn(item, { ...around, place: `${place}[${calledBy(item) ?? at}]`, keys: [...keys, at] });
      }),
    ];
  }
  if (!isObject(value)) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) =>
      spotsIn(member, { ...around, place: place === '' ? key : `${place}.${key}`, keys: [...keys, key] }),
    ),
  ];
}

/** What a value has, not what that says: which members, and of what type. */
function madeOf(value: Json): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : 'some';
  if (!isObject(value)) return value === null ? 'null' : typeof value;
  return Object.entries(value)
    .map(([key, member]) => `${key} ${isObject(member) ? 'object' : madeOf(member)}`)
    .join(', ');
}

/** Another value, or undefined for none, by the way in which it is other. */
type Way = readonly [how: string, value: Json | undefined];

const otherWords = (value: string): Way => ['other words', `${value} khác`];

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/u.test(value);

/** One of a few words that are understood, or a day. */
const isCode = (value: string) => isDay(value) || /^[a-z][a-z-]*$/u.test(value);

const daysAround = (day: string): readonly Way[] => [
  ['a day before', addDays(day, -1)],
  ['a day later', addDays(day, 1)],
];

function fittingOf(value: Json, elsewhere: readonly Json[]): readonly Way[] {
  const same = JSON.stringify(value);
  const others = elsewhere.filter(
    (each) => JSON.stringify(each) !== same && !Array.isArray(each) && !isObject(each),
  );
  const another = others.find((each) => each !== null && (value === null || typeof each === typeof value));
  const ofAnother: readonly Way[] = another === undefined ? [] : [[`as ${JSON.stringify(another)}`, another]];
  const nothing: readonly Way[] = others.includes(null) ? [['null', null]] : [];
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items.length === 0) return [];
    return [
      ['empty', []],
      ...(items.length > 1 ? ([['without the first', items.slice(1)]] as const) : []),
      ['the first twice', [...items, ...items.slice(0, 1)]],
    ];
  }
  if (isObject(value)) return [];
  if (typeof value === 'number') return [['+1', value + 1], ['-1', value - 1], ...ofAnother, ...nothing];
  if (typeof value === 'boolean') return [['not', !value], ...nothing];
  if (typeof value === 'string')
    return [
      ...(isDay(value) ? daysAround(value) : isCode(value) ? [] : [otherWords(value)]),
      ...ofAnother,
      ...nothing,
    ];
  return ofAnother;
}

function breakingOf(value: Json): readonly Way[] {
  const gone: Way = ['gone', undefined];
  if (value === null) return [['a word', 'khác'], gone];
  if (typeof value !== 'string') return [['a word', 'khác'], gone];
  return [...(isCode(value) ? [otherWords(value)] : []), ['7', 7], gone];
}

function withOther(value: Json, keys: Spot['keys'], other: Json | undefined): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return other ?? null;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (rest.length === 0 && other === undefined) return items.filter((_, at) => at !== key);
    return items.map((item, at) => (at === key ? withOther(item, rest, other) : item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== key) return [[name, member]];
      return rest.length === 0 && other === undefined ? [] : [[name, withOther(member, rest, other)]];
    }),
  );
}
