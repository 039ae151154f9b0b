import type { UnitResult } from '../../domain/result.ts';
import { isSameWords, looseKey, marksAgree, matchKey } from '../../text/fold.ts';

/** A unit or person that the typed words name, or the nearest names when none fits or several do. */
export type Found<T> = { readonly found: T } | { readonly near: readonly string[] };

/** Finds a unit by code, by name, or by a part of its name that only one unit has; marks that are left out and case play no part. */
export function findUnit<T extends Pick<UnitResult, 'id' | 'name'>>(
  units: readonly T[],
  typed: string,
): Found<T> {
  const byCode = units.find(({ id }) => id.toLowerCase() === typed.trim().toLowerCase());
  return byCode ? { found: byCode } : findByName(units, ({ name }) => name, typed);
}

/**
 * Finds one of `items` by name: exactly as typed, else by its letters, else as the only one that contains it. Marks that were
 * typed count: `Hoàng Quang` is not Hoằng Quang.
 */
export function findByName<T>(items: readonly T[], nameOf: (item: T) => string, typed: string): Found<T> {
  const steps = [
    (item: T) => matchKey(nameOf(item)) === matchKey(typed),
    (item: T) => isSameWords(nameOf(item), typed),
    (item: T) =>
      ` ${looseKey(nameOf(item))} `.includes(` ${looseKey(typed)} `) && marksAgree(nameOf(item), typed),
  ];
  for (const fits of steps) {
    const fitting = items.filter(fits);
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) return { found: only };
    if (fitting.length > 1) return { near: fitting.slice(0, 3).map(nameOf) };
  }
  return { near: nearest(items.map(nameOf), typed) };
}

/** The three names that share most words with what was typed. */
function nearest(names: readonly string[], typed: string): readonly string[] {
  const words = looseKey(typed).split(' ');
  return names
    .map((name) => ({
      name,
      shared: words.filter((word) => looseKey(name).split(' ').includes(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ name }) => name);
}
