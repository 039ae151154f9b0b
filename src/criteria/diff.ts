import { compareText } from '../text/order.ts';
import { isGroup } from './groups.ts';
import type { Award, Conflict, CriteriaGroup, CriteriaSet } from './schema.ts';
import { SIDES } from './verify/finding.ts';

/** What a change is about. */
export type ChangedThing =
  | 'setting'
  | 'grade'
  | 'group'
  | 'criterion'
  | 'part'
  | 'disqualifier'
  | 'award'
  | 'conflict';

/** Which of several awards of one id: whom it is for, and at which reviews. */
export type AwardVariant = Pick<Award, 'subject' | 'reviews'>;

/** One difference between two criteria sets; `field` and both values where something was changed. */
export type CriteriaChange =
  | {
      readonly change: 'added' | 'removed';
      readonly thing: ChangedThing;
      readonly id: string;
      readonly title: string;
      readonly variant?: AwardVariant;
    }
  | {
      readonly change: 'changed';
      readonly thing: ChangedThing;
      readonly id: string;
      readonly title: string;
      readonly variant?: AwardVariant;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };

type Thing = {
  readonly thing: ChangedThing;
  readonly id: string;
  readonly title: string;
  readonly variant?: AwardVariant;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Says what the two files are, not what the criteria are. */
const IDENTITY = ['schema', 'version', 'changes', 'errata', 'replaces'];

/** What differs from `before` to `after`: points, words, kinds, params, requirements, what came and what went. */
export function diffCriteria(before: CriteriaSet, after: CriteriaSet): readonly CriteriaChange[] {
  const [old, young] = [thingsOf(before), thingsOf(after)];
  const removed = [...old].filter(([key]) => !young.has(key)).map(([, thing]) => presence('removed', thing));
  const rest = [...young].flatMap(([key, thing]) => {
    const former = old.get(key);
    return former ? changes(former, thing) : [presence('added', thing)];
  });
  return [...removed, ...rest];
}

function presence(change: 'added' | 'removed', { thing, id, title, variant }: Thing): CriteriaChange {
  return { change, thing, id, title, ...(variant && { variant }) };
}

function changes(before: Thing, after: Thing): readonly CriteriaChange[] {
  const { thing, id, title, variant } = after;
  const fields = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...fields]
    .filter((field) => canonical(before.fields[field]) !== canonical(after.fields[field]))
    .map((field) => ({
      change: 'changed',
      thing,
      id,
      title,
      ...(variant && { variant }),
      field,
      before: before.fields[field] ?? null,
      after: after.fields[field] ?? null,
    }));
}

/** Everything that can differ, by a key that stays the same from version to version. */
function thingsOf(set: CriteriaSet): ReadonlyMap<string, Thing> {
  const { grades, units, individuals, disqualifiers, awards, conflicts = [], movement, ...settings } = set;
  const identity = Object.fromEntries(Object.entries(settings).filter(([key]) => !IDENTITY.includes(key)));
  const things: readonly Thing[] = [
    { thing: 'setting', id: set.plan, title: 'Quy định chung', fields: { ...identity, ...movement } },
    ...grades.map((grade) => thingOf('grade', grade)),
    ...SIDES.flatMap((side) => {
      const { groups, ...rules } = { units, individuals }[side];
      const title = side === 'units' ? 'Quy định chung của tập thể' : 'Quy định chung của cá nhân';
      return [{ thing: 'setting' as const, id: side, title, fields: rules }, ...groups.flatMap(thingsIn)];
    }),
    ...disqualifiers.map((disqualifier) => thingOf('disqualifier', disqualifier)),
    ...awards.map(({ subject, reviews, ...award }) => ({
      ...thingOf('award', award),
      variant: { subject, reviews },
    })),
    ...conflicts.map((conflict, index) => conflictThing(conflict, conflicts.slice(0, index))),
  ];
  return new Map(
    things.map((thing) => {
      const { subject = '', reviews = [] } = thing.variant ?? {};
      return [[thing.thing, thing.id, subject, ...reviews].join(' '), thing];
    }),
  );
}

function thingsIn({ criteria, ...group }: CriteriaGroup): readonly Thing[] {
  return [
    thingOf('group', group),
    ...criteria.flatMap((entry) => {
      if (isGroup(entry)) return thingsIn(entry);
      if (!('parts' in entry)) return [thingOf('criterion', entry)];
      const { parts, ...whole } = entry;
      return [thingOf('criterion', whole), ...parts.map((part) => thingOf('part', part))];
    }),
  ];
}

function thingOf(thing: ChangedThing, item: { readonly id: string; readonly title: string }): Thing {
  return { thing, id: item.id, title: item.title, fields: { ...item } };
}

/** A rule goes by its kind; the second of one kind by a number too. */
function conflictThing(conflict: Conflict, before: readonly Conflict[]): Thing {
  const { kind, clause = '' } = conflict;
  const number = before.filter((each) => each.kind === kind).length + 1;
  const id = number === 1 ? kind : `${kind} (${number})`;
  return { thing: 'conflict', id, title: clause, fields: conflict };
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => compareText(a, b)))
        : item,
    ) ?? 'null'
  );
}
