import { withoutMaps } from './json-of-maps.ts';

/**
 * What another value has otherwise, as JSON shows both, by place: `units[PX01].total: 90 → 91`; so many at most, the rest counted.
 * Empty where nothing differs.
 */
export function differencesFrom(before: unknown, most = 4): (after: unknown) => string {
  const old = asJson(before);
  return (after) => {
    const found: string[] = [];
    compare(old, asJson(after), '', found);
    const more = found.length - most;
    return [...found.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  };
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value, withoutMaps));

function compare(before: unknown, after: unknown, place: string, found: string[]): void {
  if (before === after) return;
  const [old, now] = [membersOf(before), membersOf(after)];
  if (old === null || now === null) {
    found.push(`${place}: ${shown(before)} → ${shown(after)}`);
    return;
  }
  const kept = [...old.keys()].filter((key) => now.has(key));
  const order = [...now.keys()].filter((key) => old.has(key));
  if (kept.some((key, at) => key !== order[at])) found.push(`${place}: in another order`);
  for (const key of new Set([...old.keys(), ...now.keys()]))
    compare(old.get(key), now.get(key), `${place}${key}`, found);
}

/** Members by what they are called, null where there are none: of a list the items, as far as they have names. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value).map(([key, own]) => [`.${key}`, own]));
  const times = new Map<string, number>();
  return new Map(
    value.map((item: unknown, at) => {
      const name = calledBy(item) ?? String(at);
      times.set(name, (times.get(name) ?? 0) + 1);
      return [times.get(name) === 1 ? `[${name}]` : `[${name}, ${times.get(name)}]`, item];
    }),
  );
}

/** What an item of a list calls itself; null where it has no name. */
export function calledBy(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, criterion, group, unit, individual, year, award, file } = item as Readonly<
    Record<string, unknown>
  >;
  const called = [id ?? criterion ?? group ?? individual ?? unit ?? year ?? file, award];
  const words = called.filter((word) => typeof word === 'string' || typeof word === 'number').join(' ');
  return words === '' ? null : words;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'none' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 60)}…${text.slice(-40)}` : text;
}
